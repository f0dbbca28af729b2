/**
 * Removes, doubles, moves, empties and changes each part of the official files, one at a time, and tells each mutant
 * that throws, is refused without an issue, reads otherwise once it is written, or is read strictly where libxml2
 * refuses it: `npx tsx test/mutate-parts.ts [--seconds N] [--files PATTERN] [--each N]`, the smallest files first, of
 * each change at a path `--each` places.
 */
import { readFileSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { mutantsByPlace } from "./eml/fuzz/every-part.js";
import { differingFromValidator, wrongWith } from "./eml/fuzz/part-checks.js";
import { officialFiles } from "./eml/official-files.js";
import { canValidate } from "./eml/xmllint.js";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "600" },
    files: { type: "string", default: "." },
    each: { type: "string", default: "1" },
  },
});

const atOnce = 40;
const until = Date.now() + Number(values.seconds) * 1000;
const files = officialFiles()
  .filter(({ path }) => new RegExp(values.files).test(path))
  .map((file) => ({ ...file, size: statSync(file.path).size }))
  .sort((one, other) => one.size - other.size);

const counted = { files: 0, mutants: 0, wrong: 0 };
for (const { folder, name, path } of files) {
  if (Date.now() > until) break;
  const text = readFileSync(path, "utf8");
  const mutants = mutantsByPlace(text, Number(values.each));
  for (let start = 0; start < mutants.length && Date.now() <= until; start += atOnce) {
    const some = mutants.slice(start, start + atOnce);
    const wrong = [
      ...some.flatMap(wrongWith),
      ...(canValidate ? differingFromValidator(some, text) : []),
    ];
    for (const each of wrong) process.stdout.write(`${folder}/${name}: ${each}\n`);
    counted.mutants += some.length;
    counted.wrong += wrong.length;
  }
  counted.files += 1;
  process.stdout.write(`${folder}/${name}: ${JSON.stringify(counted)}\n`);
}
