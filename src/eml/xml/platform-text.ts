/** The part of the platform's `TextDecoder` that reading needs (WHATWG Encoding). */
interface PlatformDecoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

declare const TextDecoder: new (
  label: "utf-8",
  options: { readonly fatal: true; readonly ignoreBOM: true },
) => PlatformDecoder;

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** Decodes UTF-8 piece by piece; throws at the first byte sequence that is not UTF-8. */
export interface Utf8Decoder {
  /** The characters that are complete with these bytes. */
  decode(bytes: Uint8Array): string;
  /** Says that there are no more bytes; throws when the last character is not complete. */
  finish(): void;
}

const byteOrderMark = "\u{feff}";
const newDecoder = () => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A decoder that has seen nothing yet; a byte-order mark at the start is no part of the text. */
export function createUtf8Decoder(): Utf8Decoder {
  // Pieces that end in ASCII need no memory of the one before: platforms decode those much faster,
  // and to strings of one byte a character.
  const whole = newDecoder();
  const cut = newDecoder();
  let endsInside = false;
  let atStart = true;
  return {
    decode(bytes) {
      const wasInside = endsInside;
      endsInside = (bytes.at(-1) ?? 0) > 0x7f;
      const text =
        wasInside || endsInside ? cut.decode(bytes, { stream: endsInside }) : whole.decode(bytes);
      if (!atStart || text === "") return text;
      atStart = false;
      return text.startsWith(byteOrderMark) ? text.slice(1) : text;
    },
    finish() {
      cut.decode();
    },
  };
}

/** The text of UTF-8 bytes, without a byte-order mark; throws when they are not UTF-8. */
export function utf8Text(bytes: Uint8Array): string {
  const decoder = createUtf8Decoder();
  const text = decoder.decode(bytes);
  decoder.finish();
  return text;
}

/** The UTF-8 bytes of a text. */
export function utf8Bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
