import type { CompletedOutcome, ElectedCandidate } from "../../model/outcome/outcome.js";
import type { Speaker } from "../language/speaker.js";

/** The fixed words of reports on seats. */
export interface ReportWords {
  readonly title: (body: string, area: string | null, day: string) => string;
  readonly headings: {
    readonly result: string;
    readonly quota: string;
    readonly fullSeats: string;
    readonly residualSeats: string;
    readonly absoluteMajority: string;
    readonly listExhaustion: string;
    readonly combinations: string;
    readonly groups: string;
    readonly threshold: string;
    readonly elected: string;
    readonly ranking: string;
    readonly lots: string;
    readonly margins: string;
    readonly readings: string;
  };
  readonly columns: {
    readonly list: string;
    readonly votes: string;
    readonly share: string;
    readonly timesQuota: string;
    readonly fullSeats: string;
    readonly residualSeats: string;
    readonly otherSeats: string;
    readonly seats: string;
    readonly remainder: string;
    readonly residualSeat: (number: string) => string;
    readonly getsSeat: string;
    readonly place: string;
    readonly candidate: string;
    readonly elected: string;
    readonly moreForNextSeat: string;
    readonly fewerForLoss: string;
    readonly reading: string;
    readonly answer: string;
  };
  readonly captions: {
    readonly result: string;
    readonly fullSeats: string;
    readonly remainders: string;
    readonly averages: (first: string, last: string) => string;
    readonly group: (group: string) => string;
    readonly preference: string;
    readonly elected: (group: string, seats: number, say: Speaker) => string;
    readonly ranking: (list: string) => string;
    readonly margins: string;
    readonly readings: string;
  };
  readonly total: string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly by: { readonly [By in ElectedCandidate["by"]]: string };
  readonly exclusions: Exclusions;
  readonly remarks: { readonly [Remark in CompletedOutcome["remarks"][number]["remark"]]: string };
  readonly roundedNote: string;
  readonly markedNote: string;
  readonly noMajority: string;
  readonly noExhaustion: string;
  readonly noResidualSeats: string;
  readonly noPreferenceSeats: string;
  readonly unassigned: (seats: number, say: Speaker) => string;
  readonly lotNeeded: string;
  readonly lotDrawn: (drawn: readonly string[], say: Speaker) => string;
  readonly rules: (day: string) => string;
  readonly sources: string;
}

/** Why a contestant takes no part in a comparison, in a few words. */
export interface Exclusions {
  readonly "no-votes": string;
  readonly "below-threshold": string;
  readonly "above-threshold": string;
  readonly "had-its-seat": string;
  readonly full: string;
}
