import { canonicalJsonSignature } from "../../model/signatures/made/conformance.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";

/**
 * A plain value as text of which there is only one: no spaces, properties in the order of their
 * names by code unit (as in RFC 8785), so that equal values give equal texts. Refuses what JSON cannot say
 * (`wrong-type`, `missing`) and what nests too deep (`too-large`).
 */
export function canonicalJson(value: unknown): string {
  const refusal = refusedArguments(canonicalJsonSignature, [value]);
  return refusal ?? written(value);
}

function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, inner]) => `${JSON.stringify(name)}:${written(inner)}`);
  return `{${entries.join(",")}}`;
}
