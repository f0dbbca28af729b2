import { exemptionGrounds } from "../../law/nomination/support.js";
import { provisionOn } from "../../law/timeline/provision.js";
import type { Day } from "../../model/day.js";
import type { EarlierSeats } from "./nomination-input.js";

/**
 * Whether a list needs no declarations of support and no deposit (H 4 (8), R 2 (5)): its name had a seat; of combined names
 * one had; under a new name each of the parties had; or their joint list had.
 */
export function isExempt(
  name: string | undefined,
  earlier: EarlierSeats | undefined,
  on: Day,
): boolean {
  if (name === undefined || earlier === undefined) return false;
  const { ground, seats } = earlier;
  if (provisionOn(exemptionGrounds, on)?.value.includes(ground) !== true) return false;
  const seated = seats.filter((each) => each > 0).length;
  return ground === "new-name" ? seats.length > 1 && seated === seats.length : seated > 0;
}
