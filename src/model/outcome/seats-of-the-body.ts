import { type Refused, refused, shown } from "../refusal.js";

/**
 * The last look at every result: the seats given to lists are whole, none negative, no more than the body
 * has, and with those that nobody has no fewer. A seat that a list got and has nobody for is both, so
 * that the two together may be more. Only a mistake of this library is refused here.
 */
export function otherThanTheSeatsOfTheBody(
  seats: number,
  given: readonly { readonly seats: number }[],
  unassigned: number,
): Refused | null {
  let assigned = 0;
  let whole = Number.isSafeInteger(unassigned) && unassigned >= 0;
  for (const one of given) {
    if (!Number.isSafeInteger(one.seats) || one.seats < 0) whole = false;
    assigned += one.seats;
  }
  if (whole && assigned <= seats && seats <= assigned + unassigned) return null;
  const expected = { kind: "rule", rule: "seats-of-the-body" } as const;
  return refused([{ path: ["seats"], code: "not-allowed", expected, actual: shown(assigned) }]);
}
