import type { Paint } from "./paint.js";

/** A round mark of one list: a seat, or a value on a scale. */
export interface Dot {
  readonly mark: "dot";
  /** Of which list or combination; null: of nobody, such as an open seat. */
  readonly contestant: string | null;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Its colour; null: open. */
  readonly paint: Paint | null;
  /** What stands in it. */
  readonly text: string;
  /** What is said of it when it is pointed at. */
  readonly words: string;
}

/** A straight mark whose length says how much. */
export interface Bar {
  readonly mark: "bar";
  readonly contestant: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly paint: Paint | null;
  /** Whether its list took no part: its edge is dashed. */
  readonly dashed: boolean;
  readonly words: string;
}

/** Words in a picture. */
export interface Label {
  readonly mark: "label";
  readonly text: string;
  readonly x: number;
  /** Of the line on which the letters stand. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly size: number;
  readonly bold: boolean;
  /** The whole text, where `text` is cut; otherwise null. */
  readonly whole: string | null;
}

/** A line behind the marks: of a scale, or that follows one list. */
export interface Line {
  readonly mark: "line";
  readonly kind: "scale" | "follow";
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** A band that flows from one height to another, as wide at each end as what goes along it. */
export interface Band {
  readonly mark: "band";
  /** Whose it is, by name. */
  readonly contestant: string;
  /** Where it begins: how far right, and from which height to which. */
  readonly from: readonly [x: number, top: number, bottom: number];
  /** Where it ends. */
  readonly to: readonly [x: number, top: number, bottom: number];
  readonly paint: Paint;
  /** What is said of it when it is pointed at. */
  readonly words: string;
}

/** A mark; later ones lie on earlier ones. */
export type Mark = Dot | Bar | Label | Line | Band;

/** A picture as data: what lies where, before it becomes lines of SVG. */
export interface Drawing {
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** The smallest letters in any picture, at the width for which it is made. */
export const smallestText = 12;

/** The size of ordinary letters. */
export const ordinaryText = 13;

/** Letters are at most this share of their size wide, on the average of a text. */
const letterWidth = 0.6;

/** How wide a text is at most. */
export function textWidth(text: string, size: number, bold = false): number {
  return text.length * size * (bold ? letterWidth * 1.08 : letterWidth);
}

/** A label, with ordinary letters unless it says otherwise. */
export function label(
  text: string,
  x: number,
  y: number,
  how: Partial<Pick<Label, "anchor" | "size" | "bold" | "whole">> = {},
): Label {
  return {
    mark: "label",
    text,
    x,
    y,
    anchor: "start",
    size: ordinaryText,
    bold: false,
    whole: null,
    ...how,
  };
}

/** A label that fits in a width: where it is cut its whole text is kept. */
export function fitted(
  text: string,
  width: number,
  x: number,
  y: number,
  how: Partial<Pick<Label, "anchor" | "size" | "bold">> = {},
): Label {
  const size = how.size ?? ordinaryText;
  const letters = Math.floor(width / textWidth("x", size, how.bold));
  if (text.length <= letters) return label(text, x, y, how);
  return label(`${text.slice(0, letters - 1).replace(/[\s,;:.–-]+$/u, "")}…`, x, y, {
    ...how,
    whole: text,
  });
}

/** A text in lines that are no wider than this; a word that is wider has a line of its own, and is cut. */
export function wrapped(
  text: string,
  width: number,
  x: number,
  y: number,
  how: Partial<Pick<Label, "size" | "bold">> = {},
): readonly Label[] {
  const size = how.size ?? ordinaryText;
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && textWidth(longer, size, how.bold) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line, index) => fitted(line, width, x, y + index * lineHeight(size), how));
}

/** From one line of a text to the next. */
export function lineHeight(size: number): number {
  return Math.ceil(size * 1.4);
}
