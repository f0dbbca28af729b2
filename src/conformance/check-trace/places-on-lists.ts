import {
  type CandidateId,
  compareFractions,
  fraction,
  type ListKey,
  type Readings,
} from "../../model/index.js";
import { type Derivation, orderLot, orderStep } from "./derivation.js";
import type { Division } from "./division.js";
import { residualSeats } from "./division.js";
import type { Person, Place, Preferred } from "./preference.js";
import type { PeopleArticles } from "./rule-facts.js";
import type { SeatsOfGroup } from "./seats.js";

/** A candidate elected by preference, with the list. */
export interface Placed extends Preferred {
  readonly list: number;
}

/** A candidate elected in list order, with the list. */
export interface InOrder {
  readonly id: CandidateId;
  readonly list: number;
}

/** The group while its seats get holders. */
export interface Filling {
  readonly seats: SeatsOfGroup;
  /** Seats of each list without a holder. */
  readonly open: number[];
  /** What may still be taken back, the last step last: one seat of each list in a step. */
  readonly steps: number[][];
  readonly elected: Set<string>;
  /** Seats left in the round of a continued division; null: not begun. */
  readonly round: { left: number | null };
  readonly articles: PeopleArticles;
  readonly readings: Readings;
}

/** The state before anyone is elected. */
export function newFilling(
  seats: SeatsOfGroup,
  articles: PeopleArticles,
  readings: Readings,
): Filling {
  return {
    seats,
    open: [...seats.perList],
    steps: seats.division === null ? [] : stepsOf(seats.division),
    elected: new Set(),
    round: { left: null },
    articles,
    readings,
  };
}

function stepsOf({ full, given }: Division): number[][] {
  const steps = [full.flatMap((seats, list) => (seats > 0 ? [list] : []))];
  given.forEach((seat, index) => {
    const previous = given[index - 1];
    const together =
      previous !== undefined &&
      !seat.byLot &&
      !previous.byLot &&
      previous.phase === seat.phase &&
      compareFractions(previous.value, seat.value) === 0;
    if (together) steps.at(-1)?.push(seat.index);
    else steps.push([seat.index]);
  });
  return steps.filter((step) => step.length > 0);
}

const keyOf = ({ seats }: Filling, list: number): ListKey =>
  seats.group.lists[list]?.key ?? ("0/0" as ListKey);

function take(filling: Filling, list: number, by: number): void {
  filling.open[list] = (filling.open[list] ?? 0) + by;
}

/** P 16: each on the list with most votes that has a seat; equals together, by the list's order. */
export function* placePreferred(
  preferred: readonly Preferred[],
  filling: Filling,
): Derivation<readonly Placed[]> {
  const placed: Placed[] = [];
  const blocks = [...new Set(preferred.map(({ block }) => block))];
  for (const block of blocks) {
    let waiting = preferred.filter((one) => one.block === block);
    for (;;) {
      const granted = grants(waiting, filling);
      if (granted.length === 0) break;
      for (const { one, place } of granted) {
        take(filling, place.list, -1);
        placed.push({ ...one, list: place.list });
        yield* preferenceSeat(one, place.list, filling);
      }
      waiting = waiting.filter((one) => !granted.some((grant) => grant.one === one));
    }
    for (const one of waiting) {
      const list = best(one.person.places)?.list ?? 0;
      yield* withhold(one.person, list, filling);
      placed.push({ ...one, list });
      yield* preferenceSeat(one, list, filling);
    }
  }
  return placed;
}

function grants(waiting: readonly Preferred[], { open }: Filling) {
  const claims = waiting.flatMap((one) => {
    const place = best(one.person.places.filter(({ list }) => (open[list] ?? 0) > 0));
    return place === undefined ? [] : [{ one, place }];
  });
  return open.flatMap((seats, list) =>
    claims
      .filter(({ place }) => place.list === list)
      .sort((left, right) => left.place.position - right.place.position)
      .slice(0, seats),
  );
}

