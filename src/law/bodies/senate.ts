import { article } from "../../model/article.js";
import { act2013, deceasedLeftOut, electoralAct1989, senateReformed } from "../timeline/acts.js";
import { since, timeline } from "../timeline/periods.js";
import { anySize } from "../timeline/provision.js";
import { inConsecutiveTexts, inEveryText } from "../timeline/sources.js";
import type { BodyRules } from "./body-rules.js";
import { halfOfQuota, rankedWhenElected } from "./council-provisions.js";
import { fullQuota, groupProcedure, highestAverages } from "./residual-procedure.js";
import { before2008, chapterU } from "./step-articles.js";

/** The Senate (Eerste Kamer), chapter U. */
export const senate: BodyRules = {
  articles: timeline(
    since(electoralAct1989, before2008(chapterU), article("U 7"), inEveryText),
    since(deceasedLeftOut, chapterU, article("P 19a"), inConsecutiveTexts),
  ),
  residualSeats: timeline(
    since(electoralAct1989, anySize(highestAverages(article("U 9"))), article("U 9"), inEveryText),
  ),
  absoluteMajority: timeline(
    since(electoralAct1989, { whenSeats: "none" }, article("U 9"), inEveryText),
  ),
  listExhaustion: timeline(since(electoralAct1989, "passed-on", article("U 10"), inEveryText)),
  listCombinations: timeline(
    since(electoralAct1989, "allowed", article("U 6"), inEveryText),
    since(senateReformed, "none", article("U 6"), inConsecutiveTexts),
  ),
  groupSeats: timeline(
    since(
      electoralAct1989,
      groupProcedure(article("U 12", 5), article("U 13", 2)),
      article("U 12", 5),
      inEveryText,
    ),
  ),
  preferenceThreshold: timeline(
    since(electoralAct1989, anySize(halfOfQuota), article("U 15", 3), inEveryText),
    since(
      senateReformed,
      anySize({ share: fullQuota, test: "reach" }),
      article("U 15", 3),
      inConsecutiveTexts,
    ),
    since(
      act2013,
      anySize({ share: fullQuota, test: "reach" }),
      article("U 15", 1),
      inConsecutiveTexts,
    ),
  ),
  ranking: timeline(
    since(electoralAct1989, anySize(rankedWhenElected), article("U 15", 2), inEveryText),
    since(
      act2013,
      anySize({ unelectedAboveThreshold: false, listsWithoutSeats: false }),
      article("U 15", 2),
      inConsecutiveTexts,
    ),
  ),
};
