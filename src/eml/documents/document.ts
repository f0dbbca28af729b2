import type { ElementEntry } from "../grammar/element-table.js";
import type { Difference } from "../read/reporter.js";
import { candidateListsTable, type EmlCandidateLists } from "./candidate-list.js";
import { countTable, type EmlCount } from "./count.js";
import { definitionTable, type EmlDefinition } from "./definition.js";
import { type EmlNomination, nominationTable } from "./nomination.js";
import { type EmlPollingStations, pollingStationsTable } from "./polling-stations.js";
import { type EmlResult, resultTable } from "./result.js";

/** A file of EML_NL, by its `kind`. */
export type EmlDocument =
  | EmlDefinition
  | EmlPollingStations
  | EmlNomination
  | EmlCandidateLists
  | EmlCount
  | EmlResult;

/** The kinds of file this library reads and writes. */
export type EmlKind = EmlDocument["kind"];

/** The element table of each kind. */
export const documentTables: Readonly<Record<EmlKind, ElementEntry>> = {
  "110a": definitionTable,
  "110b": pollingStationsTable,
  "210": nominationTable,
  "230b": candidateListsTable,
  "230c": candidateListsTable,
  "510a": countTable,
  "510b": countTable,
  "510c": countTable,
  "510d": countTable,
  "510q": countTable,
  "510r": countTable,
  "510s": countTable,
  "520": resultTable,
};

const isKind = (id: string | undefined): id is EmlKind =>
  id !== undefined && Object.hasOwn(documentTables, id);

/** The table for a file whose root is `name` and says it is an `id`. */
export function documentTable(name: string, id: string | undefined): ElementEntry | Difference {
  if (name !== "EML")
    return { code: "unknown-root", expected: { kind: "part", name: "EML" }, actual: name };
  if (isKind(id)) return documentTables[id];
  const expected = { kind: "one-of", values: Object.keys(documentTables) } as const;
  return { code: "unknown-kind", expected, actual: id ?? "" };
}
