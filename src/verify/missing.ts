import type { EmlKind } from "../eml/documents/document.js";
import { nothing } from "./finding.js";
import type { FileFinding } from "./finding-kinds.js";

/** Something that was not given, and the kinds of files that would have told it. */
export const missing = (
  severity: FileFinding["severity"],
  code: FileFinding["code"],
  ...kinds: readonly EmlKind[]
): FileFinding => ({ severity, code, file: "", expected: kinds.join(", "), actual: nothing });

/** A file that was given, and held against no other. */
export const notCompared = (file: string): FileFinding => ({
  severity: "remark",
  code: "not-compared",
  file,
  expected: nothing,
  actual: nothing,
});
