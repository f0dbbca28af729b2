import { bytesOfCharacter } from "./characters.js";

/** The part of the platform's `TextDecoder` that reading needs (WHATWG Encoding). */
interface PlatformDecoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

declare const TextDecoder: new (
  label: "utf-8",
  options: { readonly fatal: true; readonly ignoreBOM: true },
) => PlatformDecoder;

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

const byteOrderMark = "\u{feff}";
const newDecoder = () => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The place of the first byte that begins no character of UTF-8, or one that is not there whole; the
 * bytes begin with a character. Their number when there is none.
 */
export function firstOtherThanUtf8(bytes: Uint8Array): number {
  const decoder = newDecoder();
  for (let at = 0; at < bytes.length; ) {
    const length = bytesOfCharacter(bytes[at] ?? 0);
    try {
      if (length > 1) decoder.decode(bytes.subarray(at, at + length));
    } catch {
      return at;
    }
    at += length;
  }
  return bytes.length;
}

/** Looks piece by piece whether bytes are UTF-8. */
export interface Utf8Check {
  /** Whether these bytes may follow those before them. */
  allows(bytes: Uint8Array): boolean;
  /** Whether the last character is complete. */
  isWhole(): boolean;
}

/** Four bytes at a time, which have to start at a multiple of four. */
const wordLength = 4;

function isAscii(bytes: Uint8Array): boolean {
  const { buffer, byteOffset, length } = bytes;
  const before = Math.min(-byteOffset & (wordLength - 1), length);
  const wordCount = (length - before) >> 2;
  const behind = before + wordCount * wordLength;
  let all = 0;
  for (let at = 0; at < before; at += 1) all |= bytes[at] ?? 0;
  for (let at = behind; at < length; at += 1) all |= bytes[at] ?? 0;
  if (wordCount === 0) return all < 0x80;
  const words = new Uint32Array(buffer, byteOffset + before, wordCount);
  for (let at = 0; at < wordCount; at += 1) all |= words[at] ?? 0;
  return (all & 0x80808080) === 0;
}

/** A check that has seen nothing yet. */
export function createUtf8Check(): Utf8Check {
  const decoder = newDecoder();
  let endsInside = false;
  const decodes = (step: () => string): boolean => {
    try {
      step();
      return true;
    } catch {
      return false;
    }
  };
  return {
    allows(bytes) {
      if (!endsInside && isAscii(bytes)) return true;
      endsInside = (bytes.at(-1) ?? 0) > 0x7f;
      return decodes(() => decoder.decode(bytes, { stream: endsInside }));
    },
    isWhole: () => !endsInside || decodes(() => decoder.decode()),
  };
}

/** Up to this length a text is put together from its characters sooner than decoded. */
const shortLength = 12;

/** Gives the text of parts of bytes that are UTF-8; a text keeps nothing but itself in memory. */
export function createTextOfPart(): (bytes: Uint8Array, start: number, end: number) => string {
  const decoder = newDecoder();
  return (bytes, start, end) => {
    if (end - start > shortLength) return decoder.decode(bytes.subarray(start, end));
    let text = "";
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte > 0x7f) return decoder.decode(bytes.subarray(start, end));
      text += String.fromCharCode(byte);
    }
    return text;
  };
}

/** The text of UTF-8 bytes, without a byte-order mark; throws when they are not UTF-8. */
export function utf8Text(bytes: Uint8Array): string {
  const text = newDecoder().decode(bytes);
  return text.startsWith(byteOrderMark) ? text.slice(1) : text;
}

/** The UTF-8 bytes of a text. */
export function utf8Bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
