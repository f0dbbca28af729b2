import {
  blockToHtmlSignature,
  reportToHtmlFragmentSignature,
  reportToHtmlSignature,
  sentenceToHtmlSignature,
  tableToHtmlSignature,
} from "../../model/signatures/made/explain.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { LawReference, Sentence } from "../language/sentence.js";
import { escapeMarkup } from "../markup.js";
import type { Column, Report, ReportBlock, Row, TableBlock } from "./report.js";
import { reportStyle } from "./report-style.js";

function reference({ text, link }: LawReference): string {
  const name = escapeMarkup(text);
  return link === null
    ? `<cite>${name}</cite>`
    : `<cite><a href="${escapeMarkup(link)}">${name}</a></cite>`;
}

/** A sentence and its articles as HTML. */
export function sentenceToHtml(input: Sentence): string {
  const refusal = refusedArguments(sentenceToHtmlSignature, [input]);
  if (refusal !== null) return refusal;
  const { text, references } = input;
  const places = references.map(reference).join("; ");
  return places === "" ? escapeMarkup(text) : `${escapeMarkup(text)} <small>(${places})</small>`;
}

function alignment(column: Column | undefined): string {
  return column?.align === "end" ? ' class="number"' : "";
}

function rowToHtml({ header, cells }: Row, columns: readonly Column[]): string {
  const rest = cells.map(({ text, marked }, index) => {
    const shown = escapeMarkup(text);
    return `<td${alignment(columns[index + 1])}>${marked ? `<strong>${shown}</strong>` : shown}</td>`;
  });
  return `<tr><th scope="row"${alignment(columns[0])}>${escapeMarkup(header)}</th>${rest.join("")}</tr>`;
}

/** A table as HTML: with a caption, and a scope on every header. */
export function tableToHtml(input: TableBlock): string {
  const refusal = refusedArguments(tableToHtmlSignature, [input]);
  if (refusal !== null) return refusal;
  const { caption, columns, rows, footer } = input;
  const heads = columns.map(
    (column) => `<th scope="col"${alignment(column)}>${escapeMarkup(column.label)}</th>`,
  );
  const foot = footer === null ? "" : `<tfoot>${rowToHtml(footer, columns)}</tfoot>`;
  const body = rows.map((row) => rowToHtml(row, columns)).join("\n");
  return `<table><caption>${escapeMarkup(caption)}</caption><thead><tr>${heads.join("")}</tr></thead><tbody>\n${body}\n</tbody>${foot}</table>`;
}

/** One part of a report as HTML. */
export function blockToHtml(part: ReportBlock): string {
  const refusal = refusedArguments(blockToHtmlSignature, [part]);
  if (refusal !== null) return refusal;
  switch (part.kind) {
    case "heading":
      return `<h${part.level}>${escapeMarkup(part.text)}</h${part.level}>`;
    case "paragraph":
      return `<p>${part.sentences.map(sentenceToHtml).join(" ")}</p>`;
    case "steps":
      return `<ol>\n${part.sentences.map((sentence) => `<li>${sentenceToHtml(sentence)}</li>`).join("\n")}\n</ol>`;
    case "table":
      return `<div class="table">${tableToHtml(part)}</div>`;
    case "picture":
      return `<figure><div class="wide">${part.svg}</div><div class="narrow">${part.narrow}</div></figure>`;
  }
}

/** The title and blocks of a report as HTML, for a page of your own. */
export function reportToHtmlFragment(report: Report): string {
  const refusal = refusedArguments(reportToHtmlFragmentSignature, [report]);
  if (refusal !== null) return refusal;
  return [`<h1>${escapeMarkup(report.title)}</h1>`, ...report.blocks.map(blockToHtml)].join("\n");
}

/** A report as a whole HTML page that can be printed. It refers to nothing but the law text. */
export function reportToHtml(report: Report): string {
  const refusal = refusedArguments(reportToHtmlSignature, [report]);
  if (refusal !== null) return refusal;
  return `<!doctype html>
<html lang="${escapeMarkup(report.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(report.title)}</title>
<style>
${reportStyle}
</style>
</head>
<body>
<main>
${reportToHtmlFragment(report)}
</main>
</body>
</html>
`;
}
