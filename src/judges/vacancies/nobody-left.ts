import type { CandidateId, ListKey } from "../../model/identifiers.js";
import type { Body } from "./body.js";
import type { Opening } from "./places.js";
import { isLeftOut, type LeftOut, orderOf, preferredFor } from "./who-may.js";

/** Whom the openings of one list take by its order, each after the other; null: nobody is left. */
function takenInOrder(
  body: Body,
  out: LeftOut,
  target: ListKey,
  waiting: readonly Opening[],
): ReadonlyMap<Opening, CandidateId | null> {
  const taken = new Map<Opening, CandidateId | null>();
  for (const opening of waiting.filter((one) => one.target === target)) {
    if (!opening.passed && preferredFor(body, out, opening).length > 0) continue;
    const others = [...taken.values()];
    const id = orderOf(body, target).find(
      (one) => !others.includes(one) && !isLeftOut(body, out, one, opening),
    );
    taken.set(opening, id ?? null);
  }
  return taken;
}

/** Openings for which nobody is left; whom the others of their list take is promised to these. */
export function withoutAnybody(
  body: Body,
  out: LeftOut,
  waiting: readonly Opening[],
): readonly Opening[] {
  const without = waiting.flatMap((opening) => {
    const taken = takenInOrder(body, out, opening.target, waiting);
    return taken.get(opening) === null ? [{ opening, taken: [...taken.values()] }] : [];
  });
  for (const { opening, taken } of without) {
    for (const id of taken) if (id !== null) opening.promised.add(id);
  }
  return without.map(({ opening }) => opening);
}
