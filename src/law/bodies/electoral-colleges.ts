import { article } from "../../model/article.js";
import { day } from "../../model/day.js";
import { collegesAmended, islandColleges, resultsProcedureAct } from "../timeline/acts.js";
import { replacedOn, since, startingOn, timeline } from "../timeline/periods.js";
import { anySize } from "../timeline/provision.js";
import { inConsecutiveTexts, inEveryText } from "../timeline/sources.js";
import type { BodyRules } from "./body-rules.js";
import {
  bySizeOfBody,
  everyListRankedFrom13,
  halfOfQuota,
  quarterOfQuota,
  rankedWhenElected,
} from "./council-provisions.js";
import { provincialCouncil } from "./provincial-council.js";
import { rulesFrom } from "./rules-of-another-body.js";

/** The electoral colleges of Bonaire, Sint Eustatius and Saba (chapter Ya, section 22 and on). */
export const collegeCaribbeanNetherlands: BodyRules = {
  ...rulesFrom(islandColleges, provincialCouncil),
  residualSeats: startingOn(islandColleges, bySizeOfBody),
  listCombinations: timeline(since(islandColleges, "none", article("P 4"), inConsecutiveTexts)),
  listExhaustion: replacedOn(
    resultsProcedureAct,
    startingOn(islandColleges, provincialCouncil.listExhaustion),
    timeline(since(resultsProcedureAct, "unassigned", article("Ya 29"), inConsecutiveTexts)),
  ),
  preferenceThreshold: timeline(
    since(islandColleges, anySize(quarterOfQuota), article("P 15", 1), inEveryText),
    since(day("2019-01-01"), anySize(halfOfQuota), article("Ya 29a"), inConsecutiveTexts),
  ),
  ranking: replacedOn(
    collegesAmended,
    startingOn(islandColleges, provincialCouncil.ranking),
    timeline(
      since(collegesAmended, anySize(rankedWhenElected), article("Ya 29b"), inConsecutiveTexts),
    ),
  ),
};

/** The electoral college of non-residents (kiescollege niet-ingezetenen, chapter Pa). */
export const collegeNonResidents: BodyRules = {
  ...rulesFrom(resultsProcedureAct, provincialCouncil),
  residualSeats: startingOn(resultsProcedureAct, bySizeOfBody),
  listCombinations: timeline(
    since(resultsProcedureAct, "none", article("P 4"), inConsecutiveTexts),
  ),
  listExhaustion: timeline(
    since(resultsProcedureAct, "unassigned", article("Pa 25"), inConsecutiveTexts),
  ),
  preferenceThreshold: timeline(
    since(resultsProcedureAct, anySize(quarterOfQuota), article("P 15", 1), inConsecutiveTexts),
  ),
  ranking: replacedOn(
    collegesAmended,
    startingOn(resultsProcedureAct, provincialCouncil.ranking),
    timeline(
      since(collegesAmended, everyListRankedFrom13, article("Pa 25a"), {
        ...inConsecutiveTexts,
        note: "the number 13 beside the 19 of article P 19 looks like an editorial leftover",
      }),
    ),
  ),
};
