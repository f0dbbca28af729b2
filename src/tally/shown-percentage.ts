import { Decimal } from "decimal.js";
import type { Fraction } from "../model/fraction.js";
import { shownPercentageSignature } from "../model/signatures/made/tally.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";

/**
 * A fraction as a percentage for people, with a decimal point: `2/3` is `66.67`. Rounded half up
 * to `decimals` (two by default) from the exact value. For showing only: nothing is decided by it.
 */
export function shownPercentage(share: Fraction, decimals = 2): string {
  const refusal = refusedArguments(shownPercentageSignature, [share, decimals]);
  if (refusal !== null) return refusal;
  const percentage = new Decimal(share.numerator).times(100).div(share.denominator);
  return percentage.toFixed(decimals, Decimal.ROUND_HALF_UP);
}
