import { statSync } from "node:fs";
import type { DigestedFile, SessionRecord } from "../../conformance/record/session-record.js";
import { sessionRecordSchema } from "../../conformance/record/session-record-schema.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import { CommandFault, systemSentence } from "../command-fault.js";
import { bounded, gathered, streamed } from "../given/bytes-of-files.js";
import { jsonOf } from "../given/given-json.js";
import { sha256 } from "../signature/signed-files.js";

/** The exact bytes of a file. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await gathered(bounded(streamed(path)));
  } catch (error) {
    throw new CommandFault("unreadable", `${path}: ${systemSentence(error)}`);
  }
}

/** The record in a file. */
export async function readRecord(path: string): Promise<SessionRecord> {
  const parsed = parseWithSchema(sessionRecordSchema, jsonOf(path, await bytesOf(path)));
  if (parsed.status === "accepted") return parsed.value;
  const [first] = parsed.issues;
  const place = first === undefined ? "" : ` at ${first.path.join(".") || "the whole"}`;
  throw new CommandFault("unreadable", `${path} is no record of a session: wrong${place}`);
}

/** Which words are files, each with its digest. */
export async function digested(words: readonly string[]): Promise<readonly DigestedFile[]> {
  const files: DigestedFile[] = [];
  for (const file of new Set(words)) {
    if (isFile(file)) files.push({ file, sha256: sha256(await bytesOf(file)) });
  }
  return files;
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
