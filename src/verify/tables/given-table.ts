import type { ResultsTable } from "../../eml/csv/results-table.js";

/** A table that was published beside a count (osv4-3), as it was given. */
export interface GivenTable {
  /** The name of the file. */
  readonly file: string;
  readonly table: ResultsTable;
}
