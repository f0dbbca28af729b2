import type { RefusalIssue } from "../../../../src/model/refusal.js";

/** What stands at a place of the input; undefined: nothing. */
function standingAt(input: unknown, path: RefusalIssue["path"]): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === "object" && part !== null && Object.hasOwn(part, key)
        ? (part as Record<string | number, unknown>)[key]
        : undefined,
    input,
  );
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "object")
    return typeof value === "object" && value !== null && !Array.isArray(value);
  if (type === "text") return typeof value === "string";
  if (type === "truth-value") return typeof value === "boolean";
  if (type === "integer") return Number.isInteger(value);
  return type === "number" && typeof value === "number";
}

const sizeOf = (value: unknown): number =>
  Array.isArray(value) || typeof value === "string" ? value.length : Number(value);

/** Whether what a code says of a place is so, by the input itself; null: that needs more than the place. */
function isSo({ code, expected }: RefusalIssue, value: unknown): boolean | null {
  switch (code) {
    case "missing":
      return value === undefined;
    case "unknown-property":
      return value !== undefined;
    case "wrong-type":
      return expected.kind === "type" ? !isOfType(value, expected.type) : null;
    case "not-an-integer":
      return typeof value === "number" && !Number.isInteger(value);
    case "unknown-value":
      return expected.kind === "one-of" ? !expected.values.includes(String(value)) : null;
    case "too-small":
      if (expected.kind === "at-least") return sizeOf(value) < expected.limit;
      return expected.kind === "more-than" ? sizeOf(value) <= expected.limit : null;
    case "too-large":
      return expected.kind === "at-most" ? sizeOf(value) > expected.limit : null;
    case "not-a-day":
      return typeof value === "string";
    default:
      return null;
  }
}

/** What a refusal says that the input contradicts. */
export function faultsOfIssue(issue: RefusalIssue, input: unknown): readonly string[] {
  const { path, code, actual } = issue;
  const value = standingAt(input, path);
  const faults: string[] = [];
  if (isSo(issue, value) === false) faults.push(`${code} of ${JSON.stringify(value)}`);
  if (actual.kind === "array" && !(Array.isArray(value) && value.length === actual.length))
    faults.push(`an array of ${actual.length}`);
  if (actual.kind === "nothing" && value !== undefined) faults.push("nothing");
  const json = JSON.stringify(value) ?? "";
  const isShort = json.length < 50 && /^[\u0020-\u007e]*$/.test(json);
  const isPlain = typeof value !== "object" || value === null;
  if (actual.kind === "value" && isPlain && isShort && json !== actual.text)
    faults.push(`${actual.text} and not ${json}`);
  return faults;
}
