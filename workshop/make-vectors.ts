import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readVectors } from "../src/conformance/format/read-vectors.js";
import { vectorFormat } from "../src/conformance/format/vector-schema.js";
import { withEarnings } from "./earnings.js";
import { type Made, type VectorFileToMake, vectorFiles } from "./files.js";

const folder = new URL("../conformance/vectors/", import.meta.url);
mkdirSync(folder, { recursive: true });

/** Writes a vector file: its header, then a vector on each line. */
function writeVectors({ file, title, notes, vectors }: VectorFileToMake & Made): void {
  const used = new Set(vectors.flatMap(({ flags }) => flags));
  const flags = Object.fromEntries(Object.entries(notes).filter(([flag]) => used.has(flag)));
  const header = { format: vectorFormat, title, vectors: vectors.length, flags };
  const lines = [header, ...vectors].map((line) => JSON.stringify(line));
  writeFileSync(new URL(`${file}.jsonl`, folder), `${lines.join("\n")}\n`);
}

/** The files to make again; none named: all. The others are taken as they stand. */
const asked = process.argv.slice(2);

function made({ file, make }: VectorFileToMake): Made {
  if (asked.length === 0 || asked.includes(file)) return make();
  const { flags, vectors } = readVectors(readFileSync(new URL(`${file}.jsonl`, folder), "utf8"));
  return { notes: flags, vectors: vectors.map(({ earns: _, ...vector }) => vector) };
}

const files = vectorFiles.map((file) => ({ ...file, ...made(file) }));
const earning = new Map(withEarnings(files).map(({ file, vectors }) => [file, vectors]));
for (const file of files) {
  const vectors = earning.get(file.file) ?? [];
  process.stdout.write(`${file.file}: ${vectors.length} of ${file.vectors.length}\n`);
  writeVectors({ ...file, vectors });
}