function best(places: readonly Place[]): Place | undefined {
  return places.find(({ votes }) => places.every((other) => votes >= other.votes));
}

function* preferenceSeat(
  { person, lot }: Preferred,
  list: number,
  filling: Filling,
): Derivation<void> {
  const { articles, seats, elected } = filling;
  elected.add(person.id);
  yield* orderStep({
    kind: "preference-seat",
    article: seats.group.lists.length > 1 ? articles.severalLists : articles.oneList,
    group: seats.group.number,
    list: keyOf(filling, list),
    candidate: person.id,
    votes: person.votes,
    lot,
  });
}

/** P 16, second paragraph: back through the steps to a seat that has no holder. */
function* withhold(person: Person, to: number, filling: Filling): Derivation<void> {
  let lot: number | null = null;
  let from = filling.open.findIndex((seats) => seats > 0);
  while (filling.steps.length > 0) {
    const turn = yield* lastOfStep(filling);
    if ((filling.open[turn.list] ?? 0) > 0) {
      ({ list: from, lot } = turn);
      break;
    }
    from = filling.open.findIndex((seats) => seats > 0);
  }
  take(filling, from, -1);
  yield* orderStep({
    kind: "seat-withheld",
    article: filling.articles.withheld,
    group: filling.seats.group.number,
    from: keyOf(filling, from),
    to: keyOf(filling, to),
    candidate: person.id,
    lot,
  });
}

function* lastOfStep(filling: Filling): Derivation<{ list: number; lot: number | null }> {
  const step = filling.steps.at(-1) ?? [];
  const options = [...new Set(step)].sort((left, right) => left - right);
  const decisive =
    filling.readings.lastSeatOfOneStep === "smallest-remainder"
      ? withSmallestRemainder(options, filling)
      : options;
  const drawn =
    decisive.length === 1
      ? null
      : yield* orderLot({
          kind: "seat-withheld",
          article: filling.articles.withheld,
          scope: { kind: "group", group: filling.seats.group.number },
          options: decisive.map((list) => keyOf(filling, list)),
          draws: 1,
          drawnOption: "gives-up-a-seat",
        });
  const list =
    decisive.find((one) => keyOf(filling, one) === drawn?.options[0]) ?? decisive[0] ?? 0;
  step.splice(step.lastIndexOf(list), 1);
  if (step.length === 0) filling.steps.pop();
  return { list, lot: drawn?.lot ?? null };
}

function withSmallestRemainder(options: readonly number[], { seats }: Filling): readonly number[] {
  const { division } = seats;
  if (division === null) return options;
  const remainderOf = (list: number) =>
    fraction(
      (division.competitors[list]?.votes ?? 0) * division.seats -
        (division.full[list] ?? 0) * division.votes,
      division.seats,
    );
  return options.filter((one) =>
    options.every((other) => compareFractions(remainderOf(one), remainderOf(other)) <= 0),
  );
}

/** P 17 and P 18: in rounds, each list proposes its next candidates. */
export function* electedInListOrder(filling: Filling): Derivation<readonly InOrder[]> {
  const { open, elected, articles, seats } = filling;
  const inOrder: InOrder[] = [];
  while (open.some((count) => count > 0)) {
    const proposals = seats.group.lists.map((_, list) => free(filling, list).slice(0, open[list]));
    const stuck = proposals.findIndex((ids, list) => ids.length === 0 && (open[list] ?? 0) > 0);
    if (stuck >= 0) {
      yield* passOn(stuck, filling);
      continue;
    }
    for (const id of new Set(proposals.flat())) {
      const lists = [...proposals.keys()].filter((list) => proposals[list]?.includes(id));
      const votes = (list: number): number =>
        seats.group.lists[list]?.candidates?.find((one) => one.id === id)?.votes ?? 0;
      const list = lists.find((one) => lists.every((other) => votes(one) >= votes(other))) ?? 0;
      const yielding = lists.filter((one) => one !== list);
      inOrder.push({ id, list });
      elected.add(id);
      take(filling, list, -1);
      yield* orderStep({
        kind: "list-order-seat",
        article: yielding.length > 0 ? articles.proposals : articles.listOrder,
        group: seats.group.number,
        list: keyOf(filling, list),
        candidate: id,
        yielding: yielding.map((one) => keyOf(filling, one)),
      });
    }
  }
  return inOrder;
}

