import type { TakesPart } from "../../law/bodies/residual-procedure.js";
import type { Phase } from "../../law/division-rules.js";
import { compareProducts, type Fraction, fraction } from "../../model/fraction.js";
import type { Comparison } from "../../model/outcome/step.js";
import type { Division, Row } from "./division.js";
import type { Contestant, DivisionSoFar, RowSoFar } from "./standing.js";

/** The average with one seat more, or what the full seats leave of the votes: the remainder. */
export function comparedValue(division: DivisionSoFar, phase: Phase, row: RowSoFar): Fraction {
  return fraction(numeratorOf(division, phase, row), denominatorOf(division, phase, row));
}

/** Votes less full seats times the quota, in votes. */
export function remainder({ seats, votes }: DivisionSoFar, row: RowSoFar): Fraction {
  return fraction(row.votes * seats - row.fullSeats * votes, seats);
}

function numeratorOf({ seats, votes }: DivisionSoFar, { method }: Phase, row: RowSoFar): number {
  return method === "highest-average" ? row.votes : row.votes * seats - row.fullSeats * votes;
}

function denominatorOf({ seats }: DivisionSoFar, { method }: Phase, row: RowSoFar): number {
  return method === "highest-average" ? row.seats + 1 : seats;
}

/** Why a contestant takes no part in a phase; null: it does. */
export function exclusionOf(
  division: DivisionSoFar,
  { takesPart, oncePerContestant, index }: Phase,
  row: RowSoFar,
  full: boolean = row.full,
): Comparison["excluded"] {
  if (row.votes === 0 && !division.othersRanOut) return "no-votes";
  if (takesPart !== null && !meets(division, takesPart, row)) {
    return takesPart.side === "at-least" ? "below-threshold" : "above-threshold";
  }
  if (full) return "full";
  if (oncePerContestant && (row.had & (1 << index)) !== 0) return "had-its-seat";
  return null;
}

/** Whether votes, or the average with one seat more, are on the right side of the share of the quota. */
export function meets(
  { seats, votes }: Pick<DivisionSoFar, "seats" | "votes">,
  { share, measure, side }: TakesPart,
  row: RowSoFar,
): boolean {
  const divisor = measure === "votes" ? 1 : row.seats + 1;
  const atLeast = row.votes * seats * share.denominator >= votes * share.numerator * divisor;
  return side === "at-least" ? atLeast : !atLeast;
}

/** What a share of the quota comes to, in votes. */
export function figureOf(
  { seats, votes }: Pick<DivisionSoFar, "seats" | "votes">,
  { share }: TakesPart,
): Fraction {
  return fraction(votes * share.numerator, seats * share.denominator);
}

/** The rows with the largest value among those that take part, in their order. */
export function withLargestValue<Of extends Contestant>(
  division: Division<Of>,
  phase: Phase,
): Row<Of>[] {
  let largest: Row<Of>[] = [];
  let numerator = 0;
  let denominator = 1;
  for (const row of division.rows) {
    if (exclusionOf(division, phase, row) !== null) continue;
    const ofRow = numeratorOf(division, phase, row);
    const over = denominatorOf(division, phase, row);
    const order = largest.length === 0 ? 1 : compareProducts(ofRow, denominator, numerator, over);
    if (order > 0) {
      largest = [row];
      numerator = ofRow;
      denominator = over;
    } else if (order === 0) largest.push(row);
  }
  return largest;
}
