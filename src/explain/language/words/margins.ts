import type { NoSuchSeat } from "../../../what-if/margins/margins.js";
import type { Dictionary, Phrase } from "../dictionary.js";
import type { Named } from "../facts.js";

/** Why no number of votes makes the difference of a seat. */
type Reasons = { readonly [Reason in NoSuchSeat["because"]]: { readonly list: Named } };

/** What is said of how close a list was to another seat. */
export interface MarginPhrases extends Reasons {
  readonly "one-more": { readonly votes: number; readonly list: Named };
  readonly "one-less": { readonly votes: number; readonly list: Named };
  readonly "a-lot-decided": Readonly<Record<never, never>>;
  readonly "a-lot-would-decide": { readonly votes: number };
}

/** Something said of a margin. */
export type MarginPhrase = Phrase<MarginPhrases>;

/** How many votes would have made a difference of a seat for a list. */
export type MarginSentences = Dictionary<MarginPhrases>;
