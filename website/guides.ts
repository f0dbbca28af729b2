import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import type Token from "markdown-it/lib/token.mjs";
import { editable } from "./editable.js";
import { frameWords } from "./frame-words.js";
import { generated } from "./generated.js";
import { codeBlock, escapeHtml, markdown } from "./markdown.js";
import { guides } from "./places.js";
import { type Example, exampleName, printed } from "./snippet.js";

/** A page of the site before it is dressed. */
export interface Page {
  /** Where it stands in the site, such as `law/groups.html`. */
  readonly path: string;
  readonly title: string;
  /** Its title in the menu, where that is shorter. */
  readonly menuTitle: string;
  readonly description: string;
  readonly language: string;
  /** Where the same stands in the other language; null: nowhere. */
  readonly translation: string | null;
  readonly body: string;
  readonly headings: readonly Heading[];
  /** The Markdown it is made of, in the project; null where it is made of code. */
  readonly origin: string | null;
  /** What was run for it. */
  readonly examples: readonly Example[];
}

export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

export const guideFiles = (): readonly string[] =>
  readdirSync(guides, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md") && !path.startsWith("playground"))
    .sort((a, b) => (a < b ? -1 : 1));

export const readGuide = (path: string): Promise<Page> =>
  pageOf(readFileSync(join(guides, path), "utf8"), path.replace(/\.md$/, ".html"), `docs/${path}`);

/** Makes a page of Markdown: runs its examples, calls its generators, renders the rest. */
export async function pageOf(text: string, path: string, origin: string | null): Promise<Page> {
  const { settings, rest } = frontMatter(text);
  const expanded = await withGenerated(rest, origin ?? path);
  const tokens = markdown.parse(expanded, {});
  const language = settings["lang"] ?? "en";
  const examples = await runExamples(tokens, origin ?? path, language);
  rewriteLinks(tokens);
  const headings = headingsOf(tokens);
  const title =
    settings["title"] ?? headings.find(({ level }) => level === 1)?.text ?? basename(path);
  return {
    path,
    title,
    menuTitle: settings["menu"] ?? title,
    description: settings["description"] ?? firstParagraph(tokens),
    language,
    translation: settings["translation"] ?? null,
    body: markdown.renderer.render(tokens, markdown.options, { language }),
    headings,
    origin,
    examples,
  };
}

function frontMatter(text: string): { settings: Record<string, string>; rest: string } {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(text);
  const lines = (match?.[1] ?? "").split("\n").filter((line) => line.includes(":"));
  const settings = lines.map((line) => {
    const [name = "", ...value] = line.split(":");
    return [name.trim(), value.join(":").trim()] as const;
  });
  return { settings: Object.fromEntries(settings), rest: text.slice(match?.[0].length ?? 0) };
}

/** `<!-- generate: name words -->` becomes what the generator of that name gives for the words. */
async function withGenerated(text: string, where: string): Promise<string> {
  const directive = /^<!-- generate: ([a-z-]+)(?: (.*?))? -->$/gm;
  const parts = await Promise.all(
    [...text.matchAll(directive)].map(([, name = "", words = ""]) => generated(name, words, where)),
  );
  let index = 0;
  return text.replace(directive, () => `\n${parts[index++] ?? ""}\n`);
}

/**
 * A fence opened with `ts run` is executed when the site is built and what it printed stands below
 * it. `html` and `markdown` say what it prints; `quiet` leaves the code itself out.
 */
async function runExamples(
  tokens: readonly Token[],
  where: string,
  language: string,
): Promise<readonly Example[]> {
  const fences = tokens.filter(({ type, info }) => type === "fence" && /^ts run\b/.test(info));
  const examples = fences.map(({ content }, index) => ({
    name: exampleName(where, index + 1),
    code: content,
  }));
  await Promise.all(
    fences.map(async (token, index) => {
      const words = token.info.trim().split(/\s+/);
      const output = await printed(examples[index] as Example);
      const code = words.includes("quiet")
        ? ""
        : codeBlock(token.content, "ts", frameWords(language).code, editable(token.content));
      token.type = "html_block";
      token.content = code + shown(output, words, language);
    }),
  );
  return examples;
}

function shown(output: string, words: readonly string[], language: string): string {
  const says = frameWords(language);
  if (words.includes("html"))
    return `<figure class="result" tabindex="0" role="region" aria-label="${says.result}">${output}</figure>\n`;
  if (words.includes("markdown"))
    return `<div class="result">${markdown.render(output, { language })}</div>\n`;
  const code = words.includes("json") ? "json" : "";
  const title = words.includes("quiet") ? "" : `<p class="printed-title">${says.prints}</p>`;
  return `<div class="printed">${title}${codeBlock(output, code, says.whatPrints)}</div>\n`;
}

/** Links between guides are written for the repository and lead to pages in the site. */
function rewriteLinks(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.type.startsWith("html_")) {
      token.content = token.content
        .replaceAll('href="site:', 'href="')
        .replace(/href="([^":]+)\.md(#[^"]*)?"/g, 'href="$1.html$2"');
    }
    if (token.children !== null) rewriteLinks(token.children);
    if (token.type !== "link_open") continue;
    // What is on the site alone: in the package, where the guides are files, there is nothing beside them.
    const target = (token.attrGet("href") ?? "").replace(/^site:/, "");
    if (/^[a-z]+:/i.test(target)) token.attrSet("rel", "external noopener");
    else token.attrSet("href", target.replace(/\.md(#.*)?$/, ".html$1"));
  }
}

const wordsOf = (token: Token | undefined): string =>
  (token?.children ?? [])
    .filter(({ type }) => type === "text" || type === "code_inline")
    .filter(({ content }) => content !== "#")
    .map(({ content }) => content)
    .join("")
    .trim();

function headingsOf(tokens: readonly Token[]): readonly Heading[] {
  return tokens.flatMap((token, index) =>
    token.type === "heading_open"
      ? [
          {
            level: Number(token.tag.slice(1)),
            id: token.attrGet("id") ?? "",
            text: wordsOf(tokens[index + 1]),
          },
        ]
      : [],
  );
}

function firstParagraph(tokens: readonly Token[]): string {
  const index = tokens.findIndex(({ type }) => type === "paragraph_open");
  return index < 0 ? "" : wordsOf(tokens[index + 1]);
}

/** How a page is reached from another page of the site. */
export const linkTo = (from: string, to: string): string => {
  const path = relative(join("/", from, ".."), join("/", to));
  return escapeHtml(path === "" ? basename(to) : path);
};
