import { type RefusalIssue, shown } from "../../model/refusal.js";
import type { ListNumbering } from "./list-numbering-input.js";

function repeated<Value>(values: readonly Value[]): { index: number; value: Value }[] {
  return values
    .map((value, index) => ({ index, value }))
    .filter(({ index, value }) => values.indexOf(value) < index);
}

/** What is wrong with the districts and names of the lists to be numbered. */
export function checkNumbering(
  input: ListNumbering,
  allDistricts: readonly number[],
): RefusalIssue[] {
  const issues: RefusalIssue[] = [];
  const known = new Set<number>(allDistricts);
  for (const { index, value } of repeated(allDistricts)) {
    issues.push({
      path: ["districts", index],
      code: "duplicate",
      expected: { kind: "once", what: "district" },
      actual: shown(value),
    });
  }
  for (const { index, value } of repeated(input.lists.map(({ id }) => id))) {
    issues.push({
      path: ["lists", index, "id"],
      code: "duplicate",
      expected: { kind: "once", what: "list" },
      actual: shown(value),
    });
  }
  input.lists.forEach((list, index) => {
    const districts: readonly number[] = list.districts ?? [];
    for (const { index: position, value } of repeated(districts)) {
      issues.push({
        path: ["lists", index, "districts", position],
        code: "duplicate",
        expected: { kind: "once", what: "district" },
        actual: shown(value),
      });
    }
    districts.forEach((district, position) => {
      if (known.has(district)) return;
      issues.push({
        path: ["lists", index, "districts", position],
        code: "unknown-reference",
        expected: { kind: "reference", to: "district" },
        actual: shown(district),
      });
    });
  });
  return issues;
}
