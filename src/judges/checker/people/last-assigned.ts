import { over, smallest } from "../../exact.js";
import { type Derivation, loser } from "../derivation.js";
import { remainder } from "../seats/figures.js";
import type { SeatsOfList } from "../seats/groups.js";
import type { Filling } from "./filling.js";

/** The list that loses a seat, and the lot that points at it. */
interface TakenBack {
  readonly from: SeatsOfList | undefined;
  readonly lot: number | null;
}

/** P 16 (2): back through the steps to a seat without a holder; past the first, any that has one. */
export function* lastAssigned(filling: Filling): Derivation<TakenBack> {
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
    contestant === null || division === null ? over(0, 1) : remainder(contestant, division);
  const among = readings.lastSeatOfOneStep === "lot" ? all : smallest(all, remainderOf);
  const { one: from, lot } = yield* loser(
    among,
    { keyOf: ({ list }) => list.key, figureOf: remainderOf },
    {
      kind: "seat-withheld",
      article: articles.withheld,
      scope: { kind: "group", group: group.number },
    },
  );
  if (from !== undefined) step.splice(step.indexOf(from), 1);
  if (step.length === 0) steps.pop();
  return { from, lot };
}
