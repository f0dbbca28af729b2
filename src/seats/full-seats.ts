import type { ArticleReference } from "../model/article.js";
import { fraction } from "../model/fraction.js";
import type { Step } from "../model/outcome/step.js";
import type { Contest } from "./contest.js";
import { timesIn } from "./division.js";

/**
 * Articles P 6 and U 8, and inside groups P 11, U 11, P 12 (2, 4) and U 12 (2, 4): as many full
 * seats (volle zetels) as the quota goes into the votes. Returns how many residual seats are left.
 */
export function assignFullSeats(
  { scope, contenders, seats, votes }: Contest,
  article: ArticleReference,
  steps: Step[],
): number {
  let left = seats;
  for (const contender of contenders) {
    contender.fullSeats = votes === 0 ? 0 : timesIn(contender.votes * seats, votes);
    contender.seats = contender.fullSeats;
    left -= contender.fullSeats;
  }
  steps.push({
    kind: "full-seats",
    article,
    scope,
    quota: fraction(votes, seats),
    contestants: contenders.map(({ key, votes, fullSeats }) => ({
      contestant: key,
      votes,
      seats: fullSeats,
    })),
    residualSeats: left,
  });
  return left;
}
