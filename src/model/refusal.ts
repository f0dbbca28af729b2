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

/** One thing that is wrong with input. */
export interface RefusalIssue {
  /** Where: the properties and indices from the outside in. */
  readonly path: readonly (string | number)[];
  readonly code: RefusalCode;
  /** What was expected there, in English. */
  readonly expected: string;
  /** What was there, shown as JSON where it is short. */
  readonly actual: string;
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

const longestShown = 60;

/** A value as it is shown in {@link RefusalIssue.actual}. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (typeof value === "function" || typeof value === "symbol") return typeof value;
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

/** Notes one thing that is wrong. */
export type Refuse = (
  path: RefusalIssue["path"],
  code: RefusalCode,
  expected: string,
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
