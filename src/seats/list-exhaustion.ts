import type { ArticleReference } from "../model/article.js";
import type { Step } from "../model/outcome/step.js";
import { type Contest, changeSeats, standingOf } from "./contest.js";
import type { Draws } from "./draws.js";
import { assignResidualSeats, type ResidualManner } from "./residual/residual-seats.js";

/** What happens to the seats that exhausted lists give back. */
export interface ExhaustionManner extends ResidualManner {
  readonly article: ArticleReference;
  /** Whether they pass to other lists, or stay unassigned. */
  readonly passesOn: boolean;
  /** Looks at the absolute majority again before seats pass on; null: not again. */
  readonly majorityAgain: (() => Draws<void>) | null;
}

/**
 * Articles P 10, U 10, P 13 (1) and U 13 (1), list exhaustion (lijstuitputting): seats for which a
 * list has no candidates pass to other lists by going on with the division. Returns how many seats
 * nobody can fill. In the electoral colleges they stay empty (Ya 29, Pa 25).
 */
export function* passOnSurplus(
  contest: Contest,
  manner: ExhaustionManner,
  steps: Step[],
): Draws<number> {
  let unassigned = 0;
  for (;;) {
    const returned = takeSurplus(contest, manner.article, steps);
    if (returned === 0) return unassigned;
    if (!manner.passesOn) return returned;
    const free = contest.everyTiedGetsSeat ? seatsLeft(contest) : returned;
    unassigned += yield* assignResidualSeats(contest, free, manner, steps);
    if (manner.majorityAgain !== null) yield* manner.majorityAgain();
  }
}

/** Where every tied list got a seat there may be none left to pass on. */
function seatsLeft({ seats, contenders }: Contest): number {
  return Math.max(
    contenders.reduce((left, taken) => left - taken.seats, seats),
    0,
  );
}

/** Takes back the seats for which contestants have no candidates. Returns how many. */
export function takeSurplus(contest: Contest, article: ArticleReference, steps: Step[]): number {
  const { contenders } = contest;
  if (contenders.every(({ seats, candidates }) => seats <= candidates)) return 0;
  let total = 0;
  for (const contender of contenders) {
    const { key, seats, candidates } = contender;
    const surplus = seats - candidates;
    if (surplus < 0) continue;
    contender.full = true;
    contender.exhausted = true;
    if (surplus === 0) continue;
    const before = standingOf(contest);
    changeSeats(contender, -surplus);
    steps.push({
      kind: "list-exhaustion",
      article,
      scope: contest.scope,
      contestant: key,
      candidates,
      returned: surplus,
      before,
      after: standingOf(contest),
    });
    total += surplus;
  }
  return total;
}
