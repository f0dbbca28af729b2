import { readdirSync, readFileSync } from "node:fs";
import { readVectors, type VectorFile } from "../../src/conformance/format/read-vectors.js";

const folder = new URL("../../conformance/vectors/", import.meta.url);

/** The names of the project's own vector files. */
export const ownVectorFiles = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));

const read = new Map<string, VectorFile>();

/** One of the project's own vector files, read once. */
export function ownVectors(name: string): VectorFile {
  const known = read.get(name);
  if (known !== undefined) return known;
  const file = readVectors(readFileSync(new URL(name, folder), "utf8"));
  read.set(name, file);
  return file;
}
