import { shownPersonName } from "../eml/bridge/person-name.js";
import type { EmlResult } from "../eml/documents/result.js";
import { own } from "../model/has.js";
import { personRowsOfResultSignature } from "../model/signatures/made/table.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import { rankingTold } from "./candidates.js";
import type { TableRow } from "./column.js";
import type { personColumns } from "./person-columns.js";
import type { RowSource } from "./row-source.js";

/** A row of the table of elected people. */
export type PersonRow = TableRow<typeof personColumns>;

/** The elected people of a result, in the order of the file. */
export function personRowsOfResult(result: EmlResult, source: RowSource): readonly PersonRow[] {
  const refusal = refusedArguments(personRowsOfResultSignature, [result, source]);
  if (refusal !== null) return refusal;
  const { election } = result;
  return result.contests.flatMap(({ lists }) =>
    lists.flatMap(({ number, name, candidates }) =>
      candidates.map((person, index) => ({
        election: election.id,
        category: election.category,
        day: election.date.slice(0, 10),
        list: number,
        list_name: name === "" ? null : name,
        order: index + 1,
        candidate: own(person, "shortCode") ?? null,
        candidate_name: shownPersonName(person.name),
        gender: own(person, "gender") ?? null,
        place: person.address.locality?.name ?? person.address.country?.locality.name ?? null,
        elected: rankingTold(person.ranking),
        source_file: source.file,
        source_sha256: source.sha256,
        verdict: source.verdict,
      })),
    ),
  );
}
