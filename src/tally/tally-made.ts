import { markMade } from "../model/made.js";
import type { Tally } from "./tally.js";

/**
 * A tally that was summed here, or made of a report that was looked at: marked and frozen, so that adding up does not
 * look at its single figures again. Rows of figures are not frozen; they are looked at as they are added.
 */
export function tallyMade(tally: Tally): Tally {
  const made = markMade({ ...tally }, "tally");
  for (const list of made.lists) Object.freeze(list);
  for (const part of [made.lists, made.paper, made.differenceReasons]) Object.freeze(part);
  return Object.freeze(made);
}
