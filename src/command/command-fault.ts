import { has } from "../model/has.js";
import type { Ending } from "./exit-status.js";

/** What keeps a verb from doing what was asked: a sentence for whoever asked, and how it ends. */
export class CommandFault extends Error {
  readonly ending: Ending;

  constructor(ending: Ending, sentence: string) {
    super(sentence);
    this.ending = ending;
  }
}

/** How a verb ends that could not be done. */
export const endingOfFault = (error: unknown): Ending =>
  error instanceof CommandFault ? error.ending : "failed";

/** Why a verb could not be done. */
export function faultSentence(error: unknown): string {
  if (error instanceof CommandFault) return error.message;
  const why = error instanceof Error ? error.message : String(error);
  return `This should not happen, and is a fault of kieswet: ${why}`;
}

/** The sentence of a fault of the operating system, without its name of a call. */
export function systemSentence(error: unknown): string {
  const code = error instanceof Error && has(error, "code") ? error.code : undefined;
  switch (code) {
    case "ENOENT":
      return "it is not there";
    case "EACCES":
    case "EPERM":
      return "it may not be opened: no permission";
    case "EISDIR":
      return "it is a folder";
    case "ENOTDIR":
      return "a part of its path is no folder";
    case "ENOSPC":
      return "the disk is full";
    case "ELOOP":
      return "its links go round in a circle";
    case "ENAMETOOLONG":
      return "its name is too long";
    case "EMFILE":
    case "ENFILE":
      return "too many files are open";
    case "EROFS":
      return "the disk is read-only";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
