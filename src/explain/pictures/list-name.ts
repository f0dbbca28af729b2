import type { Voice } from "../language/voice.js";

/** The name of a list after its number, so that names that are cut stay apart. */
export function numberedName(contestant: string, { say, names }: Voice): string {
  const name = say.contestant(contestant);
  const hasName = /^\d+$/.test(contestant) && names.group(Number(contestant)) !== null;
  return hasName ? `${contestant}. ${name}` : name;
}
