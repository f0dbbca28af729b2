import { zero } from "./ascii.js";
import type { Cursor } from "./cursor.js";
import { meaningOf, type PartOf } from "./references.js";

/** A text, or the value of an attribute, as it stands in the bytes: nothing is made of it unasked. */
export interface WrittenPart {
  /** The number that it is when it consists of one to nine digits, without a zero too many; otherwise -1. */
  readonly number: number;
  readonly isWhite: boolean;
  /** What it says. To be asked for at once: the bytes are used again. */
  text(): string;
}

/** A part that can be used again for the next one. */
export interface GrowingPart extends WrittenPart {
  bytes: Uint8Array;
  start: number;
  end: number;
  number: number;
  isWhite: boolean;
  /** Whether it says what is written: no references, no line ends to be made one. */
  isPlain: boolean;
}

/** Nothing yet. */
export function createPart(cursor: Cursor, of: PartOf): GrowingPart {
  const part: GrowingPart = {
    bytes: cursor.bytes,
    start: 0,
    end: 0,
    number: -1,
    isWhite: false,
    isPlain: true,
    text: () =>
      part.isPlain ? cursor.textOf(part.bytes, part.start, part.end) : meaningOf(cursor, part, of),
  };
  return part;
}

const mostDigits = 9;

/** The digits from a place on: where they end, and in `part` the number they are if nothing follows. */
export function readDigits(
  part: GrowingPart,
  bytes: Uint8Array,
  start: number,
  end: number,
): number {
  let at = start;
  let number = 0;
  while (at < end) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit < 0 || digit > 9) break;
    number = number * 10 + digit;
    at += 1;
  }
  const length = at - start;
  const isNumber = length > 0 && length <= mostDigits && (length === 1 || bytes[start] !== zero);
  part.number = isNumber ? number : -1;
  return at;
}
