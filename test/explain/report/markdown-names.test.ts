import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { plainSentence } from "../../../src/explain/language/sentence.js";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { dutch } from "../../../src/explain/languages/dutch.js";
import { english } from "../../../src/explain/languages/english.js";
import { heading, names, numbered, paragraph, row } from "../../../src/explain/report/blocks.js";
import type { Report } from "../../../src/explain/report/report.js";
import { reportToMarkdown } from "../../../src/explain/report/report-to-markdown.js";
import { seatReport } from "../../../src/explain/report/seat-report.js";
import { parseElection } from "../../../src/model/election/parse-election.js";
import { determineResult } from "../../../src/seats/determine-result.js";

/** A parser that takes everything for markup that any reader takes: HTML, bare addresses, tables. */
const parser = new MarkdownIt({ html: true, linkify: true });

const hostile: readonly string[] = [
  "# Kop",
  "## Kop #",
  "- punt",
  "+ punt",
  "* punt",
  "1. punt",
  "12) punt",
  "> aanhaling",
  "    code",
  "`code`",
  "```sh rm```",
  "~~~ code",
  "~~weg~~",
  "*nadruk* **sterk** _ook_ __zo__",
  "[link](javascript:alert(1))",
  "![beeld](https://example.org/x.png)",
  "[verwijzing]: https://example.org",
  "<https://example.org>",
  "https://example.org/a?b",
  "HTTP://EXAMPLE.ORG",
  "www.example.org",
  "naam@example.org",
  "&lt;b&gt; &amp; &#60; &copy;",
  "<script>alert(1)</script>",
  "<!-- weg -->",
  "<b>vet</b>",
  "een | twee | drie",
  "a\n\n# kop",
  "a\r\n---\r\nb",
  "===",
  "---",
  "***",
  "eind\\",
  "\\",
  "$x$",
  " | :--- | ",
  "\u2028- punt",
  "a\\|b",
  "a\\\\|b | c",
  "[^1]: noot",
  "\\*a*",
  "\u00a0# kop",
  "1\\. punt",
  "&#x3c;b&#x3e;",
  "ftp://example.org",
  "mailto:naam@example.org",
];

/** What a reader makes of a text: the kinds of its parts in order, and what stands in them. */
function structureOf(markdown: string): {
  readonly kinds: readonly string[];
  readonly texts: string;
} {
  const kinds: string[] = [];
  let texts = "";
  for (const token of parser.parse(markdown, {})) {
    kinds.push(token.tag === "" ? token.type : `${token.type} ${token.tag}`);
    for (const child of token.children ?? []) {
      if (child.type === "text") texts += child.content;
      else kinds.push(child.type);
    }
  }
  return { kinds, texts };
}

const reportWith = (name: string): Report => ({
  language: "nl",
  title: `Uitslag ${name}`,
  blocks: [
    heading(name),
    paragraph(plainSentence(name), plainSentence(name)),
    paragraph(plainSentence(`Lijst ${name} krijgt 3 zetels.`)),
    numbered([plainSentence(name), plainSentence(name)]),
    {
      kind: "table",
      caption: name,
      columns: [names(name), names(name)],
      rows: [row(name, name), { header: name, cells: [{ text: name, marked: true }] }],
      footer: row(name, name),
    },
  ],
});

const withoutBlanks = (text: string): string => text.replace(/\s+/gu, "");

describe("in Markdown a name stays a name", () => {
  const { kinds } = structureOf(reportToMarkdown(reportWith("Naam")));

  it.each(hostile)("whatever it looks like: %j", (name) => {
    const { kinds: found, texts } = structureOf(reportToMarkdown(reportWith(name)));
    expect(found).toEqual(kinds);
    expect(withoutBlanks(texts).split(withoutBlanks(name)).length - 1).toBeGreaterThanOrEqual(12);
  });

  it.each([dutch, english])("in a whole report in $name, with candidates", (language) => {
    const markdownOf = (one: string, other: string): string => {
      const parsed = parseElection({
        type: "GR",
        day: "2026-03-18",
        seats: 9,
        groups: [
          { number: 1, name: one, votes: [300, 200] },
          { number: 2, name: other, votes: [400] },
        ],
      });
      if (parsed.status === "refused") throw new Error("a name may be anything");
      const outcome = determineResult(parsed.value);
      if (outcome.status === "refused") throw new Error("there is an outcome");
      return reportToMarkdown(seatReport(outcome, parsed.value, voiceOf(language, parsed.value)));
    };
    const plain = structureOf(markdownOf("Een", "Twee")).kinds;
    for (const name of hostile) {
      expect([name, structureOf(markdownOf(name, "Twee")).kinds]).toEqual([name, plain]);
    }
  });
});
