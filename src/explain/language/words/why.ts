import type { Phrase } from "../dictionary.js";
import type { Amount, Named, Ordinal, Some } from "../facts.js";

/** What is said when somebody asks why a candidate is elected or not. */
export interface WhyPhrases {
  readonly "by-preference": { readonly candidate: Named; readonly votes: Amount };
  /** `needed`: the fewest votes that pass it. */
  readonly threshold: { readonly threshold: Amount; readonly needed: number };
  readonly "filled-the-one-seat": { readonly list: Named };
  readonly "filled-one-of-the-seats": {
    readonly place: Ordinal;
    readonly seats: number;
    readonly list: Named;
  };
  /** The seats of a list among several of its group. */
  readonly "filled-seat": { readonly place: Ordinal; readonly list: Named };
  readonly "shares-a-place": { readonly place: Ordinal; readonly list: Named };
  readonly "in-list-order": {
    readonly candidate: Named;
    readonly position: number;
    readonly list: Named;
  };
  readonly "without-preference": { readonly votes: Amount };
  readonly "succeeds-elsewhere": { readonly candidate: Named };
  readonly deceased: { readonly candidate: Named };
  readonly "no-seats": { readonly candidate: Named; readonly list: Named };

  readonly "threshold-passed": { readonly candidate: Named; readonly votes: Amount };
  readonly "went-to-more-votes": { readonly candidates: number };
  readonly "went-by-lot": { readonly candidates: number };

  readonly "not-elected": { readonly candidate: Named };
  readonly "list-without-seat": { readonly list: Named };
  readonly "went-by-preference": { readonly candidates: Some<Named> };
  readonly "none-in-list-order": { readonly list: Named };
  /** The last place that was elected in the order of the list, and the candidate's own. */
  readonly "list-order-ended": { readonly place: number; readonly position: number };
  readonly "had-votes": { readonly votes: Amount };
  /** So many extra votes, which nobody else loses, and what the candidate would then have. */
  readonly "votes-for-seat": { readonly more: number; readonly total: number };
  readonly "votes-for-seat-on-list": {
    readonly more: number;
    readonly total: number;
    readonly list: Named;
  };
}

/** Something said when somebody asks why. */
export type WhyPhrase = Phrase<WhyPhrases>;
