import type { ResidualPhase } from "../../law/bodies/residual-procedure.js";
import type { ArticleReference } from "../../model/article.js";
import type { LotQuestion } from "../../model/outcome/lot.js";
import type { Comparison, StepOf } from "../../model/outcome/step.js";
import { type Contender, type Contest, changeSeats, standingOf } from "../contest.js";
import { type Draws, draw } from "../draws.js";
import { comparisonOf, largestOf, type Phase } from "./comparison.js";

/** Where the steps are written down. */
interface ResidualSteps {
  push(step: StepOf<"residual-seat">): unknown;
}

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
  steps: ResidualSteps,
): Draws<number> {
  const left = yield* walkPhases(contest, seats, manner, steps);
  if (left === 0 || !contest.withoutVotes) return left;
  contest.othersRanOut = true;
  return yield* walkPhases(contest, left, manner, steps);
}

function* walkPhases(
  contest: Contest,
  seats: number,
  manner: ResidualManner,
  steps: ResidualSteps,
): Draws<number> {
  let left = seats;
  // Lots are drawn only for the last seats: all who win by lot are of one tie.
  let wonByLot = false;
  for (const [index, rule] of contest.procedure.entries()) {
    const phase = { rule, index };
    for (const contender of contest.contenders) contender.comparison = null;
    while (left > 0) {
      if (manner.excludeFull) closeFull(contest);
      const tied = largestOf(contest, phase);
      if (tied.length === 0) break;
      const compared = contest.contenders.map((each) => comparisonOf(contest, phase, each));
      if (tied.length <= left || contest.everyTiedGetsSeat) {
        for (const contender of tied) {
          contender.hadSeatIn.add(index);
          award(contest, phase, contender, compared, null, steps);
        }
        left -= tied.length;
        continue;
      }
      const draws = manner.lotsInATie === "one-for-all-seats" ? left : 1;
      const { options, lot } = yield* draw(questionOf(contest, phase, tied, draws, manner));
      for (const contender of tied) {
        if (!options.includes(contender.key)) continue;
        if (countsAsHad(rule, wonByLot, manner)) contender.hadSeatIn.add(index);
        award(contest, phase, contender, compared, lot, steps);
        wonByLot = true;
        left--;
      }
    }
  }
  return Math.max(left, 0);
}

function closeFull({ contenders }: Contest): void {
  for (const contender of contenders) {
    if (contender.full || contender.seats < contender.candidates) continue;
    contender.full = true;
    contender.comparison = null;
  }
}

function questionOf(
  { scope }: Contest,
  { rule }: Phase,
  tied: readonly Contender[],
  draws: number,
  manner: ResidualManner,
): LotQuestion {
  return {
    kind: manner.lot?.kind ?? rule.method,
    article: manner.lot?.article ?? rule.article,
    scope,
    options: tied.map(({ key }) => key),
    draws,
    drawnOption: "receives-a-seat",
  };
}

function award(
  contest: Contest,
  phase: Phase,
  contender: Contender,
  compared: readonly Comparison[],
  lot: number | null,
  steps: ResidualSteps,
): void {
  const { rule, index } = phase;
  const { value } = comparisonOf(contest, phase, contender);
  const before = standingOf(contest);
  changeSeats(contender, 1);
  contest.assigned.push({ contender, phase: index, value, byLot: lot !== null });
  steps.push({
    kind: "residual-seat",
    article: rule.article,
    scope: contest.scope,
    method: rule.method,
    phase: index + 1,
    oncePerContestant: rule.oncePerContestant,
    compared: [...compared],
    awarded: contender.key,
    value,
    lot,
    before,
    after: standingOf(contest),
  });
}

/** Reading `restrictedAveragesAfterLots`: see the registry. */
function countsAsHad(rule: ResidualPhase, wonBefore: boolean, manner: ResidualManner): boolean {
  return !wonBefore || rule.method === "largest-remainder" || !manner.onlyFirstWinnerHasHadItsSeat;
}
