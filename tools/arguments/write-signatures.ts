import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { signatureFiles } from "./signatures.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = `${root}src/model/signatures/made`;

const files = signatureFiles(root);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of files) writeFileSync(`${folder}/${name}`, text);
