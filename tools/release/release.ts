import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { signingKey } from "../../src/command/signature/keys.js";
import { madeRelease } from "./made-release.js";
import { publisherOf } from "./publisher.js";

/** `npm run release FOLDER KEY`: builds the package and makes a signed release of it, in a new folder. */

const project = fileURLToPath(new URL("../..", import.meta.url));
const run = (program: string, ...words: readonly string[]) =>
  execFileSync(program, words, { cwd: project, encoding: "utf8", stdio: ["ignore", "pipe", 2] });

try {
  const [folder, keyFile] = process.argv.slice(2);
  if (folder === undefined || keyFile === undefined) {
    throw new Error("No release without a new folder and a key: npm run release FOLDER KEY");
  }
  const key = signingKey(keyFile, readFileSync(keyFile));
  const publisher = publisherOf(process.env);
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new Error(`${folder} is not empty`);
  if (run("git", "status", "--porcelain") !== "") {
    throw new Error("No release of what is not committed: git status tells what");
  }
  const commit = run("git", "rev-parse", "HEAD").trim();
  run("npm", "run", "--silent", "build");
  run("npx", "tsx", "tools/api-report.ts");
  const files = madeRelease({ project, publisher, commit, key });
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes, { flag: "wx" });
  process.stdout.write(files.get("SHA256SUMS") ?? "");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
