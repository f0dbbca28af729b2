import type { Count } from "../../model/count/count.js";
import type { FieldValue } from "../../model/count/count-fields.js";
import { countWithFields } from "../../model/count/count-with-fields.js";
import type { FieldPath } from "../../model/count/field-path.js";
import { accepted, type Parsed, type RefusalIssue, refused, shown } from "../../model/refusal.js";
import { resolveEntriesSignature } from "../../model/signatures/made/validation.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { FieldDifference } from "../finding.js";
import { compareEntries } from "./compare-entries.js";

/** Which of the two values of a field holds, as whoever looked at the paper decided. */
export interface EntryChoice {
  /** The field of the form, by name. */
  readonly field: FieldPath;
  /** Which of the two values holds. */
  readonly chosen: "first" | "second";
}

/** A difference with the value that was chosen. */
export interface ResolvedDifference extends FieldDifference {
  /** Which of the two values holds. */
  readonly chosen: "first" | "second";
  /** The value. */
  readonly value: FieldValue;
}

/** A count accepted from two entries, with the record of what was chosen; empty if they were equal. */
export interface ResolvedEntry<Entry extends Count = Count> {
  /** The count. */
  readonly count: Entry;
  /** What was chosen for each difference. */
  readonly record: readonly ResolvedDifference[];
}

/** What is wrong with choices, and the fields that have none (`missing`). */
export function choiceIssues(
  differences: readonly FieldDifference[],
  choices: readonly EntryChoice[],
): RefusalIssue[] {
  const open = new Set(differences.map(({ field }) => field));
  const made = new Set<FieldPath>();
  const issues: RefusalIssue[] = [];
  choices.forEach(({ field, chosen }, index) => {
    const where = { path: [index, "field"], actual: shown(field) };
    if (!open.has(field)) {
      issues.push({
        ...where,
        code: "not-allowed",
        expected: { kind: "reference", to: "differing-field" },
      });
    } else if (made.has(field)) {
      issues.push({
        ...where,
        code: "duplicate",
        expected: { kind: "once", what: "choice-for-field" },
      });
    }
    if (chosen !== "first" && chosen !== "second") {
      issues.push({
        path: [index, "chosen"],
        code: "unknown-value",
        expected: { kind: "one-of", values: ["first", "second"] },
        actual: shown(chosen),
      });
    }
    made.add(field);
  });
  for (const field of open) {
    if (made.has(field)) continue;
    issues.push({
      path: [field],
      code: "missing",
      expected: { kind: "rule", rule: "a-choice" },
      actual: shown(undefined),
    });
  }
  return issues;
}

/**
 * Accepts a count from two entries: as it is when they are equal, otherwise once every differing
 * field has a choice. Nothing else is entered again.
 *
 * Refuses what `compareEntries` refuses, a difference without a choice (`missing`), a choice for a
 * field that does not differ (`not-allowed`) or made twice (`duplicate`).
 */
export function resolveEntries<Entry extends Count>(
  first: Entry,
  second: Entry,
  choices: readonly EntryChoice[],
): Parsed<ResolvedEntry<Entry>> {
  const refusal = refusedArguments(resolveEntriesSignature, [first, second, choices]);
  if (refusal !== null) return refusal;
  const comparison = compareEntries(first, second);
  if (comparison.status === "refused") return comparison;
  const differences = comparison.comparison === "equal" ? [] : comparison.differences;
  const issues = choiceIssues(differences, choices);
  if (issues.length > 0) return refused(issues);
  const chosenFor = new Map(choices.map(({ field, chosen }) => [field, chosen]));
  const record = differences.map((difference): ResolvedDifference => {
    const chosen = chosenFor.get(difference.field) === "second" ? "second" : "first";
    return { ...difference, chosen, value: difference[chosen] };
  });
  return accepted({ count: countWithFields(first, record), record });
}
