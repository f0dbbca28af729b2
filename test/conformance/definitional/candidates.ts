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

/** Different candidates of the group: first list first, in list order. */
export function candidatesOf(group: GroupOfLists): readonly string[] {
  return [...new Set(group.lists.flatMap(({ candidates }) => candidates.map(({ id }) => id)))];
}

/** Whether a number of votes passes the preference threshold: P 15, U 15, Y 23a, Ya 29a. */
export function passesThreshold(votes: bigint, quota: Exact, rules: BodyRules): boolean {
  const { share, test } = rules.preference;
  const threshold = over(quota.numerator * share.numerator, quota.denominator * share.denominator);
  return test === "exceed"
    ? isLarger(over(votes, 1n), threshold)
    : isAtLeast(over(votes, 1n), threshold);
}

/** P 15: who is elected by preference votes, in the order of election, ties of equals by lot. */
export function electedByPreference(
  group: GroupOfLists,
  quota: Exact,
  rules: BodyRules,
  urn: Urn,
): readonly string[] {
  let seats = group.lists.reduce((sum, list) => sum + list.seats, 0n);
  let open = candidatesOf(group).filter((id) =>
    passesThreshold(votesInGroup(group, id), quota, rules),
  );
  const elected: string[] = [];
  while (seats > 0n && open.length > 0) {
    const most = open
      .map((id) => votesInGroup(group, id))
      .reduce((left, right) => (left > right ? left : right));
    const equals = open.filter((id) => votesInGroup(group, id) === most);
    const chosen =
      BigInt(equals.length) <= seats
        ? equals
        : [urn.draw({ type: "candidate", group: group.number, options: equals })];
    elected.push(...chosen);
    seats -= BigInt(chosen.length);
    open = open.filter((id) => !chosen.includes(id));
  }
  return elected;
}

/** P 15 and P 17 for a group of one list. */
export function electedOnSingleList(
  list: ListOfCandidates,
  preferred: readonly string[],
): ElectedOfList {
  const others = list.candidates.map(({ id }) => id).filter((id) => !preferred.includes(id));
  return { preferred, other: others.slice(0, Number(list.seats) - preferred.length) };
}

/** P 19, first to third paragraph: the ranking of one list. */
export function rankingOf(
  group: GroupOfLists,
  list: ListOfCandidates,
  preferred: readonly string[],
  quota: Exact,
  rules: BodyRules,
): readonly string[] {
  const onList = list.candidates.map(({ id }) => id);
  const first = preferred.filter((id) => onList.includes(id));
  const second = onList
    .filter((id) => !preferred.includes(id))
    .filter((id) => passesThreshold(votesInGroup(group, id), quota, rules))
    .map((id, position) => ({ id, position, votes: votesInGroup(group, id) }))
    .sort((a, b) => (a.votes === b.votes ? a.position - b.position : a.votes > b.votes ? -1 : 1))
    .map(({ id }) => id);
  const third = onList.filter((id) => !first.includes(id) && !second.includes(id));
  return [...first, ...second, ...third];
}
