import type { TallyLevelName } from "../../tally/level.js";
import type { Speaker } from "../language/speaker.js";

/** The fixed words of reports on counts. */
export interface CountReportWords {
  readonly bodies: { readonly [Level in TallyLevelName]: string };
  readonly title: (body: string, area: string) => string;
  readonly headings: {
    readonly totals: string;
    readonly lists: string;
    readonly candidates: string;
    readonly differences: string;
    readonly corrections: string;
    readonly findings: string;
  };
  readonly captions: {
    readonly totals: string;
    readonly lists: string;
    readonly candidates: (list: string) => string;
    readonly differences: string;
    readonly errors: string;
  };
  readonly columns: {
    readonly figure: string;
    readonly number: string;
    readonly unit: string;
    readonly difference: string;
    readonly codes: string;
  };
  readonly units: (count: number, say: Speaker) => string;
  readonly turnout: (percentage: string) => string;
  readonly noDifferences: string;
  readonly noFindings: string;
  readonly errorsAdded: string;
}
