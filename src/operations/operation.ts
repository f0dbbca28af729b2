import type * as z from "zod";
import type { DeepReadonly } from "../model/deep-readonly.js";
import { ownOnly } from "../model/has.js";
import { parseWithSchema } from "../model/parse-with-schema.js";
import type { Refused } from "../model/refusal.js";

/** Something that can be asked from outside. */
export interface Operation<Input, Answer> {
  /** What it answers, in a few words. */
  readonly answers: string;
  readonly input: z.ZodType<Input>;
  /** Of the answer, where the input is not refused. */
  readonly answer: z.ZodType;
  /** Answers input that its schema has read. */
  readonly run: (input: Input) => Answer | Refused;
  /** Answers input as it came from outside. */
  readonly ask: (input: unknown) => Answer | Refused;
}

/** An answer that is whole, with what was found. */
export type Completed<Found> = Found & { readonly status: "completed" };

/** What of an operation is known whichever it is. */
export type AnyOperation = Omit<Operation<never, unknown>, "input" | "run"> & {
  readonly input: z.ZodType;
};

/** An operation whose answers the compiler holds to the schema of its answers. */
export function operation<
  Input extends object,
  AnswerSchema extends z.ZodType,
  Answer extends DeepReadonly<z.input<AnswerSchema>>,
>(described: {
  readonly answers: string;
  readonly input: z.ZodType<Input>;
  readonly answer: AnswerSchema;
  readonly run: (input: Input) => Answer | Refused;
}): Operation<Input, Answer> {
  const run = (input: Input) => described.run(ownOnly(input));
  return {
    ...described,
    run,
    ask(input) {
      const parsed = parseWithSchema(described.input, input);
      return parsed.status === "refused" ? parsed : run(parsed.value);
    },
  };
}

/** The whole answer, with what was found. */
export function completed<Found extends object>(found: Found): Completed<Found> {
  return { status: "completed", ...found };
}
