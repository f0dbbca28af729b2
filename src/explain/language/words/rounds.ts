import type { Nothing, Phrase } from "../dictionary.js";
import type { Amount, Figure, Named, Some } from "../facts.js";

/** Whether a contestant is a list, or a combination of lists. */
export type Kind = "list" | "combination";

/** Among whom a value is the largest: everyone, or those that take part. */
export type Field = "all" | "taking-part";

/** A contestant in a comparison, and whether combinations stand among the others. */
interface Compared {
  readonly kind: Kind;
  readonly value: Amount;
}

/**
 * What is said of a comparison: who was first and among whom, who was equal, who had more and was left
 * out. A superlative cannot be made without its field.
 */
export interface RoundPhrases {
  readonly "highest-average": Compared & { readonly among: Field; readonly of: Kinds };
  readonly "largest-remainder": Compared & { readonly among: Field; readonly of: Kinds };
  /** The largest remainder is nothing. */
  readonly "no-remainder-left": { readonly among: Field; readonly of: Kinds };
  readonly "alone-with-average": Compared;
  readonly "alone-with-remainder": Compared;
  readonly "same-and-lot": { readonly others: Some<Named> };
  readonly "same-and-seat": { readonly others: Some<Named> };
  readonly "greater-left-out": { readonly lists: Some<Named>; readonly why: LeftOutFor };
  readonly "left-out": { readonly lists: Some<Named>; readonly why: LeftOutFor };

  readonly "no-votes": Nothing;
  readonly "below-share": { readonly share: Figure; readonly figure: Amount };
  readonly "above-share": { readonly share: Figure; readonly figure: Amount };
  readonly "average-below-share": { readonly share: Figure; readonly figure: Amount };
  readonly "average-above-share": { readonly share: Figure; readonly figure: Amount };
  readonly "below-quota": { readonly figure: Amount };
  readonly "had-its-seat": { readonly lists: Some<Named> };
  readonly full: Nothing;

  readonly next: { readonly lists: Some<Named>; readonly value: Amount };
  readonly "next-short": { readonly lists: Some<Named>; readonly votes: Amount };
  /** With one vote fewer it would have been equal. */
  readonly "next-short-or-equal": {
    readonly lists: Some<Named>;
    readonly votes: Amount;
    readonly equal: Amount;
  };
  readonly "next-difference": { readonly difference: Amount };
}

/** Whether combinations take part as well as lists. */
export type Kinds = "lists" | "lists-and-combinations";

/** Why somebody takes no part, with the figure. */
export type LeftOutFor = Phrase<
  RoundPhrases,
  | "no-votes"
  | "below-share"
  | "above-share"
  | "average-below-share"
  | "average-above-share"
  | "below-quota"
  | "had-its-seat"
  | "full"
>;

/** Something said of a comparison. */
export type RoundPhrase = Phrase<RoundPhrases>;
