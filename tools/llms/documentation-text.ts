import { readdirSync, readFileSync } from "node:fs";
import { guidesInOrder } from "./llms-text.js";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

/** A guide without what only the site reads, under a line that says where it stands. */
function part(path: string): string {
  const text = read(path).replace(/^---\n[\s\S]*?\n---\n/, "");
  return `<!-- ${path} -->\n\n${text.trim()}\n`;
}

/** README, every guide in the order of the menu, and the face of every door, as one text. */
export function documentationText(): string {
  const faces = readdirSync(new URL("api/", root))
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => `api/${name}`);
  return ["README.md", ...guidesInOrder(), ...faces, "CHANGELOG.md"].map(part).join("\n");
}
