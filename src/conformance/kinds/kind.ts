import type * as z from "zod";
import type { Preset, Readings } from "../../model/outcome/readings.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import type { ResultPart } from "./result/result-parts.js";
import type { RefusedAnswer } from "./shapes-schema.js";

/** Under which readings a vector is answered. */
export interface AnswerOptions {
  /** The set of readings that is started from; `default` when absent. */
  readonly preset?: Preset;
  /** Answers to single contested questions, instead of those of the preset. */
  readonly readings?: Partial<Readings>;
}

/** How two answers to a vector are compared. */
export interface Comparison {
  /** Properties that hold fractions: equal ones are the same. */
  readonly fractions?: readonly string[];
  /** Properties that hold sets: in any order. */
  readonly sets?: readonly string[];
  /** The whole answer is a set. */
  readonly isSet?: true;
}

/** How an answer is judged of a program that gives some parts of results only. */
interface JudgedInParts {
  /** The answer without the parts that are not given. */
  readonly partsOf?: (answer: object, given: readonly ResultPart[]) => object;
  /** Why a vector cannot be put to such a program; null: it can. */
  readonly whyNot?: (expected: unknown, given: readonly ResultPart[]) => string | null;
}

/** Everything that the kit knows of one kind of vector. */
export interface Kind<Name extends string = string, Answer = unknown> {
  readonly name: Name;
  /** What it asks, in the words of a report. */
  readonly words: string;
  readonly input: z.ZodType;
  readonly answer: z.ZodType;
  readonly compared: Comparison;
  readonly parts: JudgedInParts;
  /** This package's own answer, computed by operations alone. */
  readonly answerTo: (input: unknown, options?: AnswerOptions) => Answer | RefusedAnswer;
}

/** A kind of vector, which refuses what its schema does not read. */
export function kindOf<const Name extends string, Input, Answer>(described: {
  readonly name: Name;
  readonly words: string;
  readonly input: z.ZodType<Input>;
  readonly answer: z.ZodType<Answer>;
  readonly compared?: Comparison;
  readonly parts?: JudgedInParts;
  readonly answerTo: (input: Input, options: AnswerOptions) => Answer | RefusedAnswer;
}): Kind<Name, Answer> {
  return {
    compared: {},
    parts: {},
    ...described,
    answerTo(input, options = {}) {
      const parsed = parseWithSchema(described.input, input);
      return parsed.status === "refused"
        ? { refused: true }
        : described.answerTo(parsed.value, options);
    },
  };
}
