import {
  ampersand,
  apostrophe,
  carriageReturn,
  equalsSign,
  greaterThan,
  kindOfByte,
  lessThan,
  quotationMark,
  slash,
  stopsValue,
} from "./ascii.js";
import { behindCharacter, behindSpace, type Cursor, incomplete, refuseAt } from "./cursor.js";
import type { NameInFile, NamesOfFile } from "./names-of-file.js";
import { behindReference } from "./references.js";
import type { StartTagCollector } from "./start-tag.js";
import { type GrowingPart, readDigits } from "./written-part.js";

/** Reads what stands between `<` and `>` of a start tag. */
export interface StartTagReader {
  /** The place behind the tag that starts at the cursor; what it holds is in `name` and the collector. */
  read(): number;
  /** The name of the tag that was read. */
  name(): NameInFile;
  /** Whether it was the whole element. */
  isEmpty(): boolean;
}

/** The place behind a character of a value that is not plain. */
function behindStop(cursor: Cursor, part: GrowingPart, at: number): number {
  const byte = cursor.bytes[at] ?? 0;
  if (byte === lessThan) refuseAt(cursor, at + 1, "disallowed character.");
  if (byte === ampersand) {
    part.isPlain = false;
    return behindReference(cursor, at);
  }
  if (byte <= carriageReturn) part.isPlain = false;
  return behindCharacter(cursor, at);
}

/** The place of the quotation mark behind a value, which starts at a place and goes into `part`. */
function endOfValue(cursor: Cursor, part: GrowingPart, start: number, quote: number): number {
  const { bytes, end } = cursor;
  part.bytes = bytes;
  part.start = start;
  part.isPlain = true;
  part.isWhite = false;
  let at = readDigits(part, bytes, start, end);
  if (at < end && bytes[at] !== quote) part.number = -1;
  while (at < end) {
    const byte = bytes[at] ?? 0;
    if (byte === quote) {
      part.end = at;
      return at;
    }
    if (((kindOfByte[byte] ?? 0) & stopsValue) === 0) at += 1;
    else {
      at = behindStop(cursor, part, at);
      if (at === incomplete) return incomplete;
    }
  }
  return incomplete;
}

/** A reader of tags. */
export function createStartTagReader(
  cursor: Cursor,
  names: NamesOfFile,
  collector: StartTagCollector,
  beginElement: (at: number) => void,
): StartTagReader {
  let name: NameInFile;
  let isEmpty = false;

  const nameFrom = (start: number, wrong: string): NameInFile | undefined => {
    const found = names.at(cursor, start);
    if (found !== undefined && found.bytes.length === 0) refuseAt(cursor, start + 1, wrong);
    return found;
  };

  /** The place of the mark that opens a value, behind a name. */
  const quoteBehind = (from: number): number => {
    const { bytes, end } = cursor;
    let at = behindSpace(cursor, from);
    if (at === incomplete || at >= end) return incomplete;
    if (bytes[at] !== equalsSign) refuseAt(cursor, at + 1, "attribute without value.");
    at = behindSpace(cursor, at + 1);
    if (at === incomplete || at >= end) return incomplete;
    const quote = bytes[at];
    if (quote !== quotationMark && quote !== apostrophe) {
      refuseAt(cursor, at + 1, "unquoted attribute value.");
    }
    return at;
  };

  const behindAttribute = (start: number): number => {
    const { bytes } = cursor;
    const attribute = nameFrom(start, "disallowed character in attribute name.");
    if (attribute === undefined) return incomplete;
    const opening = quoteBehind(start + attribute.bytes.length);
    if (opening === incomplete) return incomplete;
    const part = collector.add(attribute);
    const closing = endOfValue(cursor, part, opening + 1, bytes[opening] ?? 0);
    return closing === incomplete ? incomplete : closing + 1;
  };

  return {
    name: () => name,
    isEmpty: () => isEmpty,
    read() {
      const { bytes, at: start, end } = cursor;
      const found = nameFrom(start + 1, "disallowed character in tag name");
      if (found === undefined) return incomplete;
      name = found;
      let at = start + 1 + found.bytes.length;
      beginElement(at);
      collector.begin();
      while (at < end) {
        const byte = bytes[at];
        if (byte === greaterThan) {
          isEmpty = false;
          collector.checkNames(at + 1);
          return at + 1;
        }
        if (byte === slash) {
          if (at + 1 >= end) return incomplete;
          if (bytes[at + 1] !== greaterThan) {
            refuseAt(cursor, at + 2, "forward-slash in opening tag not followed by >.");
          }
          isEmpty = true;
          collector.checkNames(at + 2);
          return at + 2;
        }
        const next = behindSpace(cursor, at);
        if (next === incomplete || next >= end) return incomplete;
        if (bytes[next] === greaterThan || bytes[next] === slash) at = next;
        else {
          if (next === at) refuseAt(cursor, at + 1, "no whitespace between attributes.");
          at = behindAttribute(next);
          if (at === incomplete) return incomplete;
        }
      }
      return incomplete;
    },
  };
}
