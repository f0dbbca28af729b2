import type { Count } from "../model/count/count.js";
import { countFields } from "../model/count/count-fields.js";
import type { FieldPath } from "../model/count/field-path.js";
import { differencesBetweenSignature } from "../model/signatures/made/validation.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import type { FieldDifference } from "./finding.js";

/**
 * Every field that stands in both versions of a report with different contents, in the order of
 * the form. An empty field and 0 are the same. An explanation of the difference that one version
 * does not have counts as 0; questions that only one of the two forms asks are left out.
 */
export function differencesBetween(first: Count, second: Count): readonly FieldDifference[] {
  const refusal = refusedArguments(differencesBetweenSignature, [first, second]);
  if (refusal !== null) return refusal;
  const before = new Map(countFields(first).map(({ path, value }) => [path, value]));
  const after = countFields(second);
  const differences: FieldDifference[] = [];
  const seen = new Set<FieldPath>();
  for (const { path, value } of after) {
    seen.add(path);
    const old = before.get(path) ?? (path.startsWith("differenceReasons.") ? 0 : undefined);
    if (old !== undefined && old !== value) {
      differences.push({ field: path, first: old, second: value });
    }
  }
  for (const [path, value] of before) {
    if (path.startsWith("differenceReasons.") && !seen.has(path) && value !== 0) {
      differences.push({ field: path, first: value, second: 0 });
    }
  }
  return differences;
}
