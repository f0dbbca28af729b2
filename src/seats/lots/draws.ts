import type { LotQuestion } from "../../model/outcome/lot.js";

/** What a drawing of lots gave. */
export interface Drawn {
  /** The drawn options. */
  readonly options: readonly string[];
  /** Which lot it was, counted from 0; null: none was needed, since every answer comes to the same. */
  readonly lot: number | null;
}

/**
 * A calculation that may need lots: it hands out each question it reaches and goes on with what was
 * drawn. Whoever runs it answers from lots drawn earlier, or stops at the question.
 */
export type Draws<Result> = Generator<LotQuestion, Result, Drawn>;
