import { appointedMembersOfWaterAuthority } from "../../law/sizes/water-authority-size.js";
import { provisionOn } from "../../law/timeline/provision.js";
import { passesToOtherListsBelow } from "../../law/vacancies/succession.js";
import type { Day } from "../../model/day.js";
import type { Case } from "../../seats/case.js";
import type { Succession } from "./succession-input.js";

/** A water authority has eighteen to thirty members (Waterschapswet 13). */
const smallestWaterAuthority = 18;

/** How many members a body has: those elected, and those appointed (Waterschapswet 13), where they count. */
export function numberOfMembers(
  { election: { type, day }, rules }: Case,
  { appointedMembers }: Pick<Succession, "appointedMembers">,
): number {
  const { seats, succession } = rules;
  if (type !== "AB" || !succession.countsAppointedMembers) return seats;
  const byLaw = provisionOn(appointedMembersOfWaterAuthority, day)?.value.minimum ?? 0;
  return seats + (appointedMembers?.number ?? byLaw);
}

/**
 * Whether it depends on the number of appointed members if a place passes to other lists (W 4 (1)), and
 * the law gives bounds of that number only: water authorities elected before 2022-12-17.
 */
export function dependsOnAppointedMembers(
  { type, day }: Case["election"],
  { seats, succession }: Case["rules"],
  vacancy: Day,
): boolean {
  if (type !== "AB" || !succession.countsAppointedMembers) return false;
  const below = provisionOn(passesToOtherListsBelow[type], vacancy)?.value ?? 0;
  const bounds = provisionOn(appointedMembersOfWaterAuthority, day)?.value;
  if (bounds === undefined) return false;
  const fewest = Math.max(seats + bounds.minimum, smallestWaterAuthority);
  return fewest < below && seats + bounds.maximum >= below;
}
