import type { Sentence } from "../../explain/language/sentence.js";
import type { Report, ReportBlock, Row, TableBlock } from "../../explain/report/report.js";
import { displayWidth, wrapped } from "./wrapped.js";

/** Characters in a line where the output goes into a file or a pipe. */
const widthOfPages = 100;
const narrowest = 40;

/** A report as plain text, in lines of at most so many characters; tables are as wide as they must be. */
export function reportText(report: Report, columns: number | null): string {
  const width = Math.max(narrowest, columns ?? widthOfPages);
  const title = wrapped(report.title, width);
  return [...title, "=".repeat(Math.max(...title.map(displayWidth)))]
    .concat(report.blocks.flatMap((block) => ["", ...blockLines(block, width)]))
    .join("\n");
}

function blockLines(block: ReportBlock, width: number): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [block.text, (block.level === 2 ? "-" : ".").repeat(displayWidth(block.text))];
    case "paragraph":
      return wrapped(block.sentences.map(withReferences).join(" "), width);
    case "steps":
      return block.sentences.flatMap((sentence, index) => {
        const mark = `${index + 1}. `;
        const lines = wrapped(withReferences(sentence), width - mark.length);
        return lines.map((line, at) => (at === 0 ? mark : " ".repeat(mark.length)) + line);
      });
    case "table":
      return tableLines(block);
    case "picture":
      return wrapped(`${block.title}: ${block.description}`, width);
  }
}

function withReferences({ text, references }: Sentence): string {
  if (references.length === 0) return text;
  return `${text} (${references.map((reference) => reference.text).join("; ")})`;
}

const cellsOf = ({ header, cells }: Row) => [
  header,
  ...cells.map(({ text, marked }) => (marked ? `*${text}` : text)),
];

function tableLines({ caption, columns, rows, footer }: TableBlock): readonly string[] {
  const head = columns.map(({ label }) => label);
  const body = rows.map(cellsOf);
  const foot = footer === null ? [] : [cellsOf(footer)];
  const widths = columns.map((_, at) =>
    Math.max(...[head, ...body, ...foot].map((cells) => displayWidth(cells[at] ?? ""))),
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, at) => {
        const text = cells[at] ?? "";
        const blanks = " ".repeat((widths[at] ?? 0) - displayWidth(text));
        return align === "end" ? blanks + text : text + blanks;
      })
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return [
    caption,
    "",
    line(head),
    rule,
    ...body.map(line),
    ...foot.flatMap((cells) => [rule, line(cells)]),
  ];
}
