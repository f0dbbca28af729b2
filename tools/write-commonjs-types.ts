import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { doorNames } from "./doors.js";

/**
 * `tsx tools/write-commonjs-types.ts`: types for who requires the package. A file of types that is required may
 * not lead to one that is imported; so each that a door reaches is written once more, with the same words, and
 * leads to its like.
 */

const built = fileURLToPath(new URL("../dist", import.meta.url));
const leadsTo = /((?:from |import\()")(\.[^"]+)\.js(")/g;

const left = doorNames.map((door) => join(built, door));
const written = new Set<string>();
while (true) {
  const module = left.pop();
  if (module === undefined) break;
  if (written.has(module)) continue;
  written.add(module);
  const types = readFileSync(`${module}.d.ts`, "utf8");
  for (const [, , to = ""] of types.matchAll(leadsTo)) left.push(join(dirname(module), to));
  writeFileSync(`${module}.d.cts`, types.replace(leadsTo, "$1$2.cjs$3"));
}
console.log(`${written.size} files of types in ${relative(process.cwd(), built)}`);
