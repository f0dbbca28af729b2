import type { Dictionary, Nothing, Phrase } from "../dictionary.js";
import type { Some } from "../facts.js";

/** What is said of an outcome under changed rules. */
export interface HypotheticalPhrases {
  readonly note: { readonly changes: Some<Phrase<HypotheticalPhrases, "bill-36641" | "change">> };
  /** The pending bill 36 641. */
  readonly "bill-36641": Nothing;
  /** A change by its own name. */
  readonly change: { readonly name: string };
}

/** That rules were changed to see what would happen. */
export type HypotheticalWords = Dictionary<HypotheticalPhrases>;
