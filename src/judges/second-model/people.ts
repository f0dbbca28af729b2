import type { CandidateId } from "../../model/identifiers.js";
import { largest, over, smallest, sum } from "../exact.js";
import type { ThresholdFact } from "../facts/facts.js";
import type { Case } from "./case.js";
import { continued } from "./continued-division.js";
import { giverOf } from "./lots.js";
import { electedByPreference } from "./preference.js";
import type { ListInGroup, SeatsOfGroup } from "./seats.js";

/** A candidate with a seat of a list. */
export interface Holder {
  readonly id: CandidateId;
  readonly on: ListInGroup;
  readonly by: "preference-votes" | "list-order";
}

/** Who is elected in a group. */
export interface PeopleOfGroup {
  readonly seats: SeatsOfGroup;
  /** How many seats its lists had. */
  readonly given: number;
  /** P 15: in the order of election; equal candidates share a place. */
  readonly places: readonly (readonly CandidateId[])[];
  readonly holders: readonly Holder[];
  /** Seats for which no list of the group has a candidate left. */
  readonly empty: number;
  /** Lists that had nobody left for a seat. */
  readonly stuck: readonly ListInGroup[];
}

/** Articles P 15 to P 18, U 15, for a list number. */
export function peopleOfGroup(
  seats: SeatsOfGroup,
  threshold: ThresholdFact,
  one: Case,
): PeopleOfGroup {
  const { group, division } = seats;
  const { lists } = division;
  const { readings, urn } = one;
  const scope = { kind: "group", group: group.number } as const;
  const open = new Map(lists.map((list) => [list, division.seatsOf(list)]));
  const openOf = (list: ListInGroup): number => open.get(list) ?? 0;
  const change = (list: ListInGroup, by: number): void => {
    open.set(list, openOf(list) + by);
  };
  const given = sum(lists.map(openOf));
  const places = electedByPreference(group, given, threshold, one);
  const holders: Holder[] = [];
  const isElected = (id: CandidateId): boolean => holders.some((holder) => holder.id === id);
  const free = ({ list }: ListInGroup): readonly CandidateId[] =>
    (list.living ?? []).map(({ id }) => id).filter((id) => !isElected(id));
  const votesOn = ({ list }: ListInGroup, id: CandidateId): number =>
    list.living?.find((candidate) => candidate.id === id)?.votes ?? 0;

  /** The list of these on which the candidate has most votes; of equals the lowest district. */
  function bestFor(id: CandidateId, among: readonly ListInGroup[]): ListInGroup | undefined {
    const standsOn = among.filter(({ list }) => list.living?.some((one) => one.id === id));
    return largest(standsOn, (list) => over(votesOn(list, id), 1))[0];
  }

  // P 16: in the order of election; candidates who share a place together.
  for (const equals of places) {
    for (;;) {
      const withSeat = lists.filter((list) => openOf(list) > 0);
      const seated = withSeat.flatMap((on) =>
        free(on)
          .filter((id) => equals.includes(id) && bestFor(id, withSeat) === on)
          .slice(0, openOf(on))
          .map((id) => ({ id, on, by: "preference-votes" }) as const),
      );
      if (seated.length === 0) break;
      for (const holder of seated) change(holder.on, -1);
      holders.push(...seated);
    }
    // Second paragraph: no list of the candidate has a seat left; another list loses its last one.
    for (const id of equals.filter((equal) => !isElected(equal))) {
      const on = bestFor(id, lists);
      if (on === undefined) continue;
      const from = loserOfLastSeat();
      if (from !== undefined) change(from, -1);
      holders.push({ id, on, by: "preference-votes" });
    }
  }

  /**
   * Back through the steps of the division, to a list that has a seat left. Of a step that gave
   * several seats each list gives back one, in an order that lots decide.
   */
  function loserOfLastSeat(): ListInGroup | undefined {
    for (let step = division.order.at(-1); step !== undefined; step = division.order.at(-1)) {
      const last = lists.filter((list) => step?.includes(list));
      const among =
        readings.lastSeatOfOneStep === "lot" ? last : smallest(last, division.remainderOf);
      const list = giverOf(among, ({ key }) => key, { kind: "seat-withheld", scope }, urn);
      division.order.splice(-1, 1, ...[step.filter((other) => other !== list)].filter(some));
      if (list !== undefined && openOf(list) > 0) return list;
    }
    return lists.find((list) => openOf(list) > 0);
  }

  // P 17 and P 18: rounds in which lists with open seats propose their next candidates.
  let empty = 0;
  const without: ListInGroup[] = [];
  let next: (() => ListInGroup | undefined) | undefined;
  while (lists.some((list) => openOf(list) > 0)) {
    const stuck = lists.find((list) => openOf(list) > 0 && free(list).length === 0);
    if (stuck !== undefined) {
      without.push(stuck);
      const to = receiver();
      change(stuck, -1);
      if (to === undefined) empty += 1;
      else change(to, 1);
      continue;
    }
    const proposals = lists.map((list) => ({ list, ids: free(list).slice(0, openOf(list)) }));
    for (const id of new Set(proposals.flatMap(({ ids }) => ids))) {
      const proposing = proposals.filter(({ ids }) => ids.includes(id)).map(({ list }) => list);
      const on = bestFor(id, proposing);
      if (on === undefined) continue;
      holders.push({ id, on, by: "list-order" });
      change(on, -1);
    }
  }

  /** Which list gets a seat of a list whose candidates are all elected on other lists. */
  function receiver(): ListInGroup | undefined {
    const hasOne = (list: ListInGroup): boolean => free(list).length > openOf(list);
    const first = lists.find(hasOne);
    if (first === undefined) return undefined;
    next ??= continued(division);
    for (const list of lists) if (list.votes === 0 && !hasOne(list)) division.out.add(list);
    for (;;) {
      const list = next();
      if (list === undefined) return first;
      if (hasOne(list)) return list;
    }
  }

  return { seats, given, places, holders, empty, stuck: without };
}

function some(items: readonly unknown[]): boolean {
  return items.length > 0;
}
