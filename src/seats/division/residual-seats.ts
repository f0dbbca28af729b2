import type { Phase } from "../../law/division-rules.js";
import type { LotQuestion } from "../../model/outcome/lot.js";
import type { Draws } from "../lots/draws.js";
import { comparedValue, withLargestValue } from "./comparison.js";
import type { Division, Row } from "./division.js";

/**
 * Articles P 7 (1, 2), P 8 (1, 2, 3), U 9 and, continued, P 10 and P 13 (2): residual seats
 * (restzetels) phase after phase. In each round the largest average or remainder gets the next
 * seat, or each of a tie for which there are seats enough; otherwise a lot decides. Returns how
 * many seats nobody could take.
 */
export function* residualSeats(
  division: Division,
  seats: number,
  closesFull: boolean,
): Draws<number> {
  const left = yield* throughPhases(division, seats, closesFull);
  if (left === 0 || !division.rules.withoutVotes) return left;
  division.othersRanOut = true;
  return yield* throughPhases(division, left, closesFull);
}

function* throughPhases(division: Division, seats: number, closesFull: boolean): Draws<number> {
  const everyoneInATie = division.rules.lots === "none";
  let left = seats;
  // Lots are drawn only for the last seats: all who win by lot are of one tie.
  let wonByLot = false;
  for (const phase of division.phases) {
    while (left > 0) {
      if (closesFull) closeFull(division);
      const largest = withLargestValue(division, phase);
      const tied = largest.length;
      if (tied === 0) break;
      if (tied <= left || everyoneInATie) {
        assign(division, {
          phase,
          winners: largest,
          tied,
          lot: null,
          firstHasHad: false,
          closesFull,
        });
        left -= tied;
        continue;
      }
      const { options, lot } = yield questionOf(division, phase, largest, left);
      const winners = largest.filter(({ key }) => options.includes(key));
      assign(division, { phase, winners, tied, lot, firstHasHad: wonByLot, closesFull });
      wonByLot = true;
      left -= winners.length;
    }
  }
  return Math.max(left, 0);
}

function questionOf(
  division: Division,
  phase: Phase,
  largest: readonly Row[],
  left: number,
): LotQuestion {
  const { scope } = division;
  const { lots, subjectOfLot } = division.rules;
  const { method, article } = phase;
  return {
    ...(subjectOfLot ?? { kind: method, article }),
    scope,
    options: largest.map(({ key }) => key),
    draws: lots === "for-all-seats" ? left : 1,
    drawnOption: "receives-a-seat",
    figures: largest.map((row) => comparedValue(division, phase, row)),
  };
}

interface Round {
  readonly phase: Phase;
  readonly winners: readonly Row[];
  readonly tied: number;
  readonly lot: number | null;
  /** Whether an earlier lot of the tie had a winner. */
  readonly firstHasHad: boolean;
  readonly closesFull: boolean;
}

function assign(division: Division, round: Round): void {
  const { phase, winners, tied, lot, firstHasHad, closesFull } = round;
  const onlyFirst = lot !== null && phase.onlyFirstByLot;
  let counts = !(onlyFirst && firstHasHad);
  for (const row of winners) {
    division.tell.residualSeat(division, phase, { to: row, lot, closesFull });
    division.residual.push({ row, phase, value: comparedValue(division, phase, row), lot, tied });
    row.seats++;
    if (counts) row.had |= 1 << phase.index;
    counts = !onlyFirst;
  }
}

function closeFull({ rows }: Division): void {
  for (const row of rows) if (row.seats >= row.candidates) row.full = true;
}
