import type { Expected } from "./expected.js";

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
  | "total-too-large"
  | "no-votes"
  | "lot-option-unknown"
  | "lot-question-differs"
  | "lot-not-asked";

interface ActualByKind {
  readonly nothing: unknown;
  /** A number, text, truth value or null as JSON, long texts cut off. */
  readonly value: { readonly text: string };
  readonly array: { readonly length: number };
  readonly object: unknown;
  readonly function: unknown;
  readonly symbol: unknown;
}

/** The kinds of {@link Actual}. */
export type ActualKind = keyof ActualByKind;

/** What stood where input was refused. */
export type Actual<Kind extends ActualKind = ActualKind> = {
  [One in Kind]: { readonly kind: One } & ActualByKind[One];
}[Kind];

const longestShown = 60;

/** A value as it is shown in {@link RefusalIssue.actual}. */
export function shown(value: unknown): Actual {
  if (value === undefined) return { kind: "nothing" };
  if (typeof value === "function") return { kind: "function" };
  if (typeof value === "symbol") return { kind: "symbol" };
  if (Array.isArray(value)) return { kind: "array", length: value.length };
  if (typeof value === "object" && value !== null) return { kind: "object" };
  if (typeof value !== "string") return { kind: "value", text: String(value) };
  const text = JSON.stringify(value);
  const short = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  return { kind: "value", text: short };
}

/** One thing that is wrong with input. */
export interface RefusalIssue {
  /** Where: the properties and indices from the outside in. */
  readonly path: readonly (string | number)[];
  readonly code: RefusalCode;
  /** What was expected there; the languages have the words for it. */
  readonly expected: Expected;
  /** What was there. */
  readonly actual: Actual;
}

/** What a schema says of its own refusals, in the `params` of a refinement. */
export interface SchemaRefusal {
  readonly code: RefusalCode;
  readonly expected: Expected;
}

/** Input that was refused, with every issue found. */
export interface Refused {
  readonly status: "refused";
  readonly issues: readonly RefusalIssue[];
}

/** Input that became a model value. */
export interface Accepted<Value> {
  readonly status: "accepted";
  readonly value: Value;
}

/** The answer of every function that takes input from outside. */
export type Parsed<Value> = Accepted<Value> | Refused;

/** A refusal of the given issues. */
export function refused(issues: readonly RefusalIssue[]): Refused {
  return { status: "refused", issues };
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

/** Collects what is wrong with input, so that everything is reported together. */
export function issueCollector(): { readonly issues: readonly RefusalIssue[]; refuse: Refuse } {
  const issues: RefusalIssue[] = [];
  const refuse: Refuse = (path, code, expected, actual) => {
    issues.push({ path, code, expected, actual: shown(actual) });
  };
  return { issues, refuse };
}
