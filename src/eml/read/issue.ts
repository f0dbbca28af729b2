import type { EmlExpected } from "../grammar/expected.js";

/**
 * What can be wrong with a file, as a closed set of stable codes.
 *
 * The first group ends the reading at once, the second group is about the content and is reported
 * in full.
 */
export type EmlIssueCode =
  | "empty-file"
  | "no-eml-file"
  | "no-results-table"
  | "not-utf-8"
  | "unsupported-encoding"
  | "not-well-formed"
  | "truncated"
  | "document-type-refused"
  | "entity-refused"
  | "nested-too-deep"
  | "markup-too-long"
  | "too-many-attributes"
  | "too-many-issues"
  | "unknown-root"
  | "unknown-kind"
  | "missing-element"
  | "repeated-element"
  | "unexpected-element"
  | "wrong-order"
  | "missing-attribute"
  | "unexpected-attribute"
  | "unexpected-text"
  | "invalid-value"
  | "number-too-large"
  | "duplicate-identifier"
  | "incomplete-content"
  | "other-layout";

/** One thing wrong with a file, and where. */
export interface EmlIssue {
  /** A stable code that says what is wrong. */
  readonly code: EmlIssueCode;
  /** Line of the file, from 1; 0 when no line can be named. */
  readonly line: number;
  /** Column in that line, from 1: where the content of the element named in `path` starts. */
  readonly column: number;
  /** Elements from the root, with the rank among its like where an element may be repeated. */
  readonly path: string;
  /** What the standard asks for there. */
  readonly expected: EmlExpected;
  /** What the file has there; empty where nothing is. */
  readonly actual: string;
}

/** Something a lenient reading kept although it could not interpret it. */
export interface EmlUninterpretedPart {
  /** Where: the properties and indices from the outside in. */
  readonly path: string;
  /** Line of the file, from 1. */
  readonly line: number;
  /** Column of the line, from 1. */
  readonly column: number;
  /** The attribute, text or element as it stood in the file. */
  readonly content: string;
}

const shownLength = 120;

/** A piece of the file for showing, cut where it gets long. */
export function shown(text: string): string {
  return text.length <= shownLength ? text : `${text.slice(0, shownLength)}…`;
}
