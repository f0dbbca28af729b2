import type { EmlExpected, XmlRule } from "../grammar/expected.js";
import type { EmlIssueCode } from "../read/issue.js";
import {
  carriageReturn,
  firstWide,
  isSpecial,
  isWhite,
  kindOfByte,
  lineFeed,
  tab,
} from "./ascii.js";
import { bytesOfCharacter } from "./characters.js";
import { limits } from "./limits.js";
import { createTextOfPart } from "./platform-text.js";

/** Says why a file cannot be read further; does not return. */
export type Fail = (code: EmlIssueCode, expected: EmlExpected, actual: string) => never;

/** Where the reading of a file is. */
export interface Cursor {
  /** The bytes that are at hand, and where they end. */
  bytes: Uint8Array;
  end: number;
  /** The first byte that has not been told. */
  at: number;
  /** Whether what is at hand ends where a text ends. */
  closed: boolean;
  /** The line of `at`, from 1. */
  line: number;
  /** Where that line would start if each of its characters were one byte. */
  lineStart: number;
  /** Where the last tag or section would have ended if each unit of UTF-16 since were one byte. */
  tagEnd: number;
  /** The text of a part of some bytes. */
  readonly textOf: (bytes: Uint8Array, start: number, end: number) => string;
  readonly fail: Fail;
}

/** Answered in place of a place: more bytes are needed. */
export const incomplete = -1;

/** A cursor before the first byte. */
export function createCursor(fail: Fail): Cursor {
  const bytes = new Uint8Array(0);
  const textOf = createTextOfPart();
  return { bytes, end: 0, at: 0, closed: false, line: 1, lineStart: 0, tagEnd: 0, textOf, fail };
}

/** Goes on in other bytes, of which those from `at` follow what was read. */
export function continueIn(cursor: Cursor, bytes: Uint8Array, at: number, end: number): void {
  const moved = at - cursor.at;
  cursor.bytes = bytes;
  cursor.at = at;
  cursor.end = end;
  cursor.lineStart += moved;
  cursor.tagEnd += moved;
}

/** Says what is wrong with what ends at `at`; does not return. */
export function refuseAt(
  cursor: Cursor,
  at: number,
  message: string,
  code: EmlIssueCode = "not-well-formed",
  rule: XmlRule = "well-formed",
): never {
  cursor.at = at;
  return cursor.fail(code, { kind: "xml", rule }, message);
}

/** How the characters that XML does not have are named in a refusal. */
const disallowed = "disallowed character.";

/** Ends the reading when more than the bound stands between two tags. */
export function checkLength(cursor: Cursor, length: number): void {
  if (length <= limits.markupLength) return;
  const expected = { kind: "at-most", limit: limits.markupLength, of: "characters" } as const;
  cursor.fail("markup-too-long", expected, "");
}

function behindLineEnd(cursor: Cursor, next: number): number {
  cursor.line += 1;
  cursor.lineStart = next;
  return next;
}

function behindWide(cursor: Cursor, at: number, first: number): number {
  const { bytes } = cursor;
  const length = bytesOfCharacter(first);
  const next = at + length;
  if (next > cursor.end) return incomplete;
  // U+FFFE and U+FFFF; UTF-8 has no other character that XML does not have.
  const isNone = first === 0xef && bytes[at + 1] === 0xbf && (bytes[at + 2] ?? 0) >= 0xbe;
  cursor.lineStart += length - 1;
  if (isNone) refuseAt(cursor, next, disallowed);
  cursor.tagEnd += length === 4 ? 2 : length - 1;
  return next;
}

/** The place behind one character, of whatever kind; the lines are counted. */
export function behindCharacter(cursor: Cursor, at: number): number {
  const { bytes, end } = cursor;
  const byte = bytes[at] ?? 0;
  if (byte >= firstWide) return behindWide(cursor, at, byte);
  if (byte === lineFeed) return behindLineEnd(cursor, at + 1);
  if (byte === carriageReturn) {
    if (at + 1 < end) return behindLineEnd(cursor, at + (bytes[at + 1] === lineFeed ? 2 : 1));
    return cursor.closed ? behindLineEnd(cursor, end) : incomplete;
  }
  if (byte < 0x20 && byte !== tab) refuseAt(cursor, at + 1, disallowed);
  return at + 1;
}

/** Goes to the end of what is at hand, or to a character that is not there whole. */
export function skipRest(cursor: Cursor): void {
  let { at } = cursor;
  while (at < cursor.end && at !== incomplete) {
    cursor.at = at;
    at = behindCharacter(cursor, at);
  }
  if (at !== incomplete) cursor.at = at;
}

/** The place behind the white space from a place on. */
export function behindSpace(cursor: Cursor, from: number): number {
  const { bytes, end } = cursor;
  let at = from;
  while (at !== incomplete && at < end && ((kindOfByte[bytes[at] ?? 0] ?? 0) & isWhite) !== 0) {
    at = behindCharacter(cursor, at);
  }
  return at;
}

/** The place from `at` on where an ASCII byte stands; what lies before it are characters. */
export function placeOf(cursor: Cursor, from: number, sought: number): number {
  const { bytes, end } = cursor;
  let at = from;
  while (at < end) {
    const byte = bytes[at] ?? 0;
    if (byte === sought) return at;
    if (((kindOfByte[byte] ?? 0) & isSpecial) === 0) at += 1;
    else at = behindCharacter(cursor, at);
    if (at === incomplete) return incomplete;
  }
  return incomplete;
}
