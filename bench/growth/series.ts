import type { Refused } from "../../src/model/refusal.js";

/** A function of a size: what is made first is not measured. */
export interface Series {
  readonly name: string;
  /** What grows, and the exponent that it has to have. */
  readonly grows: string;
  readonly natural: string;
  readonly sizes: readonly number[];
  readonly prepare: (size: number) => () => unknown;
}

/** 0, 1, 2 and so on. */
export const counted = (length: number): readonly number[] => Array.from({ length }, (_, at) => at);

/** The powers of two from one exponent to another. */
export const powers = (first: number, last: number): number[] =>
  counted(last - first + 1).map((at) => 2 ** (first + at));

/** What was not refused. */
export function taken<Answer>(answer: Answer): Exclude<Answer, Refused> {
  if (typeof answer === "object" && answer !== null && "issues" in answer) {
    throw new Error(JSON.stringify(answer).slice(0, 500));
  }
  // It has no issues.
  return answer as Exclude<Answer, Refused>;
}
