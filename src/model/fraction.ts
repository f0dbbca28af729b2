/**
 * An exact, non-negative fraction of integers, as the law has it: votes over seats stay votes over
 * seats and are not reduced. See {@link inLowestTerms}.
 */
export interface Fraction {
  /** The number above the line: a whole number, not negative. */
  readonly numerator: number;
  /** The number below the line: a whole number, at least 1. */
  readonly denominator: number;
}

/** `numerator / denominator` as a {@link Fraction}. */
export function fraction(numerator: number, denominator: number): Fraction {
  return { numerator, denominator };
}

/**
 * Compares two fractions exactly: negative if `left` is smaller, 0 if equal, positive if larger.
 * Cross-multiplies: see `compareProducts`.
 */
export function compareFractions(left: Fraction, right: Fraction): number {
  return compareProducts(left.numerator, right.denominator, right.numerator, left.denominator);
}

/**
 * Compares `first` times `second` with `third` times `fourth` exactly. Within the bounds of the model
 * both products are safe integers, beyond them it goes on in integers of any size.
 */
export function compareProducts(
  first: number,
  second: number,
  third: number,
  fourth: number,
): number {
  const left = first * second;
  const right = third * fourth;
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return left - right;
  const difference = BigInt(first) * BigInt(second) - BigInt(third) * BigInt(fourth);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** How many times `divisor` goes into `dividend`, exactly, for safe non-negative integers. */
export function timesIn(dividend: number, divisor: number): number {
  return (dividend - (dividend % divisor)) / divisor;
}

function greatestCommonDivisor(first: number, second: number): number {
  let [larger, smaller] = [first, second];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** The same fraction in lowest terms. */
export function inLowestTerms(value: Fraction): Fraction {
  const divisor = greatestCommonDivisor(value.numerator, value.denominator);
  return fraction(value.numerator / divisor, value.denominator / divisor);
}
