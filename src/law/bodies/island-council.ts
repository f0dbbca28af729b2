import { article } from "../../model/article.js";
import { caribbeanNetherlands } from "../timeline/acts.js";
import { since, timeline } from "../timeline/periods.js";
import { anySize } from "../timeline/provision.js";
import { inEveryText, read, sources } from "../timeline/sources.js";
import type { BodyRules } from "./body-rules.js";
import { halfOfQuota } from "./council-provisions.js";
import { municipalCouncil } from "./municipal-council.js";
import { largestRemainders } from "./residual-procedure.js";
import { rulesFrom } from "./rules-of-another-body.js";

/** The island council (eilandsraad) of Bonaire, Sint Eustatius or Saba: article Ya 13. */
export const islandCouncil: BodyRules = {
  ...rulesFrom(caribbeanNetherlands, municipalCouncil),
  residualSeats: timeline(
    since(
      caribbeanNetherlands,
      anySize(largestRemainders),
      article("P 8", 1),
      read(sources.act2002to2026, "nine or five seats (WolBES article 9): always article P 8"),
    ),
  ),
  preferenceThreshold: timeline(
    since(caribbeanNetherlands, anySize(halfOfQuota), article("P 15", 2), inEveryText),
  ),
};
