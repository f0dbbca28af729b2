import type { ElectedCandidate } from "../../../model/outcome/outcome.js";
import type { Dictionary, Nothing } from "../dictionary.js";
import type { Named, OnDay } from "../facts.js";

/** The phrases of a report on seats that have something to say of a result. */
export interface ReportPhrases {
  /** What it is called, to stand above it. */
  readonly title: { readonly body: string; readonly area: string | null; readonly day: OnDay };
  readonly "residual-seat": { readonly number: number };
  /** A seat that came free because a list ran out of candidates, counted from 1. */
  readonly "freed-seat": { readonly number: number };
  readonly averages: { readonly first: number };
  readonly "averages-of-freed": Nothing;
  readonly "averages-of-several": { readonly first: number; readonly last: number };
  /** Above what is said of the lists of a combination or a group. */
  readonly "lists-of": { readonly of: Named };
  readonly "seats-of-group": { readonly group: Named };
  readonly "elected-of-group": { readonly group: Named; readonly seats: number };
  readonly "elected-and-empty": {
    readonly group: Named;
    readonly elected: number;
    readonly empty: number;
  };
  readonly "ranking-of-list": { readonly list: Named };
}

/** The fixed words of reports on seats. */
export interface ReportWords {
  /** The sentences, by what they say. */
  readonly phrases: Dictionary<ReportPhrases>;
  /** What stands above each section. */
  readonly headings: Fixed<
    | "result"
    | "quota"
    | "fullSeats"
    | "residualSeats"
    | "absoluteMajority"
    | "listExhaustion"
    | "combinations"
    | "withinCombinations"
    | "groups"
    | "threshold"
    | "elected"
    | "ranking"
    | "lots"
    | "readings"
  >;
  /** The headings of the columns, in order. */
  readonly columns: Fixed<
    | "list"
    | "votes"
    | "weightedVotes"
    | "listVotes"
    | "share"
    | "timesQuota"
    | "timesCombinationQuota"
    | "timesGroupQuota"
    | "fullSeats"
    | "residualSeats"
    | "otherSeats"
    | "seats"
    | "seatsSoFar"
    | "remainder"
    | "getsSeat"
    | "place"
    | "candidate"
    | "elected"
    | "reading"
    | "answer"
  >;
  /** What stands above each table. */
  readonly captions: Fixed<
    "result" | "fullSeats" | "remainders" | "preference" | "preferenceAndDeceased" | "readings"
  >;
  /** The total. */
  readonly total: string;
  readonly by: Fixed<ElectedCandidate["by"]>;
  readonly roundedNote: string;
  readonly markedNote: string;
  readonly dashNote: string;
  readonly noPreferenceSeats: string;
  /** Why votes for somebody who had died give no seat. */
  readonly deceasedVotes: string;
  readonly lotNeeded: string;
}

/** Words that say the same of every election. */
export type Fixed<Key extends string> = { readonly [Each in Key]: string };
