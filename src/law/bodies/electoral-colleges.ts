import { article } from "../../model/article.js";
import { day } from "../../model/day.js";
import { replacedOn, resultsProcedureAct, startingOn, timeline } from "../timeline/periods.js";
import { anySize } from "../timeline/provision.js";
import { sources } from "../timeline/sources.js";
import type { BodyRules } from "./body-rules.js";
import {
  alwaysRanked,
  bySizeOfBody,
  everyListRankedBelowBefore2023,
  halfOfQuota,
  largeBodyFrom,
  quarterOfQuota,
  rankedWhenElected,
  thresholdText,
} from "./council-provisions.js";
import { provincialCouncil } from "./provincial-council.js";

const caribbeanFrom = day("2018-08-01");
const rankingAmended = day("2025-02-12");
const compared = { source: sources.versionsCompared, certainty: "law-text" } as const;

/** The electoral colleges of Bonaire, Sint Eustatius and Saba (chapter Ya, section 22 and on). */
export const collegeCaribbeanNetherlands: BodyRules = {
  ...startingRules(caribbeanFrom),
  residualSeats: startingOn(caribbeanFrom, bySizeOfBody),
  listExhaustion: replacedOn(
    resultsProcedureAct,
    startingOn(caribbeanFrom, provincialCouncil.listExhaustion),
    timeline([
      resultsProcedureAct,
      { ...compared, value: "unassigned", article: article("Ya 29") },
    ]),
  ),
  preferenceThreshold: timeline(
    [caribbeanFrom, thresholdText(anySize(quarterOfQuota), article("P 15", 1))],
    [day("2019-02-22"), { ...compared, value: anySize(halfOfQuota), article: article("Ya 29a") }],
  ),
  ranking: replacedOn(
    rankingAmended,
    startingOn(caribbeanFrom, provincialCouncil.ranking),
    timeline([
      rankingAmended,
      { ...compared, value: anySize(rankedWhenElected), article: article("Ya 29b") },
    ]),
  ),
};

/** The electoral college of non-residents (kiescollege niet-ingezetenen, chapter Pa). */
export const collegeNonResidents: BodyRules = {
  ...startingRules(resultsProcedureAct),
  residualSeats: startingOn(resultsProcedureAct, bySizeOfBody),
  listExhaustion: timeline([
    resultsProcedureAct,
    { ...compared, value: "unassigned", article: article("Pa 25") },
  ]),
  preferenceThreshold: timeline([
    resultsProcedureAct,
    { ...compared, value: anySize(quarterOfQuota), article: article("P 15", 1) },
  ]),
  ranking: replacedOn(
    rankingAmended,
    startingOn(resultsProcedureAct, provincialCouncil.ranking),
    timeline([
      rankingAmended,
      {
        ...compared,
        value: [
          { below: everyListRankedBelowBefore2023, value: rankedWhenElected },
          { below: largeBodyFrom, value: alwaysRanked },
          { below: null, value: rankedWhenElected },
        ],
        article: article("Pa 25a"),
        note: "the number 13 beside the 19 of article P 19 looks like an editorial leftover",
      },
    ]),
  ),
};

function startingRules(firstDay: typeof caribbeanFrom) {
  return {
    articles: startingOn(firstDay, provincialCouncil.articles),
    absoluteMajority: startingOn(firstDay, provincialCouncil.absoluteMajority),
    listCombinations: timeline([
      firstDay,
      { ...compared, value: "none" as const, article: article("P 4") },
    ]),
    groupSeats: startingOn(firstDay, provincialCouncil.groupSeats),
  };
}
