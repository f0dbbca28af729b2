import type { Phase } from "../../law/division-rules.js";
import { meets } from "./comparison.js";
import type { Division, Row, Setup } from "./division.js";
import type { Contestant } from "./standing.js";

/** A division before the first seat is assigned. */
export function divisionOf<Of extends Contestant>(setup: Setup<Of>): Division<Of> {
  const { scope, seats, contestants, blankVotes = 0, rules, tell } = setup;
  let votes = 0;
  const rows: Row<Of>[] = [];
  for (const of of contestants) {
    votes += of.votes;
    rows.push({
      of,
      key: of.key,
      votes: of.votes,
      candidates: of.candidates,
      fullSeats: 0,
      seats: 0,
      had: 0,
      full: false,
      exhausted: false,
    });
  }
  const validVotes = rules.majority?.countsBlankVotes ? votes + blankVotes : votes;
  return {
    scope,
    seats,
    votes,
    validVotes,
    rows,
    rules,
    phases: phasesFor({ seats, votes, rows, rules }),
    tell,
    residual: [],
    othersRanOut: false,
    unassigned: 0,
    majorityMoved: false,
  };
}

/** A threshold that nobody reaches falls, where it is read so. */
function phasesFor(begun: Pick<Division, "seats" | "votes" | "rows" | "rules">): readonly Phase[] {
  const { phases, liftsThreshold } = begun.rules;
  if (!liftsThreshold) return phases;
  const reached = phases.some(
    ({ takesPart }) =>
      takesPart?.side === "at-least" && begun.rows.some((row) => meets(begun, takesPart, row)),
  );
  return reached ? phases : phases.map((phase) => ({ ...phase, takesPart: null }));
}
