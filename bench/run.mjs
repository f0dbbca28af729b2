/**
 * Runs a file of this folder as a user's bundle has it: compiled into one file, without the names that a runner of
 * TypeScript gives to every function, which cost more than what is measured.
 */
import { mkdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = new URL("../", import.meta.url);
const [name = "table"] = process.argv.splice(2, 1);
const outfile = new URL(`reports/bench/${name}.mjs`, root);

mkdirSync(new URL("./", outfile), { recursive: true });
await build({
  entryPoints: [new URL(`bench/${name}.ts`, root).pathname],
  outfile: outfile.pathname,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  logLevel: "error",
});
await import(pathToFileURL(outfile.pathname).href);
