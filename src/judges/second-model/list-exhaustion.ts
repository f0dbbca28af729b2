import { sum } from "../exact.js";
import type { Competitor, Division } from "./division.js";

/**
 * P 10, U 10, P 13: what a list has more than candidates passes to other lists, by the same rules;
 * `afterwards`: what the law looks at again. Gives how many seats stay empty.
 */
export function passSurplusOn<One extends Competitor>(
  division: Division<One>,
  passes: boolean,
  afterwards: () => void,
): number {
  const { lists, seatsOf, change, out, exhausted, readings } = division;
  const fullAreOut = readings.fullLists === "excluded-before-each-seat";
  let empty = 0;
  while (lists.some((list) => seatsOf(list) > list.candidates)) {
    let surplus = 0;
    for (const list of lists.filter((one) => seatsOf(one) >= one.candidates)) {
      out.add(list);
      exhausted.add(list);
      surplus += seatsOf(list) - list.candidates;
      change(list, list.candidates - seatsOf(list));
    }
    // Ya 29, Pa 25: at an electoral college they stay empty.
    if (!passes) return surplus;
    // Where every tied list got a seat there may be none left to pass on.
    const notTaken = Math.max(division.seats - sum(lists.map(seatsOf)), 0);
    const left = division.withoutLots ? notTaken : surplus;
    empty += division.give(left, { fullAreOut }).empty;
    afterwards();
  }
  return empty;
}
