import type { PassedOver } from "../../../after/succession/succession-step.js";
import type { Dictionary, Phrase } from "../dictionary.js";
import type { Figure, Named, Some } from "../facts.js";

/** What is said of filling vacancies. */
export interface SuccessionPhrases {
  readonly "list-of-the-seat": { readonly vacancy: Named; readonly list: Named };
  readonly "list-withheld-from": { readonly vacancy: Named; readonly list: Named };
  /** `candidates` are also those who say whether they are one or several. */
  readonly "goes-first": {
    readonly threshold: Figure;
    readonly candidates: Some<Phrase<SuccessionPhrases, "candidate-with-votes">> | null;
  };
  readonly "candidate-with-votes": { readonly candidate: Named; readonly votes: number };
  readonly "first-with-most-votes": { readonly candidate: Named };
  readonly "first-by-lot": { readonly candidate: Named };
  readonly "passed-over": {
    readonly candidate: Named;
    readonly list: Named;
    readonly reason: PassedOver;
    /** The letter of article W 2. */
    readonly letter: string;
  };
  readonly "list-exhausted": { readonly list: Named };
  readonly "place-passes-by-average": { readonly list: Named; readonly value: Figure };
  readonly "place-passes-by-remainder": { readonly list: Named; readonly value: Figure };
  readonly "appointed-on-one-list": {
    readonly candidate: Named;
    readonly list: Named;
    readonly others: Some<Named> | null;
  };
  readonly appointed: {
    readonly successor: Named;
    readonly vacancy: Named;
    readonly list: Named;
  };
  readonly "no-successor": { readonly vacancy: Named };
  readonly lot: { readonly between: Some<Named> };
}

/** Something said of filling a vacancy. */
export type SuccessionPhrase = Phrase<SuccessionPhrases>;

/** Everything said about filling a vacancy. */
export type SuccessionWords = Dictionary<SuccessionPhrases>;
