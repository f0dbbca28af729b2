import type { ListGround, StrikingGround } from "../../../law/nomination/grounds.js";
import type { Dictionary, Phrase } from "../dictionary.js";
import type { Cited, Some } from "../facts.js";

/** What is said of a decision on a list. */
export type NominationPhrases = {
  readonly valid: { readonly list: string; readonly district: number; readonly candidates: number };
  readonly invalid: {
    readonly list: string;
    readonly district: number;
    readonly because: Some<Phrase<NominationPhrases, "ground">>;
    readonly article: Cited;
  };
  readonly ground: { readonly ground: ListGround };
  readonly struck: {
    readonly candidate: string;
    readonly ground: StrikingGround;
    readonly article: Cited;
  };
  readonly support: { readonly valid: number; readonly needed: number; readonly article: Cited };
  readonly exempt: { readonly article: Cited };
  readonly "name-struck": { readonly because: "not-declared" | "above-several-lists" };
};

/** Something said of a decision on a list. */
export type NominationPhrase = Phrase<NominationPhrases>;

/** What is said of decisions on lists. */
export type NominationWords = Dictionary<NominationPhrases>;
