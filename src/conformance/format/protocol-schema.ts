import * as z from "zod";
import type { KindSchemaOf, SchemaOf } from "../../model/schema-of.js";
import type { VectorKind } from "../kinds/kinds.js";
import { type ResultPart, resultParts } from "../kinds/result/result-parts.js";
import { vectorKindSchema } from "./vector-schema.js";

/** The version of the runner's protocol. */
export const protocolVersion = 1;

/** What the runner writes: one JSON object per line. */
export type Command =
  | {
      /** The runner begins, and asks who answers. */
      readonly command: "start";
      /** The version of the protocol that the runner speaks. */
      readonly protocol: typeof protocolVersion;
    }
  | {
      /** The runner asks one vector. */
      readonly command: "run";
      /** Names the vector; the answer repeats it. */
      readonly id: string;
      /** What is asked; each kind has its own input and answer */
      readonly kind: VectorKind;
      /** The question, in the shape of its kind. */
      readonly input: unknown;
    }
  | {
      /** The runner is done. */
      readonly command: "stop";
    };

export const commandSchema: KindSchemaOf<Command> = z.discriminatedUnion("command", [
  z.strictObject({ command: z.literal("start"), protocol: z.literal(protocolVersion) }),
  z.strictObject({
    command: z.literal("run"),
    id: z.string(),
    kind: vectorKindSchema,
    input: z.unknown(),
  }),
  z.strictObject({ command: z.literal("stop") }),
]);

/** The program's answer to `start`: who it is and what it answers. */
export interface Ready {
  /** The program is there. */
  readonly ready: true;
  /** The version of the protocol that the program speaks. */
  readonly protocol: typeof protocolVersion;
  /** The name and version of the program. */
  readonly program: string;
  /** The kinds of vectors that it answers. */
  readonly kinds: readonly VectorKind[];
  /** Parts of results it gives; absent: all of them. */
  readonly parts?: readonly ResultPart[];
  /** Which build of the program answers, as its makers name it. */
  readonly build?: string;
}

export const readySchema: SchemaOf<Ready> = z.strictObject({
  ready: z.literal(true),
  protocol: z.literal(protocolVersion),
  program: z.string(),
  kinds: z.array(vectorKindSchema).min(1),
  parts: z.array(z.enum(resultParts)).min(1).exactOptional(),
  build: z.string().exactOptional(),
});

/** The program's answer to `run`: the result, or that it does not answer this case. */
export type ProgramAnswer =
  | {
      /** The vector that was asked. */
      readonly id: string;
      /** The answer, in the shape of its kind. */
      readonly result: unknown;
    }
  | {
      /** The vector that was asked. */
      readonly id: string;
      /** Why the program does not answer it. */
      readonly skipped: string;
    };

export const answerSchema: SchemaOf<ProgramAnswer> = z.union([
  z.strictObject({ id: z.string(), result: z.unknown() }),
  z.strictObject({ id: z.string(), skipped: z.string() }),
]);
