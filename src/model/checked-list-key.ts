import { listKey as keyOf, type ListKey } from "./identifiers.js";
import { listKeySignature } from "./signatures/made/model.js";
import { refusedArguments } from "./signatures/refused-arguments.js";

/**
 * The {@link ListKey} of the list with this number whose lowest district is `lowestDistrict`. Refuses
 * what is no whole number from 1 (`wrong-type`, `not-an-integer`, `too-small`).
 */
export function listKey(number: number, lowestDistrict: number): ListKey {
  const refusal = refusedArguments(listKeySignature, [number, lowestDistrict]);
  return refusal ?? keyOf(number, lowestDistrict);
}
