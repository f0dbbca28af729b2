import * as z from "zod";
import { resultParts } from "../kinds/result/result-parts.js";
import { vectorKindSchema } from "./vector-schema.js";

/** The version of the runner's protocol. */
export const protocolVersion = 1;

const resultPartSchema = z.enum(resultParts);

/** What the runner writes: one JSON object per line. */
export const commandSchema = z.discriminatedUnion("command", [
  z.strictObject({
    /** The runner begins, and asks who answers. */
    command: z.literal("start"),
    /** The version of the protocol that the runner speaks. */
    protocol: z.literal(protocolVersion),
  }),
  z.strictObject({
    /** The runner asks one vector. */
    command: z.literal("run"),
    /** Names the vector; the answer repeats it. */
    id: z.string(),
    kind: vectorKindSchema,
    /** The question, in the shape of its kind. */
    input: z.unknown(),
  }),
  z.strictObject({
    /** The runner is done. */
    command: z.literal("stop"),
  }),
]);

/** What the runner writes to a program. */
export type Command = z.output<typeof commandSchema>;

/** The program's answer to `start`: who it is and what it answers. */
export const readySchema = z.object({
  /** The program is there. */
  ready: z.literal(true),
  /** The version of the protocol that the program speaks. */
  protocol: z.literal(protocolVersion),
  /** The name and version of the program. */
  program: z.string(),
  /** The kinds of vectors that it answers. */
  kinds: z.array(vectorKindSchema),
  /** Parts of results it gives; absent: all of them. */
  parts: z.array(resultPartSchema).exactOptional(),
});

/** What a program says about itself. */
export type Ready = z.output<typeof readySchema>;

/** The program's answer to `run`: the result, or that it does not answer this case. */
export const answerSchema = z.union([
  z.object({
    /** The vector that was asked. */
    id: z.string(),
    /** The answer, in the shape of its kind. */
    result: z.unknown(),
  }),
  z.object({
    /** The vector that was asked. */
    id: z.string(),
    /** Why the program does not answer it. */
    skipped: z.string(),
  }),
]);

/** What a program answers to one vector. */
export type ProgramAnswer = z.output<typeof answerSchema>;
