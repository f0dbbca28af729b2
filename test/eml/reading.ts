import { expect } from "vitest";
import type { EmlDocument, EmlKind } from "../../src/eml/documents/document.js";
import type { EmlIssue } from "../../src/eml/read/issue.js";
import { readEml } from "../../src/eml/read/read-eml.js";
import type { EmlRead, EmlReadingOptions } from "../../src/eml/read/reading.js";

/** The issues a file is refused with; fails the test when it is read. */
export function issuesOf(
  file: string | Uint8Array,
  options: EmlReadingOptions = {},
): readonly EmlIssue[] {
  const reading = readEml(file, options);
  expect(reading.status).toBe("refused");
  return reading.status === "refused" ? reading.issues : [];
}

/** Code, path, expected and actual of each issue, without the place. */
export function faultsOf(file: string | Uint8Array, options: EmlReadingOptions = {}) {
  return issuesOf(file, options).map(({ line: _, column: __, ...fault }) => fault);
}

/** The reading of a file that is read; fails the test when it is refused. */
export function readingOf(file: string | Uint8Array, options: EmlReadingOptions = {}): EmlRead {
  const reading = readEml(file, options);
  if (reading.status === "refused") throw new Error(JSON.stringify(reading.issues.slice(0, 5)));
  return reading;
}

type DocumentOf<Kind extends EmlKind, Document = EmlDocument> = Document extends {
  readonly kind: infer Kinds;
}
  ? Kind extends Kinds
    ? Document
    : never
  : never;

/** The document of a file of a kind; fails the test when it is refused or of another kind. */
export function documentOf<Kind extends EmlKind>(
  kind: Kind,
  file: string | Uint8Array,
): DocumentOf<Kind> {
  const { value: document } = readingOf(file);
  if (document.kind !== kind) throw new Error(`a ${document.kind}, not a ${kind}`);
  return document as DocumentOf<Kind>;
}

/** A text with one piece replaced; fails when the piece is not there. */
export function replaced(text: string, piece: string | RegExp, by: string): string {
  const result = text.replace(piece, by);
  if (result === text) throw new Error(`nothing to replace: ${piece}`);
  return result;
}
