import type {
  ExpectedCount,
  ExpectedForm,
  ExpectedNamed,
  ExpectedOnce,
  ExpectedReference,
  ExpectedRule,
  ExpectedType,
} from "../../../model/expected.js";
import type { RefusalCode } from "../../../model/refusal.js";
import type { Dictionary, Nothing } from "../dictionary.js";
import type { Cited } from "../facts.js";
import type { Fixed } from "./report.js";

/** What is wrong, for every code; `at`: the property, such as groups[3].votes. */
export type RefusalSentences = { readonly [Code in RefusalCode]: { readonly at?: string } };

/** So many of what was expected. */
export type CountPhrases = { readonly [Of in ExpectedCount]: { readonly count: number } };

/** What was expected and has a name of its own. */
export type NamedPhrases = { readonly [What in ExpectedNamed]: { readonly name: string } };

/** What was expected and what was there, around words from the other tables. */
export interface ExpectedPhrases {
  /** Where something is wrong with the input itself. */
  readonly input: Nothing;
  /** What was expected there. */
  readonly expected: { readonly expected: string };
  /** What was there, where the first sentence says what was expected. */
  readonly given: { readonly actual: string };
  readonly compared: { readonly expected: string; readonly actual: string };

  readonly "no-such-property": Nothing;
  readonly meant: { readonly expected: string; readonly nearest: string };
  readonly "property-meant": { readonly nearest: string };
  readonly "further-issues": { readonly count: number };
  readonly "more-than": { readonly quantity: string };
  readonly "at-least": { readonly quantity: string };
  readonly "at-most": { readonly quantity: string };
  readonly between: { readonly least: number; readonly most: number };
  readonly "candidates-of-list": { readonly quantity: string; readonly list: string };
  readonly "sum-of-list": { readonly sum: number; readonly list: string };
  readonly "one-of": { readonly values: string };
  readonly "some-of": { readonly count: number; readonly values: string };
  readonly "order-of": { readonly values: string };
  readonly "from-day": { readonly from: string };
  readonly days: { readonly from: string; readonly until: string };
  readonly "by-hand": { readonly count: number; readonly article: Cited };
  /** A field of the form, in a unit. */
  readonly "in-unit": { readonly unit: string; readonly field: string };

  readonly nothing: Nothing;
  readonly array: { readonly length: number };
  readonly object: Nothing;
  readonly function: Nothing;
  readonly symbol: Nothing;
}

/** What is said about refused input in one language. */
export interface RefusalWords {
  readonly sentences: Dictionary<RefusalSentences>;
  /** The sentences, by what they say. */
  readonly phrases: Dictionary<ExpectedPhrases>;
  readonly counts: Dictionary<CountPhrases>;
  readonly named: Dictionary<NamedPhrases>;
  readonly types: Fixed<ExpectedType>;
  readonly forms: Fixed<ExpectedForm>;
  readonly once: Fixed<ExpectedOnce>;
  readonly references: Fixed<ExpectedReference>;
  readonly rules: Fixed<ExpectedRule>;
}
