import type { Day } from "../../model/day.js";
import type { CandidateId } from "../../model/identifiers.js";
import type { OpenPlace, Place } from "./places.js";
import type { Succession, Unavailability } from "./succession-input.js";
import type { PassedOver } from "./succession-step.js";

type Unavailable = NonNullable<Succession["unavailable"]>[number];

/** A seat that somebody declined; null: the one to which the candidate would be appointed first. */
interface Declined {
  vacancy: CandidateId | null;
}

/** Who is left out of account while the places of a day are filled (article W 2, first paragraph). */
export interface LeftOut {
  /** Died before the result, on leave, does not want to, expelled: for every place. */
  readonly unavailable: ReadonlyMap<CandidateId, Unavailability>;
  readonly declined: ReadonlyMap<CandidateId, readonly Declined[]>;
  /** On leave, or given leave on this day (b). */
  readonly onLeave: ReadonlySet<CandidateId>;
  /** Whose own place is to be filled for good (g). */
  readonly leaving: ReadonlySet<CandidateId>;
  /** Members, and those who were declared appointed (e). */
  readonly members: Set<CandidateId>;
  /** Members for as long as somebody is on leave: not left out for a place for good (e). */
  readonly replacements: Set<CandidateId>;
}

/** Who has died, declined or cannot be appointed, as a caller said it, on a day. */
export function unavailableOn(
  given: readonly Unavailable[],
  deceased: readonly CandidateId[],
  vacancies: readonly CandidateId[],
  day: Day,
): Pick<LeftOut, "unavailable" | "declined"> {
  const unavailable = new Map<CandidateId, Unavailability>();
  const declined = new Map<CandidateId, Declined[]>();
  const [only, ...others] = vacancies;
  for (const { candidate, reason, vacancy, since } of given) {
    if (since !== undefined && since > day) continue;
    if (reason === "declined") {
      const of = vacancy ?? (others.length === 0 ? only : undefined) ?? null;
      declined.set(candidate, [...(declined.get(candidate) ?? []), { vacancy: of }]);
    } else unavailable.set(candidate, reason);
  }
  for (const id of deceased) unavailable.set(id, "deceased");
  return { unavailable, declined };
}

/** Members for good and for the time of a leave. */
export function membersOf(
  places: readonly Place[],
  appointed: readonly CandidateId[],
): Pick<LeftOut, "members" | "replacements"> {
  return {
    members: new Set([...places.map(({ member }) => member.candidate), ...appointed]),
    replacements: new Set(
      places.flatMap(({ replacement }) => (replacement === null ? [] : [replacement.candidate])),
    ),
  };
}

/** Why a candidate is left out of account for a place; null: can be appointed. */
export function reasonToPassOver(
  leftOut: LeftOut,
  candidate: CandidateId,
  { vacancy, temporary, place }: OpenPlace,
): PassedOver | null {
  const known = leftOut.unavailable.get(candidate);
  if (known !== undefined) return known;
  if (candidate === vacancy || candidate === place.member.candidate) return "own-vacancy";
  if (leftOut.onLeave.has(candidate)) return "temporary-leave";
  if (leftOut.declined.get(candidate)?.some((seat) => seat.vacancy === vacancy)) return "declined";
  if (leftOut.leaving.has(candidate)) return "vacated-seat";
  if (leftOut.members.has(candidate)) return "member";
  return temporary && leftOut.replacements.has(candidate) ? "member" : null;
}

/** Takes a seat that was declined without its name for the one that the Act would give. */
export function declines(
  { declined }: LeftOut,
  candidate: CandidateId,
  { vacancy }: OpenPlace,
): boolean {
  const unnamed = declined.get(candidate)?.find((seat) => seat.vacancy === null);
  if (unnamed === undefined) return false;
  unnamed.vacancy = vacancy;
  return true;
}
