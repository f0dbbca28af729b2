import type { FileFinding } from "./finding.js";

/** Something that was not given, and what would have been told by it. */
export const missing = (
  severity: FileFinding["severity"],
  code: FileFinding["code"],
  expected: string,
): FileFinding => ({ severity, code, file: "", expected, actual: "none" });
