import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readVectors } from "../src/conformance/format/read-vectors.js";
import {
  type FlagNote,
  type Vector,
  vectorFormat,
} from "../src/conformance/format/vector-schema.js";
import { controlNotes, controlVectors } from "./control-vectors.js";
import { countNotes, countVectors } from "./count-vectors.js";
import { withEarnings } from "./earnings.js";
import { figureNotes, figureVectors, leaveNotes, leaveVectors } from "./figure-vectors.js";
import { depositNotes, depositVectors, listNotes, listVectors } from "./list-vectors.js";
import { realNotes, realVectors } from "./real-vectors.js";
import { reconciliationNotes, reconciliationVectors } from "./reconciliation-vectors.js";
import { refusedNotes, refusedVectors } from "./refused-vectors.js";
import { resultFlags } from "./result-flags.js";
import { resultVectors } from "./result-vectors.js";
import { notesOf } from "./situations.js";
import { successionNotes, successionVectors } from "./succession-vectors.js";
import { tallyNotes, tallyVectors } from "./tally-vectors.js";

const folder = new URL("../conformance/vectors/", import.meta.url);

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

/** The files to make again; none named: all. The others are taken as they stand. */
const asked = process.argv.slice(2);

interface Made {
  readonly notes: Readonly<Record<string, FlagNote>>;
  readonly vectors: readonly Vector[];
}

function made(file: string, make: () => Made): Made {
  if (asked.length === 0 || asked.includes(file)) return make();
  const { flags, vectors } = readVectors(readFileSync(new URL(`${file}.jsonl`, folder), "utf8"));
  return { notes: flags, vectors: vectors.map(({ earns: _, ...vector }) => vector) };
}

const ofPeople = /^P 1[2356789]|^U 1[235]|^Y 23a/;
const isOfPeople = ({ articles: [first] }: Vector): boolean =>
  first !== undefined && ofPeople.test(first.article);

interface File extends Made {
  readonly file: string;
  readonly title: string;
}

function file(name: string, title: string, make: () => Made): File {
  const { notes, vectors } = made(name, make);
  writeVectors(name, title, notes, vectors);
  return { file: name, title, notes, vectors };
}

/** The results are made at once, for two files. */
let results: readonly Vector[] | null = null;
const ofResults = (isMeant: (vector: Vector) => boolean): Made => {
  results ??= resultVectors((flag, count) => {
    process.stdout.write(`${flag}: ${count}\n`);
  });
  return { notes: notesOf(resultFlags), vectors: results.filter(isMeant) };
};

/** The files in the order in which vectors are first to catch or to cover something. */
const files: readonly File[] = [
  file("seats", "Seats: articles P 5 to P 11, U 7 to U 11", () =>
    ofResults((vector) => !isOfPeople(vector)),
  ),
  file("people", "People: articles P 12, P 13, P 15 to P 19a, U 12 to U 15", () =>
    ofResults(isOfPeople),
  ),
  file("real", "Elections that were held", () => ({ notes: realNotes, vectors: realVectors() })),
  file("refused", "Input that must be refused", () => ({
    notes: refusedNotes,
    vectors: refusedVectors(),
  })),
  file("counts", "Checks on one count: every F and W code", () => ({
    notes: countNotes(),
    vectors: countVectors(),
  })),
  file("control-protocol", "Control protocol: many counts", () => ({
    notes: controlNotes,
    vectors: controlVectors(),
  })),
  file("tallies", "Adding up: articles Na 26, O 5, O 16, P 20, and corrigenda", () => ({
    notes: tallyNotes,
    vectors: tallyVectors(),
  })),
  file("reconciliation", "What a body reported beside the reports of its units", () => ({
    notes: reconciliationNotes,
    vectors: reconciliationVectors(),
  })),
  file("succession", "Vacancies: articles W 1 to W 6 and X 10 to X 12", () => ({
    notes: { ...successionNotes, ...leaveNotes },
    vectors: [...successionVectors(), ...leaveVectors()],
  })),
  file("deposits", "Deposits: articles H 12 to H 14, Pa 14, Ya 17, Ya 28", () => ({
    notes: depositNotes,
    vectors: depositVectors(),
  })),
  file(
    "lists",
    "Numbers and length of lists: articles H 6, I 12 to I 16, R 4, S 10 to S 14",
    () => ({
      notes: listNotes,
      vectors: listVectors(),
    }),
  ),
  file("figures", "Sizes of bodies, vote values (U 2, Ua 4, Ya 31e) and referendums", () => ({
    notes: figureNotes,
    vectors: figureVectors(),
  })),
];

const earning = withEarnings(files);
for (const { file: name, title, notes, vectors } of files) {
  const kept = earning.find((one) => one.file === name)?.vectors ?? [];
  process.stdout.write(`${name}: ${kept.length} of ${vectors.length}\n`);
  writeVectors(name, title, notes, kept);
}
