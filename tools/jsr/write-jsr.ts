import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { jsrConfiguration, jsrSources } from "./jsr-package.js";

/**
 * `npm run jsr FOLDER`: writes the package as JSR takes it, sources that import sources, to a new folder. In it
 * `deno publish --dry-run` checks it, and `deno publish` publishes it.
 */

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Say to which folder: npm run jsr FOLDER");

mkdirSync(folder);
for (const [path, text] of jsrSources()) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
writeFileSync(join(folder, "jsr.json"), jsrConfiguration());
for (const name of ["README.md", "CHANGELOG.md", "LICENSE"]) {
  cpSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), join(folder, name));
}
