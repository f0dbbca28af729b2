import type { Election } from "../model/election/election.js";
import type { AnsweredLot } from "../model/outcome/lot.js";
import type { CompletedOutcome, Outcome } from "../model/outcome/outcome.js";
import { determineResult } from "../seats/determine-result.js";
import { outcomesOfLots } from "../what-if/lots/outcomes-of-lots.js";

/** Most drawings of lots that are looked through to explain a published result. */
const mostDrawings = 1_000;

/** The outcome of the law, with the lots that were supposed to have been drawn for it. */
export interface Determined {
  readonly outcome: Outcome;
  readonly lots: readonly AnsweredLot[];
}

/**
 * Determines the result of the law; where it orders lots, looks for a drawing whose outcome fits what
 * was published. Without one the outcome says which lot is required.
 */
export function determineFitting(
  election: Election,
  fits: (outcome: CompletedOutcome) => boolean,
): Determined {
  const outcome = determineResult(election);
  if (outcome.status !== "lot-required") return { outcome, lots: [] };
  let drawings = 0;
  for (const { outcome: possible } of outcomesOfLots(election)) {
    if (fits(possible)) return { outcome: possible, lots: possible.lots };
    drawings += 1;
    if (drawings === mostDrawings) break;
  }
  return { outcome, lots: [] };
}
