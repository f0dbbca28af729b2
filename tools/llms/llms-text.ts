import { readdirSync, readFileSync } from "node:fs";
import * as z from "zod";
import { plan } from "../../website/navigation.js";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

interface Page {
  readonly path: string;
  readonly title: string;
  readonly says: string;
}

function pageAt(path: string): Page {
  const text = read(path);
  const title = /^menu: (.+)$/m.exec(text)?.[1] ?? /^# (.+)$/m.exec(text)?.[1] ?? path;
  return { path, title, says: /^description: (.+)$/m.exec(text)?.[1] ?? "" };
}

const inOrder = (paths: readonly string[]) =>
  [...paths].sort((one, other) => (one < other ? -1 : 1));

/** The pages of a section of the menu that are guides in `docs/`, in its order. */
function pagesOf(names: readonly string[], known: readonly string[]): readonly Page[] {
  return names
    .filter((name) => !name.startsWith("reference/"))
    .flatMap((name) => {
      const path = `docs/${name.replace(/\.html$/, ".md")}`;
      if (!name.endsWith("/*")) return known.includes(path) ? [path] : [];
      const folder = path.slice(0, -1);
      const named = new Set(names.map((each) => `docs/${each.replace(/\.html$/, ".md")}`));
      return known.filter((each) => each.startsWith(folder) && !named.has(each));
    })
    .map(pageAt);
}

interface Section {
  readonly title: string;
  readonly pages: readonly Page[];
}

/** The sections of the menu that have guides, each with them. */
function sectionsOfMenu(): readonly Section[] {
  const known = inOrder(
    readdirSync(new URL("docs/", root), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => `docs/${name.replaceAll("\\", "/")}`),
  );
  return plan
    .parse(JSON.parse(read("docs/navigation.json")))
    .map(({ title, pages }) => ({ title, pages: pagesOf(pages, known) }))
    .filter(({ pages }) => pages.length > 0);
}

/** The guides in the order of the menu. */
export function guidesInOrder(): readonly string[] {
  return sectionsOfMenu().flatMap(({ pages }) => pages.map(({ path }) => path));
}

/** The file llms.txt: what this is, and every guide with what it says, for programs that read. */
export function llmsText(): string {
  const { description } = z
    .looseObject({ description: z.string() })
    .parse(JSON.parse(read("package.json")));
  const lines = sectionsOfMenu().flatMap(({ title, pages }) => [
    "",
    `## ${title}`,
    "",
    ...pages.map(
      ({ path, title: name, says }) => `- [${name}](${path})${says === "" ? "" : `: ${says}`}`,
    ),
  ]);
  const beside = [
    "- [README](README.md): how to install it, and the first result",
    "- [Changelog](CHANGELOG.md): what changed",
    "- [Security](SECURITY.md): where to report, and what is promised",
    "- All of it in one file, `dist/documentation.md`: README, guides and the face of every door; made by `npm run build`",
    "- [Vectors](conformance/README.md): questions with their right answers, for any program",
  ];
  return [
    "# kieswet",
    "",
    `> ${description}`,
    "",
    "What parses or calculates takes what its types name and answers with a `status`: `accepted`, `completed`, `lot-required`,",
    "`undetermined` or `refused`; bad input is refused, not thrown. Input whose type is not known goes through a function called `parse…`. Votes are whole numbers,",
    "averages fractions; days are texts such as 2026-03-18.",
    "",
    ...beside,
    ...lines,
    "",
  ].join("\n");
}
