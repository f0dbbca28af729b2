import {
  type ElectedOfList,
  electedByPreference,
  type GroupOfLists,
  inOrderOfElection,
  type ListOfCandidates,
} from "./candidates.js";
import type { Exact } from "./fraction.js";
import type { Urn } from "./lots.js";
import type { BodyRules } from "./rules.js";
import type { SeatsWithinGroup } from "./seats-within-group.js";

/** Who is elected on each list of a group, and by P 15 in the group as a whole, place by place. */
export interface ElectedOfGroup {
  readonly places: readonly (readonly string[])[];
  readonly lists: ReadonlyMap<string, ElectedOfList>;
}

/** Articles P 15 to P 18 for a list group. */
export function electedOfGroup(
  group: GroupOfLists,
  division: SeatsWithinGroup,
  quota: Exact,
  rules: BodyRules,
  urn: Urn,
): ElectedOfGroup {
  const places = electedByPreference(group, quota, rules, urn);
  const votesOn = (list: ListOfCandidates, id: string): bigint =>
    list.candidates.find((candidate) => candidate.id === id)?.votes ?? -1n;
  const position = (list: ListOfCandidates, id: string): number =>
    list.candidates.findIndex((candidate) => candidate.id === id);
  const open = new Map(group.lists.map((list) => [list.key, list.seats]));
  const openOf = (key: string): bigint => open.get(key) ?? 0n;
  const change = (key: string, by: bigint): void => {
    open.set(key, openOf(key) + by);
  };
  const byPreference = new Map(group.lists.map(({ key }) => [key, [] as string[]]));
  const byOrder = new Map(group.lists.map(({ key }) => [key, [] as string[]]));
  const elected = new Set<string>();

  /** The list of these on which the candidate has most votes; of equals the lowest district. */
  function bestListFor(
    id: string,
    lists: readonly ListOfCandidates[],
  ): ListOfCandidates | undefined {
    return lists
      .filter((list) => votesOn(list, id) >= 0n)
      .sort((a, b) => {
        const difference = votesOn(b, id) - votesOn(a, id);
        return difference === 0n ? a.lowestDistrict - b.lowestDistrict : difference > 0n ? 1 : -1;
      })[0];
  }

  // P 16: in the order of election; candidates who share a place together.
  let turns: string[] = [];
  const takenBack = [...division.order];
  for (const block of places) {
    let undecided = [...block];
    let again = true;
    while (again) {
      again = false;
      const withSeat = group.lists.filter(({ key }) => openOf(key) > 0n);
      for (const list of withSeat) {
        const naming = undecided
          .filter((id) => bestListFor(id, withSeat) === list)
          .sort((a, b) => position(list, a) - position(list, b))
          .slice(0, Number(openOf(list.key)));
        for (const id of naming) {
          byPreference.get(list.key)?.push(id);
          elected.add(id);
          change(list.key, -1n);
          again = true;
        }
        undecided = undecided.filter((id) => !elected.has(id));
      }
    }
    // Second paragraph: no list of the candidate has a seat left; another list loses its last one.
    for (const id of undecided) {
      const list = bestListFor(id, group.lists) as ListOfCandidates;
      change(loserOfLastSeat(), -1n);
      byPreference.get(list.key)?.push(id);
      elected.add(id);
    }
  }

  // Of a step that gave several seats each list gives back one, in an order that lots decide; a list
  // whose turn it is and that has no open seat is passed over.
  function loserOfLastSeat(): string {
    while (turns.length > 0 || takenBack.length > 0) {
      const turn = turns.length > 0 ? nextTurn() : undefined;
      if (turn !== undefined) {
        if (openOf(turn) > 0n) return turn;
        continue;
      }
      const last = takenBack.at(-1) ?? [];
      turns = [...new Set(last)];
      takenBack.pop();
    }
    return group.lists.find(({ key }) => openOf(key) > 0n)?.key as string;
  }

  function nextTurn(): string {
    const options = group.lists.map(({ key }) => key).filter((key) => turns.includes(key));
    const turn =
      options.length === 1
        ? (options[0] as string)
        : urn.draw({ type: "seat-withheld", group: group.number, options });
    turns = turns.filter((key) => key !== turn);
    return turn;
  }

  // P 17 and P 18: rounds in which lists with open seats propose their next candidates.
  const given: string[] = [];
  const exhausted: string[] = [];
  while ([...open.values()].some((seats) => seats > 0n)) {
    const proposals = new Map(
      group.lists.map((list) => [
        list,
        list.candidates
          .map(({ id }) => id)
          .filter((id) => !elected.has(id))
          .slice(0, Number(openOf(list.key))),
      ]),
    );
    const outOfCandidates = group.lists.find(
      (list) => openOf(list.key) > BigInt(proposals.get(list)?.length ?? 0),
    );
    if (outOfCandidates !== undefined) {
      const receiver = nextReceiver();
      change(outOfCandidates.key, -1n);
      if (receiver === undefined) continue;
      change(receiver, 1n);
      continue;
    }
    const proposed = [...new Set([...proposals.values()].flat())];
    const chosen = proposed.map((id) => {
      const proposing = group.lists.filter((list) => proposals.get(list)?.includes(id));
      return { id, list: bestListFor(id, proposing) as ListOfCandidates };
    });
    for (const { id, list } of chosen) {
      byOrder.get(list.key)?.push(id);
      elected.add(id);
      change(list.key, -1n);
    }
  }

  function nextReceiver(): string | undefined {
    const hasCandidateLeft = (key: string): boolean => {
      const list = group.lists.find((one) => one.key === key);
      const free = list?.candidates.filter(({ id }) => !elected.has(id)).length ?? 0;
      return BigInt(free) > openOf(key);
    };
    if (!group.lists.some(({ key }) => hasCandidateLeft(key))) return undefined;
    for (;;) {
      const options = division.next(given, exhausted);
      const receiver =
        options.length === 1
          ? (options[0] as string)
          : urn.draw({ type: "seat-passed", group: group.number, options });
      if (hasCandidateLeft(receiver)) {
        given.push(receiver);
        return receiver;
      }
      exhausted.push(receiver);
    }
  }

  const inListOrder = (list: ListOfCandidates, ids: readonly string[]): readonly string[] =>
    [...ids].sort((a, b) => position(list, a) - position(list, b));
  return {
    places,
    lists: new Map(
      group.lists.map((list) => [
        list.key,
        {
          preferred: inOrderOfElection(list, byPreference.get(list.key) ?? [], places),
          other: inListOrder(list, byOrder.get(list.key) ?? []),
        },
      ]),
    ),
  };
}
