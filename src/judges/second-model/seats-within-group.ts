import { type Exact, isAtLeast, less, over, wholeTimes } from "./fraction.js";
import type { Urn } from "./lots.js";

/** A list inside a list group. */
export interface GroupMember {
  readonly key: string;
  readonly votes: bigint;
  readonly candidates: bigint | null;
}

/** Seats that were given to lists of a group in one step of P 12 or P 13. */
export type Assignment = readonly string[];

export interface SeatsWithinGroup {
  readonly seats: ReadonlyMap<string, bigint>;
  /** Who got seats, step by step: what P 16 takes back goes in the opposite order. */
  readonly order: readonly Assignment[];
  /**
   * Who would be given the next seats if P 12 and P 13 went on: the lists with the largest figure,
   * several where they are equal, given what was given before and without those that are out.
   */
  readonly next: (given: readonly string[], out: readonly string[]) => readonly string[];
}

/** Articles P 12 and P 13 (U 12, U 13): the seats of a group divided over its lists. */
export function seatsWithinGroup(
  group: number,
  lists: readonly GroupMember[],
  numberOfSeats: bigint,
  urn: Urn,
): SeatsWithinGroup {
  const seats = new Map(lists.map(({ key }) => [key, 0n]));
  const order: Assignment[] = [];
  const groupVotes = lists.reduce((sum, list) => sum + list.votes, 0n);
  if (numberOfSeats === 0n || groupVotes === 0n) return { seats, order, next: () => [] };
  const seatsOf = (list: GroupMember): bigint => seats.get(list.key) ?? 0n;

  // P 12, first paragraph: the group quota, and how often it goes into the votes of each list.
  const quota = over(groupVotes, numberOfSeats);
  let left = numberOfSeats;
  const full = new Map(lists.map(({ key, votes }) => [key, wholeTimes(votes, quota)]));
  for (const list of lists) {
    const whole = full.get(list.key) ?? 0n;
    seats.set(list.key, whole);
    left -= whole;
  }
  const fullAssignment = lists.flatMap((list) =>
    Array.from({ length: Number(full.get(list.key)) }, () => list.key),
  );
  if (fullAssignment.length > 0) order.push(fullAssignment);

  const hadRemainderSeat = new Set<string>();
  const remainder = (list: GroupMember): Exact => less(list.votes, full.get(list.key) ?? 0n, quota);
  const average = (list: GroupMember): Exact => over(list.votes, seatsOf(list) + 1n);

  function largestOf(
    candidates: readonly GroupMember[],
    figure: (list: GroupMember) => Exact,
  ): readonly GroupMember[] {
    return candidates.filter((list) =>
      candidates.every((other) => isAtLeast(figure(list), figure(other))),
    );
  }

  function give(
    candidates: readonly GroupMember[],
    figure: (list: GroupMember) => Exact,
    type: "list-remainder" | "list-average",
  ): void {
    const largest = largestOf(candidates, figure);
    const winners =
      BigInt(largest.length) <= left
        ? largest.map(({ key }) => key)
        : [urn.draw({ type, group, options: largest.map(({ key }) => key) })];
    order.push(winners);
    for (const key of winners) {
      if (type === "list-remainder") hadRemainderSeat.add(key);
      seats.set(key, (seats.get(key) ?? 0n) + 1n);
      left -= 1n;
    }
  }

  function continueDividing(mayTakePart: (list: GroupMember) => boolean): void {
    while (left > 0n) {
      const withVotes = lists.filter((list) => list.votes > 0n && mayTakePart(list));
      const voteless = lists.filter((list) => list.votes === 0n && mayTakePart(list));
      // Lists without a vote, when the other lists have run out of candidates.
      const taking = withVotes.length > 0 ? withVotes : voteless;
      if (taking.length === 0) return;
      const byRemainder = taking.filter(({ key }) => !hadRemainderSeat.has(key));
      if (byRemainder.length > 0) give(byRemainder, remainder, "list-remainder");
      else give(taking, average, "list-average");
    }
  }

  // P 12, second paragraph: what is left goes to the largest remainders.
  continueDividing(() => true);

  // P 13: what a list has more than candidates goes to the other lists of the group.
  for (const list of lists) {
    const surplus = list.candidates === null ? 0n : seatsOf(list) - list.candidates;
    if (surplus <= 0n) continue;
    seats.set(list.key, seatsOf(list) - surplus);
    left += surplus;
  }
  continueDividing((list) => list.candidates === null || seatsOf(list) < list.candidates);

  function next(given: readonly string[], out: readonly string[]): readonly string[] {
    const times = (list: GroupMember): number => given.filter((key) => key === list.key).length;
    const now = (list: GroupMember): bigint => seatsOf(list) + BigInt(times(list));
    const taking = lists.filter((list) => list.votes > 0n && !out.includes(list.key));
    const byRemainder = taking.filter(
      (list) => !hadRemainderSeat.has(list.key) && times(list) === 0,
    );
    const largest =
      byRemainder.length > 0
        ? largestOf(byRemainder, remainder)
        : largestOf(taking, (list) => over(list.votes, now(list) + 1n));
    return largest.map(({ key }) => key);
  }
  return { seats, order, next };
}
