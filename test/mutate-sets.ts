/**
 * Changes texts and attributes of an official set one at a time, and tells each change that no verification
 * notices and no reason explains: `npx tsx test/mutate-sets.ts FOLDER [--seats N] [--seconds N] [--files PATTERN]
 * [--seed N]`. Half of the changes are drawn evenly over the kinds of places, for places are as unequal as votes
 * and titles; `--all` takes every place once.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readEml } from "../src/eml/read/read-eml.js";
import { type VerificationOptions, verifyEml } from "../src/verify/index.js";
import { grouped } from "../src/verify/indexed.js";
import { diceOf } from "./eml/fuzz/mutants.js";
import { officialFiles } from "./eml/official-files.js";
import {
  type FieldPlace,
  fieldsOf,
  fieldsWithoutMeaning,
  isToldAsSaidOnce,
  othersThan,
} from "./verify/mutations.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seats: { type: "string" },
    seconds: { type: "string", default: "600" },
    files: { type: "string", default: "." },
    seed: { type: "string", default: "1" },
    all: { type: "boolean", default: false },
  },
});
const [folder = ""] = positionals;
const lenient = { mode: "lenient" } as const;
const options: VerificationOptions =
  values.seats === undefined ? {} : { seats: Number(values.seats) };
const files = new Map(
  officialFiles()
    .filter((file) => file.folder === folder)
    .map(({ name, path }) => [name, readFileSync(path, "utf8")]),
);
const readings = new Map([...files].map(([name, text]) => [name, readEml(text, lenient)]));

const reportOn = (changed?: string, text = "") =>
  verifyEml(
    [...readings].map(([file, reading]) => ({
      file,
      reading: file === changed ? readEml(text, lenient) : reading,
    })),
    options,
  );
const told = ({ verdict, election, findings }: ReturnType<typeof reportOn>) =>
  JSON.stringify([verdict, election, findings]);

const plain = reportOn();
const unchanged = told(plain);
const names = [...files.keys()].filter((name) => new RegExp(values.files).test(name));

interface Change {
  readonly file: string;
  readonly place: FieldPlace;
  readonly other: string;
}

function* everyChange(): Generator<Change> {
  for (const file of names) {
    for (const place of fieldsOf(files.get(file) ?? "")) {
      for (const other of othersThan(place.value)) yield { file, place, other };
    }
  }
}

function* drawnChanges(): Generator<Change> {
  const dice = diceOf(Number(values.seed));
  const places = new Map(names.map((name) => [name, [...fieldsOf(files.get(name) ?? "")]]));
  const byPath = new Map(
    [...places].map(([name, all]) => [name, grouped(all, ({ path }) => path)]),
  );
  for (let turn = 0; ; turn += 1) {
    const file = dice.pick(names);
    const kinds = [...(byPath.get(file)?.values() ?? [])];
    const among = turn % 2 === 0 ? dice.pick(kinds) : places.get(file);
    const place = dice.pick(among ?? []);
    yield { file, place, other: dice.pick(othersThan(place.value)) };
  }
}

const until = Date.now() + Number(values.seconds) * 1000;
const counted = { noticed: 0, explained: 0, unexplained: 0 };
for (const { file, place, other } of values.all ? everyChange() : drawnChanges()) {
  if (Date.now() > until) break;
  const isExplained =
    fieldsWithoutMeaning.some(({ path }) => path.test(place.path)) ||
    isToldAsSaidOnce(plain, file, place.path);
  if (isExplained) {
    counted.explained += 1;
    continue;
  }
  const text = files.get(file) ?? "";
  const changed = text.slice(0, place.from) + other + text.slice(place.to);
  if (told(reportOn(file, changed)) !== unchanged) counted.noticed += 1;
  else {
    counted.unexplained += 1;
    process.stdout.write(`unexplained: ${file} ${place.path}: ${place.value} as ${other}\n`);
  }
}
process.stdout.write(`${folder} (${plain.verdict}): ${JSON.stringify(counted)}\n`);
