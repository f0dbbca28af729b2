/** Bounds within which a file is read, so that a hostile one costs bounded time and memory. */
export const limits = {
  /** EML_NL nests fewer than 15 elements. */
  depth: 32,
  /** Characters between two events: one tag, one comment, one piece of text. */
  markupLength: 65_536,
  /** Bytes that are looked at at a time: first whether they are UTF-8, then what they say. */
  windowLength: 16_384,
} as const;
