import type { CandidateId } from "../../../model/identifiers.js";
import { type Derivation, orderStep } from "../derivation.js";
import type { SeatsOfList } from "../seats/groups.js";
import { type Filling, free } from "./filling.js";
import { mostVotes } from "./persons.js";
import { receiver } from "./seat-passed.js";

/** P 17 and P 18: in rounds, each list proposes its next candidates. */
export function* electedInListOrder(filling: Filling): Derivation<void> {
  const { lists, elected, articles, group } = filling;
  while (lists.some(({ open }) => open > 0)) {
    const proposals = lists.map((on) => ({ on, ids: free(filling, on).slice(0, on.open) }));
    const stuck = proposals.find(({ on, ids }) => on.open > 0 && ids.length === 0);
    if (stuck !== undefined) {
      yield* passOn(stuck.on, filling);
      continue;
    }
    for (const id of new Set(proposals.flatMap(({ ids }) => ids))) {
      const proposing = proposals.filter(({ ids }) => ids.includes(id)).map(({ on }) => on);
      const places = proposing.map((on) => ({ on, votes: votesOn(on, id) }));
      const on = mostVotes(places)?.on;
      if (on === undefined) continue;
      const yielding = proposing.filter((one) => one !== on);
      on.open -= 1;
      elected.set(id, { id, on, block: null });
      yield* orderStep({
        kind: "list-order-seat",
        article: yielding.length > 0 ? articles.proposals : articles.listOrder,
        group: group.number,
        list: on.list.key,
        candidate: id,
        yielding: yielding.map(({ list }) => list.key),
      });
    }
  }
}

function votesOn({ list }: SeatsOfList, id: CandidateId): number {
  return list.candidates?.find((one) => one.id === id)?.votes ?? 0;
}

/** A seat of a list whose candidates all have seats on other lists. */
function* passOn(from: SeatsOfList, filling: Filling): Derivation<void> {
  from.open -= 1;
  filling.stuck.add(from);
  const { to, lot } = yield* receiver(filling);
  if (to !== null) to.open += 1;
  yield* orderStep({
    kind: "seat-passed",
    article: filling.articles.nobodyLeft,
    group: filling.group.number,
    from: from.list.key,
    to: to?.list.key ?? null,
    lot,
  });
}
