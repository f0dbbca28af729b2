import type { CandidateId, ListKey } from "../../model/identifiers.js";
import type { Scope } from "../../model/outcome/lot.js";
import type { NumberRow } from "../../seats/votes.js";
import { type Circumstances, listOfPlace } from "./circumstances.js";
import type { Standing } from "./continued-division.js";
import { reasonToPassOver } from "./left-out.js";
import { orderOfList } from "./order-of-list.js";
import type { Passing } from "./passing.js";
import type { Place } from "./places.js";
import { preferredFor } from "./preference-first.js";
import { isSame } from "./scopes.js";
import type { Searched } from "./search.js";

/** The lists that a contestant stands for. */
export function listsOf(numbers: readonly NumberRow[]): ReadonlySet<ListKey> {
  return new Set(numbers.flatMap(({ lists }) => lists.map(({ key }) => key)));
}

/**
 * What a contestant has now: the seats assigned to its lists, vacant ones that are filled from them
 * and those lent to them among them, but none of which it is asked where it goes; and how many
 * candidates could take another, besides those for its own vacant seats.
 */
export function standingOf<Of extends { readonly key: string; readonly votes: number }>(
  passing: Passing,
  scope: Scope,
  stands: Of,
  lists: ReadonlySet<ListKey>,
): Standing<Of> {
  const { outcome, places, divided: atElection } = passing.circumstances;
  const own = places.filter((place) => isAssignedTo(place, lists, passing));
  const wonIn = own.flatMap(({ passedBy }) => phasesOf(passedBy, scope, stands.key));
  const assigned = own.length;
  const divided = own.filter(({ isWithheld }) => !isWithheld).length;
  const given = outcome.lists.reduce(
    (sum, { list, elected }) => sum + (lists.has(list) ? elected.length : 0),
    0,
  );
  return {
    stands,
    key: stands.key,
    votes: stands.votes,
    assigned,
    wonIn,
    gained: Math.max(divided - given - wonIn.length, 0) + (atElection.passed.get(stands.key) ?? 0),
    candidates: assigned + Math.max(freeOn(passing, lists), 0),
  };
}

function phasesOf(passedBy: Place["passedBy"], scope: Scope, key: string): readonly number[] {
  return passedBy
    .filter((passed) => passed.to === key && isSame(passed.scope, scope))
    .map(({ phase }) => phase);
}

function isAssignedTo(
  place: Place,
  lists: ReadonlySet<ListKey>,
  { circumstances, waiting }: Passing,
): boolean {
  const { assignedTo, isTaken } = place;
  if (assignedTo === null || !lists.has(assignedTo)) return false;
  const { countsWithoutReplacement } = circumstances.given.rules.succession;
  const isOpen = waiting.some(({ open }) => open.place === place);
  return isOpen || isTaken || countsWithoutReplacement;
}

/** How many persons of these lists can be appointed, besides those for the lists' own vacant seats. */
export function freeOn(
  { circumstances, waiting, together }: Passing,
  lists: ReadonlySet<ListKey>,
): number {
  const own = waiting.filter(({ open }) => {
    const { assignedTo } = open.place;
    return assignedTo !== null && lists.has(assignedTo);
  });
  const taken = takenBy(circumstances, own);
  const persons = new Set<CandidateId>();
  for (const key of lists) {
    for (const candidate of orderOfList(circumstances, key)) {
      const isFree = together.some(
        ({ open }) => reasonToPassOver(circumstances.leftOut, candidate, open) === null,
      );
      if (isFree && !taken.has(candidate)) persons.add(candidate);
    }
  }
  return persons.size;
}

/** Whom places take of whom nobody is taken twice: somebody over the threshold, or the next of the list. */
function takenBy(
  circumstances: Circumstances,
  places: readonly Searched[],
): ReadonlySet<CandidateId> {
  const taken = new Set<CandidateId>();
  for (const { open } of places) {
    const preferred = preferredFor(circumstances, open).map(({ id }) => id);
    const next = [...preferred, ...orderOfList(circumstances, listOfPlace(open))].find(
      (candidate) =>
        !taken.has(candidate) && reasonToPassOver(circumstances.leftOut, candidate, open) === null,
    );
    if (next !== undefined) taken.add(next);
  }
  return taken;
}
