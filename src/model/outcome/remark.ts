import type { ArticleReference } from "../article.js";
import type { Day } from "../day.js";
import type { AllowedSeats } from "../election/allowed-seats.js";
import type { ListKey, ListNumber } from "../identifiers.js";
import type { Weekday } from "../weekday.js";

/** Nothing more than that it is so. */
type Nothing = Readonly<Record<never, never>>;

/** What a remark is about, by its code. */
interface Remarks {
  /** Absolute majority (P 9) and list exhaustion (P 10) come together, which the law leaves open. */
  readonly "majority-and-exhaustion": Nothing;
  /** Seats stay without a holder. */
  readonly "seats-unassigned": Nothing;
  /** More names on a list than any list for this body may have on this day (H 6, R 4). */
  readonly "list-longer-than-allowed": {
    /** The list, as list number, slash, lowest district: `"3/1"`. */
    readonly list: ListKey;
    /** The names on it. */
    readonly candidates: number;
    /** The most names that a list may have. */
    readonly allowed: number;
  };
  /** Lists for which nobody voted. */
  readonly "lists-without-votes": {
    /** The numbers of the lists, in ascending order. */
    readonly groups: readonly ListNumber[];
  };
  /** The law gives no body of this kind so many seats on this day. */
  readonly "seats-not-in-the-law": {
    /** The seats of the body. */
    readonly seats: number;
    /** What the law allows. */
    readonly allowed: AllowedSeats;
  };
  /** The law does not have the vote on this day of the week, unless a decree moved it. */
  readonly "unusual-day-of-the-week": {
    /** The day of the week of the vote. */
    readonly weekday: Weekday;
    /** On which days of the week the law has it. */
    readonly usual: readonly Weekday[];
  };
  /** The day is later than the last text that was read: the rules are assumed to be unchanged since. */
  readonly "after-the-last-text": {
    /** The day of that text. */
    readonly lastText: Day;
  };
  /** Rules of this day that were not read in the text of the law itself. */
  readonly "rules-not-read": {
    /** How they are known instead. */
    readonly certainty: (typeof certaintiesRemarkedOn)[number];
    /** What the rules are about. */
    readonly subjects: readonly RuleRemarkedOn[];
  };
  /** In an election of the Senate with several districts every vote counts for one. */
  readonly "votes-without-value": {
    /** How many districts there are. */
    readonly districts: number;
  };
  /** Lots that were given without the question that they answered: nothing shows that they are of this count. */
  readonly "lots-without-question": {
    /** Which of the lots, counted from 0. */
    readonly lots: readonly number[];
  };
}

/** How rules are known that were not read in the text of the law. */
export const certaintiesRemarkedOn = [
  "official-results",
  "official-program",
  "secondary-source",
  "inferred",
  "not-verified",
] as const;

/** The rules of a body that a remark can be about, in the order in which they are named. */
export const rulesRemarkedOn = [
  "residualSeats",
  "absoluteMajority",
  "listExhaustion",
  "listCombinations",
  "groupSeats",
  "preferenceThreshold",
  "ranking",
] as const;

/** One of them. */
export type RuleRemarkedOn = (typeof rulesRemarkedOn)[number];

/** The codes of {@link Remark}. */
export type RemarkCode = keyof Remarks;

/** What every remark has. */
interface Remarked<Code> {
  /** What is contested or remarkable. */
  readonly remark: Code;
  /** The article of the law that it is about. */
  readonly article: ArticleReference;
}

/** The remark with one code. */
export type RemarkOf<Code extends RemarkCode> = Whole<Remarked<Code> & Remarks[Code]>;

type Whole<Parts> = { readonly [Name in keyof Parts]: Parts[Name] };

/**
 * Something in an election or its outcome at which a person would frown, and which is no reason to refuse
 * it: contested points of the law on which this very outcome depends, and what the law does not know.
 */
export type Remark = { readonly [Code in RemarkCode]: RemarkOf<Code> }[RemarkCode];
