import type * as z from "zod";
import type { ExpectedCount, ExpectedForm, ExpectedType } from "./expected.js";
import { has } from "./has.js";
import { nearestOf, noSuchProperty } from "./options/nearest.js";
import { readBySchema } from "./read-by-schema.js";
import {
  accepted,
  mostIssues,
  type Parsed,
  type RefusalIssue,
  refused,
  type SchemaRefusal,
  shown,
} from "./refusal.js";

type SchemaIssue = z.core.$ZodIssue;

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let current = input;
  for (const key of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, key))
      return undefined;
    current = Reflect.get(current, key);
  }
  return current;
}

/** A union told apart by a property, whose value none of its branches has. */
function isUnknownKind(issue: SchemaIssue): issue is SchemaIssue & { options: readonly unknown[] } {
  return issue.code === "invalid_union" && has(issue, "options");
}

function isSchemaRefusal(params: unknown): params is SchemaRefusal {
  return (
    typeof params === "object" && params !== null && has(params, "code") && has(params, "expected")
  );
}

const types: Readonly<Record<string, ExpectedType>> = {
  string: "text",
  number: "number",
  int: "integer",
  boolean: "truth-value",
  array: "array",
  tuple: "array",
  object: "object",
  record: "object",
  null: "nothing",
  undefined: "nothing",
};

const forms: Readonly<Record<string, ExpectedForm>> = {
  "combination-id": "combination-id",
  "list-key": "list-key",
  flag: "flag",
  fingerprint: "fingerprint",
};

/** Arrays and texts have a size, numbers do not. */
function sizeOf(origin: string): { of?: ExpectedCount } {
  if (origin === "array") return { of: "items" };
  return origin === "string" ? { of: "characters" } : {};
}

function saidOf(issue: SchemaIssue, actual: unknown): SchemaRefusal {
  switch (issue.code) {
    case "invalid_type": {
      const code = issue.expected === "int" ? "not-an-integer" : "wrong-type";
      const expected = { kind: "type", type: types[issue.expected] ?? "other" } as const;
      return { code: actual === undefined ? "missing" : code, expected };
    }
    case "too_small": {
      const code = issue.origin === "array" ? "wrong-length" : "too-small";
      const least = { limit: Number(issue.minimum), ...sizeOf(issue.origin) };
      return issue.inclusive === false
        ? { code, expected: { kind: "more-than", ...least } }
        : { code, expected: { kind: "at-least", ...least } };
    }
    case "too_big": {
      const code = issue.origin === "array" ? "wrong-length" : "too-large";
      const expected = { kind: "at-most", limit: Number(issue.maximum) } as const;
      return { code, expected: { ...expected, ...sizeOf(issue.origin) } };
    }
    case "invalid_value":
      return oneOf(issue.values, actual);
    case "invalid_format":
      return {
        code: "malformed",
        expected: { kind: "form", form: forms[issue.message] ?? "other" },
      };
    case "custom":
      if (isSchemaRefusal(issue.params)) return issue.params;
      return { code: "malformed", expected: { kind: "form", form: "other" } };
    case "invalid_union":
      if (isUnknownKind(issue)) return oneOf(issue.options, actual);
      break;
    default:
  }
  return { code: "wrong-type", expected: { kind: "type", type: "other" } };
}

function oneOf(values: readonly unknown[], actual: unknown): SchemaRefusal {
  const code = actual === undefined ? "missing" : "unknown-value";
  const names = values.map(String);
  const nearest = typeof actual === "string" ? nearestOf(actual, names) : undefined;
  const expected = { kind: "one-of", values: names } as const;
  return { code, expected: nearest === undefined ? expected : { ...expected, nearest } };
}

function refusalIssues(
  issue: SchemaIssue,
  input: unknown,
  before: readonly PropertyKey[],
): RefusalIssue[] {
  const path = [...before, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    const known = issue.message.split("\n");
    return issue.keys.slice(0, mostIssues).map((key) => ({
      path: readable([...path, key]),
      code: "unknown-property",
      expected: noSuchProperty(key, known),
      actual: shown(valueAt(input, [...path, key])),
    }));
  }
  const actual = valueAt(input, path);
  if (issue.code === "invalid_union") {
    const closest = closestBranch(issue.errors);
    if (closest !== undefined) return closest.flatMap((inner) => refusalIssues(inner, input, path));
  }
  return [{ path: readable(path), ...saidOf(issue, actual), actual: shown(actual) }];
}

/** The branch of a union that the input came closest to: the one whose issues lie deepest. */
function closestBranch(branches: readonly SchemaIssue[][]): SchemaIssue[] | undefined {
  const depth = (branch: readonly SchemaIssue[]): number =>
    branch.reduce((deepest, issue) => Math.max(deepest, issue.path.length), 0);
  let best: SchemaIssue[] | undefined;
  for (const branch of branches) {
    if (best === undefined || depth(branch) > depth(best)) best = branch;
  }
  return best;
}

/** A schema says all properties that it does not know of one object at once. */
function numberOf(issue: SchemaIssue): number {
  return issue.code === "unrecognized_keys" ? issue.keys.length : 1;
}

function readable(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((key) => (typeof key === "symbol" ? String(key) : key));
}

/** What a schema found wrong with input, in the codes of this package. */
export function schemaIssues(error: z.core.$ZodError, input: unknown): SchemaIssues {
  const issues: RefusalIssue[] = [];
  let unnamed = 0;
  for (const issue of error.issues) {
    if (issues.length >= mostIssues) unnamed += numberOf(issue);
    else {
      issues.push(...refusalIssues(issue, input, []));
      unnamed += Math.max(0, numberOf(issue) - mostIssues);
    }
  }
  return { issues, unnamed };
}

/** What a schema found wrong: the first issues, and how many more there are. */
interface SchemaIssues {
  readonly issues: readonly RefusalIssue[];
  readonly unnamed: number;
}

/** Parses input through a schema: the model value, or every issue. */
export function parseWithSchema<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): Parsed<z.output<Schema>> {
  const read = readBySchema(schema, input);
  if (has(read, "value")) return accepted(read.value);
  if (has(read, "unread")) return refused([read.unread]);
  const { issues, unnamed } = schemaIssues(read.error, input);
  return refused(issues, unnamed);
}
