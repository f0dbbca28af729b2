import type { Count } from "../../model/count/count.js";
import { type Refused, refused } from "../../model/refusal.js";
import { compareEntriesSignature } from "../../model/signatures/made/validation.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { differencesBetween } from "../differences-between.js";
import type { FieldDifference } from "../finding.js";
import { sameReportIssues } from "./same-report.js";

/** Two entries that are equal: the count is accepted. */
export interface EqualEntries<Entry extends Count = Count> {
  /** The whole answer is here. */
  readonly status: "completed";
  /** Whether the two entries are the same. */
  readonly comparison: "equal";
  /** The count. */
  readonly count: Entry;
}

/** Two entries that differ: every field in which they do, with both values. */
export interface DifferentEntries {
  /** The whole answer is here. */
  readonly status: "completed";
  /** Whether the two entries are the same. */
  readonly comparison: "different";
  /** The fields that differ, with both values. */
  readonly differences: readonly FieldDifference[];
}

/** What two entries of one report give. */
export type EntryComparison<Entry extends Count = Count> =
  | EqualEntries<Entry>
  | DifferentEntries
  | Refused;

/**
 * Compares two entries of one report by two persons, field by field (Na 26a, O 5a, O 16a, P 20a,
 * U 3a). An empty field and 0 are the same. Refuses entries of different units, forms, sessions or
 * elections (`not-allowed`), and a list or candidate that one of the two has not (`missing`,
 * `wrong-length`): that is not 0 votes. Who made them is asked by `acceptEntries`.
 */
export function compareEntries<Entry extends Count>(
  first: Entry,
  second: Entry,
): EntryComparison<Entry> {
  const refusal = refusedArguments(compareEntriesSignature, [first, second]);
  if (refusal !== null) return refusal;
  const issues = sameReportIssues(first, second);
  if (issues.length > 0) return refused(issues);
  const differences = differencesBetween(first, second);
  return differences.length === 0
    ? { status: "completed", comparison: "equal", count: first }
    : { status: "completed", comparison: "different", differences };
}
