import { type Fraction, fraction } from "../../../src/model/fraction.js";

/** A list with what it got. */
export interface VotesAndSeats {
  readonly votes: number;
  readonly seats: number;
}

/** How seats mirror votes, each in hundredths: 1234 is 12.34. */
export interface Proportionality {
  /** The share of the seats, in per cent, that the wrong lists have. */
  readonly loosemoreHanby: number;
  /** The least squares of the differences, in which large differences weigh more. */
  readonly gallagher: number;
  /** As how many lists of one size the votes are divided. */
  readonly effectiveByVotes: number;
  /** The same of the seats. */
  readonly effectiveBySeats: number;
}

function root(value: bigint): bigint {
  if (value < 2n) return value;
  let guess = BigInt(Math.floor(Math.sqrt(Number(value))));
  while (guess * guess > value) guess -= 1n;
  while ((guess + 1n) * (guess + 1n) <= value) guess += 1n;
  return guess;
}

function hundredths(numerator: bigint, denominator: bigint): number {
  return Number((2n * 100n * numerator + denominator) / (2n * denominator));
}

/** As how many lists of one size numbers are divided: one over the sum of the squares of their shares. */
function effective(numbers: readonly number[]): number {
  const whole = numbers.reduce((sum, one) => sum + BigInt(one), 0n);
  const squares = numbers.reduce((sum, one) => sum + BigInt(one) * BigInt(one), 0n);
  return squares === 0n ? 0 : hundredths(whole * whole, squares);
}

/** Measures of proportionality; null without votes or without seats. Whole numbers decide their last digit. */
export function proportionality(lists: readonly VotesAndSeats[]): Proportionality | null {
  const votes = lists.reduce((sum, one) => sum + BigInt(one.votes), 0n);
  const seats = lists.reduce((sum, one) => sum + BigInt(one.seats), 0n);
  if (votes === 0n || seats === 0n) return null;
  const differences = lists.map((one) => BigInt(one.votes) * seats - BigInt(one.seats) * votes);
  const absolute = differences.reduce((sum, one) => sum + (one < 0n ? -one : one), 0n);
  const squared = differences.reduce((sum, one) => sum + one * one, 0n);
  // In millionths of a per cent before the root, so that hundredths are rounded from what is exact.
  const square = (squared * 10n ** 12n) / (2n * votes * votes * seats * seats);
  return {
    loosemoreHanby: hundredths(100n * absolute, 2n * votes * seats),
    gallagher: Number((root(square) + 50n) / 100n),
    effectiveByVotes: effective(lists.map((one) => one.votes)),
    effectiveBySeats: effective(lists.map((one) => one.seats)),
  };
}

/** Hundredths as the fraction that they are. */
export function ofHundred(hundredth: number): Fraction {
  return fraction(hundredth, 100);
}
