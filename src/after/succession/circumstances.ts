import type { ResolvedRules } from "../../law/rules-of-election.js";
import type { SuccessionProvisions } from "../../law/vacancies/succession.js";
import type { Day } from "../../model/day.js";
import type { Election } from "../../model/election/election.js";
import type { CandidateId, ListKey, ListNumber } from "../../model/identifiers.js";
import type { CompletedOutcome, ListResult } from "../../model/outcome/outcome.js";
import type { Overlay } from "../../model/outcome/overlay.js";
import type { Readings } from "../../model/outcome/readings.js";
import type { GroupVotes } from "../../seats/votes.js";
import type { Member, Unavailability } from "./succession-input.js";
import type { LetterOfArticleW2, PassedOver } from "./succession-step.js";

/** Everything that filling the vacancies of a day looks at and does not change. */
export interface Situation {
  readonly election: Election;
  readonly outcome: CompletedOutcome;
  readonly day: Day;
  readonly rules: ResolvedRules;
  readonly provisions: SuccessionProvisions;
  readonly readings: Readings;
  /** What was changed in the rules; null: the law as it stood. */
  readonly overlay: Overlay | null;
  readonly groups: readonly GroupVotes[];
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

/** The list number of a list. */
export function groupOfList(list: ListKey): ListNumber {
  return Number(list.slice(0, list.indexOf("/"))) as ListNumber;
}

/** The ranking of a list (article P 19); empty where the law orders none. */
export function rankingOf({ outcome }: Circumstances, list: ListKey): readonly CandidateId[] {
  const isList = (result: ListResult) => result.list === list;
  const { ranking } = outcome.lists.find(isList) as ListResult;
  return ranking ?? [];
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
