import * as z from "zod";
import { resultParts } from "../kinds/result/result-parts.js";
import { vectorKindSchema } from "./vector-schema.js";

/** The version of the runner's protocol. */
export const protocolVersion = 1;

const resultPartSchema = z.enum(resultParts);

/** What the runner writes: one JSON object per line. */
export const commandSchema = z.discriminatedUnion("command", [
  z.strictObject({ command: z.literal("start"), protocol: z.literal(protocolVersion) }),
  z.strictObject({
    command: z.literal("run"),
    id: z.string(),
    kind: vectorKindSchema,
    input: z.unknown(),
  }),
  z.strictObject({ command: z.literal("stop") }),
]);

/** What the runner writes to a program. */
export type Command = z.output<typeof commandSchema>;

/** The program's answer to `start`: who it is and what it answers. */
export const readySchema = z.object({
  ready: z.literal(true),
  protocol: z.literal(protocolVersion),
  program: z.string(),
  kinds: z.array(vectorKindSchema),
  /** Parts of results it gives; absent: all of them. */
  parts: z.array(resultPartSchema).exactOptional(),
});

/** What a program says about itself. */
export type Ready = z.output<typeof readySchema>;

/** The program's answer to `run`: the result, or that it does not answer this case. */
export const answerSchema = z.union([
  z.object({ id: z.string(), result: z.unknown() }),
  z.object({ id: z.string(), skipped: z.string() }),
]);

/** What a program answers to one vector. */
export type ProgramAnswer = z.output<typeof answerSchema>;
