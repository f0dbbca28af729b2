import {
  ampersand,
  carriageReturn,
  firstWide,
  inName,
  kindOfByte,
  lineFeed,
  numberSign,
  semicolon,
  startsName,
  tab,
} from "./ascii.js";
import { characterAt, isCharacter, isWideInName, wideStartsName } from "./characters.js";
import { behindCharacter, type Cursor, incomplete, refuseAt } from "./cursor.js";

/** The entities that need no declaration. */
const entities: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  amp: "&",
  apos: "'",
  gt: ">",
  lt: "<",
  quot: '"',
});

/** The character a number stands for; undefined when it is no number, or of no character of XML. */
function numbered(name: string): string | undefined {
  const isHexadecimal = /^#x[0-9A-Fa-f]+$/.test(name);
  if (!isHexadecimal && !/^#[0-9]+$/.test(name)) return undefined;
  const code = isHexadecimal
    ? Number.parseInt(name.slice(2), 16)
    : Number.parseInt(name.slice(1), 10);
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/** What stands between `&` and `;`. */
function characterOf(name: string): string | undefined {
  return name.startsWith("#") ? numbered(name) : entities[name];
}

/** Whether the character at a place may stand in a reference of which it is not the first. */
function mayFollow(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] ?? 0;
  if (byte >= firstWide) return isWideInName(characterAt(bytes, at));
  return ((kindOfByte[byte] ?? 0) & inName) !== 0;
}

function mayStart(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] ?? 0;
  if (byte >= firstWide) return wideStartsName(characterAt(bytes, at));
  return byte === numberSign || ((kindOfByte[byte] ?? 0) & startsName) !== 0;
}

/** The place behind a reference, which stands for one character: no other entity is known. */
export function behindReference(cursor: Cursor, start: number): number {
  const { bytes, end } = cursor;
  const first = start + 1;
  let at = first;
  while (at < end && bytes[at] !== semicolon) {
    const next = behindCharacter(cursor, at);
    if (next === incomplete) return incomplete;
    const belongs = at === first ? mayStart(bytes, at) : mayFollow(bytes, at);
    if (!belongs) refuseAt(cursor, next, "disallowed character in entity name.");
    at = next;
  }
  if (at >= end) return incomplete;
  if (at === first) refuseAt(cursor, at + 1, "empty entity name.");
  const name = cursor.textOf(bytes, first, at);
  if (characterOf(name) === undefined) {
    if (name.startsWith("#")) refuseAt(cursor, at + 1, "malformed character entity.");
    refuseAt(cursor, at + 1, "undefined entity.", "entity-refused", "no-entities");
  }
  return at + 1;
}

/** Where a part stands: what is written means more in a text than in a comment or section. */
export type PartOf = "text" | "value" | "section";

/** What a part says, of which the references have been checked: line ends are line feeds, in a value blanks. */
export function meaningOf(
  cursor: Cursor,
  part: { readonly bytes: Uint8Array; readonly start: number; readonly end: number },
  of: PartOf,
): string {
  const isValue = of === "value";
  const { bytes, start, end } = part;
  let text = "";
  let from = start;
  const add = (upTo: number, instead: string, next: number): void => {
    text += cursor.textOf(bytes, from, upTo) + instead;
    from = next;
  };
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at];
    if (byte === ampersand && of !== "section") {
      const semicolonAt = bytes.indexOf(semicolon, at);
      add(at, characterOf(cursor.textOf(bytes, at + 1, semicolonAt)) ?? "", semicolonAt + 1);
      at = semicolonAt;
    } else if (byte === carriageReturn) {
      const isPair = at + 1 < end && bytes[at + 1] === lineFeed;
      add(at, isValue ? " " : "\n", at + (isPair ? 2 : 1));
      if (isPair) at += 1;
    } else if (isValue && (byte === tab || byte === lineFeed)) add(at, " ", at + 1);
  }
  add(end, "", end);
  return text;
}
