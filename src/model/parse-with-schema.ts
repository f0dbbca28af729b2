import type * as z from "zod";
import {
  accepted,
  type Parsed,
  type RefusalCode,
  type RefusalIssue,
  refused,
  shown,
} from "./refusal.js";

type SchemaIssue = z.core.$ZodIssue;

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let current = input;
  for (const key of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, key))
      return undefined;
    current = (current as Record<PropertyKey, unknown>)[key];
  }
  return current;
}

/** A union told apart by a property, whose value none of its branches has. */
function isUnknownKind(issue: SchemaIssue): issue is SchemaIssue & { options: readonly unknown[] } {
  return issue.code === "invalid_union" && "options" in issue;
}

function codeOf(issue: SchemaIssue, actual: unknown): RefusalCode {
  if (issue.code === "invalid_type") {
    if (actual === undefined) return "missing";
    return issue.expected === "int" ? "not-an-integer" : "wrong-type";
  }
  if (issue.code === "too_small") return issue.origin === "array" ? "wrong-length" : "too-small";
  if (issue.code === "too_big") return issue.origin === "array" ? "wrong-length" : "too-large";
  if (issue.code === "invalid_value" || isUnknownKind(issue)) {
    return actual === undefined ? "missing" : "unknown-value";
  }
  if (issue.code === "unrecognized_keys") return "unknown-property";
  if (issue.code === "invalid_format") return "malformed";
  if (issue.code === "custom")
    return (issue.params?.["code"] as RefusalCode | undefined) ?? "malformed";
  return "wrong-type";
}

function expectedOf(issue: SchemaIssue): string {
  if (isUnknownKind(issue)) return `one of ${issue.options.map(String).join(", ")}`;
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "int"
        ? "an integer"
        : `${article(issue.expected)} ${issue.expected}`;
    case "too_small":
      return `at least ${issue.minimum}${issue.inclusive === false ? " and more" : ""}`;
    case "too_big":
      return `at most ${issue.maximum}`;
    case "invalid_value":
      return `one of ${issue.values.map(String).join(", ")}`;
    case "unrecognized_keys":
      return "only known properties";
    default:
      return issue.message;
  }
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? "an" : "a";
}

function refusalIssues(
  issue: SchemaIssue,
  input: unknown,
  before: readonly PropertyKey[],
): RefusalIssue[] {
  const path = [...before, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: readable([...path, key]),
      code: "unknown-property",
      expected: "no such property",
      actual: shown(valueAt(input, [...path, key])),
    }));
  }
  const actual = valueAt(input, path);
  if (issue.code === "invalid_union") {
    const closest = closestBranch(issue.errors);
    if (closest !== undefined) return closest.flatMap((inner) => refusalIssues(inner, input, path));
  }
  return [
    {
      path: readable(path),
      code: codeOf(issue, actual),
      expected: expectedOf(issue),
      actual: shown(actual),
    },
  ];
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

function readable(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((key) => (typeof key === "symbol" ? String(key) : key));
}

/** Parses input through a schema: the model value, or every issue in the words of this package. */
export function parseWithSchema<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): Parsed<z.output<Schema>> {
  const result = schema.safeParse(input);
  if (result.success) return accepted(result.data);
  return refused(result.error.issues.flatMap((issue) => refusalIssues(issue, input, [])));
}
