import { sum } from "../exact.js";
import type { Competitor, Division } from "./division.js";

/**
 * P 18: the division of P 12 and P 13 goes on, as if there were seats for all candidates of the
 * lists. Gives who gets a seat next, one by one; undefined: everyone has a seat for each candidate.
 */
export function continued<One extends Competitor>(division: Division<One>): () => One | undefined {
  const { lists, seatsOf, change, out, exhausted, residual } = division;
  const surplusOf = (list: One): number => seatsOf(list) - list.candidates;
  const notTaken = (): number => -sum(lists.map(surplusOf));
  for (const list of out) if (!exhausted.has(list)) out.delete(list);
  let left = notTaken();
  return () => {
    if (left === 0) {
      if (lists.every((list) => surplusOf(list) <= 0)) return undefined;
      // All seats are out: surpluses are taken back and divided again.
      for (const list of lists.filter((one) => surplusOf(one) >= 0)) {
        out.add(list);
        exhausted.add(list);
        change(list, -surplusOf(list));
      }
      left = notTaken();
      if (left <= 0) return undefined;
    }
    const { empty, waiting } = division.give(1, { about: "seat-passed" });
    // Lots put all lists of a tie in order.
    left = Math.max(left - 1, waiting);
    return empty > 0 ? undefined : residual.at(-1)?.list;
  };
}
