import type { Day } from "../../model/day.js";
import type { CandidateId } from "../../model/identifiers.js";
import type { OpenPlace, Place } from "./places.js";
import type { Succession, Unavailability } from "./succession-input.js";
import type { PassedOver } from "./succession-step.js";

type Unavailable = NonNullable<Succession["unavailable"]>[number];

/** A seat that somebody declined. */
export interface DeclinedSeat {
  readonly candidate: CandidateId;
  /** The first day on which it is so; absent: on every day. */
  readonly since?: Day;
  /** Whose seat; null: that to which the candidate would be appointed first, not known yet. */
  vacancy: CandidateId | null;
}

/** Who is left out of account while the places of a day are filled (article W 2, first paragraph). */
export interface LeftOut {
  /** Died before the result, on leave, does not want to, expelled: for every place. */
  readonly unavailable: ReadonlyMap<CandidateId, Unavailability>;
  readonly declined: readonly DeclinedSeat[];
  /** On leave, or given leave on this day (b). */
  readonly onLeave: ReadonlySet<CandidateId>;
  /** Whose own place is to be filled for good (g). */
  readonly leaving: ReadonlySet<CandidateId>;
  /** Members, and those who were declared appointed (e). */
  readonly members: Set<CandidateId>;
  /** Members for as long as somebody is on leave: not left out for a place for good (e). */
  readonly replacements: Set<CandidateId>;
}

/** The seats that were declined, over all days: one that is not named is declined once. */
export function declinedSeats({
  unavailable = [],
  vacancies,
}: Succession): readonly DeclinedSeat[] {
  const [only, ...others] = vacancies;
  const theOnly = others.length === 0 ? only?.member : undefined;
  return unavailable
    .filter(({ reason }) => reason === "declined")
    .map(({ candidate, vacancy, since }) => ({
      candidate,
      ...(since === undefined ? {} : { since }),
      vacancy: vacancy ?? theOnly ?? null,
    }));
}

/** What has become known by a day. */
export function knownOn<Known extends { readonly since?: Day }>(
  all: readonly Known[],
  day: Day,
): readonly Known[] {
  return all.filter(({ since }) => since === undefined || since <= day);
}

/** Who has died or cannot be appointed to any seat, as a caller said it, on a day. */
export function unavailableOn(
  given: readonly Unavailable[],
  deceased: readonly CandidateId[],
  day: Day,
): ReadonlyMap<CandidateId, Unavailability> {
  const unavailable = new Map<CandidateId, Unavailability>();
  for (const { candidate, reason } of knownOn(given, day)) {
    if (reason !== "declined") unavailable.set(candidate, reason);
  }
  for (const id of deceased) unavailable.set(id, "deceased");
  return unavailable;
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
  { vacancy, temporary, place, spokenFor }: OpenPlace,
): PassedOver | null {
  const known = leftOut.unavailable.get(candidate);
  if (known !== undefined) return known;
  if (candidate === vacancy || candidate === place.member.candidate) return "own-vacancy";
  if (leftOut.onLeave.has(candidate)) return "temporary-leave";
  if (leftOut.declined.some((seat) => seat.candidate === candidate && seat.vacancy === vacancy)) {
    return "declined";
  }
  if (leftOut.leaving.has(candidate)) return "vacated-seat";
  if (leftOut.members.has(candidate) || spokenFor.has(candidate)) return "member";
  return temporary && leftOut.replacements.has(candidate) ? "member" : null;
}

/** Takes a seat that was declined without its name for the one that the Act would give. */
export function declines(
  { declined }: LeftOut,
  candidate: CandidateId,
  { vacancy }: OpenPlace,
): boolean {
  const unnamed = declined.find((seat) => seat.candidate === candidate && seat.vacancy === null);
  if (unnamed === undefined) return false;
  unnamed.vacancy = vacancy;
  return true;
}
