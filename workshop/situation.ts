import type fc from "fast-check";
import type { FlagNote } from "../src/conformance/format/vector-schema.js";
import type { ArticleReference } from "../src/model/article.js";

/** A situation that some vectors of a kind are about. */
export interface Situation<Input> extends FlagNote {
  readonly flag: string;
  readonly articles: readonly ArticleReference[] | ((input: Input) => readonly ArticleReference[]);
  /** The inputs themselves, or where the smallest are looked for. */
  readonly inputs: readonly Input[] | fc.Arbitrary<Input>;
  // biome-ignore lint/suspicious/noExplicitAny: each kind has an answer of its own
  readonly wanted?: (input: Input, answer: any) => boolean;
  /** What is particular about its vectors, and where their answers come from, in a sentence. */
  readonly comment?: string;
  /** How many inputs are tried at most, where each takes long; absent: as many as usual. */
  readonly attempts?: number;
  /** Mistakes that each of these vectors must catch. */
  readonly catches?: readonly string[];
}

/** A situation, whatever its kind of vector. */
// biome-ignore lint/suspicious/noExplicitAny: each kind has an input of its own
export type AnySituation = Situation<any>;

/** What the flags of situations mean. */
export function notesOf(
  situations: readonly ({ readonly flag: string } & FlagNote)[],
): Readonly<Record<string, FlagNote>> {
  return Object.fromEntries(
    situations.map(({ flag, meaning, failure, touches }) => [
      flag,
      { meaning, failure, ...(touches === undefined ? {} : { touches }) },
    ]),
  );
}
