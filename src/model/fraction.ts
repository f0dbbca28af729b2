/**
 * An exact, non-negative fraction of integers, as the law has it: votes over seats stay votes over
 * seats and are not reduced. See {@link inLowestTerms}.
 */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** `numerator / denominator` as a {@link Fraction}. */
export function fraction(numerator: number, denominator: number): Fraction {
  return { numerator, denominator };
}

/**
 * Compares two fractions exactly: negative if `left` is smaller, 0 if equal, positive if larger.
 * Cross-multiplies; within the bounds of the model both products are safe integers, beyond them it
 * goes on in integers of any size.
 */
export function compareFractions(left: Fraction, right: Fraction): number {
  const leftProduct = left.numerator * right.denominator;
  const rightProduct = right.numerator * left.denominator;
  if (leftProduct <= Number.MAX_SAFE_INTEGER && rightProduct <= Number.MAX_SAFE_INTEGER) {
    return leftProduct - rightProduct;
  }
  const difference =
    BigInt(left.numerator) * BigInt(right.denominator) -
    BigInt(right.numerator) * BigInt(left.denominator);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
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
