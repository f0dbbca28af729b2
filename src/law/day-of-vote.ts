import { article } from "../model/article.js";
import type { ElectionType } from "../model/election/election-type.js";
import type { Weekday } from "../model/weekday.js";
import {
  caribbeanNetherlands,
  electoralAct1989,
  firstText,
  islandColleges,
  resultsProcedureAct,
  waterAuthoritiesJoined,
} from "./timeline/acts.js";
import { since, startingOn, timeline } from "./timeline/periods.js";
import type { Timeline } from "./timeline/provision.js";
import { known, read, sources } from "./timeline/sources.js";

const inferred = known(
  "inferred",
  sources.act2002to2017,
  "read in the texts since 2002, inferred before",
);

function daysOfVote(
  usual: readonly Weekday[],
  place: Parameters<typeof article>,
  note: string,
): Timeline<readonly Weekday[]> {
  const reference = article(...place);
  return timeline(
    since(electoralAct1989, usual, reference, inferred),
    since(firstText, usual, reference, read(sources.act2002to2026, note)),
  );
}

const ordinary = daysOfVote(
  ["wednesday"],
  ["J 1", 1],
  "44 days after a nomination on Monday, until 2013 43 after one on Tuesday; a decree may move both (F 1, third paragraph)",
);

/**
 * On which days of the week a vote is: J 1 with F 1; Y 8 for the European Parliament; T 1 for the
 * Senate, a Tuesday where that Monday is Whit Monday.
 */
export const dayOfVote: Readonly<Record<ElectionType, Timeline<readonly Weekday[]>>> = {
  TK: ordinary,
  EK: daysOfVote(
    ["monday", "tuesday"],
    ["T 1"],
    "34 days after the nomination on a Tuesday of April",
  ),
  EP: daysOfVote(["thursday"], ["Y 8"], "the Thursday in the period that the European Union sets"),
  PS: ordinary,
  AB: startingOn(waterAuthoritiesJoined, ordinary),
  GR: ordinary,
  ER: startingOn(caribbeanNetherlands, ordinary),
  KC: startingOn(islandColleges, ordinary),
  KCNI: startingOn(resultsProcedureAct, ordinary),
};
