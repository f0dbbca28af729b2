import type { Sentence } from "../language/sentence.js";
import { shownText } from "../language/shown-text.js";
import type { Report, ReportBlock, Row, TableBlock } from "./report.js";

function escaped(text: string): string {
  return shownText(text).replace(/[\\`*_[\]<>|#~]/g, (character) => `\\${character}`);
}

function withReferences({ text, references }: Sentence): string {
  const places = references.map(({ text: name, link }) =>
    link === null ? escaped(name) : `[${escaped(name)}](<${link}>)`,
  );
  return places.length === 0 ? escaped(text) : `${escaped(text)} (${places.join("; ")})`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function rowCells({ header, cells }: Row): readonly string[] {
  return [
    escaped(header),
    ...cells.map(({ text, marked }) => (marked ? `**${escaped(text)}**` : escaped(text))),
  ];
}

function table({ caption, columns, rows, footer }: TableBlock): string {
  const rules = columns.map(({ align }) => (align === "end" ? "---:" : ":---"));
  const foot =
    footer === null
      ? []
      : [line(rowCells(footer).map((text) => (text === "" ? "" : `**${text}**`)))];
  return [
    `*${escaped(caption)}*`,
    "",
    line(columns.map(({ label }) => escaped(label))),
    line(rules),
    ...rows.map((row) => line(rowCells(row))),
    ...foot,
  ].join("\n");
}

function block(part: ReportBlock): string {
  switch (part.kind) {
    case "heading":
      return `${"#".repeat(part.level)} ${escaped(part.text)}`;
    case "paragraph":
      return part.sentences.map(withReferences).join(" ");
    case "steps":
      return part.sentences
        .map((sentence, index) => `${index + 1}. ${withReferences(sentence)}`)
        .join("\n");
    case "table":
      return table(part);
    case "picture":
      return `*${escaped(part.title)}*: ${escaped(part.description)}`;
  }
}

/** A report as Markdown (CommonMark with tables). Pictures are given by title and description. */
export function reportToMarkdown(report: Report): string {
  return `${[`# ${escaped(report.title)}`, ...report.blocks.map(block)].join("\n\n")}\n`;
}
