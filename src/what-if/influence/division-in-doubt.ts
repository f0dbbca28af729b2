import { own } from "../../model/has.js";
import type { CompletedOutcome } from "../../model/outcome/outcome.js";
import type { Case } from "../../seats/case.js";
import type { DivisionInDoubt } from "./seat-conditions.js";
import type { Doubts } from "./votes-in-doubt.js";

/** An election, its outcome, and what of its votes may be wrong. */
export interface AskedAbout {
  readonly given: Case;
  readonly said: CompletedOutcome;
  readonly doubts: Doubts;
}

/** The division of the seats of the election, with where the votes of each number stand; null: it has list combinations. */
export function divisionInDoubt({ given, said, doubts }: AskedAbout): DivisionInDoubt | null {
  const { rules, election, numbers } = given;
  if (election.combinations.length > 0) return null;
  const rows = numbers.map((row) => ({
    number: row.number,
    votes: row.votes,
    candidates: row.candidates,
    seats: said.groups.find(({ group }) => group === row.number)?.seats ?? 0,
    places: doubts.places.flatMap((place, index) => (place.group === row.number ? [index] : [])),
  }));
  return {
    rules: rules.divisions.election,
    seats: rules.seats,
    blankVotes: own(election, "blankVotes") ?? 0,
    rows,
  };
}

/** Everybody whom an outcome elects. */
export function electedPeople({ lists }: CompletedOutcome): ReadonlySet<string> {
  return new Set(lists.flatMap(({ elected }) => elected.map(({ candidate }) => candidate)));
}

/** Whether a vote counts for more than one (U 2). */
export function hasVoteValues({ election }: Case): boolean {
  return election.districts.some(({ voteValue }) => voteValue !== 1);
}
