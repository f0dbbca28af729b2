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
