import { ownOnly } from "../../model/has.js";
import { shownPersonNameSignature } from "../../model/signatures/made/eml.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { EmlPersonName } from "../documents/person.js";

/** A name as people say it: `D. (Dilan) Yeşilgöz`, `A.B. (Anna) van der Berg`. */
export function shownPersonName(input: EmlPersonName): string {
  const refusal = refusedArguments(shownPersonNameSignature, [input]);
  if (refusal !== null) return refusal;
  const { initials, firstName, prefix, lastName } = ownOnly(input);
  const first = firstName ? `(${firstName})` : "";
  return [initials, first, prefix, lastName].filter(Boolean).join(" ");
}
