import type { MajorityRule } from "../../law/division-rules.js";
import { compareFractions } from "../../model/fraction.js";
import type { Draws } from "../lots/draws.js";
import type { Division, ResidualSeat, Row } from "./division.js";

/**
 * Article P 9, absolute majority (volstrekte meerderheid): a list with more than half of the votes
 * but not more than half of the seats gets one seat, from the list that obtained a residual seat for
 * the smallest average or remainder.
 */
export function* absoluteMajority(division: Division): Draws<void> {
  const { majority: rule, lots } = division.rules;
  const majority = rowWithMajority(division);
  if (majority === undefined) {
    division.tell.majority(division, { state: "no-majority" });
    return;
  }
  if (rule === null || hasSeats(majority, division, rule)) {
    const state = rule === null ? "switched-off" : "has-seats";
    division.tell.majority(division, { state, row: majority });
    return;
  }
  if (division.residual.length === 0 || majority.full) {
    division.tell.majority(division, { state: "nothing-to-move", row: majority });
    return;
  }
  const smallest = seatsForSmallestValue(division, rule);
  // P 4, second paragraph: in a tie for which there is no lot, every list keeps its seat.
  if (lots === "none" && smallest.length > 1) {
    division.tell.majority(division, { state: "applied", row: majority });
    majority.seats++;
  } else yield* moveOneOf(smallest, majority, rule, division);
}

function rowWithMajority({ rows, validVotes }: Division): Row | undefined {
  return rows.find(({ votes }) => 2 * votes > validVotes);
}

function hasSeats({ seats: own }: Row, { seats }: Division, { alsoAtHalf }: MajorityRule): boolean {
  return alsoAtHalf ? 2 * own > seats : 2 * own >= seats;
}

/**
 * The residual seats that were assigned for the smallest value, one for each contestant, in the order
 * of the contestants. The list with the majority has none of them: its last seat would stand for
 * fewer votes than any other.
 */
function seatsForSmallestValue(
  { rows, residual }: Division,
  { takesLastAssigned }: MajorityRule,
): ResidualSeat[] {
  const smallest = residual.reduce((least, seat) =>
    takesLastAssigned || compareFractions(seat.value, least.value) < 0 ? seat : least,
  );
  const equal = residual.filter(
    ({ value, phase }) =>
      compareFractions(value, smallest.value) === 0 &&
      (!takesLastAssigned || phase === smallest.phase),
  );
  return rows.flatMap((row) => equal.filter((seat) => seat.row === row));
}

function* moveOneOf(
  seats: readonly ResidualSeat[],
  to: Row,
  rule: MajorityRule,
  division: Division,
): Draws<void> {
  const { scope, residual, tell } = division;
  let lost: ResidualSeat | undefined = seats[0];
  let lot: number | null = null;
  if (seats.length > 1) {
    const drawn = yield {
      kind: "absolute-majority",
      article: rule.article,
      scope,
      options: seats.map(({ row }) => row.key),
      draws: 1,
      drawnOption: "gives-up-a-seat",
      figures: seats.map(({ value }) => value),
    };
    lost = seats.find(({ row }) => drawn.options.includes(row.key));
    lot = drawn.lot;
  }
  if (lost === undefined) return;
  const { row: from, phase } = lost;
  tell.majority(division, { state: "applied", row: to });
  tell.majoritySeat(division, rule, { to, from, lot });
  from.seats--;
  from.had &= ~(1 << phase.index);
  to.seats++;
  if (rule.seatCounts) to.had |= 1 << phase.index;
  residual.splice(residual.indexOf(lost), 1);
  division.majorityMoved = true;
}
