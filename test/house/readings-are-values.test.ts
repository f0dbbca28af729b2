import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readingIds, readingRegistry } from "../../src/law/readings/registry.js";

const rooms = ["src/seats", "src/what-if", "src/after"];

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

/** Comparisons with a reading, or with an answer to one: the rules have made values of them. */
function readingsComparedIn(text: string): readonly string[] {
  const lines = text.split("\n").filter((line) => !/^\s*(\*|\/\/|\/\*)/.test(line));
  const answers = readingIds.flatMap((id) => readingRegistry[id].options.map(String));
  return lines.filter(
    (line) =>
      readingIds.some((id) => new RegExp(`readings\\??\\.${id}\\b`).test(line)) ||
      answers.some((answer) => new RegExp(`readings.*[!=]== "${answer}"`).test(line)),
  );
}

it("no reading is compared where seats are divided: readings become values in src/law", () => {
  const found = rooms
    .flatMap(filesIn)
    .filter((path) => readingsComparedIn(readFileSync(path, "utf8")).length > 0);
  expect(found).toEqual([]);
});

it("such a comparison is found", () => {
  expect(readingsComparedIn('if (rules.readings.noVotes === "refused") return;')).toHaveLength(1);
  expect(readingsComparedIn("    readings: rules.readings,")).toEqual([]);
});
