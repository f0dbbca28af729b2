import {
  ampersand,
  carriageReturn,
  closingBracket,
  greaterThan,
  isWhite,
  kindOfByte,
  lessThan,
  stopsText,
} from "./ascii.js";
import { behindCharacter, type Cursor, incomplete, refuseAt } from "./cursor.js";
import { behindReference } from "./references.js";
import { type GrowingPart, readDigits } from "./written-part.js";

/** The place behind the white space at a place. */
function behindWhite(cursor: Cursor, part: GrowingPart, start: number): number {
  const { bytes, end } = cursor;
  let at = start;
  while (at < end && at !== incomplete) {
    const byte = bytes[at] ?? 0;
    if (((kindOfByte[byte] ?? 0) & isWhite) === 0) break;
    if (byte === carriageReturn) part.isPlain = false;
    at = behindCharacter(cursor, at);
  }
  return at;
}

/** The place behind what ends no text but is no plain character either. */
function behindStop(cursor: Cursor, part: GrowingPart, at: number): number {
  const { bytes } = cursor;
  const byte = bytes[at];
  if (byte === ampersand) {
    part.isPlain = false;
    return behindReference(cursor, at);
  }
  if (byte === closingBracket) {
    const isEnd = bytes[at + 1] === closingBracket && bytes[at + 2] === greaterThan;
    if (isEnd && at + 2 < cursor.end) {
      refuseAt(cursor, at + 3, 'the string "]]>" is disallowed in char data.');
    }
  } else if (byte === carriageReturn) part.isPlain = false;
  return behindCharacter(cursor, at);
}

/** The place where a text ends that is more than digits or white space; without an end, that of the bytes. */
function endOfText(cursor: Cursor, part: GrowingPart, from: number): number {
  const { bytes, end } = cursor;
  let at = from;
  while (at < end) {
    const byte = bytes[at] ?? 0;
    if (((kindOfByte[byte] ?? 0) & stopsText) === 0) at += 1;
    else if (byte === lessThan) return at;
    else {
      at = behindStop(cursor, part, at);
      if (at === incomplete) return incomplete;
    }
  }
  return at;
}

/** A text up to the tag that follows it: where it ends, and what it is in `part`. */
export function readText(cursor: Cursor, part: GrowingPart): number {
  const { bytes, at: start, end } = cursor;
  part.bytes = bytes;
  part.start = start;
  part.isPlain = true;
  let at = readDigits(part, bytes, start, end);
  part.isWhite = at === start;
  if (at === start) at = behindWhite(cursor, part, start);
  if (at !== incomplete && at < end && bytes[at] !== lessThan) {
    part.number = -1;
    part.isWhite = false;
    at = endOfText(cursor, part, at);
  }
  if (at === incomplete || (at >= end && !cursor.closed)) return incomplete;
  part.end = at;
  return at;
}
