import type { PassedOver } from "../../../after/succession/succession-step.js";
import type { Dictionary, Phrase } from "../dictionary.js";
import type { Amount, Named, Some } from "../facts.js";
import type { RoundPhrases } from "./rounds.js";

/** What is said of filling vacancies. */
export interface SuccessionPhrases extends RoundPhrases {
  readonly "list-of-the-seat": { readonly vacancy: Named; readonly list: Named };
  readonly "list-withheld-from": { readonly vacancy: Named; readonly list: Named };
  /** `candidates` are also those who say whether they are one or several. */
  readonly "goes-first": {
    readonly threshold: Amount;
    readonly candidates: Some<Phrase<SuccessionPhrases, "candidate-with-votes">>;
  };
  readonly "candidate-with-votes": { readonly candidate: Named; readonly votes: Amount };
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
  /** What was compared is said after it. */
  readonly "place-passes": { readonly list: Named };
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
  readonly "replacement-ends": { readonly vacancy: Named; readonly member: Named };
  readonly "no-successor": { readonly vacancy: Named };
  readonly "lot-decides-nothing": { readonly between: Some<Named> };
  readonly lot: { readonly between: Some<Named> };
}

/** Something said of filling a vacancy. */
export type SuccessionPhrase = Phrase<SuccessionPhrases>;

/** Everything said about filling a vacancy. */
export type SuccessionWords = Dictionary<SuccessionPhrases>;
