import { article } from "../../model/article.js";
import { electoralAct1989 } from "../timeline/acts.js";
import { since, timeline } from "../timeline/periods.js";
import { anySize } from "../timeline/provision.js";
import { read, sources } from "../timeline/sources.js";
import type { BodyRules } from "./body-rules.js";
import {
  absoluteMajority,
  chapterPArticles,
  chapterPGroups,
  combinationsUntil2017,
  exhaustionPassedOn,
  quarterForPreference,
  rankingOfBodies,
} from "./council-provisions.js";
import { highestAverages } from "./residual-procedure.js";

/** The provincial council (provinciale staten). */
export const provincialCouncil: BodyRules = {
  articles: chapterPArticles,
  residualSeats: timeline(
    since(
      electoralAct1989,
      anySize(highestAverages(article("P 7", 1))),
      article("P 7", 1),
      read(
        sources.act2002to2026,
        "a provincial council has 39 seats or more: article P 8 never applies",
      ),
    ),
  ),
  absoluteMajority,
  listExhaustion: exhaustionPassedOn,
  listCombinations: combinationsUntil2017,
  groupSeats: chapterPGroups,
  preferenceThreshold: quarterForPreference,
  ranking: rankingOfBodies,
};
