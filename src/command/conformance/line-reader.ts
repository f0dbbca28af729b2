import type { Readable } from "node:stream";

/** What a program wrote: a line, or why there is none. */
export type LineRead =
  | { readonly read: "line"; readonly line: string }
  | { readonly read: "too-long" }
  | { readonly read: "not-text" }
  /** The output ended, after so many bytes that are no line. */
  | { readonly read: "end"; readonly bytes: number };

/** Lines of a program, one at a time: what is not asked for is not read, however much of it there is. */
export interface LineReader {
  /** The next line, at most so many bytes long. */
  readonly next: () => Promise<LineRead>;
  /** Whether something was written beyond the lines that were asked for. */
  readonly hasMore: () => boolean;
}

const newline = 0x0a;

/** Reads lines of UTF-8 of at most so many bytes. */
export function lineReader(stream: Readable, mostBytes: number): LineReader {
  const chunks: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
  let kept: Uint8Array = new Uint8Array();
  return {
    hasMore: () => kept.length > 0 || stream.readableLength > 0,
    async next() {
      const pieces = [kept];
      let size = kept.length;
      for (;;) {
        const last = pieces.at(-1) ?? kept;
        const end = last.indexOf(newline);
        if (end >= 0) {
          const whole = Buffer.concat(pieces);
          const length = size - last.length + end;
          kept = whole.subarray(length + 1);
          return length > mostBytes ? { read: "too-long" } : textOf(whole.subarray(0, length));
        }
        if (size > mostBytes) {
          kept = new Uint8Array();
          return { read: "too-long" };
        }
        const more = await nextOf(chunks);
        if (more === null) return { read: "end", bytes: size };
        pieces.push(more);
        size += more.length;
      }
    },
  };
}

/** A program that is ended while it writes is no fault of the reader. */
async function nextOf(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array | null> {
  try {
    const { done, value } = await chunks.next();
    return done === true ? null : value;
  } catch {
    return null;
  }
}

function textOf(bytes: Uint8Array): LineRead {
  try {
    return { read: "line", line: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { read: "not-text" };
  }
}
