import type { SuccessionProvisions } from "../../law/vacancies/succession.js";
import type { CandidateId, ListKey } from "../../model/identifiers.js";
import type { CompletedOutcome } from "../../model/outcome/outcome.js";
import type { Case } from "../../seats/case.js";
import type { DividedSeats } from "../../seats/procedure.js";
import type { ListRow, NumberRow } from "../../seats/votes.js";
import type { Member, Unavailability } from "./succession-input.js";
import type { LetterOfArticleW2, PassedOver } from "./succession-step.js";

/** Everything that filling the vacancies of a day looks at and does not change. */
export interface Situation {
  readonly given: Case;
  readonly outcome: CompletedOutcome;
  /** The divisions of the election, as they were when its seats were out. */
  readonly divided: DividedSeats;
  readonly provisions: SuccessionProvisions;
  readonly members: readonly Member[];
  /** Members whose seats are being filled. */
  readonly leaving: ReadonlySet<CandidateId>;
  readonly unavailable: ReadonlyMap<CandidateId, Unavailability>;
}

/** The same for one vacancy. */
export interface Circumstances extends Situation {
  /** Successors found for other vacancies of the same day. */
  readonly found: readonly Successor[];
}

/** A successor that was found, and the list by way of which. */
export interface Successor {
  readonly candidate: CandidateId;
  readonly list: ListKey;
}

/** A seat that is to be filled. */
export interface OpenSeat {
  /** Whose leaving opened it. */
  readonly vacancy: CandidateId;
  readonly temporary: boolean;
  /** The member whose seat it is: for a replacement that leaves, the member on leave. */
  readonly seat: Member;
}

/** The row of a list. */
export function listRow({ given }: Situation, key: ListKey): ListRow {
  return known(given.numbers.flatMap(({ lists }) => lists).find((list) => list.key === key));
}

/** The number of a list, with all its lists. */
export function numberOfList({ given }: Situation, key: ListKey): NumberRow {
  return known(given.numbers.find(({ lists }) => lists.some((list) => list.key === key)));
}

/** What was checked to be there: members, and the lists of the election. */
export function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError("a list or member that is not of this election");
  return value;
}

/** The ranking of a list (article P 19); empty where the law orders none. */
export function rankingOf({ outcome }: Circumstances, key: ListKey): readonly CandidateId[] {
  return outcome.lists.find(({ list }) => list === key)?.ranking ?? [];
}

/** Why a candidate is left out of account under article W 2; null: can be appointed. */
export function reasonToPassOver(
  { members, leaving, unavailable, found }: Circumstances,
  candidate: CandidateId,
  open: OpenSeat,
): PassedOver | null {
  const given = unavailable.get(candidate);
  if (given !== undefined) return given;
  if (candidate === open.vacancy || candidate === open.seat.candidate) return "own-vacancy";
  if (leaving.has(candidate)) return "vacated-seat";
  if (found.some((successor) => successor.candidate === candidate)) return "member";
  const member = members.find((held) => held.candidate === candidate);
  if (member === undefined) return null;
  if (member.onLeave) return "temporary-leave";
  const replacesTemporarily = member.replaces !== undefined && !open.temporary;
  return replacesTemporarily ? null : "member";
}

/** The candidates of a list who can be appointed, in the order of the ranking. */
export function available(
  circumstances: Circumstances,
  list: ListKey,
  open: OpenSeat,
): readonly CandidateId[] {
  return rankingOf(circumstances, list).filter(
    (candidate) => reasonToPassOver(circumstances, candidate, open) === null,
  );
}

/** The letter of article W 2, first paragraph, under which a candidate is passed over. */
export const letterOfArticleW2: Readonly<Record<PassedOver, LetterOfArticleW2>> = {
  deceased: "a",
  "temporary-leave": "b",
  "own-vacancy": "c",
  declined: "d",
  member: "e",
  "not-available": "f",
  "vacated-seat": "g",
  expelled: "h",
};
