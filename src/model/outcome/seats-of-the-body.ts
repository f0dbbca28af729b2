import { type Refused, refused, shown } from "../refusal.js";

/**
 * The last look at every result: the seats that were given are whole, none negative, and with those that
 * nobody got exactly the seats of the body. Only a mistake of this library is refused here.
 */
export function otherThanTheSeatsOfTheBody(
  seats: number,
  given: readonly { readonly seats: number }[],
  toNobody: number,
): Refused | null {
  let together = toNobody;
  let whole = Number.isSafeInteger(toNobody) && toNobody >= 0;
  for (const one of given) {
    if (!Number.isSafeInteger(one.seats) || one.seats < 0) whole = false;
    together += one.seats;
  }
  if (whole && together === seats) return null;
  const expected = { kind: "rule", rule: "seats-of-the-body" } as const;
  return refused([{ path: ["seats"], code: "not-allowed", expected, actual: shown(together) }]);
}
