import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { SearchedKind } from "./registered-mistake.js";

/** An input that was found, and the names of the mistakes for which it was chosen. */
export interface FoundInput {
  readonly kind: SearchedKind;
  /** The body and the day that were searched, such as `GR 2026-03-18`. */
  readonly of: string;
  readonly input: object;
  readonly catches: readonly string[];
  /** What is particular about it: then it has its place even where others catch the same. */
  readonly comment?: string;
}

const file = new URL("found-inputs.jsonl", import.meta.url);

/** What was found so far, a line each; the search is slow, and is kept. */
export function foundInputs(): readonly FoundInput[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): FoundInput => JSON.parse(line));
}

/** Writes all that was found, in one order. */
export function writeFoundInputs(found: readonly FoundInput[]): void {
  const place = ({ kind, of }: FoundInput): string => `${kind} ${of}`;
  const sorted = [...found].sort((one, other) =>
    place(one) < place(other) ? -1 : place(one) > place(other) ? 1 : 0,
  );
  writeFileSync(file, sorted.map((one) => `${JSON.stringify(one)}\n`).join(""));
}
