import type { DifferenceReason } from "../../model/count/difference-reasons.js";
import { type ListTally, type Tally, type TallyFigure, tallyFigures } from "../tally.js";

/** A figure that levels are reconciled on, besides lists and candidates. */
export type ReconciledFigure = TallyFigure | `differenceReasons.${DifferenceReason}`;

/** The totals that a body reports for a unit. A figure that is absent was not reported. */
export interface ReportedTotals {
  readonly unit: string;
  readonly figures: { readonly [Figure in ReconciledFigure]?: number };
  readonly lists: readonly ListTally[];
}

/** A tally as the totals reported for a unit. */
export function reportedTotals(unit: string, tally: Tally): ReportedTotals {
  return {
    unit,
    figures: Object.fromEntries(tallyFigures.map((figure) => [figure, tally[figure]])),
    lists: tally.lists,
  };
}
