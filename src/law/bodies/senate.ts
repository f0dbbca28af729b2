import { article } from "../../model/article.js";
import { day } from "../../model/day.js";
import { chapterU, electoralAct1989, timeline } from "../timeline/periods.js";
import { anySize } from "../timeline/provision.js";
import { sources } from "../timeline/sources.js";
import type { BodyRules } from "./body-rules.js";
import { halfOfQuota, rankedWhenElected, thresholdText } from "./council-provisions.js";
import { fullQuota, groupProcedure, highestAverages } from "./residual-procedure.js";

const everyText = {
  source: sources.act2002to2026,
  certainty: "law-text",
  note: "read in every text since 2002, inferred before",
} as const;
/** Combinations ended and the threshold became the quota for the Senate. */
const reformed = day("2011-01-01");

/** The Senate (Eerste Kamer), chapter U. */
export const senate: BodyRules = {
  articles: timeline([
    electoralAct1989,
    { ...everyText, value: chapterU, article: article("U 7") },
  ]),
  residualSeats: timeline([
    electoralAct1989,
    { ...everyText, value: anySize(highestAverages(article("U 9"))), article: article("U 9") },
  ]),
  absoluteMajority: timeline([
    electoralAct1989,
    { ...everyText, value: { whenSeats: "none" }, article: article("U 9") },
  ]),
  listExhaustion: timeline([
    electoralAct1989,
    { ...everyText, value: "passed-on", article: article("U 10") },
  ]),
  listCombinations: timeline(
    [electoralAct1989, { ...everyText, value: "allowed", article: article("U 6") }],
    [
      reformed,
      {
        value: "none",
        article: article("U 6"),
        source: sources.versionsCompared,
        certainty: "law-text",
      },
    ],
  ),
  groupSeats: timeline([
    electoralAct1989,
    {
      ...everyText,
      value: groupProcedure(article("U 12"), article("U 13", 2)),
      article: article("U 12"),
    },
  ]),
  preferenceThreshold: timeline(
    [electoralAct1989, thresholdText(anySize(halfOfQuota), article("U 15", 3))],
    [
      reformed,
      {
        value: anySize({ share: fullQuota, test: "reach" }),
        article: article("U 15"),
        source: sources.versionsCompared,
        certainty: "law-text",
      },
    ],
  ),
  ranking: timeline(
    [
      electoralAct1989,
      { ...everyText, value: anySize(rankedWhenElected), article: article("U 15", 2) },
    ],
    [
      day("2013-12-01"),
      {
        value: anySize({ unelectedAboveThreshold: false, listsWithoutSeats: false }),
        article: article("U 15", 2),
        source: sources.versionsCompared,
        certainty: "law-text",
      },
    ],
  ),
};
