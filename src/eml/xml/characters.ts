import { firstWide } from "./ascii.js";

/** How many bytes a character has in UTF-8, by its first. */
export function bytesOfCharacter(first: number): number {
  if (first < firstWide) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** The character that starts at a place of valid UTF-8. */
export function characterAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const length = bytesOfCharacter(first);
  if (length === 1) return first;
  let character = first & (0x7f >> length);
  for (let next = 1; next < length; next += 1) {
    character = (character << 6) | ((bytes[at + next] ?? 0) & 0x3f);
  }
  return character;
}

/** Whether XML 1.0 allows a character in a file at all (its rule 2). */
export function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return (
    code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
  );
}

/** First and last of the characters beyond ASCII with which a name may start (its rule 4). */
const nameStarts: readonly (readonly [number, number])[] = [
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xd7ff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
  [0x10000, 0xeffff],
];

/** Those that may only follow (its rule 4a). */
const laterInNames: readonly (readonly [number, number])[] = [
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x203f, 0x2040],
];

const holds = (ranges: readonly (readonly [number, number])[], code: number): boolean =>
  ranges.some(([first, last]) => code >= first && code <= last);

/** Whether a name may start with a character beyond ASCII. */
export function wideStartsName(code: number): boolean {
  return holds(nameStarts, code);
}

/** Whether a name may hold a character beyond ASCII. */
export function isWideInName(code: number): boolean {
  return holds(nameStarts, code) || holds(laterInNames, code);
}
