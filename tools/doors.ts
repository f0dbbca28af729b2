/** The doors of the package, as files of `src` without their ending. */
export const doorNames = [
  "index",
  "counts",
  "calendar",
  "nomination",
  "admission",
  "schemas",
  "law/index",
  "seats/index",
  "eml/index",
  "verify/index",
  "table/index",
  "explain/index",
  "exercises/index",
  "conformance/index",
] as const;
