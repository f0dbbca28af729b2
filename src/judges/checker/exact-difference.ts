import { has } from "../has.js";
/** Where two plain values first differ. */
export interface ExactDifference {
  /** Where it is. */
  readonly at: string;
  /** What was expected there. */
  readonly expected: string;
  /** What was there. */
  readonly actual: string;
}

/** The first place where two plain values differ in any way; null: nowhere. */
export function exactDifference(
  expected: unknown,
  actual: unknown,
  at = "",
): ExactDifference | null {
  if (!isCompound(expected) || !isCompound(actual)) {
    return Object.is(expected, actual) ? null : difference(expected, actual, at);
  }
  if (Array.isArray(expected) !== Array.isArray(actual)) return difference(expected, actual, at);
  const names = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  for (const name of names) {
    const inner = at === "" ? name : `${at}.${name}`;
    if (has(expected, name) !== has(actual, name)) {
      return difference(expected[name], actual[name], inner);
    }
    const found = exactDifference(expected[name], actual[name], inner);
    if (found !== null) return found;
  }
  return null;
}

function isCompound(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function difference(expected: unknown, actual: unknown, at: string): ExactDifference {
  return { at, expected: shown(expected), actual: shown(actual) };
}

const longestShown = 60;

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (isCompound(value)) return "an object";
  const text = JSON.stringify(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
