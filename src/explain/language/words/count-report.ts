import type { TallyLevelName } from "../../../tally/level.js";
import type { Dictionary } from "../dictionary.js";
import type { Figure, Named } from "../facts.js";
import type { Fixed } from "./report.js";

/** The phrases of a report on a count that have something to say of it. */
export interface CountReportPhrases {
  readonly title: { readonly body: string; readonly area: string };
  readonly "candidates-of-list": { readonly list: Named };
  readonly units: { readonly units: number };
  readonly turnout: { readonly turnout: Figure };
}

/** The fixed words of reports on counts. */
export interface CountReportWords {
  readonly phrases: Dictionary<CountReportPhrases>;
  readonly bodies: Fixed<TallyLevelName>;
  readonly headings: Fixed<
    "totals" | "lists" | "candidates" | "differences" | "corrections" | "findings"
  >;
  readonly captions: Fixed<"totals" | "lists" | "differences" | "errors">;
  readonly columns: Fixed<"figure" | "number" | "unit" | "difference" | "codes">;
  readonly noDifferences: string;
  readonly noFindings: string;
  readonly errorsAdded: string;
}
