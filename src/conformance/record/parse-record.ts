import { parseWithSchema } from "../../model/parse-with-schema.js";
import type { Parsed } from "../../model/refusal.js";
import type { SessionRecord } from "./session-record.js";
import { sessionRecordSchema } from "./session-record-schema.js";

/**
 * The record of a session (`kieswet-conformance run --record`) from JSON. Refuses what has not its published
 * shape (`session-record` among the schemas of the kit) with all that is wrong with it.
 */
export function parseRecord(input: unknown): Parsed<SessionRecord> {
  return parseWithSchema(sessionRecordSchema, input);
}
