import type { Named } from "../language/facts.js";
import type { Sentence } from "../language/sentence.js";
import type { FieldSpeaker } from "../language/speaker.js";
import { capital, spoken } from "../language/tell.js";
import type { Picture } from "../pictures/picture.js";
import type {
  Cell,
  Column,
  HeadingBlock,
  ParagraphBlock,
  PictureBlock,
  Row,
  StepsBlock,
} from "./report.js";

/** A heading of a report. */
export function heading(text: string, level: 2 | 3 = 2): HeadingBlock {
  return { kind: "heading", level, text };
}

/** A paragraph of the given sentences. */
export function paragraph(...sentences: readonly Sentence[]): ParagraphBlock {
  return { kind: "paragraph", sentences };
}

/** Numbered sentences. */
export function numbered(sentences: readonly Sentence[]): StepsBlock {
  return { kind: "steps", sentences };
}

/** A picture in a report. */
export function pictureBlock(picture: Picture): PictureBlock {
  return { kind: "picture", ...picture };
}

/** A column of names. */
export function names(label: string): Column {
  return { label, align: "start" };
}

/** A column of numbers. */
export function numbers(label: string): Column {
  return { label, align: "end" };
}

/** An ordinary cell. */
export function cell(text: string): Cell {
  return { text, marked: false };
}

/** A cell that is what its table is about. */
export function markedCell(text: string): Cell {
  return { text, marked: true };
}

/** A name as it stands in a table: with a capital, unless it is a registered one, which is never changed. */
export function headed(one: Named, say: FieldSpeaker): string {
  const text = spoken(one, say);
  return say.opensWithName(one) ? text : capital(text);
}

/** A row of ordinary cells. */
export function row(header: string, ...cells: readonly string[]): Row {
  return { header, cells: cells.map(cell) };
}
