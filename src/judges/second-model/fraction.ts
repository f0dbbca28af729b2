/** A fraction of whole numbers of any size; the definitional model knows no other arithmetic. */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function over(numerator: bigint, denominator: bigint): Exact {
  return { numerator, denominator };
}

export function isLarger(left: Exact, right: Exact): boolean {
  return left.numerator * right.denominator > right.numerator * left.denominator;
}

export function isEqual(left: Exact, right: Exact): boolean {
  return left.numerator * right.denominator === right.numerator * left.denominator;
}

export function isAtLeast(left: Exact, right: Exact): boolean {
  return !isLarger(right, left);
}

/** How many whole times `divisor` goes into `votes`. */
export function wholeTimes(votes: bigint, divisor: Exact): bigint {
  return (votes * divisor.denominator) / divisor.numerator;
}

/** `votes` less `times` times `divisor`. */
export function less(votes: bigint, times: bigint, divisor: Exact): Exact {
  return over(votes * divisor.denominator - times * divisor.numerator, divisor.denominator);
}
