import { closingBracket, greaterThan, hyphen, isWhite, kindOfByte, questionMark } from "./ascii.js";
import { behindSpace, type Cursor, incomplete, placeOf, refuseAt } from "./cursor.js";
import type { NameInFile, NamesOfFile } from "./names-of-file.js";
import type { GrowingPart } from "./written-part.js";

/** Writes to `part` what stands from `start` to `end` and has no references. */
function take(cursor: Cursor, part: GrowingPart, start: number, end: number): void {
  part.bytes = cursor.bytes;
  part.start = start;
  part.end = end;
  part.number = -1;
  part.isWhite = false;
  part.isPlain = false;
}

/** The place of the last bytes of a comment that starts at the cursor; in `part` what it says. */
export function readComment(cursor: Cursor, part: GrowingPart): number {
  const { bytes, at: start, end } = cursor;
  let at = placeOf(cursor, start + 4, hyphen);
  while (at !== incomplete && at + 1 < end && bytes[at + 1] !== hyphen) {
    at = placeOf(cursor, at + 1, hyphen);
  }
  if (at === incomplete || at + 2 >= end) return incomplete;
  if (bytes[at + 2] !== greaterThan) refuseAt(cursor, at + 3, "malformed comment.");
  take(cursor, part, start + 4, at);
  return at + 3;
}

/** The place behind a section (`<![CDATA[`) that starts at the cursor; in `part` what it says. */
export function readSection(cursor: Cursor, part: GrowingPart): number {
  const { bytes, at: start, end } = cursor;
  let at = placeOf(cursor, start + 9, closingBracket);
  while (at !== incomplete && at + 2 < end) {
    if (bytes[at + 1] === closingBracket && bytes[at + 2] === greaterThan) {
      take(cursor, part, start + 9, at);
      return at + 3;
    }
    at = placeOf(cursor, at + 1, closingBracket);
  }
  return incomplete;
}

/** The name of an instruction that starts at the cursor; undefined when it is not there whole. */
export function targetOf(cursor: Cursor, names: NamesOfFile): NameInFile | undefined {
  const start = cursor.at + 2;
  const target = names.at(cursor, start);
  if (target === undefined) return undefined;
  const behind = start + target.bytes.length;
  if (target.bytes.length === 0) {
    refuseAt(cursor, behind + 1, "processing instruction without a target.");
  }
  const { bytes, end } = cursor;
  if (bytes[behind] === questionMark) {
    if (behind + 1 >= end) return undefined;
    if (bytes[behind + 1] === greaterThan) return target;
  }
  if (((kindOfByte[bytes[behind] ?? 0] ?? 0) & isWhite) === 0) {
    refuseAt(cursor, behind + 1, "disallowed character in processing instruction name.");
  }
  return target;
}

/** The place behind an instruction of which the target ends at a place; in `part` its body. */
export function readInstruction(cursor: Cursor, part: GrowingPart, behindTarget: number): number {
  const { bytes, end } = cursor;
  const start = behindSpace(cursor, behindTarget);
  let at = start === incomplete ? incomplete : placeOf(cursor, start, questionMark);
  while (at !== incomplete && at + 1 < end) {
    if (bytes[at + 1] === greaterThan) {
      take(cursor, part, start, at);
      return at + 2;
    }
    at = placeOf(cursor, at + 1, questionMark);
  }
  return incomplete;
}
