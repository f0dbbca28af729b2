import type { RulesOptions } from "../../law/rules-of-election.js";
import { type Election, hasCandidates } from "../../model/election/election.js";
import type { CandidateId, ListNumber } from "../../model/identifiers.js";
import type { CompletedOutcome } from "../../model/outcome/outcome.js";
import type { Refused } from "../../model/refusal.js";
import { caseOfOutcome } from "../../seats/case-of-outcome.js";
import {
  type AskedAbout,
  divisionInDoubt,
  electedPeople,
  hasVoteValues,
} from "./division-in-doubt.js";
import { type Fewest, type Found, fewestMistakes, type Search } from "./fewest-mistakes.js";
import { parseDoubts } from "./parse-doubts.js";
import { type PeopleUnknown, peopleConditions } from "./people-conditions.js";
import { seatConditions } from "./seat-conditions.js";
import type { UnitInDoubt } from "./votes-in-doubt.js";

/** Votes that were counted too few or too many for somebody in a unit. */
export interface MistakenVotes {
  /** The unit, such as `0668::SB1`. */
  readonly unit: string;
  /** The number of the list (lijstnummer). */
  readonly group: ListNumber;
  /** Who; null: the candidates of the list are not known. */
  readonly candidate: CandidateId | null;
  /** Votes more (above 0) or fewer (below 0) than were counted. */
  readonly change: number;
}

/** Wrong ballots with which the result is another one. */
export interface Mistakes {
  /** How many ballots: `added`, `removed` and `moved` together. */
  readonly ballots: number;
  /** Ballots that were left out. */
  readonly added: number;
  /** Ballots that should not have been counted. */
  readonly removed: number;
  /** Ballots that were counted for somebody else. */
  readonly moved: number;
  /** Whether a lot then decides, which may give another result; else it is another whatever the lots. */
  readonly byLot: boolean;
  /** Where the votes come and go. */
  readonly changes: readonly MistakenVotes[];
}

/** Why it is not known whether mistakes can be of influence. */
export type InfluenceUnknown =
  | PeopleUnknown
  | "vote-values"
  | "list-combinations"
  | "too-many-changes";

/** Whether mistakes can change a result, proven, or how far that is known. */
export type Influence =
  | {
      /** The whole answer is here. */
      readonly status: "completed";
      /** No mistakes within the bounds of the units give another result. */
      readonly influence: "none";
    }
  | {
      /** The whole answer is here. */
      readonly status: "completed";
      /** Some mistakes do. */
      readonly influence: "possible";
      /** The fewest that do; with fewer the result is the same. */
      readonly fewest: Mistakes;
    }
  | {
      /** It was not decided. */
      readonly status: "undetermined";
      /** Why not. */
      readonly because: InfluenceUnknown;
      /** With fewer wrong ballots than this the result is the same. */
      readonly noneBelow: number;
      /** Mistakes that do give another result; fewer may do so too. Null: none was found. */
      readonly known: Mistakes | null;
    };

/** Whether mistakes in some units can be of influence. */
export interface InfluenceOfMistakes {
  /** The question was answered, as far as each answer says. */
  readonly status: "completed";
  /** What was changed in the rules of the outcome, as there; empty: the law as it stood. */
  readonly hypothetical: readonly string[];
  /** All ballots in doubt together. */
  readonly votesInDoubt: number;
  /** On the division of seats over list numbers (P 21 (1)). */
  readonly seats: Influence;
  /** On who is elected (V 5). */
  readonly people: Influence;
}

/**
 * Whether mistakes in the count of some units can be of influence on the division of seats (P 21 (1)) or
 * on who is elected (V 5): no, proven, or yes, with the smallest mistakes that are. Of each unit is given
 * how many of its ballots may have been counted wrongly: left out, counted though they should not
 * have been, or counted for another. A lot that would decide counts as influence, and `byLot` says so; a lot
 * that was drawn is not drawn again as long as the votes stay as they are.
 *
 * Where votes have vote values, in a list combination, in a list group (people) and where an answer would take
 * too many calculations the answer is `undetermined`: it says until how many ballots nothing can change.
 *
 * Refuses units that are not read strictly (`unknown-property`, `wrong-type`, `missing`, `too-small`,
 * `too-large`, `not-an-integer`, `duplicate`, `unknown-reference`, `wrong-length`, `total-too-large`), and
 * what `marginsOf` refuses.
 *
 * @example
 * ```ts
 * const { seats } = influenceOfMistakes(election, outcome, [{ unit: "0668::SB2", votesInDoubt: 3 }]);
 * if (seats.influence === "possible") console.log(seats.fewest.ballots);
 * ```
 */
