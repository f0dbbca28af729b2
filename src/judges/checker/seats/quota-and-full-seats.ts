import type { ArticleReference } from "../../../model/article.js";
import { type Fraction, fraction } from "../../../model/fraction.js";
import type { Readings } from "../../../model/outcome/readings.js";
import { sum } from "../counted-votes.js";
import { type Derivation, orderStep } from "../derivation.js";
import type { Division } from "./division.js";

/** The votes that the quota is made of, and the quota. */
export interface Quota {
  readonly votes: number;
  readonly seats: number;
  readonly quota: Fraction;
}

/** P 5, U 7: votes over seats. */
export function quotaOf(votes: number, seats: number, { noVotes }: Readings): Quota {
  const inQuota = votes === 0 && noVotes === "quota-of-one-vote" ? 1 : votes;
  return { votes: inQuota, seats, quota: fraction(inQuota, seats) };
}

/** P 6, U 8; P 11 and P 12 inside: as many seats as the quota goes into the votes; gives the rest. */
export function* fullSeats(division: Division, article: ArticleReference): Derivation<number> {
  const { contestants, seats, votes, scope } = division;
  for (const one of contestants) {
    const product = one.votes * seats;
    one.full = votes === 0 ? 0 : (product - (product % votes)) / votes;
    one.seats = one.full;
  }
  const residualSeats = seats - sum(contestants.map(({ full }) => full));
  yield* orderStep({
    kind: "full-seats",
    article,
    scope,
    quota: fraction(votes, seats),
    contestants: contestants.map(({ key, votes: own, full }) => ({
      contestant: key,
      votes: own,
      seats: full,
    })),
    residualSeats,
  });
  return residualSeats;
}
