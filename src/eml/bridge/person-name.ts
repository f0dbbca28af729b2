import type { EmlPersonName } from "../documents/person.js";

/** A name as people say it: `D. (Dilan) Yeşilgöz`, `A.B. (Anna) van der Berg`. */
export function shownPersonName({ initials, firstName, prefix, lastName }: EmlPersonName): string {
  const first = firstName ? `(${firstName})` : "";
  return [initials, first, prefix, lastName].filter(Boolean).join(" ");
}
