import * as z from "zod";
import type { SchemaOf } from "../../model/schema-of.js";
import { flagNoteSchema, vectorKindSchema, vectorSchema } from "../format/vector-schema.js";
import type { ConsistentReading } from "../judge/consistent-reading.js";
import type { Verdict } from "../judge/verdict.js";
import { resultParts } from "../kinds/result/result-parts.js";
import { profileNames } from "../profiles/profile.js";
import type { DigestedFile, RecordedCase, SessionRecord } from "./session-record.js";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const readings = z.record(z.string(), z.string());
const texts = z.array(z.string());
const count = z.int().nonnegative();
const file: SchemaOf<DigestedFile> = z.strictObject({ file: z.string(), sha256 });

const verdictSchema: SchemaOf<Verdict> = z.discriminatedUnion("verdict", [
  z.strictObject({ verdict: z.literal("pass") }),
  z.strictObject({ verdict: z.literal("acceptable"), readings }),
  z.strictObject({
    verdict: z.literal("fail"),
    at: z.string(),
    expected: z.string(),
    actual: z.string(),
  }),
  z.strictObject({ verdict: z.literal("refused") }),
  z.strictObject({ verdict: z.literal("crashed"), reason: z.string() }),
  z.strictObject({ verdict: z.literal("skipped"), reason: z.string() }),
]);

const readingSchema: SchemaOf<ConsistentReading> = z.discriminatedUnion("consistency", [
  z.strictObject({ consistency: z.literal("consistent"), readings }),
  z.strictObject({ consistency: z.literal("irreconcilable"), vectors: texts, questions: texts }),
]);

const recordedCase: SchemaOf<RecordedCase> = z.strictObject({
  vector: vectorSchema,
  line: z.string().nullable(),
  verdict: verdictSchema,
});

/** The record of a session, as a file has it. */
export const sessionRecordSchema: SchemaOf<SessionRecord> = z.strictObject({
  record: z.literal("kieswet-conformance-record/1"),
  kit: z.strictObject({ library: z.string(), fingerprint: sha256 }),
  law: z.strictObject({ rules: sha256, lastChange: z.string() }),
  profile: z.enum(profileNames).nullable(),
  says: texts,
  doesNotSay: texts,
  only: z.string().nullable(),
  vectors: z.array(file),
  program: z.strictObject({
    command: texts,
    files: z.array(file),
    build: z.string().nullable(),
  }),
  environment: z.record(z.string(), z.string()),
  times: z.strictObject({ began: z.string(), ended: z.string() }),
  drawn: z.strictObject({ seed: count, profile: z.enum(profileNames), cases: count }).nullable(),
  said: z.strictObject({
    program: z.string(),
    kinds: z.array(vectorKindSchema),
    parts: z.array(z.enum(resultParts)).nullable(),
  }),
  faults: texts,
  cases: z.array(recordedCase),
  smallest: z.array(recordedCase),
  flags: z.record(z.string(), flagNoteSchema),
  notAsked: z.array(vectorSchema),
  articles: z.array(
    z.strictObject({
      article: z.string(),
      right: count,
      wrong: count,
      notJudged: count,
      excluded: texts,
    }),
  ),
  reading: readingSchema,
  conclusion: z.enum(["conforms", "does-not-conform", "partial", "nothing-judged"]),
});
