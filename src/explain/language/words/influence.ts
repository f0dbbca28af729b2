import type { InfluenceUnknown } from "../../../what-if/influence/influence-of-mistakes.js";
import type { Dictionary, Nothing, Phrase } from "../dictionary.js";
import type { Amount, Named, Some } from "../facts.js";

/** What mistakes may be of influence on: the division of seats, or who is elected. */
type About = "seats" | "people";

/** What is said of the influence of mistakes in some units (P 21 (1), V 5). */
export type InfluencePhrases = {
  readonly none: { readonly about: About; readonly ballots: number };
  readonly "none-in-doubt": { readonly about: About };
  readonly possible: { readonly about: About; readonly ballots: number };
  readonly "possible-by-lot": { readonly about: About; readonly ballots: number };
  readonly changes: {
    readonly changes: Some<Phrase<InfluencePhrases, "more" | "fewer">>;
  };
  readonly more: { readonly unit: string; readonly votes: Amount; readonly who: Named };
  readonly fewer: { readonly unit: string; readonly votes: Amount; readonly who: Named };
  readonly "same-with-fewer": { readonly about: About };
  readonly undetermined: { readonly about: About };
  readonly "same-below": { readonly about: About; readonly ballots: number };
  readonly "known-mistakes": { readonly ballots: number };
  readonly "known-mistakes-by-lot": { readonly ballots: number };
} & { readonly [Because in InfluenceUnknown]: Nothing };

/** Something said of the influence of mistakes. */
export type InfluencePhrase = Phrase<InfluencePhrases>;

/** Whether mistakes in some units can change a result. */
export type InfluenceSentences = Dictionary<InfluencePhrases>;
