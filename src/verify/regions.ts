import type { EmlDefinition } from "../eml/documents/definition.js";

/** The regions of a definition. */
export type Regions = EmlDefinition["regions"];

/** The municipalities of a district, or of the only one. */
export function municipalitiesOf(regions: Regions, district: number | undefined): Regions {
  return regions.filter(
    ({ category, superiorCategory, superiorNumber }) =>
      category === "GEMEENTE" &&
      (district === undefined || (superiorCategory === "KIESKRING" && superiorNumber === district)),
  );
}
