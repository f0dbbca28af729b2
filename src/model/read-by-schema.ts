import type * as z from "zod";
import { type RefusalIssue, shown } from "./refusal.js";

/** Deeper than any input needs; what nests further is refused before anything walks it. */
const deepest = 64;

/** Longer than any array in an input has to be; a longer one is refused before it is looked at. */
const longest = 100_000;

/** What a schema says of input: the value, what it found wrong, or that it is too much to be read. */
export type ReadBySchema<Value> =
  | { readonly value: Value }
  | { readonly error: z.core.$ZodError }
  | { readonly tooLarge: RefusalIssue };

/** Reads input by a schema. Nesting and arrays beyond any input are not walked. */
export function readBySchema<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): ReadBySchema<z.output<Schema>> {
  const passed = limitPassed(input, []);
  if (passed !== null) return { tooLarge: passed };
  try {
    const { data, error } = schema.safeParse(input);
    return error === undefined ? { value: data } : { error };
  } catch (thrown) {
    // The schemas hold all that is wrong as arguments of one call, of which an engine takes so many.
    if (thrown instanceof RangeError) return { tooLarge: tooLarge([], longest, input) };
    throw thrown;
  }
}

/** The first place at which a value is larger than any input; null: none. */
function limitPassed(value: unknown, path: (string | number)[]): RefusalIssue | null {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return null;
  if (path.length > deepest) return tooLarge([], deepest, value);
  if (!Array.isArray(value)) return limitPassedIn(Object.entries(value), path);
  if (value.length > longest) return tooLarge(path, longest, value);
  return limitPassedIn(value.entries(), path);
}

function limitPassedIn(
  parts: Iterable<readonly [string | number, unknown]>,
  path: (string | number)[],
): RefusalIssue | null {
  for (const [key, part] of parts) {
    if (typeof part !== "object") continue;
    path.push(key);
    const passed = limitPassed(part, path);
    path.pop();
    if (passed !== null) return passed;
  }
  return null;
}

function tooLarge(path: RefusalIssue["path"], limit: number, value: unknown): RefusalIssue {
  const expected = { kind: "at-most", limit } as const;
  return { path: [...path], code: "too-large", expected, actual: shown(value) };
}
