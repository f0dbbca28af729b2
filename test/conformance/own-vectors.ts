import { readdirSync, readFileSync } from "node:fs";
import { readVectors, type VectorFile } from "../../src/conformance/format/read-vectors.js";

const folder = new URL("../../conformance/vectors/", import.meta.url);

/** The names of the project's own vector files. */
export const ownVectorFiles = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));

/** One of the project's own vector files. */
export function ownVectors(name: string): VectorFile {
  return readVectors(readFileSync(new URL(name, folder), "utf8"));
}
