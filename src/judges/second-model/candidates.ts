import { type Exact, isAtLeast, isLarger, over } from "./fraction.js";
import type { Urn } from "./lots.js";
import type { BodyRules } from "./rules.js";

/** A group as articles P 15 to P 19 see it: living candidates, votes per candidate, seats per list. */
export interface GroupOfLists {
  readonly number: number;
  readonly lists: readonly ListOfCandidates[];
}

export interface ListOfCandidates {
  readonly key: string;
  readonly lowestDistrict: number;
  /** List votes, those of deceased candidates included. */
  readonly votes: bigint;
  /** Living candidates in list order, with their votes on this list. */
  readonly candidates: readonly { readonly id: string; readonly votes: bigint }[];
  readonly seats: bigint;
}

export interface ElectedOfList {
  readonly preferred: readonly string[];
  readonly other: readonly string[];
}

/** Votes of a candidate on all lists of the group together. */
export function votesInGroup(group: GroupOfLists, id: string): bigint {
  return group.lists
    .flatMap(({ candidates }) => candidates)
    .filter((candidate) => candidate.id === id)
    .reduce((sum, { votes }) => sum + votes, 0n);
}

/** Different candidates of the group: those highest on a list first, of equals the first list's. */
export function candidatesOf(group: GroupOfLists): readonly string[] {
  const longest = Math.max(0, ...group.lists.map(({ candidates }) => candidates.length));
  const byPosition = Array.from({ length: longest }, (_, position) =>
    group.lists.flatMap(({ candidates }) => candidates[position]?.id ?? []),
  );
  return [...new Set(byPosition.flat())];
}

/** Whether a number of votes passes the preference threshold: P 15, U 15, Y 23a, Ya 29a. */
export function passesThreshold(votes: bigint, quota: Exact, rules: BodyRules): boolean {
  const { share, test } = rules.preference;
  const threshold = over(quota.numerator * share.numerator, quota.denominator * share.denominator);
  return test === "exceed"
    ? isLarger(over(votes, 1n), threshold)
    : isAtLeast(over(votes, 1n), threshold);
}

/**
 * P 15: who is elected by preference votes, in the order of election. Equal candidates who all get
 * a seat share a place; where there are more of them than seats, lots decide place by place.
 */
export function electedByPreference(
  group: GroupOfLists,
  quota: Exact,
  rules: BodyRules,
  urn: Urn,
): readonly (readonly string[])[] {
  let seats = group.lists.reduce((sum, list) => sum + list.seats, 0n);
  let open = candidatesOf(group).filter((id) =>
    passesThreshold(votesInGroup(group, id), quota, rules),
  );
  const elected: (readonly string[])[] = [];
  while (seats > 0n && open.length > 0) {
    const most = open
      .map((id) => votesInGroup(group, id))
      .reduce((left, right) => (left > right ? left : right));
    const equals = open.filter((id) => votesInGroup(group, id) === most);
    const chosen =
      BigInt(equals.length) <= seats
        ? equals
        : [urn.draw({ type: "candidate", group: group.number, options: equals })];
    elected.push(chosen);
    seats -= BigInt(chosen.length);
    open = open.filter((id) => !chosen.includes(id));
  }
  return elected;
}

/** Those of `ids` who were elected by P 15, in the order of election; equals in list order. */
export function inOrderOfElection(
  list: ListOfCandidates,
  ids: readonly string[],
  places: readonly (readonly string[])[],
): readonly string[] {
  return places.flatMap((equals) =>
    list.candidates.map(({ id }) => id).filter((id) => equals.includes(id) && ids.includes(id)),
  );
}

/** P 19, first to third paragraph: the ranking of one list. */
export function rankingOf(
  group: GroupOfLists,
  list: ListOfCandidates,
  places: readonly (readonly string[])[],
  quota: Exact,
  rules: BodyRules,
): readonly string[] {
  const onList = list.candidates.map(({ id }) => id);
  const first = inOrderOfElection(list, onList, places);
  // Second paragraph, as the official program has it: over the threshold on all lists together,
  // in the order of the votes on this list, where there are any.
  const second = list.candidates
    .map((candidate, position) => ({ ...candidate, position }))
    .filter(({ id, votes }) => votes > 0n && !first.includes(id))
    .filter(({ id }) => passesThreshold(votesInGroup(group, id), quota, rules))
    .sort((a, b) => (a.votes === b.votes ? a.position - b.position : a.votes > b.votes ? -1 : 1))
    .map(({ id }) => id);
  const third = onList.filter((id) => !first.includes(id) && !second.includes(id));
  return [...first, ...second, ...third];
}
