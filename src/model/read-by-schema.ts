import type * as z from "zod";
import { has } from "./has.js";
import { namesAdded } from "./names-added.js";
import { plainCopy } from "./plain-copy.js";
import { isPlainArray, notPlain, whenReadable } from "./plain-value.js";
import { type RefusalIssue, shown } from "./refusal.js";

/** Deeper than any input needs; what nests further is refused before anything walks it. */
const deepest = 64;

/** More than any input has of items or properties; more are refused before they are looked at. */
const longest = 100_000;

/** The message of a property that an object does not have: the names of those that it has, one a line. */
const propertiesOf: z.core.$ZodErrorMap = ({ code, inst }) => {
  const definition = code === "unrecognized_keys" ? inst?._zod.def : undefined;
  return definition !== undefined && has(definition, "shape")
    ? Object.keys(Object(definition.shape)).join("\n")
    : undefined;
};

/** What the schemas are told; what they would else look for in what their own objects inherit, too. */
const context = Object.assign(
  { error: propertiesOf },
  {
    direction: undefined,
    skipChecks: undefined,
    abortEarly: undefined,
    jitless: false,
    reportInput: false,
  },
);

/** What the schema library looks for in its own objects and finds, where somebody added it to all objects. */
const leanedOn: ReadonlySet<string> = new Set([
  ...[
    "_zod",
    "aborted",
    "checks",
    "coerce",
    "continue",
    "customError",
    "deferred",
    "error",
    "inst",
  ],
  ...["memo", "message", "optin", "optout", "path", "postProcessor", "schema", "values", "when"],
]);

/** Input that cannot be read as it is, for something that was added to what every object inherits. */
function touched(names: string): RefusalIssue {
  const expected = { kind: "rule", rule: "untouched-prototypes" } as const;
  return { path: [], code: "wrong-type", expected, actual: shown(names) };
}

/** What a schema says of input: the value, what it found wrong, or why it was not read at all. */
export type ReadBySchema<Value> =
  | { readonly value: Value }
  | { readonly error: z.core.$ZodError }
  | { readonly unread: RefusalIssue };

/**
 * Reads input by a schema. Nesting, arrays and objects beyond any input are not walked, bytes and what
 * throws when it is read neither.
 */
export function readBySchema<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): ReadBySchema<z.output<Schema>> {
  const path: (string | number)[] = [];
  const passed = whenReadable(
    () => whyUnread(input, path),
    () => notPlain(path, input),
  );
  if (passed !== null) return { unread: passed };
  const added = namesAdded();
  const misleading = added.find((name) => leanedOn.has(name));
  if (misleading !== undefined) return { unread: touched(misleading) };
  const isUsual = added.length === 0;
  try {
    const read = schema.safeParse(isUsual ? input : plainCopy(input), context);
    if (!read.success) return { error: read.error };
    return { value: isUsual ? read.data : plainCopy(read.data) };
  } catch (thrown) {
    // The schemas hold all that is wrong as arguments of one call, of which an engine takes so many.
    const isTooMuch = thrown instanceof RangeError;
    // A schema that is used for the first time defines its own properties, where some names are in the way.
    if (!(isUsual || isTooMuch)) return { unread: touched(added.join(", ")) };
    return { unread: isTooMuch ? tooLarge([], longest, input) : notPlain([], input) };
  }
}

/** The first place at which a value is no input or more than any; null: none. */
function whyUnread(value: unknown, path: (string | number)[]): RefusalIssue | null {
  if (typeof value !== "object" || value === null) return null;
  if (ArrayBuffer.isView(value)) return notPlain(path, value);
  if (path.length > deepest) return tooLarge([], deepest, value);
  if (Array.isArray(value)) {
    if (value.length > longest) return tooLarge(path, longest, value);
    return isPlainArray(value) ? whyUnreadItem(value, path) : notPlain(path, value);
  }
  const properties = Object.entries(value);
  return properties.length > longest
    ? tooLarge(path, longest, value)
    : whyUnreadIn(properties, path);
}

function whyUnreadItem(items: readonly unknown[], path: (string | number)[]): RefusalIssue | null {
  const first = nextPart(items, typeof items[0] === "number" ? afterFigures(items) : 0);
  for (let index = first; index < items.length; index = nextPart(items, index + 1)) {
    const passed = whyUnreadAt(index, items[index], path);
    if (passed !== null) return passed;
  }
  return null;
}

/** Where the figures end that an array begins with; a loop that only sees figures is the fastest. */
function afterFigures(items: readonly unknown[]): number {
  let index = 0;
  while (index < items.length && typeof items[index] === "number") index += 1;
  return index;
}

/** Where the next item stands that may have parts. */
function nextPart(items: readonly unknown[], from: number): number {
  let index = from;
  while (index < items.length && typeof items[index] !== "object") index += 1;
  return index;
}

function whyUnreadIn(
  parts: Iterable<readonly [string | number, unknown]>,
  path: (string | number)[],
): RefusalIssue | null {
  for (const [key, part] of parts) {
    if (typeof part !== "object") continue;
    const passed = whyUnreadAt(key, part, path);
    if (passed !== null) return passed;
  }
  return null;
}

/** The same of a part; the path is that of the place found, or as it was. */
function whyUnreadAt(
  key: string | number,
  part: unknown,
  path: (string | number)[],
): RefusalIssue | null {
  path.push(key);
  const passed = whyUnread(part, path);
  if (passed === null) path.pop();
  return passed;
}

function tooLarge(path: RefusalIssue["path"], limit: number, value: unknown): RefusalIssue {
  const expected = { kind: "at-most", limit } as const;
  return { path: [...path], code: "too-large", expected, actual: shown(value) };
}
