import { html, nothing, type TemplateResult } from "lit-html";

/** What stands in a cell. */
export type Cell = string | number | TemplateResult | null;

/** A column of a table; the first is that of the headers of its rows. */
export interface Column {
  readonly label: string;
  readonly isNumber?: boolean;
}

/** A row: its header and the cells behind it. */
export interface Row {
  readonly header: Cell;
  readonly cells: readonly Cell[];
  readonly kind?: "wins" | "loses" | "out" | "";
}

/** A table that is a card for each row in a narrow window; its roles are said, as the style takes them away. */
export interface Table {
  readonly caption: string;
  readonly isCaptionShown?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

const number = (column: Column | undefined): string => (column?.isNumber === true ? "number" : "");

/** A table of {@link Table}. */
export function table({ caption, isCaptionShown = true, columns, rows }: Table): TemplateResult {
  const [first, ...rest] = columns;
  const isLong = rest.some((column) => column.isNumber !== true);
  return html`<table class=${isLong ? "cards long" : "cards"} role="table"><caption class=${isCaptionShown ? "" : "unseen"}>${caption}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${first?.label ?? nothing}</th>${rest.map(
    (column) =>
      html`<th scope="col" role="columnheader" class=${number(column)}>${column.label}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">${rows.map(
    ({ header, cells, kind = "" }) =>
      html`<tr role="row" class=${kind}><th scope="row" role="rowheader">${header}</th>${cells.map(
        (cell, index) =>
          html`<td role="cell" class=${number(rest[index])} data-label=${rest[index]?.label ?? ""}>${cell}</td>`,
      )}</tr>`,
  )}</tbody></table>`;
}
