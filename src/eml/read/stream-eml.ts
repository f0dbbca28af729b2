import { whenReadable } from "../../model/plain-value.js";
import { streamEmlSignature } from "../../model/signatures/made/eml.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import { createEmlReader } from "./eml-reader.js";
import type { EmlEvent, EmlReadingOptions } from "./reading.js";

/** The part of a web `ReadableStream` that reading needs. */
export interface ByteStream {
  /** Gives the reader of the stream. */
  getReader(): {
    /** Reads the next piece. */
    read(): Promise<{
      /** Whether it has been done, or there is no more. */
      readonly done: boolean;
      /** The value. */
      readonly value?: Uint8Array | undefined;
    }>;
    /** Says that no more is wanted. */
    cancel(reason?: unknown): Promise<unknown>;
    /** Lets go of the stream. */
    releaseLock(): void;
  };
}

/** Bytes from anywhere: an iterable of pieces, or a stream of the web or of Node. */
export type ByteSource = Iterable<Uint8Array> | AsyncIterable<Uint8Array> | ByteStream;

function isStream(source: ByteSource): source is ByteStream {
  return "getReader" in source;
}

/** Whether bytes can come from a value at all. */
function isSource(source: unknown): boolean {
  if (typeof source !== "object" || source === null) return false;
  return whenReadable(
    () => "getReader" in source || Symbol.iterator in source || Symbol.asyncIterator in source,
    () => false,
  );
}

async function* piecesOf(source: ByteSource): AsyncGenerator<Uint8Array, void, undefined> {
  if (!isStream(source)) {
    yield* source;
    return;
  }
  const reader = source.getReader();
  let done = false;
  try {
    while (!done) {
      const piece = await reader.read();
      done = piece.done;
      if (piece.value !== undefined) yield piece.value;
    }
  } finally {
    if (!done) await reader.cancel();
    reader.releaseLock();
  }
}

/**
 * Reads a file while it comes in: reporting unit after reporting unit, and at the end what the
 * whole was. What is no source of bytes is read as an empty file; what a source throws is thrown. Leaving the loop early cancels the source, and so does a file that is refused.
 *
 * @example
 * for await (const event of streamEml(response.body)) {
 *   if (event.type === "unit") add(event.unit);
 *   else if (event.reading.status === "refused") report(event.reading.issues);
 * }
 */
export async function* streamEml(
  source: ByteSource,
  options: EmlReadingOptions = {},
): AsyncGenerator<EmlEvent, void, undefined> {
  const refusal = refusedArguments(streamEmlSignature, [source, options]);
  if (refusal !== null) {
    yield { type: "end", reading: refusal };
    return;
  }
  const reader = createEmlReader(options);
  if (!isSource(source)) {
    yield reader.finish();
    return;
  }
  for await (const piece of piecesOf(source)) {
    yield* reader.push(piece);
    if (reader.hasEnded()) break;
  }
  yield reader.finish();
}
