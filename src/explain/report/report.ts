import type { Sentence } from "../language/sentence.js";
import type { Picture } from "../pictures/picture.js";

/** A column of a table. */
export interface Column {
  readonly label: string;
  readonly align: "start" | "end";
}

/** A cell of a table. */
export interface Cell {
  readonly text: string;
  /** Whether this cell is what the table is about: the winner of a round. */
  readonly marked: boolean;
}

/** A row of a table: its header, then one cell for each further column. */
export interface Row {
  readonly header: string;
  readonly cells: readonly Cell[];
}

/** A heading of a report. */
export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: 2 | 3;
  readonly text: string;
}

/** A paragraph of sentences. */
export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly sentences: readonly Sentence[];
}

/** Sentences in an order that matters. */
export interface StepsBlock {
  readonly kind: "steps";
  readonly sentences: readonly Sentence[];
}

/** A table with a caption. */
export interface TableBlock {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Totals under the table. */
  readonly footer: Row | null;
}

/** A picture in a report. */
export interface PictureBlock extends Picture {
  readonly kind: "picture";
}

/** A part of a {@link Report}. */
export type ReportBlock = HeadingBlock | ParagraphBlock | StepsBlock | TableBlock | PictureBlock;

/** A report as data, to be written as Markdown, HTML or anything else. */
export interface Report {
  /** Its language as a BCP 47 code. */
  readonly language: string;
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}
