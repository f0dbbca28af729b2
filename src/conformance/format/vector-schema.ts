import * as z from "zod";
import { articleReferenceSchema } from "../../model/article-schema.js";
import { daySchema } from "../../model/day-schema.js";
import { electionTypeSchema } from "../../model/election/election-type-schema.js";
import type { ExpectedForm } from "../../model/expected.js";
import { vectorKinds } from "../kinds/kinds.js";

/** The version of the vector format; it stands in every file and in the `$id` of every schema. */
export const vectorFormat = "kieswet-vectors/1";

export const vectorKindSchema = z
  .enum(vectorKinds)
  .meta({ description: "What is asked; each kind has its own input and answer" });

const flagSchema = z
  .string()
  .regex(/^[A-Z][A-Za-z0-9]*$/, { error: "flag" satisfies ExpectedForm });

const expectedSchema = z.unknown().meta({
  description:
    "Every property that stands here is asserted, no other; { refused: true }: bad input",
});

const acceptableSchema = z.strictObject({
  readings: z.record(z.string(), z.string()).meta({
    description: "The contested questions and the answers under which this is the right result",
  }),
  expected: expectedSchema,
});

/** A test vector: one question to a program, its answer, and who reads the law otherwise. */
export const vectorSchema = z.strictObject({
  /** Names the vector; no other of the files has it. */
  id: z.string().min(1),
  kind: vectorKindSchema,
  /** Election type and day, where the answer depends on them. */
  type: electionTypeSchema.exactOptional(),
  /** The day of the election, where the answer depends on it. */
  day: daySchema.exactOptional(),
  flags: z.array(flagSchema).meta({ description: "Explained in the header of the file" }),
  articles: z.array(articleReferenceSchema).meta({ description: "What the vector exercises" }),
  /** What is particular about it, in a sentence. */
  comment: z.string().exactOptional(),
  earns: z
    .array(z.string())
    .meta({ description: "Why it is here: mistakes it catches, clauses that only it covers" })
    .exactOptional(),
  /** The question, in the shape of its kind. */
  input: z.unknown(),
  expected: expectedSchema,
  /** Other right answers, each with the readings under which it is one. */
  acceptable: z.array(acceptableSchema).exactOptional(),
});

/** A test vector: one question to a program, its answer, and who reads the law otherwise. */
export type Vector = Readonly<z.output<typeof vectorSchema>>;

/** Another right answer, with the readings under which it is one. */
export type AcceptableAnswer = Readonly<z.output<typeof acceptableSchema>>;

const flagNoteSchema = z.strictObject({
  /** What the vectors with this flag have in common. */
  meaning: z.string(),
  /** What it would mean when a program fails them. */
  failure: z.string(),
});

/** The first line of a vector file: what it holds and what its flags mean. */
export const vectorFileHeaderSchema = z.strictObject({
  /** The version of the format of vectors. */
  format: z.literal(vectorFormat),
  /** What the vectors of this file are about. */
  title: z.string(),
  /** How many vectors follow. */
  vectors: z.int().nonnegative(),
  /** What each flag of the file means. */
  flags: z.record(flagSchema, flagNoteSchema),
});

/** The first line of a vector file: what it holds and what its flags mean. */
export type VectorFileHeader = Readonly<z.output<typeof vectorFileHeaderSchema>>;

/** What a flag means. */
export type FlagNote = Readonly<z.output<typeof flagNoteSchema>>;
