import { compareFractions, fraction } from "../../../model/fraction.js";
import { type Derivation, loser, orderStep } from "../derivation.js";
import type { SeatsOfList } from "../seats/groups.js";
import { remainder } from "../seats/largest-remainders.js";
import type { Filling } from "./filling.js";
import type { Preferred } from "./preference.js";

/** P 16: each on the list with most votes that has a seat; equals together, by the list's order. */
export function* placePreferred(
  preferred: readonly Preferred[],
  filling: Filling,
): Derivation<void> {
  const { lists, articles } = filling;
  for (const block of new Set(preferred.map((one) => one.block))) {
    let waiting = preferred.filter((one) => one.block === block);
    for (;;) {
      const granted = grants(waiting, lists);
      if (granted.length === 0) break;
      for (const { one, on } of granted) {
        on.open -= 1;
        yield* preferenceSeat(one, on, filling);
      }
      waiting = waiting.filter((one) => granted.every((grant) => grant.one !== one));
    }
    for (const one of waiting) {
      const { person } = one;
      const place = mostVotes(person.places);
      const to = lists.find(({ list }) => list === place?.list);
      if (to === undefined) continue;
      const { from, lot } = yield* lastAssigned(filling);
      if (from !== undefined) from.open -= 1;
      yield* orderStep({
        kind: "seat-withheld",
        article: articles.withheld,
        group: filling.group.number,
        from: (from ?? to).list.key,
        to: to.list.key,
        candidate: person.id,
        lot,
      });
      yield* preferenceSeat(one, to, filling);
    }
  }
}

/** Every list gives its open seats to those who come to it first, in its order. */
function grants(waiting: readonly Preferred[], lists: readonly SeatsOfList[]) {
  const open = lists.filter((on) => on.open > 0);
  const claims = waiting.map((one) => ({
    one,
    place: mostVotes(one.person.places.filter(({ list }) => open.some((on) => on.list === list))),
  }));
  return open.flatMap((on) =>
    claims
      .filter(({ place }) => place?.list === on.list)
      .sort((left, right) => (left.place?.position ?? 0) - (right.place?.position ?? 0))
      .slice(0, on.open)
      .map(({ one }) => ({ one, on })),
  );
}

/** Where a candidate has most votes; of equals the list of the lowest district. */
export function mostVotes<Where extends { readonly votes: number }>(
  places: readonly Where[],
): Where | undefined {
  return places.find(({ votes }) => places.every((other) => votes >= other.votes));
}

function* preferenceSeat(
  { person, block, lot }: Preferred,
  on: SeatsOfList,
  { group, elected, articles }: Filling,
): Derivation<void> {
  elected.set(person.id, { id: person.id, on, block });
  yield* orderStep({
    kind: "preference-seat",
    article: group.lists.length > 1 ? articles.severalLists : articles.oneList,
    group: group.number,
    list: on.list.key,
    candidate: person.id,
    votes: person.votes,
    lot,
  });
}

interface TakenBack {
  readonly from: SeatsOfList | undefined;
  readonly lot: number | null;
}

/** P 16 (2): back through the steps to a seat without a holder; past the first, any that has one. */
function* lastAssigned(filling: Filling): Derivation<TakenBack> {
  while (filling.steps.length > 0) {
    const { from, lot } = yield* lastOfStep(filling);
    if (from !== undefined && from.open > 0) return { from, lot };
  }
  return { from: filling.lists.find(({ open }) => open > 0), lot: null };
}

/** One list of the last step; seats that were assigned in one step are put in order by lot. */
function* lastOfStep(filling: Filling): Derivation<TakenBack> {
  const { steps, lists, articles, readings, group, division } = filling;
  const step = steps.at(-1) ?? [];
  const all = lists.filter((on) => step.includes(on));
  const remainderOf = ({ contestant }: SeatsOfList) =>
    contestant === null || division === null ? fraction(0, 1) : remainder(contestant, division);
  const smallest = all.filter((one) =>
    all.every((other) => compareFractions(remainderOf(one), remainderOf(other)) <= 0),
  );
  const among = readings.lastSeatOfOneStep === "lot" ? all : smallest;
  const { one: from, lot } = yield* loser(among, ({ list }) => list.key, {
    kind: "seat-withheld",
    article: articles.withheld,
    scope: { kind: "group", group: group.number },
  });
  if (from !== undefined) step.splice(step.indexOf(from), 1);
  if (step.length === 0) steps.pop();
  return { from, lot };
}
