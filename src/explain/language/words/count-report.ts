import type { TallyLevelName } from "../../../tally/level.js";
import type { Dictionary } from "../dictionary.js";
import type { Figure, Named } from "../facts.js";
import type { Fixed } from "./report.js";

/** The phrases of a report on a count that have something to say of it. */
export interface CountReportPhrases {
  /** What it is called, to stand above it. */
  readonly title: { readonly body: string; readonly area: string };
  readonly "candidates-of-list": { readonly list: Named };
  /** The units that counted or added up. */
  readonly units: { readonly units: number };
  readonly turnout: { readonly turnout: Figure };
}

/** The fixed words of reports on counts. */
export interface CountReportWords {
  /** The sentences, by what they say. */
  readonly phrases: Dictionary<CountReportPhrases>;
  readonly bodies: Fixed<TallyLevelName>;
  /** What stands above each section. */
  readonly headings: Fixed<
    "totals" | "lists" | "candidates" | "differences" | "corrections" | "findings"
  >;
  /** What stands above each table. */
  readonly captions: Fixed<"totals" | "lists" | "differences" | "errors">;
  /** The headings of the columns, in order. */
  readonly columns: Fixed<"figure" | "number" | "unit" | "difference" | "codes">;
  readonly noDifferences: string;
  readonly noFindings: string;
  readonly errorsAdded: string;
}
