import { type Exact, isAtLeast, isEqual, less, over, wholeTimes } from "./fraction.js";
import type { Urn } from "./lots.js";
import type { BodyRules } from "./rules.js";

/** A list that competes for seats. */
export interface Competitor {
  readonly key: string;
  readonly votes: bigint;
  /** Living candidates; null: enough. */
  readonly candidates: bigint | null;
}

type ResidualKind = "remainder" | "average-once" | "average";

/** A seat that was given as a residual seat, with the figure it was given for. */
interface ResidualSeat {
  readonly key: string;
  readonly kind: ResidualKind;
  readonly value: Exact;
}

export interface SeatsOfLists {
  readonly seats: ReadonlyMap<string, bigint>;
  readonly unassigned: bigint;
}

/** Articles P 5 to P 10 (U 7 to U 10, Ya 29, Pa 25), in their order. */
export function seatsOfLists(
  lists: readonly Competitor[],
  numberOfSeats: bigint,
  rules: BodyRules,
  urn: Urn,
): SeatsOfLists {
  const allVotes = lists.reduce((sum, list) => sum + list.votes, 0n);
  if (allVotes === 0n) {
    return { seats: new Map(lists.map(({ key }) => [key, 0n])), unassigned: numberOfSeats };
  }

  // P 5: the quota is the votes on all lists divided by the number of seats.
  const quota = over(allVotes, numberOfSeats);

  // P 6: as many seats as the quota goes into the votes of the list.
  const fullSeats = new Map(lists.map(({ key, votes }) => [key, wholeTimes(votes, quota)]));
  const seats = new Map(fullSeats);
  let left = numberOfSeats - sumOf(seats);

  let residualSeats: ResidualSeat[] = [];
  const seatsOf = (list: Competitor): bigint => seats.get(list.key) ?? 0n;
  const has = (list: Competitor, kind: ResidualKind): boolean =>
    residualSeats.some((seat) => seat.key === list.key && seat.kind === kind);
  const average = (list: Competitor): Exact => over(list.votes, seatsOf(list) + 1n);
  const remainder = (list: Competitor): Exact =>
    less(list.votes, fullSeats.get(list.key) ?? 0n, quota);

  /** Gives one seat to the list with the largest figure, by lot when more are equal than seats left. */
  function giveTo(
    candidates: readonly Competitor[],
    kind: ResidualKind,
    figure: (list: Competitor) => Exact,
  ): void {
    const largest = candidates.filter((list) =>
      candidates.every((other) => isAtLeast(figure(list), figure(other))),
    );
    const winners = BigInt(largest.length) <= left ? largest : [drawn(largest, kind)];
    // All figures are read before any seat is given.
    const given = winners.map((list) => ({ key: list.key, kind, value: figure(list) }));
    for (const seat of given) {
      residualSeats.push(seat);
      seats.set(seat.key, (seats.get(seat.key) ?? 0n) + 1n);
      left -= 1n;
    }
  }

  function drawn(options: readonly Competitor[], kind: ResidualKind): Competitor {
    const key = urn.draw({
      type: kind === "remainder" ? "unit-remainder" : "unit-average",
      options: options.map((list) => list.key),
    });
    return options.find((list) => list.key === key) as Competitor;
  }

  function giveResidualSeats(mayTakePart: (list: Competitor) => boolean): void {
    while (left > 0n) {
      const taking = lists.filter((list) => list.votes > 0n && mayTakePart(list));
      if (rules.residual === "averages") {
        // P 7, U 9; second paragraph for the House: only lists that reached the quota.
        const threshold = rules.averageThreshold;
        const eligible = taking.filter(
          ({ votes }) =>
            threshold === null || isAtLeast(over(votes, 1n), timesQuota(threshold, quota)),
        );
        if (eligible.length === 0) return;
        giveTo(eligible, "average", average);
        continue;
      }
      // P 8, first and second paragraph: one seat by remainder for lists at 75 % of the quota.
      const byRemainder = taking.filter(
        (list) =>
          isAtLeast(over(list.votes, 1n), timesQuota(over(3n, 4n), quota)) &&
          !has(list, "remainder"),
      );
      if (byRemainder.length > 0) {
        giveTo(byRemainder, "remainder", remainder);
        continue;
      }
      // P 8, third paragraph: then by average, one seat for each list.
      const byAverage = taking.filter((list) => !has(list, "average-once"));
      if (byAverage.length > 0) {
        giveTo(byAverage, "average-once", average);
        continue;
      }
      // Then, as the official specification has it, by average without that limit.
      if (taking.length === 0) return;
      giveTo(taking, "average", average);
    }
  }

  giveResidualSeats(() => true);

  // P 9: a majority of the votes is worth a majority of the seats.
  const majority = lists.find((list) => 2n * list.votes > allVotes);
  const lastSeat = residualSeats.at(-1);
  if (
    rules.absoluteMajority &&
    majority !== undefined &&
    lastSeat !== undefined &&
    2n * seatsOf(majority) <= numberOfSeats
  ) {
    const equals = residualSeats.filter(
      (seat) => seat.kind === lastSeat.kind && isEqual(seat.value, lastSeat.value),
    );
    const keys = lists.map(({ key }) => key).filter((key) => equals.some((s) => s.key === key));
    const loser =
      keys.length === 1
        ? (keys[0] as string)
        : urn.draw({ type: "absolute-majority", options: keys });
    const lost = equals.find((seat) => seat.key === loser);
    residualSeats = residualSeats.filter((seat) => seat !== lost);
    seats.set(loser, (seats.get(loser) ?? 0n) - 1n);
    seats.set(majority.key, seatsOf(majority) + 1n);
  }

  // P 10: what a list has more than candidates passes to other lists, by the same rules.
  for (const list of lists) {
    if (list.candidates !== null && seatsOf(list) > list.candidates) {
      left += seatsOf(list) - list.candidates;
      seats.set(list.key, list.candidates);
    }
  }
  if (rules.exhaustedSeatsPass) {
    giveResidualSeats((list) => list.candidates === null || seatsOf(list) < list.candidates);
  }
  return { seats, unassigned: left };
}

function timesQuota(share: Exact, quota: Exact): Exact {
  return over(share.numerator * quota.numerator, share.denominator * quota.denominator);
}

function sumOf(seats: ReadonlyMap<string, bigint>): bigint {
  return [...seats.values()].reduce((sum, number) => sum + number, 0n);
}
