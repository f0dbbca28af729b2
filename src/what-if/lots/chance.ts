/** An exact chance, in lowest terms; both numbers are whole, written in digits, of any size. */
export interface Chance {
  /** The number above the line, written as a text: it can be very large. */
  readonly numerator: string;
  /** The number below the line, written as a text. */
  readonly denominator: string;
}

/** A chance while it is added up. */
export interface ChanceSum {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** No chance. */
export const noChance: ChanceSum = { numerator: 0n, denominator: 1n };

function greatestCommonDivisor(first: bigint, second: bigint): bigint {
  let [larger, smaller] = [first, second];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** The sum with one chance in `denominator` added. */
export function plusOneIn(sum: ChanceSum, denominator: bigint): ChanceSum {
  const numerator = sum.numerator * denominator + sum.denominator;
  const product = sum.denominator * denominator;
  const divisor = greatestCommonDivisor(product, numerator);
  return { numerator: numerator / divisor, denominator: product / divisor };
}

/** The sum in digits. */
export function chanceOf({ numerator, denominator }: ChanceSum): Chance {
  return { numerator: String(numerator), denominator: String(denominator) };
}
