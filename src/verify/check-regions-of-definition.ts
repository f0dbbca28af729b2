import type { EmlDefinition, EmlRegion } from "../eml/documents/definition.js";
import { ownOnly } from "../model/has.js";
import type { VerifiedFile } from "./check-files.js";
import { nothing } from "./finding.js";
import type { FieldFinding } from "./finding-kinds.js";
import { indexed } from "./indexed.js";

const regionKey = ({ category, number }: Pick<EmlRegion, "category" | "number">): string =>
  number === undefined ? category : `${category} ${number}`;

/** Says which regions of a definition are part of one that it does not have, or are there twice. */
export function checkRegionsOfDefinition({
  file,
  document: { regions },
}: VerifiedFile<EmlDefinition>): readonly FieldFinding[] {
  const { byKey, doubled } = indexed(regions, regionKey);
  const report = (expected: string, actual: string): FieldFinding => ({
    severity: "fault",
    code: "field-differs",
    file,
    field: "region",
    with: file,
    expected,
    actual,
  });
  const twice = doubled.map(({ second }) =>
    report(regionKey(second), `${regionKey(second)}, ${regionKey(second)}`),
  );
  const apart = regions.flatMap((given) => {
    const { superiorCategory: category, superiorNumber: number, name } = ownOnly(given);
    if (category === undefined) return [];
    const above = regionKey({ category, ...(number === undefined ? {} : { number }) });
    return byKey.has(above) ? [] : [report(nothing, `${above} (${name})`)];
  });
  return [...twice, ...apart];
}
