import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { readVectors } from "../../src/conformance/format/read-vectors.js";
import { publishedRegister, registerText } from "../../workshop/register/entries.js";
import { daysPage } from "./days-page.js";
import { registerPage } from "./register-page.js";

const root = new URL("../../", import.meta.url);
const folder = new URL("conformance/vectors/", root);
const vectors = readdirSync(folder)
  .sort((one, other) => (one < other ? -1 : 1))
  .flatMap((name) => readVectors(readFileSync(new URL(name, folder), "utf8")).vectors);

writeFileSync(
  new URL("conformance/mistakes.jsonl", root),
  registerText(publishedRegister(vectors)),
);
writeFileSync(new URL("docs/planted-mistakes.md", root), registerPage(vectors));
writeFileSync(new URL("conformance/days.md", root), daysPage());
