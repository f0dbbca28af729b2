import { type ArticleReference, article } from "../model/article.js";
import { day } from "../model/day.js";
import type { ElectionType } from "../model/election/election-type.js";
import {
  caribbeanNetherlands,
  firstText,
  islandColleges,
  resultsProcedureAct,
  waterAuthoritiesJoined,
} from "./timeline/acts.js";
import { since, timeline } from "./timeline/periods.js";
import type { Timeline } from "./timeline/provision.js";
import { known, sources } from "./timeline/sources.js";

/** The bodies that voters elect: all but the Senate. */
export type ElectedByVoters = Exclude<ElectionType, "EK">;

type FirstDay = Parameters<typeof since>[0];

function eighteen(from: FirstDay, reference: ArticleReference): Timeline<number> {
  const note = "read in the text of 2026-10-01, inferred before";
  const evidence = known("inferred", sources.act2002to2026, note);
  return timeline(since(from, 18, reference, evidence));
}

/** From what age somebody may vote, in years, on the day of the vote. */
export const ageOfVoters: Readonly<Record<ElectedByVoters, Timeline<number>>> = {
  TK: eighteen(firstText, article("B 1", 1)),
  PS: eighteen(firstText, article("B 2")),
  AB: eighteen(waterAuthoritiesJoined, article("B 2a", 1)),
  GR: eighteen(firstText, article("B 3", 1)),
  EP: eighteen(firstText, article("Y 3")),
  ER: eighteen(caribbeanNetherlands, article("Ya 14", 1)),
  KC: eighteen(islandColleges, article("B 2")),
  KCNI: eighteen(resultsProcedureAct, article("Pa 2", 1)),
};

/** How many days before that age somebody who lives abroad is registered as a voter, who asks for it at seventeen. */
export const daysOfRegistrationBeforeAge: Timeline<number> = timeline(
  since(
    day("2017-04-01"),
    44,
    article("D 3", 1),
    known(
      "inferred",
      sources.act2002to2026,
      "read in the texts of 2017-04-01 and 2026-10-01; that of 2016-01-02 has another way to register",
    ),
  ),
);
