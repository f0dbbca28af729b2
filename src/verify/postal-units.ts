import type { EmlElection } from "../eml/documents/election-identifier.js";

const postal = /^90[1-9]\d$/;
const withoutPostal: readonly string[] = ["PS", "AB", "GR", "ER", "BC", "GC"];

/**
 * Whether a unit may be one of votes by post from abroad, which are counted as if by a municipality of their
 * own; councils and provinces have none.
 */
export function mayBePostal(unit: string, { category }: Pick<EmlElection, "category">): boolean {
  return postal.test(unit) && !withoutPostal.includes(category);
}
