import type { Expected } from "../model/expected.js";
import { parseWithSchema } from "../model/parse-with-schema.js";
import { type RefusalCode, type Refused, refused, shown } from "../model/refusal.js";
import type { AnyOperation } from "./operation.js";
import { operations } from "./operations.js";
import { requestSchema } from "./run-schema.js";

/** Deeper than any input needs; what nests further is refused before anything walks it. */
const deepest = 64;

/** Longer than any list in an input has to be; a longer one is refused before it is checked. */
const longest = 100_000;

const byName: ReadonlyMap<string, AnyOperation> = new Map(Object.entries(operations));

/**
 * Answers a question in JSON with an answer in JSON: `{"operation": "list-length", "input": {...}}`
 * in, the answer of the operation out. Nesting and lists beyond any input are refused (`too-large`). A refusal is an answer (`"status": "refused"` with every
 * issue), and so is the question of a lot (`"status": "lot-required"`). Throws on no text whatever.
 *
 * @example
 * ```ts
 * run('{"operation":"list-length","input":{"type":"TK","day":"2025-10-29"}}');
 * ```
 */
export function run(text: string): string {
  return JSON.stringify(answerTo(text));
}

function answerTo(text: string): unknown {
  const request = jsonOf(text);
  if (request === undefined)
    return refusal([], "malformed", { kind: "form", form: "json-object" }, text);
  const limit = limitPassed(request.value, deepest);
  if (limit !== null) return refusal([], "too-large", { kind: "at-most", limit }, request.value);
  const parsed = parseWithSchema(requestSchema, request.value);
  if (parsed.status === "refused") return parsed;
  const { operation: name, input } = parsed.value;
  const asked = byName.get(name);
  return asked === undefined
    ? refusal(["operation"], "unknown-value", { kind: "one-of", values: [...byName.keys()] }, name)
    : asked.ask(input);
}

function jsonOf(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** The first limit that a value passes, with so many levels left; null: none. */
function limitPassed(value: unknown, levels: number): number | null {
  if (typeof value !== "object" || value === null) return null;
  if (levels === 0) return deepest;
  if (Array.isArray(value) && value.length > longest) return longest;
  for (const inner of Object.values(value)) {
    const limit = limitPassed(inner, levels - 1);
    if (limit !== null) return limit;
  }
  return null;
}

function refusal(
  path: readonly string[],
  code: RefusalCode,
  expected: Expected,
  actual: unknown,
): Refused {
  return refused([{ path, code, expected, actual: shown(actual) }]);
}
