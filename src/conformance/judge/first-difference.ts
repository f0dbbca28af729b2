import { has, own } from "../../model/has.js";
/** Where two values first differ, and what stands there. */
export interface Difference {
  /** Such as `lists[2].elected[0]`; empty: the whole. */
  readonly at: string;
  readonly expected: string;
  readonly actual: string;
}

/**
 * The first place where `actual` is not as `expected` asserts; null: it is. Objects may hold more
 * than is asserted, arrays may not, and a map of figures (`seats`) may not either.
 */
export function firstDifference(expected: unknown, actual: unknown, at = ""): Difference | null {
  if (Array.isArray(expected)) return differenceOfArrays(expected, actual, at);
  if (isPlain(expected)) return differenceOfObjects(expected, actual, at);
  return Object.is(expected, actual)
    ? null
    : { at, expected: shownValue(expected), actual: shownValue(actual) };
}

type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function differenceOfArrays(expected: readonly unknown[], actual: unknown, at: string) {
  if (!Array.isArray(actual))
    return { at, expected: shownValue(expected), actual: shownValue(actual) };
  const shared = Math.min(expected.length, actual.length);
  for (let index = 0; index < shared; index++) {
    const difference = firstDifference(expected[index], actual[index], `${at}[${index}]`);
    if (difference !== null) return difference;
  }
  if (expected.length === actual.length) return null;
  const index = `${at}[${shared}]`;
  return { at: index, expected: shownValue(expected[shared]), actual: shownValue(actual[shared]) };
}

function differenceOfObjects(expected: Plain, actual: unknown, at: string): Difference | null {
  if (!isPlain(actual)) return { at, expected: shownValue(expected), actual: shownValue(actual) };
  for (const [name, value] of Object.entries(expected)) {
    const difference = firstDifference(
      value,
      own(actual, name),
      at === "" ? name : `${at}.${name}`,
    );
    if (difference !== null) return difference;
  }
  const figures = Object.values(expected).every((value) => typeof value === "number");
  if (!figures) return null;
  for (const [name, value] of Object.entries(actual)) {
    if (has(expected, name)) continue;
    return { at: `${at}.${name}`, expected: "nothing", actual: shownValue(value) };
  }
  return null;
}

const longestShown = 200;

/** A value as a report shows it: its JSON, cut where it is long. */
export function shownValue(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
