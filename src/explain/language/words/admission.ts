import type { Dictionary, Phrase } from "../dictionary.js";
import type { Amount, Cited, Named, Some } from "../facts.js";

type OfSome = { readonly members: Some<Named>; readonly article: Cited };
type OfOne = { readonly who: Named; readonly article: Cited };

/** What is said of what becomes of those elected, until they sit. */
export type AdmissionPhrases = {
  /** Who may be admitted while votes are in doubt (V 5). */
  readonly "may-be-admitted": OfSome;
  readonly waits: OfSome;
  readonly "not-decided": OfSome;
  /** What becomes of each when a result is determined anew (V 6, V 9). */
  readonly remains: OfOne;
  readonly "stays-elected": OfOne;
  readonly "elected-again": OfOne;
  readonly "newly-elected": OfOne;
  readonly falls: OfOne & { readonly against: Some<Named> };
  readonly "no-longer-elected": OfOne;
  /** In what two outcomes differ. */
  readonly "no-difference": Readonly<Record<never, never>>;
  readonly "other-seats": {
    readonly group: Named;
    readonly before: number;
    readonly after: number;
  };
  readonly "other-articles": { readonly group: Named; readonly seats: number };
  readonly gone: OfOne;
  readonly come: OfOne;
  readonly "on-another-list": {
    readonly who: Named;
    readonly before: Named;
    readonly after: Named;
  };
  readonly "other-ranking": { readonly list: Named };
  readonly "other-unassigned": { readonly before: number; readonly after: number };
  /** Who sits on the day on which the old members leave (V 15 (1)). */
  readonly "new-members-sit": { readonly needed: number; readonly article: Cited };
  readonly "old-members-sit": {
    readonly needed: number;
    readonly missing: number;
    readonly article: Cited;
  };
  /** The order that a party restores (H 10a, R 9a). */
  readonly "no-power": { readonly article: Cited };
  readonly "in-order": { readonly article: Cited };
  readonly refuses: OfOne & { readonly successor: Named };
  readonly "kept-by-votes": OfOne & { readonly votes: Amount };
  readonly "no-agent": OfOne;
  readonly "of-no-use": OfOne;
};

/** Something said of what becomes of those elected. */
export type AdmissionPhrase = Phrase<AdmissionPhrases>;

/** What is said of what becomes of those elected. */
export type AdmissionWords = Dictionary<AdmissionPhrases>;
