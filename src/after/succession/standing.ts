import type { ListKey } from "../../model/identifiers.js";
import type { CompletedOutcome } from "../../model/outcome/outcome.js";
import type { Circumstances } from "./circumstances.js";

type Belongs = (list: ListKey) => boolean;

/**
 * How many seats are held on these lists, not counting those that are being filled and counting the
 * successors already found.
 */
export function seatsHeldBy({ members, leaving, found }: Circumstances, belongs: Belongs): number {
  const held = members.filter(
    ({ candidate, list, onLeave }) => !onLeave && !leaving.has(candidate) && belongs(list),
  );
  return held.length + found.filter(({ list }) => belongs(list)).length;
}

/** How many seats the election gave to candidates on these lists. */
export function seatsGivenTo({ lists }: CompletedOutcome, belongs: Belongs): number {
  return lists.reduce((sum, { list, elected }) => sum + (belongs(list) ? elected.length : 0), 0);
}
