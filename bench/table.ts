/**
 * The speed of this package over the least that each work can take in the same engine, as a table; each work has a
 * process of its own. `npm run bench`; with `--files` a file of 200 MB is read, too, beside the XML parser alone.
 */
import { execFileSync } from "node:child_process";
import { type Measured, measured, tableOf } from "./measured.js";

const [program = "", row] = process.argv.slice(1);

function rows(): readonly Measured[] {
  const found: Measured[] = [];
  for (;;) {
    const words = [program, "table", String(found.length)];
    const said = execFileSync(process.execPath, words, { encoding: "utf8" });
    if (said === "") return found;
    const one: Measured = JSON.parse(said);
    found.push(one);
  }
}

if (row !== undefined && /^\d+$/.test(row)) {
  const one = measured(Number(row));
  if (one !== undefined) process.stdout.write(JSON.stringify(one));
} else {
  console.log(tableOf(rows()));
  if (row === "--files") await import("./eml/large-file-throughput.js");
}
