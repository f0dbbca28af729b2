import type { DivisionRules } from "../law/division-rules.js";
import { maximumVotes } from "../model/bounds.js";
import { type Fraction, fraction } from "../model/fraction.js";

/** A division of seats by highest averages alone, from a share of the quota on (P 6, P 7). */
export interface UsualDivision {
  readonly seats: number;
  /** The fewest quotas with which a list takes part in the residual seats. */
  readonly share: Fraction;
}

/** The division of the usual case under these rules; null: they have other phases than P 7. */
export function usualDivision(
  { phases, liftsThreshold }: DivisionRules,
  seats: number,
): UsualDivision | null {
  const [phase, ...others] = phases;
  if (phase === undefined || others.length > 0 || liftsThreshold) return null;
  const { method, oncePerContestant, takesPart } = phase;
  if (method !== "highest-average" || oncePerContestant) return null;
  if (takesPart === null) return { seats, share: fraction(0, 1) };
  const { measure, side, share } = takesPart;
  return measure === "votes" && side === "at-least" ? { seats, share } : null;
}

/**
 * Divides the seats where nothing else can happen, into an array of the caller's. False, and then the
 * array says nothing: some figure is no number of votes, a list has a majority (P 9), a lot decides, or nobody
 * takes part. The whole procedure knows what follows then.
 */
export function divideUsually(
  votes: readonly number[],
  { seats, share }: UsualDivision,
  into: number[],
): boolean {
  const lists = votes.length;
  const all = sumOf(votes);
  if (all === 0 || all > maximumVotes) return false;
  let left = seats;
  into.length = lists;
  for (let list = 0; list < lists; list++) {
    const own = votes[list] ?? 0;
    if (2 * own > all) return false;
    const full = timesIn(own * seats, all);
    into[list] = full;
    left -= full;
  }
  const fewest = fewestVotes(share.numerator * all, share.denominator * seats);
  for (; left > 0; left--) {
    let best = -1;
    let votesOfBest = 0;
    let seatsOfBest = 1;
    let equal = 0;
    for (let list = 0; list < lists; list++) {
      const own = votes[list] ?? 0;
      if (own < fewest) continue;
      const withSeat = (into[list] ?? 0) + 1;
      // Votes times seats are within the bounds of the model: both products are exact.
      const more = own * seatsOfBest - votesOfBest * withSeat;
      if (more > 0) {
        best = list;
        votesOfBest = own;
        seatsOfBest = withSeat;
        equal = 1;
      } else if (more === 0) equal++;
    }
    if (best < 0 || equal > left) return false;
    into[best] = seatsOfBest;
  }
  return true;
}

/** All votes; 0 where a figure is no number of votes. */
function sumOf(votes: readonly number[]): number {
  let sum = 0;
  for (let list = 0; list < votes.length; list++) {
    const own = votes[list];
    if (own === undefined || !Number.isInteger(own) || own < 0) return 0;
    sum += own;
  }
  return sum;
}

/** The fewest votes that are at least a share of the quota; a list without votes takes no part. */
function fewestVotes(share: number, of: number): number {
  const whole = timesIn(share, of);
  return Math.max(whole * of < share ? whole + 1 : whole, 1);
}

/** How many times `divisor` goes into `dividend`: a quotient that was rounded up is one too many. */
function timesIn(dividend: number, divisor: number): number {
  const quotient = Math.floor(dividend / divisor);
  return quotient * divisor > dividend ? quotient - 1 : quotient;
}
