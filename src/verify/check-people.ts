import type { EmlElectionCandidate } from "../eml/bridge/candidates-from-eml.js";
import type { EmlCandidateLists } from "../eml/documents/candidate-list.js";
import type { VerifiedFile } from "./check-files.js";
import { contestKey } from "./contest-key.js";
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

/** What candidate lists say of people of a district that is not counted: no other file is held against it. */
export function statementsOfUncounted(
  lists: readonly VerifiedFile<EmlCandidateLists>[],
  counted: readonly EmlElectionCandidate[],
): readonly Statement[] {
  const districts = new Set(counted.map(({ district }) => `${district}`));
  const isCounted = (contest: string): boolean =>
    districts.has(contest) || (districts.size > 0 && !/^\d+$/.test(contest));
  return lists.flatMap(({ file, document: { contests } }) =>
    contests.flatMap(({ id, lists: ofContest }) =>
      isCounted(contestKey(id))
        ? []
        : ofContest.flatMap(({ number = 0, candidates }) =>
            candidates.flatMap((candidate, place) =>
              printedFields(candidate).map(
                ({ field, value }): Statement => ({
                  about: `candidate of ${file} ${id} ${number}-${place + 1}`,
                  field,
                  value,
                  file,
                  list: number,
                  severity: "fault",
                }),
              ),
            ),
          ),
    ),
  );
}
