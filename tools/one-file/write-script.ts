import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { scriptText } from "./script-text.js";
import { scriptTypes } from "./script-types.js";

/** Writes the package as one script, with its map, its types and its integrity, to `dist/script`. */

const folder = new URL("../../dist/script/", import.meta.url);
const { script, map } = await scriptText();
const digest = createHash("sha384").update(script).digest("base64");
mkdirSync(folder, { recursive: true });
for (const [name, text] of [
  ["kieswet.js", script],
  ["kieswet.js.map", map],
  ["kieswet.d.ts", scriptTypes],
  ["integrity.txt", `sha384-${digest}\n`],
] as const) {
  writeFileSync(new URL(name, folder), text);
}
