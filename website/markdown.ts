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

hljs.registerLanguage("ts", typescript);
hljs.registerLanguage("json", json);
hljs.registerLanguage("sh", shell);
hljs.registerLanguage("xml", xml);
hljs.registerLanguage("python", python);

const containers = { note: "Note", warning: "Mind", law: "The law", example: "Example" } as const;

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
export function codeBlock(code: string, language: string, label = "Code"): string {
  const html = highlighted(code.replace(/\n$/, ""), language);
  return `<div class="code"><pre tabindex="0" role="region" aria-label="${escapeHtml(label)}"><code class="language-${escapeHtml(language)}">${html}</code></pre></div>\n`;
}

function newMarkdown(): MarkdownIt {
  const markdown = new MarkdownIt({ html: true, typographer: false, linkify: false });
  markdown.use(anchor, {
    level: [2, 3, 4],
    slugify: slug,
    permalink: anchor.permalink.headerLink({ class: "anchor", safariReaderFix: true }),
  });
  markdown.use(footnote);
  for (const [name, title] of Object.entries(containers)) {
    markdown.use(container, name, {
      render: (
        tokens: readonly { readonly nesting: number; readonly info: string }[],
        index: number,
      ) => {
        const token = tokens[index];
        if (token?.nesting !== 1) return "</aside>\n";
        const own = token.info.trim().slice(name.length).trim();
        const heading = markdown.utils.escapeHtml(own === "" ? title : own);
        return `<aside class="aside ${name}" aria-label="${heading}"><p class="aside-title">${heading}</p>\n`;
      },
    });
  }
  const { rules } = markdown.renderer;
  rules.fence = (tokens, index) => {
    const { content = "", info = "" } = tokens[index] ?? {};
    return codeBlock(content, info.trim().split(/\s+/)[0] ?? "");
  };
  rules["table_open"] = () =>
    '<div class="table" tabindex="0" role="region" aria-label="Table"><table>\n';
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
