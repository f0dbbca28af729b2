import { article } from "../../model/article.js";
import { type Day, day } from "../../model/day.js";
import { fraction } from "../../model/fraction.js";
import {
  electoralAct1989,
  preferenceLowered,
  proportionalRepresentation,
} from "../timeline/acts.js";
import { replacedOn, since, type Text, timeline } from "../timeline/periods.js";
import { anySize, type BySize, type Evidence } from "../timeline/provision.js";
import { known, read, sources } from "../timeline/sources.js";
import type { BodyRules, StepArticles } from "./body-rules.js";
import {
  absoluteMajority,
  chapterPArticles,
  chapterPGroups,
  combinationsUntil2017,
  exhaustionPassedOn,
  halfOfQuota,
  halfUntil1997,
  quarterOfQuota,
  quarterSince1997,
  rankedWhenElected,
  rankingOfBodies,
} from "./council-provisions.js";
import {
  groupProcedure,
  highestAveragesFromQuota,
  highestAveragesFromQuotaUnder,
  type ResidualProcedure,
  remaindersInRounds,
  remaindersOnAverage,
  threeQuarters,
} from "./residual-procedure.js";
import { beforeAct1989, chapterP } from "./step-articles.js";

/** What is assumed of the time before the Act of 1989. */
export const unreadBefore1989: Evidence = known(
  "not-verified",
  sources.history,
  "no law text from before 1989 was read",
);

const residualSeats = beforeAct1989("residual seats");
const groups = beforeAct1989("list groups");
const combinations = beforeAct1989("list combinations");

const articlesBefore1989: StepArticles = {
  ...chapterP,
  quota: beforeAct1989("quota"),
  fullSeats: beforeAct1989("full seats"),
  groupSeats: groups,
  groupExhaustion: groups,
  ranking: beforeAct1989("ranking"),
  deceased: beforeAct1989("deceased candidates"),
  combinationValidity: combinations,
  combinationSeats: combinations,
  combinationRemainders: combinations,
};

/** A way of dividing residual seats that the official results of its years confirm. */
function recomputed(
  from: Day,
  procedure: ResidualProcedure,
  note: string,
): Text<BySize<ResidualProcedure>> {
  const evidence = known("official-results", sources.history, note);
  return since(from, anySize(procedure), residualSeats, evidence);
}

/** The House of Representatives (Tweede Kamer). */
export const houseOfRepresentatives: BodyRules = {
  articles: replacedOn(
    electoralAct1989,
    timeline(
      since(
        proportionalRepresentation,
        articlesBefore1989,
        articlesBefore1989.quota,
        unreadBefore1989,
      ),
    ),
    chapterPArticles,
  ),
  residualSeats: timeline(
    recomputed(
      proportionalRepresentation,
      remaindersInRounds(residualSeats, fraction(1, 2)),
      "the rounds after the first were never needed",
    ),
    recomputed(
      day("1922-01-01"),
      remaindersInRounds(residualSeats, threeQuarters),
      "first used on 1922-07-05; the day the text changed was not read",
    ),
    recomputed(
      day("1925-01-01"),
      remaindersOnAverage(residualSeats, threeQuarters),
      "first used on 1925-07-01; the day the text changed was not read",
    ),
    recomputed(
      day("1937-01-01"),
      highestAveragesFromQuotaUnder(residualSeats),
      "first used on 1937-05-26; the day the text changed was not read",
    ),
    since(
      electoralAct1989,
      anySize(highestAveragesFromQuota),
      article("P 7", 2),
      read(sources.act2002to2026),
    ),
  ),
  absoluteMajority: replacedOn(
    electoralAct1989,
    timeline(
      since(
        proportionalRepresentation,
        { whenSeats: "none" },
        beforeAct1989("absolute majority"),
        unreadBefore1989,
      ),
    ),
    absoluteMajority,
  ),
  listExhaustion: replacedOn(
    electoralAct1989,
    timeline(
      since(
        proportionalRepresentation,
        "passed-on",
        beforeAct1989("list exhaustion"),
        unreadBefore1989,
      ),
    ),
    exhaustionPassedOn,
  ),
  listCombinations: replacedOn(
    electoralAct1989,
    timeline(
      since(proportionalRepresentation, "none", combinations, unreadBefore1989),
      since(
        day("1973-01-01"),
        "allowed",
        combinations,
        known(
          "secondary-source",
          sources.parliamentaryPapers,
          "the prohibition was lifted in 1973; first used in 1977",
        ),
      ),
    ),
    combinationsUntil2017,
  ),
  groupSeats: replacedOn(
    electoralAct1989,
    timeline(
      since(proportionalRepresentation, groupProcedure(groups, groups), groups, unreadBefore1989),
    ),
    chapterPGroups,
  ),
  preferenceThreshold: timeline(
    since(
      proportionalRepresentation,
      null,
      beforeAct1989("election of candidates"),
      known(
        "not-verified",
        sources.history,
        "a candidate needed a number based on the quota of the list; the rule was not read",
      ),
    ),
    since(electoralAct1989, anySize(halfOfQuota), article("P 15", 1), halfUntil1997),
    since(preferenceLowered, anySize(quarterOfQuota), article("P 15", 1), quarterSince1997),
  ),
  ranking: replacedOn(
    electoralAct1989,
    timeline(
      since(
        proportionalRepresentation,
        anySize(rankedWhenElected),
        beforeAct1989("ranking"),
        unreadBefore1989,
      ),
    ),
    rankingOfBodies,
  ),
};
