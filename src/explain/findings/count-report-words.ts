import type { TallyLevelName } from "../../index.js";

/** The words of the report on a count. */
export interface CountReportWords {
  readonly bodies: { readonly [Level in TallyLevelName]: string };
  readonly title: (body: string, unit: string) => string;
  readonly addedUp: (units: string) => string;
  readonly turnout: (share: string, votesCast: string, eligible: string) => string;
  readonly unknownTurnout: string;
  readonly withErrors: (units: string) => string;
  readonly voters: string;
  readonly votes: string;
  readonly perCandidate: string;
  readonly differences: string;
  readonly noDifferences: string;
  readonly corrections: string;
  readonly findings: string;
  readonly figure: string;
  readonly number: string;
  readonly list: string;
  readonly share: string;
  readonly candidate: string;
  readonly unit: string;
  readonly total: string;
}
