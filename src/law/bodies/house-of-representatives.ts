import { article } from "../../model/article.js";
import { day } from "../../model/day.js";
import { fraction } from "../../model/fraction.js";
import {
  beforeAct1989,
  chapterP,
  electoralAct1989,
  replacedOn,
  startingOn,
  timeline,
} from "../timeline/periods.js";
import { anySize } from "../timeline/provision.js";
import { sources } from "../timeline/sources.js";
import type { BodyRules } from "./body-rules.js";
import {
  absoluteMajority,
  chapterPArticles,
  chapterPGroups,
  combinationsUntil2017,
  exhaustionPassedOn,
  halfOfQuota,
  quarterOfQuota,
  rankedWhenElected,
  rankingOfBodies,
  thresholdText,
} from "./council-provisions.js";
import {
  fullQuota,
  groupProcedure,
  highestAverages,
  highestAveragesFromQuota,
  remaindersInRounds,
  remaindersOnAverage,
  threeQuarters,
} from "./residual-procedure.js";

/** The year of the first election with proportional representation (3 July 1918). */
export const proportionalRepresentation = day("1918-01-01");

const residual = beforeAct1989("residual seats");
const recomputed = {
  article: residual,
  source: sources.history,
  certainty: "official-results",
} as const;
const unread = {
  source: sources.history,
  certainty: "not-verified",
  note: "no law text from before 1989 was read",
} as const;

const combinationsUnbanned = day("1973-01-01");

const articlesBefore1989 = {
  ...chapterP,
  quota: beforeAct1989("quota"),
  fullSeats: beforeAct1989("full seats"),
  groupSeats: beforeAct1989("list groups"),
  groupExhaustion: beforeAct1989("list groups"),
  combinationValidity: beforeAct1989("list combinations"),
  combinationSeats: beforeAct1989("list combinations"),
};

/** The House of Representatives (Tweede Kamer). */
export const houseOfRepresentatives: BodyRules = {
  articles: replacedOn(
    electoralAct1989,
    timeline([
      proportionalRepresentation,
      { ...unread, value: articlesBefore1989, article: beforeAct1989("quota") },
    ]),
    chapterPArticles,
  ),
  residualSeats: timeline(
    [
      proportionalRepresentation,
      {
        ...recomputed,
        value: anySize(remaindersInRounds(residual, fraction(1, 2))),
        note: "the rounds after the first were never needed",
      },
    ],
    [
      day("1922-01-01"),
      {
        ...recomputed,
        value: anySize(remaindersInRounds(residual, threeQuarters)),
        note: "first used on 1922-07-05; the day the text changed was not read",
      },
    ],
    [
      day("1925-01-01"),
      {
        ...recomputed,
        value: anySize(remaindersOnAverage(residual, threeQuarters)),
        note: "first used on 1925-07-01; the day the text changed was not read",
      },
    ],
    [
      day("1937-01-01"),
      {
        ...recomputed,
        value: anySize(
          highestAverages(residual, { share: fullQuota, measure: "votes", side: "at-least" }),
        ),
        note: "first used on 1937-05-26; the day the text changed was not read",
      },
    ],
    [
      electoralAct1989,
      {
        value: anySize(highestAveragesFromQuota),
        article: article("P 7", 2),
        source: sources.act2002to2026,
        certainty: "law-text",
      },
    ],
  ),
  absoluteMajority: replacedOn(
    electoralAct1989,
    timeline([
      proportionalRepresentation,
      { ...unread, value: { whenSeats: "none" }, article: beforeAct1989("absolute majority") },
    ]),
    absoluteMajority,
  ),
  listExhaustion: replacedOn(
    electoralAct1989,
    timeline([
      proportionalRepresentation,
      { ...unread, value: "passed-on", article: beforeAct1989("list exhaustion") },
    ]),
    exhaustionPassedOn,
  ),
  listCombinations: replacedOn(
    electoralAct1989,
    timeline(
      [
        proportionalRepresentation,
        { ...unread, value: "none", article: beforeAct1989("list combinations") },
      ],
      [
        combinationsUnbanned,
        {
          value: "allowed",
          article: beforeAct1989("list combinations"),
          source: sources.parliamentaryPapers,
          certainty: "secondary-source",
          note: "the prohibition was lifted in 1973; first used in 1977",
        },
      ],
    ),
    combinationsUntil2017,
  ),
  groupSeats: replacedOn(
    electoralAct1989,
    timeline([
      proportionalRepresentation,
      {
        ...unread,
        value: groupProcedure(beforeAct1989("list groups"), beforeAct1989("list groups")),
        article: beforeAct1989("list groups"),
      },
    ]),
    chapterPGroups,
  ),
  preferenceThreshold: timeline(
    [
      proportionalRepresentation,
      {
        value: null,
        article: beforeAct1989("election of candidates"),
        source: sources.history,
        certainty: "not-verified",
        note: "a candidate needed a number based on the quota of the list; the rule was not read",
      },
    ],
    [
      electoralAct1989,
      {
        value: anySize(halfOfQuota),
        article: article("P 15", 1),
        source: sources.parliamentaryPapers,
        certainty: "not-verified",
        note: "half of the quota is general knowledge; bill 25 221 of 1997 lowered it",
      },
    ],
    [
      day("1998-01-01"),
      {
        ...thresholdText(anySize(quarterOfQuota), article("P 15", 1)),
        note: "in every text since 2002; that 1998 was the first election with it was not verified",
      },
    ],
  ),
  ranking: replacedOn(
    electoralAct1989,
    timeline([
      proportionalRepresentation,
      { ...unread, value: anySize(rankedWhenElected), article: beforeAct1989("ranking") },
    ]),
    startingOn(electoralAct1989, rankingOfBodies),
  ),
};
