import type { ArticleReference } from "../../model/article.js";
import type { Readings } from "../../model/outcome/readings.js";
import type { FlagNote } from "../format/vector-schema.js";
import type { VectorKind } from "../kinds/kinds.js";
import type { Draws } from "./draws.js";
import type { AskedElections } from "./elections/drawn-election.js";

/** A drawn question, by which layer it was drawn; the input is plain JSON. */
export interface DrawnQuestion {
  readonly flag: string;
  readonly input: unknown;
}

/** What the judges say of a question. */
export type Judged =
  | { readonly answer: unknown; readonly articles: readonly ArticleReference[] }
  /** They do not know: no such question is asked. */
  | "not-known"
  /** The two judges come to different results: nothing is said of the case. */
  | "they-differ";

/** A kind of question that can be drawn and judged without the calculation. */
export interface DrawnKind {
  readonly kind: VectorKind;
  readonly notes: Readonly<Record<string, FlagNote>>;
  /** A question; null: none came of it. */
  readonly draw: (draws: Draws, asked: AskedElections) => DrawnQuestion | null;
  /** The same question with lots that fit it, where those that stand in it do not; absent: it has none. */
  readonly withOtherLots?: (input: unknown) => unknown;
  readonly judge: (input: unknown, readings: Readings) => Judged;
}
