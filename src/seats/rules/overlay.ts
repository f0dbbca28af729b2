import * as z from "zod";
import {
  article,
  type DeepReadonly,
  fractionSchema,
  maximumSeats,
  maximumShareDenominator,
} from "../../model/index.js";
import {
  fullQuota,
  highestAverages,
  largestRemainders,
  type ResidualProcedure,
} from "./residual-procedure.js";
import type { ResolvedRules } from "./resolved-rules.js";

const share = fractionSchema.refine(({ denominator }) => denominator <= maximumShareDenominator, {
  error: `a denominator of at most ${maximumShareDenominator}`,
});

export const overlaySchema = z.strictObject({
  /** What the change is called; it stands in the outcome. */
  name: z.string().min(1).max(200),
  /** Share of the quota that a list must reach for a residual seat; null: none. */
  residualThreshold: share.nullable().exactOptional(),
  residualMethod: z.enum(["highest-averages", "largest-remainders"]).exactOptional(),
  preferenceThreshold: z.strictObject({ share, test: z.enum(["exceed", "reach"]) }).exactOptional(),
  absoluteMajority: z.boolean().exactOptional(),
  seats: z.int().min(1).max(maximumSeats).exactOptional(),
});

/**
 * A change to the rules, to see what would happen: a pending bill, or a teacher's what-if. The
 * outcome is a normal one that says it is hypothetical.
 */
export type Overlay = DeepReadonly<z.output<typeof overlaySchema>>;

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

/** The rules with the change applied. */
export function applyOverlay(rules: ResolvedRules, overlay: Overlay): ResolvedRules {
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
