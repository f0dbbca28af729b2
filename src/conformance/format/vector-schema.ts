import * as z from "zod";
import type { ArticleReference } from "../../model/article.js";
import { articleReferenceSchema } from "../../model/article-schema.js";
import type { Day } from "../../model/day.js";
import { daySchema } from "../../model/day-schema.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { electionTypeSchema } from "../../model/election/election-type-schema.js";
import type { ExpectedForm } from "../../model/expected.js";
import type { SchemaOf } from "../../model/schema-of.js";
import { type VectorKind, vectorKinds } from "../kinds/kinds.js";
import { type ResultPart, resultParts } from "../kinds/result/result-parts.js";

/** The version of the vector format; it stands in every file and in the `$id` of every schema. */
export const vectorFormat = "kieswet-vectors/1";

export const vectorKindSchema: SchemaOf<VectorKind> = z
  .enum(vectorKinds)
  .meta({ description: "What is asked; each kind has its own input and answer" });

const flagSchema = z
  .string()
  .regex(/^[A-Z][A-Za-z0-9]*$/, { error: "flag" satisfies ExpectedForm });

const expectedSchema = z.unknown().meta({
  description:
    "Every property that stands here is asserted, no other; { refused: true }: bad input",
});

/** Another right answer, with the readings under which it is one. */
export interface AcceptableAnswer {
  /** The contested questions and the answers under which this is the right result */
  readonly readings: Readonly<Record<string, string>>;
  /** Every property that stands here is asserted, no other; { refused: true }: bad input */
  readonly expected: unknown;
}

const acceptableSchema: SchemaOf<AcceptableAnswer> = z.strictObject({
  readings: z.record(z.string(), z.string()).meta({
    description: "The contested questions and the answers under which this is the right result",
  }),
  expected: expectedSchema,
});

/** A test vector: one question to a program, its answer, and who reads the law otherwise. */
export interface Vector {
  /** Names the vector; no other of the files has it. */
  readonly id: string;
  /** What is asked; each kind has its own input and answer */
  readonly kind: VectorKind;
  /** Election type and day, where the answer depends on them. */
  readonly type?: ElectionType;
  /** The day of the election, where the answer depends on it. */
  readonly day?: Day;
  /** Explained in the header of the file */
  readonly flags: readonly string[];
  /** What the vector exercises */
  readonly articles: readonly ArticleReference[];
  /** What is particular about it, in a sentence. */
  readonly comment?: string;
  /** Why it is here: mistakes it catches, clauses that only it covers */
  readonly earns?: readonly string[];
  /** The question, in the shape of its kind. */
  readonly input: unknown;
  /** Every property that stands here is asserted, no other; { refused: true }: bad input */
  readonly expected: unknown;
  /** Other right answers, each with the readings under which it is one. */
  readonly acceptable?: readonly AcceptableAnswer[];
}

export const vectorSchema: SchemaOf<Vector> = z.strictObject({
  id: z.string().min(1),
  kind: vectorKindSchema,
  type: electionTypeSchema.exactOptional(),
  day: daySchema.exactOptional(),
  flags: z.array(flagSchema).meta({ description: "Explained in the header of the file" }),
  articles: z.array(articleReferenceSchema).meta({ description: "What the vector exercises" }),
  comment: z.string().exactOptional(),
  earns: z
    .array(z.string())
    .meta({ description: "Why it is here: mistakes it catches, clauses that only it covers" })
    .exactOptional(),
  input: z.unknown(),
  expected: expectedSchema,
  acceptable: z.array(acceptableSchema).exactOptional(),
});

/** What a flag means. */
export interface FlagNote {
  /** What the vectors with this flag have in common. */
  readonly meaning: string;
  /** What it would mean when a program fails them. */
  readonly failure: string;
  /** The parts of a result that such a mistake would touch: it is told only where one of them is wrong; absent: any. */
  readonly touches?: readonly ResultPart[];
}

export const flagNoteSchema: SchemaOf<FlagNote> = z.strictObject({
  meaning: z.string(),
  failure: z.string(),
  touches: z.array(z.enum(resultParts)).exactOptional(),
});

/** The first line of a vector file: what it holds and what its flags mean. */
export interface VectorFileHeader {
  /** The version of the format of vectors. */
  readonly format: typeof vectorFormat;
  /** What the vectors of this file are about. */
  readonly title: string;
  /** How many vectors follow. */
  readonly vectors: number;
  /** What each flag of the file means. */
  readonly flags: Readonly<Record<string, FlagNote>>;
}

export const vectorFileHeaderSchema: SchemaOf<VectorFileHeader> = z.strictObject({
  format: z.literal(vectorFormat),
  title: z.string(),
  vectors: z.int().nonnegative(),
  flags: z.record(flagSchema, flagNoteSchema),
});
