import { reportToMarkdownSignature } from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { Sentence } from "../language/sentence.js";
import { markdownLine, markdownText } from "./markdown-text.js";
import type { Report, ReportBlock, Row, TableBlock } from "./report.js";

function withReferences({ text, references }: Sentence): string {
  const places = references.map(({ text: name, link }) =>
    link === null ? markdownText(name) : `[${markdownText(name)}](<${link}>)`,
  );
  const line = markdownLine(text);
  return places.length === 0 ? line : `${line} (${places.join("; ")})`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function rowCells({ header, cells }: Row): readonly string[] {
  return [
    markdownText(header),
    ...cells.map(({ text, marked }) => (marked ? `**${markdownText(text)}**` : markdownText(text))),
  ];
}

function table({ caption, columns, rows, footer }: TableBlock): string {
  const rules = columns.map(({ align }) => (align === "end" ? "---:" : ":---"));
  const foot =
    footer === null
      ? []
      : [line(rowCells(footer).map((text) => (text === "" ? "" : `**${text}**`)))];
  return [
    `*${markdownText(caption)}*`,
    "",
    line(columns.map(({ label }) => markdownText(label))),
    line(rules),
    ...rows.map((row) => line(rowCells(row))),
    ...foot,
  ].join("\n");
}

function block(part: ReportBlock): string {
  switch (part.kind) {
    case "heading":
      return `${"#".repeat(part.level)} ${markdownText(part.text)}`;
    case "paragraph":
      return part.sentences.map(withReferences).join(" ");
    case "steps":
      return part.sentences
        .map((sentence, index) => `${index + 1}. ${withReferences(sentence)}`)
        .join("\n");
    case "table":
      return table(part);
    case "picture":
      return `*${markdownText(part.title)}*: ${markdownText(part.description)}`;
  }
}

/** A report as Markdown (CommonMark with tables). Pictures are given by title and description. */
export function reportToMarkdown(report: Report): string {
  const refusal = refusedArguments(reportToMarkdownSignature, [report]);
  if (refusal !== null) return refusal;
  return `${[`# ${markdownText(report.title)}`, ...report.blocks.map(block)].join("\n\n")}\n`;
}
