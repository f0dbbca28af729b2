import { determineResult } from "../../../src/seats/determine-result.js";
import type { State } from "../state/state.js";
import { type Calculated, optionsOf } from "./calculate.js";
import { seatsOf } from "./seats-of.js";

/** The seats that lists would have had as one list, with their votes together; null: the law gives none. */
export function seatsMerged(
  state: State,
  { election }: Calculated,
  lists: readonly number[],
  name: string,
): number | null {
  const [first] = lists;
  if (first === undefined || lists.length < 2 || state.combinations.length > 0) return null;
  const { overlay, ...options } = optionsOf(state, name);
  const merged = determineResult(election, {
    ...options,
    overlay: {
      ...(overlay ?? { name }),
      mergedLists: [{ lists: [...lists], order: "one-after-the-other" }],
    },
  });
  if (merged.status !== "completed") return null;
  return (
    seatsOf({ status: "completed", election, outcome: merged, lots: [] }).get(String(first)) ?? null
  );
}
