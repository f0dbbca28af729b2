import type { EmlCountOf, EmlForm, EmlRule } from "../../../eml/grammar/expected.js";
import type { Dictionary } from "../dictionary.js";
import type { Fixed } from "./report.js";

/** So many of what a file may have. */
export type FileCountPhrases = { readonly [Of in EmlCountOf]: { readonly count: number } };

/** What was expected in an official file. */
export interface ExpectedInFilePhrases {
  readonly once: { readonly name: string };
  readonly times: { readonly times: number; readonly name: string };
  readonly before: { readonly name: string; readonly other: string };
  readonly "one-of": { readonly values: string };
  readonly between: { readonly least: number; readonly most: number };
  readonly "at-most": { readonly quantity: string };
  /** Null: nothing is to stand there. */
  readonly "ballots-found": { readonly sum: number | null };
  readonly "list-in-total": { readonly list: string; readonly candidate: string | null };
  readonly "list-in-every-unit": { readonly list: string; readonly candidate: string | null };
  readonly "candidate-lists": { readonly of: string };
}

/** What is said in one language of what was expected in an official file. */
export interface ExpectedInFileWords {
  readonly phrases: Dictionary<ExpectedInFilePhrases>;
  readonly counts: Dictionary<FileCountPhrases>;
  readonly forms: Fixed<EmlForm>;
  readonly rules: Fixed<EmlRule>;
}
