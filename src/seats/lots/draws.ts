import type { LotQuestion } from "../../model/outcome/lot.js";

/** What a drawing of lots gave: the drawn options, and which lot it was, counted from 0. */
export interface Drawn {
  readonly options: readonly string[];
  readonly lot: number;
}

/**
 * A calculation that may need lots: it hands out each question it reaches and goes on with what was
 * drawn. Whoever runs it answers from lots drawn earlier, or stops at the question.
 */
export type Draws<Result> = Generator<LotQuestion, Result, Drawn>;
