import { shortCodeOfSignature } from "../../model/signatures/made/eml.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { EmlPersonName } from "../documents/person.js";

const longest = 14;
const letters = (text: string): string => text.replace(/\P{L}/gu, "");

/**
 * The short code made of a name: the letters of the last name, cut so that with the initials there
 * are fourteen, then the initials. On a clash anywhere in the election the official program puts a
 * digit behind one of the codes; which one cannot be told from the names.
 */
export function shortCodeOf(input: EmlPersonName): string {
  const refusal = refusedArguments(shortCodeOfSignature, [input]);
  if (refusal !== null) return refusal;
  const { initials = "", lastName } = input;
  const first = letters(initials);
  return `${letters(lastName).slice(0, Math.max(0, longest - first.length))}${first}`;
}
