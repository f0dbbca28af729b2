import type { FieldPath } from "./count/field-path.js";
import type { Expected } from "./expected.js";
import { own } from "./has.js";

/**
 * What can be wrong with input. A closed set: codes are stable, new ones come with a new minor
 * version.
 */
export type RefusalCode =
  | "missing"
  | "wrong-type"
  | "unknown-property"
  | "unknown-value"
  | "not-an-integer"
  | "too-small"
  | "too-large"
  | "wrong-length"
  | "malformed"
  | "ambiguous"
  | "not-a-day"
  | "no-rules-on-day"
  | "duplicate"
  | "unknown-reference"
  | "not-allowed"
  | "not-parsed"
  | "total-too-large"
  | "no-votes"
  | "lot-option-unknown"
  | "lot-question-differs"
  | "lot-not-asked";

interface ActualByKind {
  readonly nothing: unknown;
  /** A number, text, truth value or null as JSON, long texts cut off. */
  readonly value: {
    /** The value as JSON, cut off where it is long. */
    readonly text: string;
  };
  readonly array: {
    /** How many items it has. */
    readonly length: number;
  };
  readonly object: unknown;
  readonly function: unknown;
  readonly symbol: unknown;
}

/** The kinds of {@link Actual}. */
export type ActualKind = keyof ActualByKind;

/** What stood where input was refused. */
export type Actual<Kind extends ActualKind = ActualKind> = {
  [One in Kind]: {
    /** What kind of thing stood there. */
    readonly kind: One;
  } & ActualByKind[One];
}[Kind];

const longestShown = 60;

/** Characters that are not seen, or turn the text around them, by their numbers. */
function written(json: string): string {
  return json.replace(
    /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** An array by its length; a proxy that does not even say whether it is one is an object. */
function shownObject(value: object): Actual {
  try {
    return Array.isArray(value) ? { kind: "array", length: value.length } : { kind: "object" };
  } catch {
    return { kind: "object" };
  }
}

/** A value as it is shown in {@link RefusalIssue.actual}. */
export function shown(value: unknown): Actual {
  if (value === undefined) return { kind: "nothing" };
  if (typeof value === "function") return { kind: "function" };
  if (typeof value === "symbol") return { kind: "symbol" };
  if (typeof value === "object" && value !== null) return shownObject(value);
  if (typeof value !== "string") return { kind: "value", text: String(value) };
  const text = written(JSON.stringify(value.slice(0, longestShown + 1)));
  const short = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  return { kind: "value", text: short };
}

/** One thing that is wrong with input. */
export interface RefusalIssue {
  /** Where: the properties and indices from the outside in. */
  readonly path: readonly (string | number)[];
  /** What is wrong, as a stable code. */
  readonly code: RefusalCode;
  /** What was expected there; the languages have the words for it. */
  readonly expected: Expected;
  /** What was there. */
  readonly actual: Actual;
  /** The field of the form that it is about, where there is one; list and candidate by number. */
  readonly field?: FieldPath;
  /** The unit whose report it is, where the input names it. */
  readonly unit?: string;
}

/** What a schema says of its own refusals, in the `params` of a refinement. */
export interface SchemaRefusal {
  readonly code: RefusalCode;
  readonly expected: Expected;
}

/** A refusal names at most so many issues, and says how many more there are. */
export const mostIssues = 1_000;

/** Input that was refused, with everything that is wrong with it. */
export interface Refused {
  /** The input was not taken. */
  readonly status: "refused";
  /** The first issues found, at most a thousand. */
  readonly issues: readonly RefusalIssue[];
  /** How many more were found; absent: none. */
  readonly furtherIssues?: number;
}

/** Input that became a model value. */
export interface Accepted<Value> {
  /** The input was taken. */
  readonly status: "accepted";
  /** What the input became. */
  readonly value: Value;
}

/** The answer of every function that takes input from outside. */
export type Parsed<Value> = Accepted<Value> | Refused;

/** A refusal of the given issues, and of so many more that are not named. */
export function refused(issues: readonly RefusalIssue[], unnamed = 0): Refused {
  const furtherIssues = Math.max(0, issues.length - mostIssues) + unnamed;
  if (furtherIssues === 0) return { status: "refused", issues };
  return { status: "refused", issues: issues.slice(0, mostIssues), furtherIssues };
}

/** All that several refusals say. */
export function refusedTogether(...refusals: readonly Parsed<unknown>[]): Refused {
  const all = refusals.filter((one): one is Refused => one.status === "refused");
  const unnamed = all.reduce((sum, one) => sum + (own(one, "furtherIssues") ?? 0), 0);
  return refused(
    all.flatMap(({ issues }) => issues),
    unnamed,
  );
}

/** An acceptance of the given value. */
export function accepted<Value>(value: Value): Accepted<Value> {
  return { status: "accepted", value };
}

/** Notes one thing that is wrong. */
export type Refuse = (
  path: RefusalIssue["path"],
  code: RefusalCode,
  expected: Expected,
  actual: unknown,
) => void;

/** What was found wrong with input so far. */
export interface IssueCollector {
  /** The first of them, at most a thousand. */
  readonly issues: readonly RefusalIssue[];
  readonly refuse: Refuse;
  /** How many more there were. */
  readonly unnamed: () => number;
}

/** Collects what is wrong with input, so that everything is reported together. */
export function issueCollector(): IssueCollector {
  const issues: RefusalIssue[] = [];
  let unnamed = 0;
  const refuse: Refuse = (path, code, expected, actual) => {
    if (issues.length < mostIssues) issues.push({ path, code, expected, actual: shown(actual) });
    else unnamed++;
  };
  return { issues, refuse, unnamed: () => unnamed };
}
