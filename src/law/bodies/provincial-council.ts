import { article } from "../../model/article.js";
import { electoralAct1989, timeline } from "../timeline/periods.js";
import { anySize } from "../timeline/provision.js";
import { sources } from "../timeline/sources.js";
import type { BodyRules } from "./body-rules.js";
import {
  absoluteMajority,
  chapterPArticles,
  chapterPGroups,
  combinationsUntil2017,
  exhaustionPassedOn,
  quarterOfQuota,
  rankingOfBodies,
  thresholdText,
} from "./council-provisions.js";
import { highestAverages } from "./residual-procedure.js";

/** The provincial council (provinciale staten). */
export const provincialCouncil: BodyRules = {
  articles: chapterPArticles,
  residualSeats: timeline([
    electoralAct1989,
    {
      value: anySize(highestAverages(article("P 7", 1))),
      article: article("P 7", 1),
      source: sources.act2002to2026,
      certainty: "law-text",
      note: "a provincial council has 39 seats or more: article P 8 never applies",
    },
  ]),
  absoluteMajority,
  listExhaustion: exhaustionPassedOn,
  listCombinations: combinationsUntil2017,
  groupSeats: chapterPGroups,
  preferenceThreshold: timeline([
    electoralAct1989,
    thresholdText(anySize(quarterOfQuota), article("P 15", 1)),
  ]),
  ranking: rankingOfBodies,
};
