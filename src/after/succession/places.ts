import { own, ownOnly } from "../../model/has.js";
import type { CandidateId, ListKey } from "../../model/identifiers.js";
import type { Member, PlacePassed } from "./succession-input.js";

/** A seat as it was assigned, and what became of it since. */
export interface Place {
  /** Whose it is for good: who holds it, has leave from it, or left it. */
  readonly member: Member;
  /** Who replaces the member on leave. */
  readonly replacement: Member | null;
  /**
   * The list to which the seat is assigned now: that of who sits there, or from which it is being
   * filled; null: while it is not known to which list it passes, and when it stays empty.
   */
  assignedTo: ListKey | null;
  /** By which divisions it came to that list after the election, the widest first. */
  passedBy: readonly PlacePassed[];
  /** Whether somebody sits there, for good or for the time of a leave. */
  isTaken: boolean;
  /** Whether W 1 (3) withheld it from another list: then no division gave it to the list that has it. */
  isWithheld: boolean;
}

/** Whether the place of a member is one that W 1 (3) withheld from another list. */
export function isWithheldFromAnother(member: Member): boolean {
  return own(member, "withheldFrom")?.by === "W 1";
}

/** The seats that somebody holds, or has leave from. */
export function placesOf(members: readonly Member[]): readonly Place[] {
  const replacements = new Map<CandidateId, Member>();
  for (const member of members) {
    const replaced = own(member, "replaces");
    if (replaced !== undefined) replacements.set(replaced, member);
  }
  return members
    .filter((given) => {
      const { replaces } = ownOnly(given);
      return replaces === undefined;
    })
    .map((member) => {
      const replacement = replacements.get(member.candidate) ?? null;
      const isTaken = replacement !== null || !own(member, "onLeave");
      const sits = replacement ?? member;
      const { list: assignedTo, passedBy = [] } = ownOnly(sits);
      const isWithheld = isWithheldFromAnother(sits);
      return { member, replacement, assignedTo, passedBy, isTaken, isWithheld };
    });
}

/** A place that is to be filled, as it falls open. */
export function openPlace(
  place: Place,
  { vacancy, temporary }: Pick<OpenPlace, "vacancy" | "temporary">,
): OpenPlace {
  return { place, vacancy, temporary, passed: false, spokenFor: new Set() };
}

/** A place that is to be filled. */
export interface OpenPlace {
  readonly place: Place;
  /** Whose leaving opened it: the member, or who replaced the member. */
  readonly vacancy: CandidateId;
  /** Only for as long as the member is on leave. */
  readonly temporary: boolean;
  /** Whether it came to the list where it is filled by W 3 or W 4. */
  readonly passed: boolean;
  /** Who is next for other places of a list from which it passed, and so a member when it is filled. */
  readonly spokenFor: ReadonlySet<CandidateId>;
}
