import hljs from "highlight.js/lib/core";
import json from "highlight.js/lib/languages/json";
import python from "highlight.js/lib/languages/python";
import shell from "highlight.js/lib/languages/shell";
import typescript from "highlight.js/lib/languages/typescript";
import xml from "highlight.js/lib/languages/xml";
import MarkdownIt from "markdown-it";
import anchor from "markdown-it-anchor";
import container from "markdown-it-container";
import footnote from "markdown-it-footnote";
import type { Editable } from "./editable.js";
import { type FrameWords, frameWords } from "./frame-words.js";

hljs.registerLanguage("ts", typescript);
hljs.registerLanguage("json", json);
hljs.registerLanguage("sh", shell);
hljs.registerLanguage("xml", xml);
hljs.registerLanguage("python", python);

const containers = ["note", "warning", "law", "example"] as const;

/** The words around a part of a page; the page says its language when it is rendered. */
const wordsIn = (environment: { readonly language?: string } | undefined): FrameWords =>
  frameWords(environment?.language ?? "en");

export const escapeHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** The address of a heading: its words in lower case, joined by hyphens. */
export const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{Letter}\p{Number}]+/gu, "-")
    .replace(/^-|-$/g, "");

/** Code as HTML, coloured by class names. */
export function highlighted(code: string, language: string): string {
  return hljs.getLanguage(language) === undefined
    ? escapeHtml(code)
    : hljs.highlight(code, { language }).value;
}

/** A block of code that can be scrolled with the keyboard. */
export function codeBlock(
  code: string,
  language: string,
  label = "Code",
  change?: Editable,
): string {
  const html = highlighted(code.replace(/\n$/, ""), language);
  const own =
    change === undefined
      ? ""
      : ` data-javascript="${escapeHtml(change.javascript)}" data-lacks="${escapeHtml(change.lacks.join(", "))}"`;
  return `<div class="code"${own}><pre tabindex="0" role="region" aria-label="${escapeHtml(label)}"><code class="language-${escapeHtml(language)}">${html}</code></pre></div>\n`;
}

function newMarkdown(): MarkdownIt {
  const markdown = new MarkdownIt({ html: true, typographer: false, linkify: false });
  markdown.use(anchor, {
    level: [2, 3, 4],
    slugify: slug,
    permalink: anchor.permalink.headerLink({ class: "anchor", safariReaderFix: true }),
  });
  markdown.use(footnote);
  for (const name of containers) {
    markdown.use(container, name, {
      render: (
        tokens: readonly { readonly nesting: number; readonly info: string }[],
        index: number,
        _options: unknown,
        environment: { readonly language?: string } | undefined,
      ) => {
        const token = tokens[index];
        if (token?.nesting !== 1) return "</aside>\n";
        const own = token.info.trim().slice(name.length).trim();
        const heading = markdown.utils.escapeHtml(
          own === "" ? wordsIn(environment).asides[name] : own,
        );
        return `<aside class="aside ${name}" aria-label="${heading}"><p class="aside-title">${heading}</p>\n`;
      },
    });
  }
  const { rules } = markdown.renderer;
  rules.fence = (tokens, index, _options, environment) => {
    const { content = "", info = "" } = tokens[index] ?? {};
    return codeBlock(content, info.trim().split(/\s+/)[0] ?? "", wordsIn(environment).code);
  };
  rules["table_open"] = (_tokens, _index, _options, environment) =>
    `<div class="table" tabindex="0" role="region" aria-label="${wordsIn(environment).table}"><table>\n`;
  rules["table_close"] = () => "</table></div>\n";
  rules["th_open"] = (tokens, index) => {
    const style = tokens[index]?.attrGet("style");
    const alignment = style === null || style === undefined ? "" : ` class="${aligned(style)}"`;
    return `<th scope="col"${alignment}>`;
  };
  rules["td_open"] = (tokens, index) => {
    const style = tokens[index]?.attrGet("style");
    return style === null || style === undefined ? "<td>" : `<td class="${aligned(style)}">`;
  };
  return markdown;
}

const aligned = (style: string): string => style.replace("text-align:", "align-");

export const markdown = newMarkdown();
