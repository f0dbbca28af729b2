import { type Attributes, escapeMarkup, element as markupElement } from "../markup.js";

/** Width of every picture; texts and margins are measured by it. */
export const pictureWidth = 720;

/** A length in the picture, rounded to hundredths so that it is the same on every machine. */
export function inHundredths(length: number): number {
  return Math.round(length * 100) / 100;
}

/** An SVG element, its lengths in hundredths. */
export function element(
  name: string,
  attributes: Attributes,
  ...content: readonly string[]
): string {
  const given = Object.entries(attributes).map(([key, value]) => [
    key,
    typeof value === "number" ? inHundredths(value) : value,
  ]);
  return markupElement(name, Object.fromEntries(given), ...content);
}

/** Text in the picture at a point. */
export function label(text: string, x: number, y: number, attributes: Attributes = {}): string {
  return element("text", { x, y, fill: "currentColor", ...attributes }, escapeMarkup(text));
}

/** A part of the picture with words that appear when pointed at. */
export function named(words: string, ...content: readonly string[]): string {
  return element("g", {}, element("title", {}, escapeMarkup(words)), ...content);
}

/** A whole SVG document with title and description. */
export function picture(
  title: string,
  description: string,
  width: number,
  height: number,
  content: readonly string[],
): { readonly title: string; readonly description: string; readonly svg: string } {
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      role: "img",
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      "font-family": "system-ui, -apple-system, 'Segoe UI', sans-serif",
      "font-size": 13,
    },
    element("title", {}, escapeMarkup(title)),
    element("desc", {}, escapeMarkup(description)),
    ...content,
  );
  return { title, description, svg };
}

/** A name that fits in so many letters, cut off with an ellipsis if it must be. */
export function shortened(name: string, letters: number): string {
  return name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`;
}

/** The name of a list that ends where its row begins, cut off when it is long. */
export function rowName(name: string, end: number, y: number, longest = 28): string {
  return label(shortened(name, longest), end, y, { "text-anchor": "end" });
}
