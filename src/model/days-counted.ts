import { type Day, dayOf } from "./day.js";

/** From and until which days others are counted: the years with as many digits, whatever is added. */
export const daysCounted: { readonly kind: "day"; readonly from: Day; readonly until: Day } = {
  kind: "day",
  from: dayOf(1_900, 1, 1),
  until: dayOf(9_000, 12, 31),
};

/** Whether other days are not counted from a day. */
export function isBeyond(day: string): boolean {
  return day < daysCounted.from || day > daysCounted.until;
}
