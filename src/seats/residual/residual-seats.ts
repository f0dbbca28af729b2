import type { ArticleReference, Comparison, LotQuestion, Step } from "../../model/index.js";
import { type Contest, changeSeats, contestantAt, phaseAt, seatsOf } from "../contest.js";
import { type Draws, draw } from "../draws.js";
import { compareAll, largestOf } from "./comparison.js";

/** How the phases are walked: with which lots, and what counts as having had a seat. */
export interface ResidualManner {
  readonly lotsInATie: "one-for-each-seat" | "one-for-all-seats";
  /** After successive lots only the first winner counts as having had its one average seat. */
  readonly onlyFirstWinnerHasHadItsSeat: boolean;
  /** Contestants that have no free candidate take no part. */
  readonly excludeFull: boolean;
  /** What a lot is about, where it is not the residual seat itself. */
  readonly lot?: { readonly kind: LotQuestion["kind"]; readonly article: ArticleReference };
}

/**
 * Articles P 7 (1, 2), P 8 (1, 2, 3), U 9 and, continued, P 10 and P 13 (2): residual seats
 * (restzetels) phase after phase. In each round the largest average or remainder gets the next
 * seat, or each of a tie for which there are seats enough; otherwise a lot decides. Returns how
 * many seats nobody could take.
 */
export function* assignResidualSeats(
  contest: Contest,
  seats: number,
  manner: ResidualManner,
  steps: Step[],
): Draws<number> {
  const left = yield* walkPhases(contest, seats, manner, steps);
  if (left === 0 || !contest.withoutVotes || contest.othersRanOut) return left;
  contest.othersRanOut = true;
  return yield* walkPhases(contest, left, manner, steps);
}

function* walkPhases(
  contest: Contest,
  seats: number,
  manner: ResidualManner,
  steps: Step[],
): Draws<number> {
  let left = seats;
  for (let phase = 0; phase < contest.procedure.length && left > 0; phase++) {
    contest.comparisons.length = 0;
    while (left > 0) {
      if (manner.excludeFull) closeFull(contest);
      const compared = compareAll(contest, phase);
      const tied = largestOf(compared);
      if (tied.length === 0) break;
      if (tied.length <= left || contest.everyTiedGetsSeat) {
        for (const index of tied) award(contest, phase, index, compared, null, manner, steps);
        left -= tied.length;
        continue;
      }
      const draws = manner.lotsInATie === "one-for-all-seats" ? left : 1;
      const { options, lot } = yield* draw(questionOf(contest, phase, tied, draws, manner));
      for (const index of tied) {
        if (!options.includes(contestantAt(contest, index).key)) continue;
        award(contest, phase, index, compared, lot, manner, steps);
        left--;
      }
    }
  }
  return Math.max(left, 0);
}

function closeFull(contest: Contest): void {
  contest.contestants.forEach(({ candidates }, index) => {
    if (!contest.full[index] && seatsOf(contest, index) >= candidates) {
      contest.full[index] = true;
      contest.comparisons[index] = undefined;
    }
  });
}

function questionOf(
  contest: Contest,
  phase: number,
  tied: readonly number[],
  draws: number,
  manner: ResidualManner,
): LotQuestion {
  const { method, article } = phaseAt(contest, phase);
  return {
    kind: manner.lot?.kind ?? method,
    article: manner.lot?.article ?? article,
    scope: contest.scope,
    options: tied.map((index) => contestantAt(contest, index).key),
    draws,
    drawnOption: "receives-a-seat",
  };
}

function award(
  contest: Contest,
  phaseIndex: number,
  index: number,
  compared: readonly Comparison[],
  lot: number | null,
  manner: ResidualManner,
  steps: Step[],
): void {
  const phase = phaseAt(contest, phaseIndex);
  const value = (compared[index] as Comparison).value;
  const before = contest.standing.slice();
  if (countsAsHad(contest, phaseIndex, lot, value, manner)) {
    (contest.hadSeat[phaseIndex] as boolean[])[index] = true;
  }
  changeSeats(contest, index, 1);
  contest.assigned.push({ contestant: index, phase: phaseIndex, value, byLot: lot !== null });
  steps.push({
    kind: "residual-seat",
    article: phase.article,
    scope: contest.scope,
    method: phase.method,
    phase: phaseIndex + 1,
    oncePerContestant: phase.oncePerContestant,
    compared: [...compared],
    awarded: contestantAt(contest, index).key,
    value,
    lot,
    before,
    after: contest.standing.slice(),
  });
}

/** Reading `restrictedAveragesAfterLots`: see the registry. */
function countsAsHad(
  contest: Contest,
  phase: number,
  lot: number | null,
  value: Comparison["value"],
  manner: ResidualManner,
): boolean {
  if (!manner.onlyFirstWinnerHasHadItsSeat || lot === null) return true;
  const { method, oncePerContestant } = phaseAt(contest, phase);
  if (method !== "highest-average" || !oncePerContestant) return true;
  const previous = contest.assigned[contest.assigned.length - 1];
  const goesOn =
    previous?.byLot === true && previous.phase === phase && sameValue(previous.value, value);
  return !goesOn;
}

function sameValue(left: Comparison["value"], right: Comparison["value"]): boolean {
  return left.numerator * right.denominator === right.numerator * left.denominator;
}
