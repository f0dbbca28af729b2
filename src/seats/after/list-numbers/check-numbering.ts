import { type ListNumbering, type RefusalIssue, shown } from "../../../model/index.js";

function repeated<Value>(values: readonly Value[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}

/** What is wrong with the districts and names of the lists to be numbered. */
export function checkNumbering(
  input: ListNumbering,
  allDistricts: readonly number[],
): RefusalIssue[] {
  const issues: RefusalIssue[] = [];
  const known = new Set<number>(allDistricts);
  for (const index of repeated(allDistricts)) {
    issues.push({
      path: ["districts", index],
      code: "duplicate",
      expected: "each district once",
      actual: shown(allDistricts[index]),
    });
  }
  for (const index of repeated(input.lists.map(({ id }) => id))) {
    issues.push({
      path: ["lists", index, "id"],
      code: "duplicate",
      expected: "each list once",
      actual: shown(input.lists[index]?.id),
    });
  }
  input.lists.forEach((list, index) => {
    const districts: readonly number[] = list.districts ?? [];
    for (const position of repeated(districts)) {
      issues.push({
        path: ["lists", index, "districts", position],
        code: "duplicate",
        expected: "each district once",
        actual: shown(districts[position]),
      });
    }
    districts.forEach((district, position) => {
      if (known.has(district)) return;
      issues.push({
        path: ["lists", index, "districts", position],
        code: "unknown-reference",
        expected: "a district of the election",
        actual: shown(district),
      });
    });
  });
  return issues;
}
