import type { Dictionary, Nothing, Phrase } from "../dictionary.js";
import type { OnDay, Some } from "../facts.js";

/** What is said of the law under which an outcome was calculated. */
export interface BasisPhrases {
  readonly law: Basis;
  readonly "changed-law": Basis & { readonly changes: Changes };
  /** That it is not the result under the law. */
  readonly hypothetical: { readonly changes: Changes };
  /** How many contested questions were answered otherwise than usual. */
  readonly "other-readings": { readonly readings: number };
  /** The pending bill 36 641. */
  readonly "bill-36641": Nothing;
  /** A change by its own name. */
  readonly change: { readonly name: string };
}

/** Which law holds: water authorities had a decree of their own until 2014-07-01. */
interface Basis {
  readonly law: "electoral-act" | "water-authorities-decree";
  readonly day: OnDay;
}

type Changes = Some<Phrase<BasisPhrases, "bill-36641" | "change">>;

/** Something said of the law of an outcome. */
export type BasisPhrase = Phrase<BasisPhrases>;

/** What is said of the law under which an outcome was calculated. */
export type BasisWords = Dictionary<BasisPhrases>;
