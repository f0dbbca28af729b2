import { CommandFault, systemSentence } from "../command-fault.js";
import type { Surroundings } from "../surroundings.js";
import { gathered, givenFiles } from "./given-files.js";

const largest = 1 << 28;

/** The bytes behind one path, or of standard input. */
export async function givenBytes(path: string, surroundings: Surroundings): Promise<Uint8Array> {
  const { files } = await givenFiles([path], surroundings.standardInput);
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new CommandFault("unreadable", `${path} is not one file`);
  }
  try {
    return await gathered(bounded(file.bytes()));
  } catch (error) {
    throw new CommandFault("unreadable", `${path}: ${systemSentence(error)}`);
  }
}

async function* bounded(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > largest) throw new Error("it is larger than 256 megabytes");
    yield piece;
  }
}

/** What bytes say in JSON. */
export function jsonOf(path: string, bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new CommandFault("unreadable", `${path} is not in UTF-8`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : "";
    throw new CommandFault("unreadable", `${path} is no JSON: ${why}`);
  }
}

/** Whether bytes look like JSON: the first letter opens an object or an array. */
export function looksLikeJson(bytes: Uint8Array): boolean {
  const [first] = new TextDecoder().decode(bytes.subarray(0, 1000)).replace(/^\s+/, "");
  return first === "{" || first === "[";
}
