import { article } from "../model/article.js";
import type { Overlay } from "../model/outcome/overlay.js";
import {
  fullQuota,
  highestAverages,
  largestRemainders,
  type ResidualProcedure,
} from "./bodies/residual-procedure.js";
import type { ChosenProvisions } from "./chosen-provisions.js";

/**
 * The bill on stricter requirements for residual seats (Wet aanscherping vereisten toewijzing
 * restzetels, 36 641): a list must reach the quota to get a residual seat, at every election but
 * the Senate's. Not in force on 2026-10-01; the literal text was not read: whether the threshold
 * extends to the averages of P 8, third paragraph, is the reading `restrictedAverages`, and what
 * happens when no list reaches it the reading `noListReachesThreshold`.
 */
export const residualSeatsBill: Overlay = {
  name: "bill 36 641: residual seats from the quota",
  residualThreshold: fullQuota,
};

/** The provisions with the change applied. */
export function applyOverlay(rules: ChosenProvisions, overlay: Overlay): ChosenProvisions {
  const { preferenceThreshold, absoluteMajority } = overlay;
  return {
    ...rules,
    residualSeats: withThreshold(withMethod(rules.residualSeats, overlay), overlay),
    ...(preferenceThreshold === undefined
      ? {}
      : {
          preference: {
            ...preferenceThreshold,
            article: rules.preference?.article ?? article("P 15", 1),
          },
        }),
    ...(absoluteMajority === undefined
      ? {}
      : {
          absoluteMajority: {
            whenSeats: absoluteMajority ? "at-most-half" : "none",
            article: rules.absoluteMajority.article,
          },
        }),
  };
}

function withMethod(procedure: ResidualProcedure, overlay: Overlay): ResidualProcedure {
  if (overlay.residualMethod === "highest-averages") return highestAverages(article("P 7", 1));
  if (overlay.residualMethod === "largest-remainders") return largestRemainders;
  return procedure;
}

/** The first phase carries the threshold, and so does every later one that had one. */
function withThreshold(procedure: ResidualProcedure, overlay: Overlay): ResidualProcedure {
  const { residualThreshold } = overlay;
  if (residualThreshold === undefined) return procedure;
  return procedure.map((phase, index) => {
    if (index > 0 && phase.takesPart === null) return phase;
    if (phase.takesPart?.side === "below") return phase;
    return {
      ...phase,
      takesPart:
        residualThreshold === null
          ? null
          : { share: residualThreshold, measure: "votes", side: "at-least" },
    };
  });
}
