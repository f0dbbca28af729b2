import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { CommandFault, systemSentence } from "../command-fault.js";
import type { RandomBytes } from "./zip-file.js";

/** The bytes of a file, piece by piece. */
export async function* streamed(path: string): AsyncGenerator<Uint8Array> {
  try {
    const pieces: AsyncIterable<Uint8Array> = createReadStream(path);
    yield* pieces;
  } catch (error) {
    throw new CommandFault("unreadable", systemSentence(error));
  }
}

/** A file that is read at any place. */
export const onDisk = (path: string, size: number): RandomBytes => ({
  size,
  read: (offset, length) => readAt(path, offset, length),
});

/** The bytes at a place of a file; fewer where it ends. */
export async function readAt(path: string, offset: number, length: number): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Bytes in memory that are read at any place. */
export const inMemory = (bytes: Uint8Array): RandomBytes => ({
  size: bytes.length,
  read: async (offset, length) => bytes.subarray(offset, offset + length),
});

/** All bytes of pieces, in one. */
export async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

const largest = 1 << 28;

/** The pieces as they come, up to 256 megabytes. */
export async function* bounded(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > largest) throw new CommandFault("unreadable", "it is larger than 256 megabytes");
    yield piece;
  }
}

/** Pieces that come once, kept so that they can be read again. */
export function replayed(pieces: AsyncIterable<Uint8Array>): () => AsyncIterable<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  const kept: Uint8Array[] = [];
  let isOver = false;
  return async function* () {
    for (let at = 0; ; at += 1) {
      if (at === kept.length) {
        if (isOver) return;
        const next = await iterator.next();
        if (next.done === true) {
          isOver = true;
          return;
        }
        kept.push(next.value);
      }
      const piece = kept[at];
      if (piece !== undefined) yield piece;
    }
  };
}

/** The first bytes of pieces, as many as asked where there are so many. */
export async function firstBytes(
  pieces: AsyncIterable<Uint8Array>,
  count: number,
): Promise<Uint8Array> {
  const first: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    first.push(piece);
    size += piece.length;
    if (size >= count) break;
  }
  return Buffer.concat(first).subarray(0, count);
}
