import { firstWide, inName, kindOfByte, startsName } from "./ascii.js";
import { bytesOfCharacter, characterAt, isWideInName, wideStartsName } from "./characters.js";
import { behindCharacter, type Cursor, incomplete } from "./cursor.js";
import { declaredPrefix } from "./namespace-scope.js";
import { asKnown } from "./namespaces.js";

/** A name as it is written in a file, of an element or an attribute. */
export interface NameInFile {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** How many bytes more it has than characters. */
  readonly wideBytes: number;
  /** How many bytes more it has than units of UTF-16. */
  readonly wideUnits: number;
  readonly hasColon: boolean;
  /** The prefix that an attribute of this name declares; undefined: none. */
  readonly declares: string | undefined;
  /** Whether it is kept for the next time. */
  isKept: boolean;
  /** The name that came behind it last time: most often it does so again. */
  follower: NameInFile | undefined;
}

/** The names of one file; each is made a text once. */
export interface NamesOfFile {
  /** The name that starts at a place; its end is as many bytes further. */
  at(cursor: Cursor, start: number): NameInFile | undefined;
}

/** So many names are kept, of so many bytes: EML_NL has a hundred, of forty. */
const mostKept = 1_024;
const longestKept = 64;
const slotCount = 4_096;
/** So many places are looked at for one name: a file may be made so that its names collide. */
const mostLooks = 8;

/** Where a character beyond ASCII ends that a name may hold; `at` itself when it may not. */
function behindWideInName(cursor: Cursor, at: number, isFirst: boolean): number {
  const { bytes, end } = cursor;
  if (at + bytesOfCharacter(bytes[at] ?? 0) > end) return incomplete;
  const character = characterAt(bytes, at);
  const belongs = isFirst ? wideStartsName(character) : isWideInName(character);
  return belongs ? behindCharacter(cursor, at) : at;
}

/** How many bytes from a place on are those of a name. */
export function alikeFrom(own: Uint8Array, bytes: Uint8Array, start: number, end: number): number {
  const length = Math.min(own.length, end - start);
  let at = 0;
  while (at < length && own[at] === bytes[start + at]) at += 1;
  return at;
}

/** No names yet. */
export function createNamesOfFile(): NamesOfFile {
  const slots: (NameInFile | undefined)[] = new Array(slotCount).fill(undefined);
  let kept = 0;

  const made = (cursor: Cursor, start: number, end: number): NameInFile => {
    const text = asKnown(cursor.textOf(cursor.bytes, start, end));
    const bytes = cursor.bytes.slice(start, end);
    return {
      bytes,
      text,
      wideBytes: bytes.length - Array.from(text).length,
      wideUnits: bytes.length - text.length,
      hasColon: text.includes(":"),
      declares: declaredPrefix(text),
      isKept: false,
      follower: undefined,
    };
  };

  const found = (cursor: Cursor, start: number, end: number, hash: number): NameInFile => {
    const { bytes } = cursor;
    const length = end - start;
    let slot = (hash ^ (hash >>> 15)) & (slotCount - 1);
    for (let looks = 0; looks < mostLooks; looks += 1) {
      const known = slots[slot];
      if (known === undefined) {
        const name = made(cursor, start, end);
        if (kept < mostKept && length <= longestKept) {
          name.isKept = true;
          slots[slot] = name;
          kept += 1;
        }
        return name;
      }
      const { bytes: own } = known;
      if (own.length === length && alikeFrom(own, bytes, start, end) === length) return known;
      slot = (slot + 1) & (slotCount - 1);
    }
    return made(cursor, start, end);
  };

  let latest: NameInFile | undefined;

  /** The name at a place when it is the one that was behind the latest before. */
  const expected = ({ bytes, end }: Cursor, start: number): NameInFile | undefined => {
    const name = latest?.follower;
    if (name === undefined) return undefined;
    const own = name.bytes;
    const behind = start + own.length;
    if (behind >= end || ((kindOfByte[bytes[behind] ?? 0] ?? 0) & inName) !== 0) return undefined;
    for (let at = 0; at < own.length; at += 1) if (own[at] !== bytes[start + at]) return undefined;
    return name;
  };

  const read = (cursor: Cursor, start: number): NameInFile | undefined => {
    const { bytes, end } = cursor;
    let hash = 0;
    let at = start;
    let kind = startsName;
    while (at < end) {
      const byte = bytes[at] ?? 0;
      if (((kindOfByte[byte] ?? 0) & kind) === 0) break;
      const next = byte < firstWide ? at + 1 : behindWideInName(cursor, at, at === start);
      if (next === incomplete) return undefined;
      if (next === at) break;
      for (; at < next; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
      kind = inName;
    }
    return at >= end ? undefined : found(cursor, start, at, hash);
  };

  return {
    at(cursor, start) {
      const name = expected(cursor, start);
      if (name !== undefined) {
        cursor.lineStart += name.wideBytes;
        cursor.tagEnd += name.wideUnits;
        latest = name;
        return name;
      }
      const other = read(cursor, start);
      // A name that is not kept would keep the one behind it, and so on to the end of the file.
      if (latest !== undefined && other?.isKept === true) latest.follower = other;
      latest = other;
      return other;
    },
  };
}
