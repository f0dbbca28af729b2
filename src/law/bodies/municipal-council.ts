import { article } from "../../model/article.js";
import { day } from "../../model/day.js";
import { electoralAct1989, timeline } from "../timeline/periods.js";
import { smallAndLarge } from "../timeline/provision.js";
import { sources } from "../timeline/sources.js";
import type { BodyRules } from "./body-rules.js";
import {
  absoluteMajority,
  alwaysRanked,
  bySizeOfBody,
  chapterPArticles,
  chapterPGroups,
  combinationsUntil2017,
  everyListRankedBelowBefore2023,
  exhaustionPassedOn,
  halfOfSmallBody,
  largeBodyFrom,
  quarterOfQuota,
  rankedWhenElected,
  thresholdText,
} from "./council-provisions.js";

const rankingArticle = article("P 19", 5);

/** The municipal council (gemeenteraad). */
export const municipalCouncil: BodyRules = {
  articles: chapterPArticles,
  residualSeats: bySizeOfBody,
  absoluteMajority,
  listExhaustion: exhaustionPassedOn,
  listCombinations: combinationsUntil2017,
  groupSeats: chapterPGroups,
  preferenceThreshold: timeline([
    electoralAct1989,
    thresholdText(
      smallAndLarge(largeBodyFrom, halfOfSmallBody, quarterOfQuota),
      article("P 15", 1),
    ),
  ]),
  ranking: timeline(
    [
      electoralAct1989,
      {
        value: smallAndLarge(everyListRankedBelowBefore2023, alwaysRanked, rankedWhenElected),
        article: rankingArticle,
        source: sources.act2002to2017,
        certainty: "law-text",
        note: "councils of 9 or 11 seats until 2013-11-30, then fewer than 13: the same for every size that a council can have",
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
  ),
};
