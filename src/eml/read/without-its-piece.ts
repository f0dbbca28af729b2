/** Texts up to this length are copied by every engine; a longer one may be a view on what it was cut out of. */
const longestCopied = 12;

/** A value that holds on to nothing but itself: a text cut out of a piece of a file keeps that piece in memory. */
export function withoutItsPiece(value: unknown): unknown {
  if (typeof value !== "string" || value.length <= longestCopied) return value;
  return ` ${value}`.slice(1);
}
