import { type ArticleReference, article } from "../../model/article.js";
import { day } from "../../model/day.js";
import { fraction } from "../../model/fraction.js";
import {
  chapterP,
  combinationsAbolished,
  electoralAct1989,
  timeline,
} from "../timeline/periods.js";
import { anySize, type BySize, smallAndLarge } from "../timeline/provision.js";
import { sources } from "../timeline/sources.js";
import type { BodyRules, PreferenceRule, RankingRule } from "./body-rules.js";
import { groupProcedure, highestAverages, largestRemainders } from "./residual-procedure.js";

/** From this many seats on, a body is large: articles P 7, P 8, P 15 and (since 2023) P 19. */
export const largeBodyFrom = 19;
/** Below this many seats every list was ranked until 2022-12-31 (article P 19, fifth paragraph). */
export const everyListRankedBelowBefore2023 = 13;

export const quarterOfQuota: PreferenceRule = { share: fraction(1, 4), test: "exceed" };
export const halfOfQuota: PreferenceRule = { share: fraction(1, 2), test: "exceed" };
/** The second paragraph of article P 15: the threshold of a body too small for the first. */
export const halfOfSmallBody: PreferenceRule = { ...halfOfQuota, article: article("P 15", 2) };
export const tenthOfQuota: PreferenceRule = { share: fraction(1, 10), test: "exceed" };

export const rankedWhenElected: RankingRule = {
  unelectedAboveThreshold: true,
  listsWithoutSeats: false,
};
export const alwaysRanked: RankingRule = { unelectedAboveThreshold: true, listsWithoutSeats: true };

const inferredBefore2002 = "read in every text since 2002, inferred before";

/** P 7 for bodies of 19 seats and more, P 8 for smaller ones. */
export const bySizeOfBody = timeline([
  electoralAct1989,
  {
    value: smallAndLarge(largeBodyFrom, largestRemainders, highestAverages(article("P 7", 1))),
    article: article("P 7", 1),
    source: sources.act2002to2026,
    certainty: "law-text",
    note: inferredBefore2002,
  },
]);

/** The chapter-P articles since the Act of 1989. */
export const chapterPArticles: BodyRules["articles"] = timeline([
  electoralAct1989,
  {
    value: chapterP,
    article: article("P 5"),
    source: sources.act2002to2026,
    certainty: "law-text",
    note: inferredBefore2002,
  },
]);

/** Article P 9. */
export const absoluteMajority: BodyRules["absoluteMajority"] = timeline([
  electoralAct1989,
  {
    value: { whenSeats: "at-most-half" },
    article: article("P 9"),
    source: sources.act2002to2026,
    certainty: "law-text",
    note: inferredBefore2002,
  },
]);

/** Article P 10. */
export const exhaustionPassedOn: BodyRules["listExhaustion"] = timeline([
  electoralAct1989,
  {
    value: "passed-on",
    article: article("P 10"),
    source: sources.act2002to2026,
    certainty: "law-text",
    note: inferredBefore2002,
  },
]);

/** Articles P 12 and P 13. */
export const chapterPGroups: BodyRules["groupSeats"] = timeline([
  electoralAct1989,
  {
    value: groupProcedure(article("P 12"), article("P 13", 2)),
    article: article("P 12"),
    source: sources.act2002to2026,
    certainty: "law-text",
    note: inferredBefore2002,
  },
]);

/** List combinations until 2017-11-30 (articles I 10, P 4 and P 11). */
export const combinationsUntil2017: BodyRules["listCombinations"] = timeline(
  [
    electoralAct1989,
    {
      value: "allowed",
      article: article("P 4"),
      source: sources.act2002to2017,
      certainty: "law-text",
      note: inferredBefore2002,
    },
  ],
  [
    combinationsAbolished,
    {
      value: "none",
      article: article("P 4"),
      source: sources.versionsCompared,
      certainty: "law-text",
    },
  ],
);

/** A preference threshold with its article, as read since 2002. */
export function thresholdText(value: BySize<PreferenceRule> | null, reference: ArticleReference) {
  return {
    value,
    article: reference,
    source: sources.act2002to2026,
    certainty: "law-text",
    note: inferredBefore2002,
  } as const;
}

const rankingArticle = article("P 19", 5);

/** Article P 19, fifth paragraph, for every body but the municipal council. */
export const rankingOfBodies: BodyRules["ranking"] = timeline(
  [
    electoralAct1989,
    {
      value: anySize(rankedWhenElected),
      article: rankingArticle,
      source: sources.act2002to2026,
      certainty: "law-text",
      note: inferredBefore2002,
    },
  ],
  [
    day("2014-07-01"),
    {
      value: smallAndLarge(everyListRankedBelowBefore2023, alwaysRanked, rankedWhenElected),
      article: rankingArticle,
      source: sources.versionsCompared,
      certainty: "law-text",
    },
  ],
  [
    day("2023-01-01"),
    {
      value: smallAndLarge(largeBodyFrom, alwaysRanked, rankedWhenElected),
      article: rankingArticle,
      source: sources.versionsCompared,
      certainty: "law-text",
    },
  ],
);
