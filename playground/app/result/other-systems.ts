/**
 * Ways to divide seats that are not Dutch law, to hold beside it: nothing of the law is in here and the
 * law knows nothing of it. Whole numbers decide; where two lists are equal for the last seat it is said.
 */
export interface DividedOtherwise {
  readonly seats: readonly number[];
  /** Whether chance would have to decide between equals: the seats so far, without those. */
  readonly isTied: boolean;
}

/** Which divisor follows on a number of seats: 1, 2, 3 (D'Hondt) or 1, 3, 5 (Sainte-Laguë). */
export type Divisors = "dhondt" | "sainte-lague";

const divisorAfter: Readonly<Record<Divisors, (seats: number) => number>> = {
  dhondt: (seats) => seats + 1,
  "sainte-lague": (seats) => 2 * seats + 1,
};

/** Seat by seat to the greatest quotient of votes and divisor. */
export function byDivisors(
  votes: readonly number[],
  total: number,
  divisors: Divisors,
): DividedOtherwise {
  const seats = votes.map(() => 0);
  const divisor = divisorAfter[divisors];
  for (let given = 0; given < total; ) {
    let best: number[] = [];
    votes.forEach((own, index) => {
      if (own === 0) return;
      const [first] = best;
      const against =
        first === undefined
          ? 1
          : own * divisor(seats[first] ?? 0) - (votes[first] ?? 0) * divisor(seats[index] ?? 0);
      if (against > 0) best = [index];
      else if (against === 0) best.push(index);
    });
    if (best.length === 0) return { seats, isTied: false };
    if (best.length > total - given) return { seats, isTied: true };
    for (const index of best) seats[index] = (seats[index] ?? 0) + 1;
    given += best.length;
  }
  return { seats, isTied: false };
}

/** The whole times that the votes hold the quota, and one more for the greatest remainders. */
export function byLargestRemainders(votes: readonly number[], total: number): DividedOtherwise {
  const all = votes.reduce((sum, own) => sum + own, 0);
  if (all === 0) return { seats: votes.map(() => 0), isTied: false };
  const seats = votes.map((own) => Math.floor((own * total) / all));
  const remainder = votes.map((own) => (own * total) % all);
  const left = total - seats.reduce((sum, own) => sum + own, 0);
  const order = votes
    .map((_, index) => index)
    .sort((one, other) => (remainder[other] ?? 0) - (remainder[one] ?? 0));
  const last = left === 0 ? -1 : (remainder[order[left - 1] ?? 0] ?? 0);
  const isTied = left > 0 && last === (remainder[order[left] ?? -1] ?? -1);
  for (const index of order.slice(0, left)) {
    if (!isTied || (remainder[index] ?? 0) > last) seats[index] = (seats[index] ?? 0) + 1;
  }
  return { seats, isTied };
}

/** Only lists with at least a twentieth of the votes; among these by the divisors 1, 2, 3. */
export function fromFivePercent(votes: readonly number[], total: number): DividedOtherwise {
  const all = votes.reduce((sum, own) => sum + own, 0);
  return byDivisors(
    votes.map((own) => (20 * own >= all ? own : 0)),
    total,
    "dhondt",
  );
}
