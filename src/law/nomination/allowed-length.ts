import type { Day } from "../../model/day.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { listLengthOf } from "../lists/list-length.js";
import { provisionOn } from "../timeline/provision.js";

/** The most names that a list may have, by what its party had at the last election (H 6, R 4). */
export function longestListAllowed(
  { type, day }: { readonly type: ElectionType; readonly day: Day },
  {
    name,
    earlier,
  }: {
    readonly name?: string;
    readonly earlier?: { readonly ground: string; readonly seats: readonly number[] };
  },
): number {
  const rule = provisionOn(listLengthOf(type), day)?.value;
  if (rule === undefined) return Number.MAX_SAFE_INTEGER;
  const { ordinary, largeAbove, large, timesSeats } = rule;
  const counts = earlier?.ground === "same-name" || earlier?.ground === "combined-name";
  const seats =
    name !== undefined && counts ? earlier.seats.reduce((sum, each) => sum + each, 0) : 0;
  if (seats <= largeAbove) return ordinary;
  return timesSeats === null ? large : Math.min(timesSeats * seats, large);
}
