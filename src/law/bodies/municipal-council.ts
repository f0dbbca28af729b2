import { article } from "../../model/article.js";
import { electoralAct1989, preferenceLowered, resultsProcedureAct } from "../timeline/acts.js";
import { since, timeline } from "../timeline/periods.js";
import { smallAndLarge } from "../timeline/provision.js";
import { inConsecutiveTexts, read, sources } from "../timeline/sources.js";
import type { BodyRules } from "./body-rules.js";
import {
  absoluteMajority,
  bySizeOfBody,
  chapterPArticles,
  chapterPGroups,
  combinationsUntil2017,
  everyListRankedBelow13,
  everyListRankedInSmallBodies,
  exhaustionPassedOn,
  halfOfQuota,
  halfOfSmallBody,
  halfUntil1997,
  largeBodyFrom,
  quarterOfQuota,
  quarterSince1997,
} from "./council-provisions.js";

/** The municipal council (gemeenteraad). */
export const municipalCouncil: BodyRules = {
  articles: chapterPArticles,
  residualSeats: bySizeOfBody,
  absoluteMajority,
  listExhaustion: exhaustionPassedOn,
  listCombinations: combinationsUntil2017,
  groupSeats: chapterPGroups,
  preferenceThreshold: timeline(
    since(
      electoralAct1989,
      smallAndLarge(largeBodyFrom, halfOfSmallBody, halfOfQuota),
      article("P 15", 1),
      halfUntil1997,
    ),
    since(
      preferenceLowered,
      smallAndLarge(largeBodyFrom, halfOfSmallBody, quarterOfQuota),
      article("P 15", 1),
      quarterSince1997,
    ),
  ),
  ranking: timeline(
    since(
      electoralAct1989,
      everyListRankedBelow13,
      article("P 19", 5),
      read(
        sources.act2002to2017,
        "councils of 9 or 11 seats until 2013-11-30, then fewer than 13: the same for every size that a council can have",
      ),
    ),
    since(
      resultsProcedureAct,
      everyListRankedInSmallBodies,
      article("P 19", 5),
      inConsecutiveTexts,
    ),
  ),
};
