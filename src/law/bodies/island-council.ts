import { article } from "../../model/article.js";
import { day } from "../../model/day.js";
import { startingOn, timeline } from "../timeline/periods.js";
import { anySize } from "../timeline/provision.js";
import { sources } from "../timeline/sources.js";
import type { BodyRules } from "./body-rules.js";
import { halfOfQuota, thresholdText } from "./council-provisions.js";
import { municipalCouncil } from "./municipal-council.js";
import { largestRemainders } from "./residual-procedure.js";

/** The islands became public bodies of the Netherlands. */
const firstDay = day("2010-10-10");

/** The island council (eilandsraad) of Bonaire, Sint Eustatius or Saba: article Ya 13. */
export const islandCouncil: BodyRules = {
  articles: startingOn(firstDay, municipalCouncil.articles),
  residualSeats: timeline([
    firstDay,
    {
      value: anySize(largestRemainders),
      article: article("P 8", 1),
      source: sources.act2002to2026,
      certainty: "law-text",
      note: "nine or five seats (WolBES article 9): always article P 8",
    },
  ]),
  absoluteMajority: startingOn(firstDay, municipalCouncil.absoluteMajority),
  listExhaustion: startingOn(firstDay, municipalCouncil.listExhaustion),
  listCombinations: startingOn(firstDay, municipalCouncil.listCombinations),
  groupSeats: startingOn(firstDay, municipalCouncil.groupSeats),
  preferenceThreshold: timeline([
    firstDay,
    thresholdText(anySize(halfOfQuota), article("P 15", 2)),
  ]),
  ranking: startingOn(firstDay, municipalCouncil.ranking),
};
