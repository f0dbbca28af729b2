import type { BallotShape } from "../model/count/ballot-shape.js";
import type { Count } from "../model/count/count.js";
import type { Parsed } from "../model/refusal.js";
import { addCountsSignature } from "../model/signatures/made/tally.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import { accumulateFigures, accumulateLists, accumulateReasons, summed } from "./accumulator.js";
import { tallyFiguresOfCount } from "./count-tally.js";
import type { Tally } from "./tally.js";

/**
 * Adds up the figures of any number of reports as they are, in one pass and without looking at
 * units or errors: the sum of their tallies. See `addUpLevel` for the total of a body.
 *
 * Refuses what `addTallies` refuses; the path starts with the index of the report.
 */
export function addCounts(ballot: BallotShape, counts: readonly Count[]): Parsed<Tally> {
  const refusal = refusedArguments(addCountsSignature, [ballot, counts]);
  if (refusal !== null) return refusal;
  return summed(ballot, counts, (sum, count) => {
    accumulateFigures(sum, tallyFiguresOfCount(count));
    accumulateReasons(sum, count.differenceReasons);
    return accumulateLists(sum, count.lists, ({ total }) => total);
  });
}
