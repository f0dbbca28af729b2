import { article } from "../model/article.js";
import type { ElectionType } from "../model/election/election-type.js";
import {
  act2013,
  caribbeanNetherlands,
  combinationsAbolished,
  firstText,
  islandColleges,
  resultsProcedureAct,
  waterAuthoritiesJoined,
} from "./timeline/acts.js";
import { since, startingOn, timeline } from "./timeline/periods.js";
import type { Timeline } from "./timeline/provision.js";
import { known, read, sources } from "./timeline/sources.js";

/** How many days at most a decree may bring the nomination forward, and put the vote later (F 1 (3), J 1 (1)). */
export const mostDaysBroughtForward = 7;

const ordinary: Timeline<number> = timeline(
  since(
    firstText,
    43,
    article("J 1", 1),
    read(sources.act2002to2017, "read in the texts of 2002-03-07 and 2013-10-17"),
  ),
  since(
    act2013,
    44,
    article("J 1", 1),
    read(
      sources.act2002to2026,
      "a decree may bring the nomination forward, and put the vote later by as many days (F 1, third paragraph)",
    ),
  ),
);

/** What was read in the texts of 2017 and of 2026, and inferred for the years before. */
function sinceRead(days: number, place: string): Timeline<number> {
  const inferred = known("inferred", sources.act2002to2017, "read in the text of 2017");
  return timeline(
    since(act2013, days, article(place), inferred),
    since(combinationsAbolished, days, article(place), read(sources.act2002to2026)),
  );
}

/**
 * How many days after the nomination the vote is: J 1; Y 8 for the European Parliament, counted back from
 * the vote; T 1 for the Senate. Where that day is a Sunday or a holiday it is the next (Z 12).
 */
export const daysFromNomination: Readonly<Record<ElectionType, Timeline<number>>> = {
  TK: ordinary,
  EK: sinceRead(34, "T 1"),
  EP: sinceRead(44, "Y 8"),
  PS: ordinary,
  AB: startingOn(waterAuthoritiesJoined, ordinary),
  GR: ordinary,
  ER: startingOn(caribbeanNetherlands, ordinary),
  KC: startingOn(islandColleges, ordinary),
  KCNI: startingOn(resultsProcedureAct, ordinary),
};
