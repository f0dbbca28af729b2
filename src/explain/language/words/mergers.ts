import type { Dictionary, Phrase } from "../dictionary.js";
import type { OnDay, Some } from "../facts.js";

type On = { readonly day: OnDay };

/** What is said of councils before municipalities are changed, and of requests for a referendum. */
export type MergerPhrases = {
  readonly seats: { readonly seats: number; readonly day: OnDay };
  readonly "prepared-by": { readonly who: string };
  readonly "as-many-inhabitants": { readonly municipalities: Some<string> };
  readonly "election-days": { readonly nomination: OnDay; readonly day: OnDay };
  readonly "members-leave": On;
  readonly "first-meeting": On;
  readonly "election-skipped": On;
  readonly "term-ends": On;
  readonly "term-end-unknown": Readonly<Record<never, never>>;
  /** A bill before regular elections (56a to 56d). */
  readonly "elections-held": Readonly<Record<never, never>>;
  readonly "term-extended": On;
  readonly "in-force-until": On;
  readonly "in-force-in-time": On;
  readonly "not-in-force": On;
  readonly "names-of-late-election": {
    readonly registered: OnDay;
    readonly refused: OnDay;
    readonly decided: OnDay;
  };
  /** Requests for a referendum, and its days. */
  readonly admitted: { readonly needed: number };
  readonly "too-few-received": { readonly needed: number; readonly missing: number };
  readonly "too-few-valid": { readonly needed: number; readonly missing: number };
  readonly "terms-of-request": { readonly received: OnDay; readonly decided: OnDay };
  readonly "session-of-request": On;
  readonly "referendum-period": { readonly from: OnDay; readonly to: OnDay };
  readonly "referendum-days": { readonly days: Some<OnDay> };
  readonly "no-referendum-day": Readonly<Record<never, never>>;
};

/** Something said of councils before municipalities are changed, or of requests for a referendum. */
export type MergerPhrase = Phrase<MergerPhrases>;

/** Councils before municipalities are changed, and requests for a referendum. */
export type MergerWords = Dictionary<MergerPhrases>;
