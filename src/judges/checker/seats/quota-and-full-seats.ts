import type { ArticleReference } from "../../../model/article.js";
import type { Fraction } from "../../../model/fraction.js";
import type { Readings } from "../../../model/outcome/readings.js";
import { over, sum, wholeTimes } from "../../exact.js";
import { type Derivation, orderStep } from "../derivation.js";
import type { Division } from "./division.js";

/** P 5, U 7: votes over seats. */
export function quotaOf(votes: number, seats: number, { noVotes }: Readings): Fraction {
  return over(votes === 0 && noVotes === "quota-of-one-vote" ? 1 : votes, seats);
}

/** P 6, U 8; P 11 and P 12 inside: as many seats as the quota goes into the votes; gives the rest. */
export function* fullSeats(division: Division, article: ArticleReference): Derivation<number> {
  const { contestants, seats, votes, scope } = division;
  const quota = over(votes, seats);
  for (const one of contestants) {
    one.full = votes === 0 ? 0 : wholeTimes(one.votes, quota);
    one.seats = one.full;
  }
  const residualSeats = seats - sum(contestants.map(({ full }) => full));
  yield* orderStep({
    kind: "full-seats",
    article,
    scope,
    quota,
    contestants: contestants.map(({ key, votes: own, full }) => ({
      contestant: key,
      votes: own,
      seats: full,
    })),
    residualSeats,
  });
  return residualSeats;
}
