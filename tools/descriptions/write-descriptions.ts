import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describedFiles } from "./described-files.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

for (const [path, text] of Object.entries(await describedFiles())) {
  writeFileSync(root + path, text);
  execFileSync(`${root}node_modules/.bin/biome`, ["format", "--write", root + path]);
}
