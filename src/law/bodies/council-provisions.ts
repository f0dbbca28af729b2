import { article } from "../../model/article.js";
import { fraction } from "../../model/fraction.js";
import {
  combinationsAbolished,
  deceasedLeftOut,
  electoralAct1989,
  preferenceLowered,
  resultsProcedureAct,
  waterAuthoritiesJoined,
} from "../timeline/acts.js";
import { since, timeline } from "../timeline/periods.js";
import { anySize, type BySize, type Evidence, smallAndLarge } from "../timeline/provision.js";
import { inConsecutiveTexts, inEveryText, known, read, sources } from "../timeline/sources.js";
import type { BodyRules, PreferenceRule, RankingRule } from "./body-rules.js";
import { groupProcedure, highestAverages, largestRemainders } from "./residual-procedure.js";
import { before2008, chapterP } from "./step-articles.js";

/** From this many seats on, a body is large: articles P 7, P 8, P 15 and (since 2023) P 19. */
export const largeBodyFrom = 19;
/** Below this many seats every list was ranked until 2022-12-31 (article P 19, fifth paragraph). */
const everyListRankedBelowBefore2023 = 13;

export const quarterOfQuota: PreferenceRule = { share: fraction(1, 4), test: "exceed" };
export const halfOfQuota: PreferenceRule = { share: fraction(1, 2), test: "exceed" };
/** The second paragraph of article P 15: the threshold of a body too small for the first. */
export const halfOfSmallBody: PreferenceRule = { ...halfOfQuota, article: article("P 15", 2) };
export const tenthOfQuota: PreferenceRule = { share: fraction(1, 10), test: "exceed" };

export const rankedWhenElected: RankingRule = {
  unelectedAboveThreshold: true,
  listsWithoutSeats: false,
};
const alwaysRanked: RankingRule = { unelectedAboveThreshold: true, listsWithoutSeats: true };

/** Lists without elected candidates are ranked in bodies of fewer than 13 seats. */
export const everyListRankedBelow13: BySize<RankingRule> = smallAndLarge(
  everyListRankedBelowBefore2023,
  alwaysRanked,
  rankedWhenElected,
);
/** Lists without elected candidates are ranked in small bodies. */
export const everyListRankedInSmallBodies: BySize<RankingRule> = smallAndLarge(
  largeBodyFrom,
  alwaysRanked,
  rankedWhenElected,
);
/** Those of small bodies, but for the smallest. */
export const everyListRankedFrom13: BySize<RankingRule> = [
  { below: everyListRankedBelowBefore2023, value: rankedWhenElected },
  ...everyListRankedInSmallBodies,
];

/** P 7 for bodies of 19 seats and more, P 8 for smaller ones. */
export const bySizeOfBody: BodyRules["residualSeats"] = timeline(
  since(
    electoralAct1989,
    smallAndLarge(largeBodyFrom, largestRemainders, highestAverages(article("P 7", 1))),
    article("P 7", 1),
    inEveryText,
  ),
);

/** The chapter-P articles since the Act of 1989. */
export const chapterPArticles: BodyRules["articles"] = timeline(
  since(electoralAct1989, before2008(chapterP), article("P 5"), inEveryText),
  since(deceasedLeftOut, chapterP, article("P 19a"), inConsecutiveTexts),
);

/** Article P 9. */
export const absoluteMajority: BodyRules["absoluteMajority"] = timeline(
  since(electoralAct1989, { whenSeats: "at-most-half" }, article("P 9"), inEveryText),
);

/** Article P 10. */
export const exhaustionPassedOn: BodyRules["listExhaustion"] = timeline(
  since(electoralAct1989, "passed-on", article("P 10"), inEveryText),
);

/** Articles P 12 and P 13. */
export const chapterPGroups: BodyRules["groupSeats"] = timeline(
  since(
    electoralAct1989,
    groupProcedure(article("P 12", 5), article("P 13", 2)),
    article("P 12", 5),
    inEveryText,
  ),
);

/** List combinations until 2017-11-30 (articles I 10, P 4 and P 11). */
export const combinationsUntil2017: BodyRules["listCombinations"] = timeline(
  since(electoralAct1989, "allowed", article("P 4"), {
    ...inEveryText,
    source: sources.act2002to2017,
  }),
  since(combinationsAbolished, "none", article("P 4"), inConsecutiveTexts),
);

/** One rule of 1989 for all bodies, of which the explanatory note to the act of 1997 speaks. */
export const halfUntil1997: Evidence = known(
  "secondary-source",
  sources.parliamentaryPapers,
  "half of the quota for every body until 1997-11-30; the text of 1989 was not read",
);
/** The act of 1997 says from which day; its words were read from 2002 on. */
export const quarterSince1997: Evidence = read(
  sources.act2002to2026,
  "lowered by Stb. 1997, 298, in force by Stb. 1997, 590; read in every text since 2002",
);

/** Article P 15, first paragraph: a quarter of the quota, until 1997-11-30 half of it. */
export const quarterForPreference: BodyRules["preferenceThreshold"] = timeline(
  since(electoralAct1989, anySize(halfOfQuota), article("P 15", 1), halfUntil1997),
  since(preferenceLowered, anySize(quarterOfQuota), article("P 15", 1), quarterSince1997),
);

/** Article P 19, fifth paragraph, for every body but the municipal council. */
export const rankingOfBodies: BodyRules["ranking"] = timeline(
  since(electoralAct1989, anySize(rankedWhenElected), article("P 19", 5), inEveryText),
  since(waterAuthoritiesJoined, everyListRankedBelow13, article("P 19", 5), inConsecutiveTexts),
  since(resultsProcedureAct, everyListRankedInSmallBodies, article("P 19", 5), inConsecutiveTexts),
);
