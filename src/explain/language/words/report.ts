import type { CompletedOutcome, ElectedCandidate } from "../../../model/outcome/outcome.js";
import type { Comparison } from "../../../model/outcome/step.js";
import type { Dictionary } from "../dictionary.js";
import type { Named, OnDay } from "../facts.js";

/** Why a contestant takes no part in a comparison, in a few words. */
export type Exclusions = {
  readonly [Reason in NonNullable<Comparison["excluded"]>]: string;
};

/** The phrases of a report on seats that have something to say of a result. */
export interface ReportPhrases {
  readonly title: { readonly body: string; readonly area: string | null; readonly day: OnDay };
  readonly "residual-seat": { readonly number: number };
  readonly averages: { readonly first: number };
  readonly "averages-of-several": { readonly first: number; readonly last: number };
  readonly "seats-of-group": { readonly group: string };
  readonly "elected-of-group": { readonly group: Named; readonly seats: number };
  readonly "ranking-of-list": { readonly list: Named };
  readonly rules: { readonly day: OnDay };
}

/** The fixed words of reports on seats. */
export interface ReportWords {
  readonly phrases: Dictionary<ReportPhrases>;
  readonly headings: Fixed<
    | "result"
    | "quota"
    | "fullSeats"
    | "residualSeats"
    | "absoluteMajority"
    | "listExhaustion"
    | "combinations"
    | "groups"
    | "threshold"
    | "elected"
    | "ranking"
    | "lots"
    | "margins"
    | "readings"
  >;
  readonly columns: Fixed<
    | "list"
    | "votes"
    | "share"
    | "timesQuota"
    | "fullSeats"
    | "residualSeats"
    | "otherSeats"
    | "seats"
    | "remainder"
    | "getsSeat"
    | "place"
    | "candidate"
    | "elected"
    | "moreForNextSeat"
    | "fewerForLoss"
    | "reading"
    | "answer"
  >;
  readonly captions: Fixed<
    "result" | "fullSeats" | "remainders" | "preference" | "margins" | "readings"
  >;
  readonly total: string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly by: Fixed<ElectedCandidate["by"]>;
  readonly exclusions: Exclusions;
  readonly remarks: Fixed<CompletedOutcome["remarks"][number]["remark"]>;
  readonly roundedNote: string;
  readonly markedNote: string;
  readonly noMajority: string;
  readonly noExhaustion: string;
  readonly noResidualSeats: string;
  readonly noPreferenceSeats: string;
  readonly lotNeeded: string;
  readonly sources: string;
}

/** Words that say the same of every election. */
export type Fixed<Key extends string> = { readonly [Each in Key]: string };
