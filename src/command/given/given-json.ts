import { repeatedName } from "../../model/repeated-name.js";
import { CommandFault, systemSentence } from "../command-fault.js";
import type { Surroundings } from "../surroundings.js";
import { bounded, gathered, streamed } from "./bytes-of-files.js";
import { standardInputName } from "./given-files.js";

/** The exact bytes of one file, or of standard input. */
export async function givenBytes(path: string, surroundings: Surroundings): Promise<Uint8Array> {
  const pieces = path === standardInputName ? surroundings.standardInput : streamed(path);
  try {
    return await gathered(bounded(pieces));
  } catch (error) {
    if (error instanceof CommandFault && error.ending !== "unreadable") throw error;
    throw new CommandFault("unreadable", `${path}: ${systemSentence(error)}`);
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
  const value = parsed(path, text);
  const repeated = repeatedName(text);
  if (repeated === undefined) return value;
  throw new CommandFault(
    "unreadable",
    `${path} says ${JSON.stringify(repeated)} twice in one object`,
  );
}

function parsed(path: string, text: string): unknown {
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
