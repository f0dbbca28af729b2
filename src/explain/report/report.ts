import type { Sentence } from "../language/sentence.js";
import type { Picture } from "../pictures/picture.js";

/** A column of a table. */
export interface Column {
  /** The heading of the column. */
  readonly label: string;
  /** On which side its cells stand. */
  readonly align: "start" | "end";
}

/** A cell of a table. */
export interface Cell {
  /** What stands in the cell. */
  readonly text: string;
  /** Whether this cell is what the table is about: the winner of a round. */
  readonly marked: boolean;
}

/** A row of a table: its header, then one cell for each further column. */
export interface Row {
  /** The heading of the row. */
  readonly header: string;
  /** The cells, in order. */
  readonly cells: readonly Cell[];
}

/** A heading of a report. */
export interface HeadingBlock {
  /** Which of the kinds this is. */
  readonly kind: "heading";
  /** How deep the heading is, from 1. */
  readonly level: 2 | 3;
  /** The text. */
  readonly text: string;
}

/** A paragraph of sentences. */
export interface ParagraphBlock {
  /** Which of the kinds this is. */
  readonly kind: "paragraph";
  /** The sentences, in order. */
  readonly sentences: readonly Sentence[];
}

/** Sentences in an order that matters. */
export interface StepsBlock {
  /** Which of the kinds this is. */
  readonly kind: "steps";
  /** The sentences, in order. */
  readonly sentences: readonly Sentence[];
}

/** A table with a caption. */
export interface TableBlock {
  /** Which of the kinds this is. */
  readonly kind: "table";
  /** What stands above the table. */
  readonly caption: string;
  /** The headings of the columns, in order. */
  readonly columns: readonly Column[];
  /** The rows, in order. */
  readonly rows: readonly Row[];
  /** Totals under the table. */
  readonly footer: Row | null;
}

/** A picture in a report. */
export interface PictureBlock extends Picture {
  /** Which of the kinds this is. */
  readonly kind: "picture";
}

/** A part of a {@link Report}. */
export type ReportBlock = HeadingBlock | ParagraphBlock | StepsBlock | TableBlock | PictureBlock;

/** A report as data, to be written as Markdown, HTML or anything else. */
export interface Report {
  /** Its language as a BCP 47 code. */
  readonly language: string;
  /** What it is called, to stand above it. */
  readonly title: string;
  /** Headings, paragraphs, tables and pictures, in order. */
  readonly blocks: readonly ReportBlock[];
}
