import type { EmlElectionCandidate } from "../eml/bridge/election-from-eml.js";
import { printedFields } from "./person-fields.js";
import type { Statement } from "./statement.js";

/** Which file has the candidate lists of a district. */
export type FileOfDistrict = (district: number) => string;

/**
 * What the candidate lists say of each person: a person stands on lists of several districts, and is
 * the same on each.
 */
export function statementsOfPeople(
  candidates: readonly EmlElectionCandidate[],
  fileOf: FileOfDistrict,
): readonly Statement[] {
  return candidates.flatMap(({ id, list, district, position, nominated }) => {
    if (nominated === undefined) return [];
    return printedFields(nominated).map(
      ({ field, value }): Statement => ({
        about: `candidate ${list} ${id}`,
        field,
        value,
        file: fileOf(district),
        list,
        position,
        severity: "fault",
      }),
    );
  });
}
