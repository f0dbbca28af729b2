import { type ArticleReference, fraction, type Step } from "../model/index.js";
import { type Contest, changeSeats } from "./contest.js";
import { timesIn } from "./division.js";

/**
 * Articles P 6 and U 8, and inside groups P 11, U 11, P 12 (2, 4) and U 12 (2, 4): as many full
 * seats (volle zetels) as the quota goes into the votes. Returns how many residual seats are left.
 */
export function assignFullSeats(
  contest: Contest,
  article: ArticleReference,
  steps: Step[],
): number {
  const { contestants, seats, votes } = contest;
  let left = seats;
  contestants.forEach((contestant, index) => {
    const full = votes === 0 ? 0 : timesIn(contestant.votes * seats, votes);
    contest.fullSeats[index] = full;
    changeSeats(contest, index, full);
    left -= full;
  });
  steps.push({
    kind: "full-seats",
    article,
    scope: contest.scope,
    quota: fraction(votes, seats),
    contestants: contestants.map(({ key, votes }, index) => ({
      contestant: key,
      votes,
      seats: contest.fullSeats[index] ?? 0,
    })),
    residualSeats: left,
  });
  return left;
}
