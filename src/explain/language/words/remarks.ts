import type { RemarkOf, RuleRemarkedOn } from "../../../model/outcome/remark.js";
import type { Weekday } from "../../../model/weekday.js";
import type { Dictionary, Nothing, Phrase } from "../dictionary.js";
import type { Named, OnDay, Ordinal, Some } from "../facts.js";

/** What is said of the remarks of an outcome: the code of each, and the parts of their sentences. */
export interface RemarkPhrases {
  readonly "majority-and-exhaustion": Nothing;
  readonly "seats-unassigned": Nothing;
  readonly "list-longer-than-allowed": {
    readonly list: Named;
    readonly candidates: number;
    readonly allowed: number;
  };
  readonly "lists-without-votes": { readonly lists: Some<Named> | null };
  readonly "seats-not-in-the-law": {
    readonly seats: number;
    readonly allowed: Phrase<RemarkPhrases, "allowed-values" | "allowed-range">;
  };
  readonly "allowed-values": { readonly values: Some<number> | null };
  readonly "allowed-range": { readonly minimum: number; readonly maximum: number };
  readonly "unusual-day-of-the-week": {
    readonly weekday: Phrase<RemarkPhrases, "weekday">;
    readonly usual: Some<Phrase<RemarkPhrases, "weekday">> | null;
  };
  readonly weekday: { readonly day: Weekday };
  readonly "after-the-last-text": { readonly lastText: OnDay };
  readonly "rules-not-read": {
    readonly subjects: Some<Phrase<RemarkPhrases, "rule">> | null;
    readonly certainty: RemarkOf<"rules-not-read">["certainty"];
  };
  readonly rule: { readonly subject: RuleRemarkedOn };
  readonly "votes-without-value": { readonly districts: number };
  readonly "lots-without-question": { readonly lots: Some<Ordinal> | null };
}

/** Something said of a remark. */
export type RemarkPhrase = Phrase<RemarkPhrases>;

/** What is said of the remarks of an outcome. */
export type RemarkWords = Dictionary<RemarkPhrases>;
