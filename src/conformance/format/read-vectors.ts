import type { Expected } from "../../model/expected.js";
import { has } from "../../model/has.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import { type RefusalIssue, shown } from "../../model/refusal.js";
import { readVectorsSignature } from "../../model/signatures/made/conformance.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import {
  type FlagNote,
  type Vector,
  vectorFileHeaderSchema,
  vectorFormat,
  vectorSchema,
} from "./vector-schema.js";

/** A line of a vector file that is not a vector. */
export interface UnreadLine {
  /** Counted from 1. */
  readonly line: number;
  /** What is wrong with the line. */
  readonly issues: readonly RefusalIssue[];
}

/** A vector file that was read. */
export interface VectorFile {
  /** What the file is about. */
  readonly title: string | null;
  /** The flags that its vectors carry, each explained. */
  readonly flags: Readonly<Record<string, FlagNote>>;
  /** The vectors that could be read. */
  readonly vectors: readonly Vector[];
  /** The lines that could not. */
  readonly unread: readonly UnreadLine[];
}

/**
 * Reads a vector file: JSON Lines, the first line its header. Lines that are no vectors are reported,
 * never skipped in silence.
 */
export function readVectors(text: string): VectorFile {
  const refusal = refusedArguments(readVectorsSignature, [text]);
  if (refusal !== null) return refusal;
  const lines = text
    .split(/\r?\n/)
    .map((content, index) => ({ content, line: index + 1 }))
    .filter(({ content }) => content.trim() !== "");
  const unread: UnreadLine[] = [];
  const vectors: Vector[] = [];
  let title: string | null = null;
  let flags: Readonly<Record<string, FlagNote>> = {};
  let announced: number | null = null;
  for (const { content, line } of lines) {
    const value = jsonOf(content);
    if (value === undefined) {
      unread.push({
        line,
        issues: [issue([], "malformed", { kind: "form", form: "json-object" }, content)],
      });
      continue;
    }
    if (line === 1 && isHeader(value)) {
      const header = parseWithSchema(vectorFileHeaderSchema, value);
      if (header.status === "refused") unread.push({ line, issues: header.issues });
      else ({ title, flags, vectors: announced } = header.value);
      continue;
    }
    const vector = parseWithSchema(vectorSchema, value);
    if (vector.status === "refused") unread.push({ line, issues: vector.issues });
    else vectors.push(vector.value);
  }
  const found = vectors.length + unread.length;
  if (announced !== null && announced !== found) {
    const expected: Expected = { kind: "exactly", count: announced, of: "vectors" };
    unread.push({ line: 1, issues: [issue(["vectors"], "wrong-length", expected, found)] });
  }
  return { title, flags, vectors, unread };
}

function jsonOf(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function isHeader(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    has(value, "format") &&
    value.format === vectorFormat
  );
}

function issue(
  path: RefusalIssue["path"],
  code: RefusalIssue["code"],
  expected: Expected,
  actual: unknown,
): RefusalIssue {
  return { path, code, expected, actual: shown(actual) };
}
