import type { EmlDefinition } from "../eml/documents/definition.js";
import { ownOnly } from "../model/has.js";

/** The regions of a definition. */
export type Regions = EmlDefinition["regions"];

/** The municipalities of a district, or of the only one. */
export function municipalitiesOf(regions: Regions, district: number | undefined): Regions {
  return regions.filter((given) => {
    const { category, superiorCategory, superiorNumber } = ownOnly(given);
    return (
      category === "GEMEENTE" &&
      (district === undefined || (superiorCategory === "KIESKRING" && superiorNumber === district))
    );
  });
}