export function influenceOfMistakes(
  election: Election,
  outcome: CompletedOutcome,
  units: readonly UnitInDoubt[],
  options: RulesOptions = {},
): InfluenceOfMistakes | Refused {
  const parsed = caseOfOutcome(election, outcome, options);
  if (parsed.status === "refused") return parsed;
  const { given, outcome: said } = parsed.value;
  const read = parseDoubts(given, units);
  if (read.status === "refused") return read;
  const asked = { given, said, doubts: read.value };
  return {
    status: "completed",
    hypothetical: said.hypothetical,
    votesInDoubt: read.value.total,
    seats: influenceOnSeats(asked),
    people: influenceOnPeople(asked),
  };
}

function influenceOnSeats(about: AskedAbout): Influence {
  const { given, said, doubts } = about;
  if (hasVoteValues(given)) return undecided("vote-values");
  const conditions = conditionsOfSeats(about);
  const blocks = given.election.groups.map((_, group) =>
    doubts.places.flatMap((place, index) => (place.at[0] === group ? [index] : [])),
  );
  const { election } = given;
  const because = election.combinations.length > 0 ? "list-combinations" : "too-many-changes";
  return answer({ election, outcome: said, doubts, asked: "seats", conditions, blocks }, because);
}

function influenceOnPeople(about: AskedAbout): Influence {
  const { given, said, doubts } = about;
  if (hasVoteValues(given)) return undecided("vote-values");
  const { election } = given;
  const ofSeats = conditionsOfSeats(about);
  const ofPeople = peopleConditions(given, electedPeople(said), doubts, true);
  const known = typeof ofPeople === "string" ? null : ofPeople;
  const conditions = ofSeats === null || known === null ? null : [...ofSeats, ...known];
  if (ofPeople === "no-candidates-known") return undecided(ofPeople);
  const blocks = doubts.places.map((_, place) => [place]);
  const because =
    typeof ofPeople === "string"
      ? ofPeople
      : election.combinations.length > 0
        ? "list-combinations"
        : "too-many-changes";
  return answer({ election, outcome: said, doubts, asked: "people", conditions, blocks }, because);
}

function conditionsOfSeats(about: AskedAbout): Search["conditions"] {
  const division = divisionInDoubt(about);
  return division === null ? null : seatConditions(division, true);
}

function undecided(because: InfluenceUnknown): Influence {
  return { status: "undetermined", because, noneBelow: 1, known: null };
}

function answer(search: Search, because: InfluenceUnknown): Influence {
  const fewest: Fewest = fewestMistakes(search);
  const found = fewest.found === null ? null : mistakesOf(fewest.found, search);
  if (!fewest.known) {
    return { status: "undetermined", because, noneBelow: fewest.noneBelow, known: found };
  }
  return found === null
    ? { status: "completed", influence: "none" }
    : { status: "completed", influence: "possible", fewest: found };
}

/** Where the votes of a change come and go, and how many ballots that is. */
export function mistakesOf(
  { byLot, changes }: Found,
  search: Pick<Search, "doubts" | "election">,
): Mistakes {
  const placed = changes.map(({ unit, place, change }): MistakenVotes | null => {
    const found = search.doubts.places[place];
    if (found === undefined) return null;
    const list = search.election.groups[found.at[0]]?.lists[found.at[1]];
    const candidates = list !== undefined && hasCandidates(list) ? list.candidates : [];
    const candidate = candidates[found.position ?? -1]?.id ?? null;
    return { unit, group: found.group, candidate, change };
  });
  const come = changes.reduce((sum, { change }) => sum + Math.max(change, 0), 0);
  const go = changes.reduce((sum, { change }) => sum + Math.max(-change, 0), 0);
  const moved = Math.min(come, go);
  const [added, removed] = [come - moved, go - moved];
  return {
    ballots: added + removed + moved,
    added,
    removed,
    moved,
    byLot,
    changes: placed.filter((one) => one !== null),
  };
}
