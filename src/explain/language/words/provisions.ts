import type { Dictionary, Nothing, Phrase } from "../dictionary.js";
import type { Amount, Named, Some } from "../facts.js";

/** What is said of a provision that left no step, or was undone by a later one. */
export interface ProvisionPhrases {
  readonly "no-residual-seats": Nothing;
  readonly "residual-seats-wait": { readonly numbers: Some<number> };
  readonly "one-residual-seat-waits": Nothing;
  readonly "residual-seats-unassigned": { readonly seats: number };
  readonly "after-the-lot": Nothing;

  readonly "majority-not-in-the-law": Nothing;
  readonly "no-majority": Nothing;
  readonly "majority-has-seats": Held;
  readonly "majority-nothing-to-move": Held;
  readonly "majority-switched-off": Nothing;
  readonly "majority-switched-off-for": Held;
  readonly "majority-undone": Held & { readonly after: number };

  readonly "exhaustion-not-needed": Nothing;
  readonly "exhaustion-inside": Nothing;
}

/** Votes and seats, each as a part of all. */
interface Held {
  readonly list: Named;
  readonly votes: number;
  readonly of: Amount;
  readonly seats: number;
  readonly whole: number;
}

/** Something said of a provision. */
export type ProvisionPhrase = Phrase<ProvisionPhrases>;

/** What is said of provisions. */
export type ProvisionWords = Dictionary<ProvisionPhrases>;
