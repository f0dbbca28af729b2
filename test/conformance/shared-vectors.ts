import { existsSync, readFileSync } from "node:fs";

const folder = new URL("../../../shared/conformance/", import.meta.url);

/** Whether the shared vectors lie beside the project. */
export const sharedVectorsExist = existsSync(folder);

/** A vector in the old form, as it stands on its line. */
export interface OldVector {
  readonly id: string;
  readonly origin: string;
  readonly preset: "abacus" | "osv2020";
  readonly tags: readonly string[];
  readonly differs?: readonly string[];
  readonly input: OldInput;
  // biome-ignore lint/suspicious/noExplicitAny: answers are compared as they stand
  readonly expected: any;
  // biome-ignore lint/suspicious/noExplicitAny: answers are compared as they stand
  readonly then?: readonly { readonly drawn: string; readonly expected: any }[];
}

export interface OldInput {
  readonly election: string;
  readonly groups: readonly {
    readonly nr: number;
    readonly lists?: readonly { candidates: readonly string[] }[];
  }[];
  readonly combinations?: readonly unknown[];
  readonly lots?: readonly string[];
}

/** The vectors of one file, in order. */
export function sharedVectors(name: string): readonly OldVector[] {
  if (!sharedVectorsExist) return [];
  return readFileSync(new URL(`${name}.jsonl`, folder), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as OldVector);
}
