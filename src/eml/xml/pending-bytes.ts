import { createTokenEnd, type TokenEnd } from "./token-end.js";

/** The bytes of a token that has come in part. */
export interface PendingBytes {
  /** Holds the bytes so far, and perhaps more than them. */
  readonly bytes: Uint8Array;
  readonly length: number;
  /** How many units of UTF-16 they are. */
  readonly units: number;
  /** Takes bytes up to the end of the token, and says where that is; -1 when it is not among them. */
  takeToken(bytes: Uint8Array, start: number, end: number): number;
  /** Begins anew with the first bytes of a token. */
  begin(bytes: Uint8Array, start: number, end: number): void;
  clear(): void;
}

/** How many units of UTF-16 come with a byte of UTF-8. */
function unitsOf(byte: number): number {
  if (byte >= 0xf0) return 2;
  return byte >= 0x80 && byte < 0xc0 ? 0 : 1;
}

/** No bytes. */
export function createPendingBytes(): PendingBytes {
  let tokenEnd: TokenEnd = createTokenEnd();
  const pending = {
    bytes: new Uint8Array(256),
    length: 0,
    units: 0,
    takeToken(bytes: Uint8Array, start: number, end: number): number {
      for (let at = start; at < end; at += 1) {
        const byte = bytes[at] ?? 0;
        if (tokenEnd.endsWith(byte)) {
          add(bytes, start, at + 1);
          return at + 1;
        }
      }
      add(bytes, start, end);
      return -1;
    },
    begin(bytes: Uint8Array, start: number, end: number): void {
      pending.clear();
      tokenEnd = createTokenEnd();
      pending.takeToken(bytes, start, end);
    },
    clear(): void {
      pending.length = 0;
      pending.units = 0;
    },
  };
  const add = (bytes: Uint8Array, start: number, end: number): void => {
    const length = pending.length + end - start;
    if (length > pending.bytes.length) {
      const larger = new Uint8Array(length * 2);
      larger.set(pending.bytes.subarray(0, pending.length));
      pending.bytes = larger;
    }
    pending.bytes.set(bytes.subarray(start, end), pending.length);
    pending.length = length;
    for (let at = start; at < end; at += 1) pending.units += unitsOf(bytes[at] ?? 0);
  };
  return pending;
}
