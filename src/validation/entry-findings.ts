import type { Count } from "../model/count/count.js";
import type { FieldPath } from "../model/count/field-path.js";
import { differencesBetween } from "./differences-between.js";
import type { EmptiedFieldsFinding, SecondEntryFinding } from "./finding.js";
import { scopeOf } from "./scope.js";

/** W.001: where the second entry of a report differs from the first, if it does. */
export function secondEntry(first: Count, second: Count): readonly SecondEntryFinding[] {
  const differences = differencesBetween(first, second);
  if (differences.length === 0) return [];
  return [
    {
      code: "W.001",
      severity: "warning",
      scope: scopeOf(second),
      fields: differences.map(({ field }) => field),
      differences,
    },
  ];
}

/** W.002: the fields that a coordinator emptied and that must be entered again, if any. */
export function emptiedFields(
  count: Count,
  fields: readonly FieldPath[],
): readonly EmptiedFieldsFinding[] {
  if (fields.length === 0) return [];
  return [{ code: "W.002", severity: "warning", scope: scopeOf(count), fields }];
}
