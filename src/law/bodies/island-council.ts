import { caribbeanNetherlands } from "../timeline/acts.js";
import type { BodyRules } from "./body-rules.js";
import { municipalCouncil } from "./municipal-council.js";
import { rulesFrom } from "./rules-of-another-body.js";

/**
 * The island council (eilandsraad) of Bonaire, Sint Eustatius or Saba: article Ya 13 makes the rules
 * of municipal councils apply. With nine or five seats (WolBES article 9) it is always a small body.
 */
export const islandCouncil: BodyRules = rulesFrom(caribbeanNetherlands, municipalCouncil);
