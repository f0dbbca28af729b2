import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { guidesInOrder } from "./llms-text.js";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

/** A guide without what only the site reads, under a line that says where it stands. */
function part(path: string): string {
  const text = read(path).replace(/^---\n[\s\S]*?\n---\n/, "");
  return `<!-- ${path} -->\n\n${withLinksFromDist(text.trim(), path)}\n`;
}

/** A text whose links lead from `dist/`, where the one text stands, to where they led; code stays as it is. */
function withLinksFromDist(text: string, path: string): string {
  const pieces = text.split(/(^```[\s\S]*?^```|`[^`\n]*`)/m);
  const moved = (target: string) => posix.join("..", posix.dirname(path), target);
  return pieces
    .map((piece) =>
      piece.startsWith("`")
        ? piece
        : piece.replace(
            /(\]\(|(?:href|src)=")(?![a-z]+:|#)([^)"\s]+)/g,
            (_, before: string, target: string) => `${before}${moved(target)}`,
          ),
    )
    .join("");
}

/** README, every guide in the order of the menu, and the face of every door, as one text. */
export function documentationText(): string {
  const faces = readdirSync(new URL("api/", root))
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => `api/${name}`);
  return ["README.md", ...guidesInOrder(), ...faces, "CHANGELOG.md"].map(part).join("\n");
}
