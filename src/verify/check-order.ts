import type { FieldFinding } from "./finding-kinds.js";

interface NumberedList {
  readonly number?: number | undefined;
  readonly candidates: readonly { readonly position?: number | undefined }[];
}

/** The first number that is lower than the one before it. */
function outOfOrder(numbers: readonly number[]): readonly [number, number] | undefined {
  const index = numbers.findIndex((number, at) => at > 0 && number < (numbers[at - 1] ?? 0));
  return index === -1 ? undefined : [numbers[index - 1] ?? 0, numbers[index] ?? 0];
}

const numbersOf = <Item>(
  items: readonly Item[],
  numberOf: (item: Item) => number | undefined,
): readonly number[] => items.flatMap((item) => numberOf(item) ?? []);

/** Says where lists or candidates do not stand in the order of their numbers. */
export function checkOrder(
  file: string,
  unit: string,
  lists: readonly NumberedList[],
): readonly FieldFinding[] {
  const findings: FieldFinding[] = [];
  const report = (found: readonly [number, number] | undefined, list?: number): void => {
    if (found === undefined) return;
    const [before, after] = found;
    const inOrder = `${after} ${before}`;
    findings.push({
      severity: "remark",
      code: "field-differs",
      file,
      field: "order",
      with: file,
      ...(unit === "" ? {} : { unit }),
      ...(list === undefined ? {} : { list }),
      expected: inOrder,
      actual: `${before} ${after}`,
    });
  };
  report(outOfOrder(numbersOf(lists, ({ number }) => number)));
  for (const { number, candidates } of lists) {
    report(outOfOrder(numbersOf(candidates, ({ position }) => position)), number);
  }
  return findings;
}
