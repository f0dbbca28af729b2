/** The part of the platform's `TextDecoder` that reading needs (WHATWG Encoding). */
interface StreamingDecoder {
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

declare const TextDecoder: new (
  label: "utf-8",
  options: { readonly fatal: true; readonly ignoreBOM: boolean },
) => StreamingDecoder;

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** Decodes UTF-8 piece by piece; throws at the first byte sequence that is not UTF-8. */
export function createUtf8Decoder(): StreamingDecoder {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });
}

/** The UTF-8 bytes of a text. */
export function utf8Bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
