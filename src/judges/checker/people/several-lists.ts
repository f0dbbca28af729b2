import type { ArticleReference } from "../../../model/article.js";
import { type Derivation, orderStep } from "../derivation.js";
import type { SeatsOfList } from "../seats/groups.js";
import type { Filling } from "./filling.js";
import { lastAssigned } from "./last-assigned.js";
import { mostVotes } from "./persons.js";
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
        const { severalLists, oneList } = articles;
        const article = one.person.places.length > 1 ? severalLists : oneList;
        yield* preferenceSeat(one, on, article, filling);
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
      yield* preferenceSeat(one, to, articles.withheld, filling);
      const holder = filling.elected.get(person.id);
      if (holder === undefined || from === undefined) continue;
      filling.elected.set(person.id, { ...holder, withheldFrom: from });
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

function* preferenceSeat(
  { person, block, lot }: Preferred,
  on: SeatsOfList,
  article: ArticleReference,
  { group, elected }: Filling,
): Derivation<void> {
  elected.set(person.id, { id: person.id, on, block });
  yield* orderStep({
    kind: "preference-seat",
    article,
    group: group.number,
    list: on.list.key,
    candidate: person.id,
    votes: person.votes,
    lot,
  });
}
