import { mkdirSync, writeFileSync } from "node:fs";
import {
  type FlagNote,
  type Vector,
  vectorFormat,
} from "../../src/conformance/format/vector-schema.js";
import { controlNotes, controlVectors } from "./control-vectors.js";
import { countNotes, countVectors } from "./count-vectors.js";
import { realNotes, realVectors } from "./real-vectors.js";
import { refusedNotes, refusedVectors } from "./refused-vectors.js";
import { resultFlags } from "./result-flags.js";
import { resultVectors } from "./result-vectors.js";

const folder = new URL("../../conformance/vectors/", import.meta.url);

/** Writes a vector file: its header, then a vector on each line. */
export function writeVectors(
  name: string,
  title: string,
  notes: Readonly<Record<string, FlagNote>>,
  vectors: readonly Vector[],
): void {
  const used = new Set(vectors.flatMap(({ flags }) => flags));
  const flags = Object.fromEntries(Object.entries(notes).filter(([flag]) => used.has(flag)));
  const header = { format: vectorFormat, title, vectors: vectors.length, flags };
  const lines = [header, ...vectors].map((line) => JSON.stringify(line));
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${name}.jsonl`, folder), `${lines.join("\n")}\n`);
}

const notes = Object.fromEntries(
  resultFlags.map(({ flag, meaning, failure }) => [flag, { meaning, failure }]),
);
const vectors = resultVectors((flag, count) => {
  process.stdout.write(`${flag}: ${count}\n`);
});
const parts = {
  seats: "Seats: articles P 5 to P 11, U 7 to U 11",
  people: "People: articles P 12, P 13, P 15 to P 19a, U 12 to U 15",
};
const ofPeople = /^P 1[2356789]|^U 1[235]|^Y 23a/;
const isOfPeople = ({ articles: [first] }: Vector): boolean =>
  first !== undefined && ofPeople.test(first.article);
writeVectors(
  "seats",
  parts.seats,
  notes,
  vectors.filter((one) => !isOfPeople(one)),
);
writeVectors("people", parts.people, notes, vectors.filter(isOfPeople));
writeVectors("real", "Elections that were held", realNotes, realVectors());
writeVectors("refused", "Input that must be refused", refusedNotes, refusedVectors());
writeVectors("counts", "Checks on one count: every F and W code", countNotes(), countVectors());
writeVectors("control-protocol", "Control protocol: many counts", controlNotes, controlVectors());
