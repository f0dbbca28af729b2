import type { Expected, ExpectedKind } from "../../../model/expected.js";
import type { Actual, ActualKind, RefusalCode } from "../../../model/refusal.js";
import type { Speaker } from "../speaker.js";

/** The parts of a sentence about one thing that is wrong. */
export interface RefusalParts {
  /** The property, such as groups[3].votes; null: the input itself. */
  readonly at: string | null;
  readonly expected: string;
  readonly actual: string;
}

/** What is said about refused input in one language. */
export interface RefusalWords {
  /** What is wrong, for every code. */
  readonly sentences: { readonly [Code in RefusalCode]: (parts: RefusalParts) => string };
  /** What was expected, for every kind. */
  readonly expected: {
    readonly [Kind in ExpectedKind]: (expected: Expected<Kind>, say: Speaker) => string;
  };
  /** What was there, for every kind. */
  readonly actual: {
    readonly [Kind in ActualKind]: (actual: Actual<Kind>, say: Speaker) => string;
  };
}
