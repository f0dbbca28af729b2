import type { Fraction } from "../model/fraction.js";

/** Votes over seats, or another fraction of whole numbers, not reduced. */
export function over(numerator: number, denominator: number): Fraction {
  return { numerator, denominator };
}

/** Below zero: the left fraction is smaller; zero: they are equal; above zero: it is larger. */
export function compare(left: Fraction, right: Fraction): -1 | 0 | 1 {
  const difference =
    BigInt(left.numerator) * BigInt(right.denominator) -
    BigInt(right.numerator) * BigInt(left.denominator);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** A part of a quota. */
export function partOf(quota: Fraction, share: Fraction): Fraction {
  return over(
    product(quota.numerator, share.numerator),
    product(quota.denominator, share.denominator),
  );
}

/** How often a quota goes into votes. */
export function wholeTimes(votes: number, quota: Fraction): number {
  return written((BigInt(votes) * BigInt(quota.denominator)) / BigInt(quota.numerator));
}

/** What is left of votes when a quota was taken off so many times. */
export function less(votes: number, times: number, quota: Fraction): Fraction {
  const left = BigInt(votes) * BigInt(quota.denominator) - BigInt(times) * BigInt(quota.numerator);
  return over(written(left), quota.denominator);
}

/** Those with the largest figure. */
export function largest<One>(among: readonly One[], figureOf: (one: One) => Fraction): One[] {
  return foremost(among, figureOf, 1);
}

/** Those with the smallest figure. */
export function smallest<One>(among: readonly One[], figureOf: (one: One) => Fraction): One[] {
  return foremost(among, figureOf, -1);
}

function foremost<One>(
  among: readonly One[],
  figureOf: (one: One) => Fraction,
  ahead: 1 | -1,
): One[] {
  const rows = among.map((one) => ({ one, figure: figureOf(one) }));
  return rows
    .filter(({ figure }) => rows.every((other) => compare(other.figure, figure) !== ahead))
    .map(({ one }) => one);
}

/** The sum of whole numbers. */
export function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}

function product(left: number, right: number): number {
  return written(BigInt(left) * BigInt(right));
}

/** A whole number as it stands in an outcome; the bounds of an election keep all of them exact. */
function written(whole: bigint): number {
  const figure = Number(whole);
  if (!Number.isSafeInteger(figure)) throw new RangeError(`${whole} cannot be written exactly`);
  return figure;
}