/** The candidates of a list who can still be elected, in list order. */
function free({ seats, elected }: Filling, list: number): CandidateId[] {
  return (seats.group.lists[list]?.candidates ?? [])
    .filter(({ id, alive }) => alive && !elected.has(id))
    .map(({ id }) => id);
}

function* passOn(from: number, filling: Filling): Derivation<void> {
  take(filling, from, -1);
  const to = yield* receiver(filling);
  if (to !== null) take(filling, to.list, 1);
  yield* orderStep({
    kind: "seat-passed",
    article: filling.articles.proposals,
    group: filling.seats.group.number,
    from: keyOf(filling, from),
    to: to === null ? null : keyOf(filling, to.list),
    lot: to?.lot ?? null,
  });
}

interface NextSeat {
  readonly list: number;
  readonly lot: number | null;
}

/** P 12 and P 13 go on to a list that has a candidate; at their end, the first list that has one. */
function* receiver(filling: Filling): Derivation<NextSeat | null> {
  const { division } = filling.seats;
  if (division === null) return null;
  const hasOne = (list: number): boolean => free(filling, list).length > (filling.open[list] ?? 0);
  const first = filling.open.findIndex((_, list) => hasOne(list));
  if (first < 0) return null;
  for (;;) {
    for (const [list, { votes }] of division.competitors.entries()) {
      if (votes === 0 && !hasOne(list)) division.closed.add(list);
    }
    const next = yield* nextSeat(division, filling);
    if (next === null) return { list: first, lot: null };
    if (hasOne(next.list)) return next;
  }
}

/**
 * One seat more, as if there were seats for all candidates of the lists: when so many are out,
 * surpluses are taken back and divided anew. Lots put all lists of a tie in order. Its steps are not
 * part of the trace, its lots are.
 */
function* nextSeat(division: Division, filling: Filling): Derivation<NextSeat | null> {
  const { round, articles } = filling;
  const { competitors, standing, closed, exhausted, given } = division;
  const surplus = (index: number): number =>
    (standing[index] ?? 0) - (competitors[index]?.persons ?? 0);
  if (round.left === null) {
    closed.clear();
    for (const index of exhausted) closed.add(index);
    round.left = competitors.reduce((left, _, index) => left - surplus(index), 0);
  }
  if (round.left === 0) {
    const over = competitors.map((_, index) => surplus(index));
    if (over.some((seats) => seats > 0)) {
      for (const [index, seats] of over.entries()) {
        if (seats < 0) continue;
        closed.add(index);
        exhausted.add(index);
        standing[index] = (standing[index] ?? 0) - seats;
        round.left += seats;
      }
    }
  }
  if (round.left === 0) return null;
  round.left -= 1;
  const before = given.length;
  const { lot, left, waiting } = yield* silently(
    residualSeats(division, 1, false, { kind: "seat-passed", article: articles.proposals }),
  );
  const seat = given[before];
  if (left > 0 || seat === undefined) return null;
  if (seat.value.numerator > 0) round.left = Math.max(round.left, waiting);
  return { list: seat.index, lot };
}

/** Follows a derivation for its lots only; `waiting`: who else was in the last of them. */
function* silently(
  continued: Derivation<number>,
): Derivation<{ lot: number | null; left: number; waiting: number }> {
  let lot: number | null = null;
  let waiting = 0;
  let state = continued.next();
  while (!state.done) {
    if (state.value.ordered === "step") {
      state = continued.next({ options: [], lot: 0 });
      continue;
    }
    const { question } = state.value;
    const drawn = yield* orderLot(question);
    lot = drawn.lot;
    waiting = question.options.length - drawn.options.length;
    state = continued.next(drawn);
  }
  return { lot, left: state.value, waiting };
}
