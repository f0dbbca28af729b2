import { type Attributes, escapeMarkup, element as markupElement } from "../markup.js";
import { type Layout, narrowLayout, wideLayout } from "./layout.js";
import type { Band, Bar, Dot, Drawing, Label, Line, Mark } from "./marks.js";
import type { Picture } from "./picture.js";

/** A length in the picture, rounded to hundredths so that it is the same on every machine. */
function inHundredths(length: number): number {
  return Math.round(length * 100) / 100;
}

/** An SVG element, its lengths in hundredths. */
function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const given = Object.entries(attributes).map(([key, value]) => [
    key,
    typeof value === "number" ? inHundredths(value) : value,
  ]);
  return markupElement(name, Object.fromEntries(given), ...content);
}

function title(words: string): string {
  return element("title", {}, escapeMarkup(words));
}

/** What has no colour of its own is white, so that nothing behind it shows through. */
const open = { fill: "#ffffff", ink: "#1b1b1b" };

function dotShape({ x, y, radius, paint, text, words, contestant }: Dot): string {
  const { fill, ink } = paint ?? open;
  const size = radius * (text.length > 2 ? 0.8 : 1.05);
  return element(
    "g",
    {},
    title(words),
    element("circle", {
      cx: x,
      cy: y,
      r: radius,
      fill: contestant === null ? "none" : fill,
      stroke: "currentColor",
      "stroke-width": 1,
      ...(contestant === null ? { "stroke-dasharray": "3 3" } : {}),
    }),
    ...(text === ""
      ? []
      : [
          element(
            "text",
            {
              x,
              y: y + size * 0.36,
              fill: ink,
              "text-anchor": "middle",
              "font-size": size,
              ...(paint === null ? {} : { "font-weight": 700 }),
            },
            escapeMarkup(text),
          ),
        ]),
  );
}

function barShape({ x, y, width, height, paint, dashed, words }: Bar): string {
  return element(
    "g",
    {},
    title(words),
    element("rect", {
      x,
      y,
      width,
      height,
      fill: paint === null ? "none" : paint.fill,
      stroke: "currentColor",
      ...(dashed ? { "stroke-dasharray": "4 3" } : {}),
    }),
  );
}

function labelShape({ text, x, y, anchor, size, bold, whole }: Label): string {
  return element(
    "text",
    {
      x,
      y,
      fill: "currentColor",
      "font-size": size,
      ...(anchor === "start" ? {} : { "text-anchor": anchor }),
      ...(bold ? { "font-weight": 700 } : {}),
    },
    ...(whole === null ? [] : [title(whole)]),
    escapeMarkup(text),
  );
}

function bandShape({
  from: [x1, top1, bottom1],
  to: [x2, top2, bottom2],
  paint,
  words,
}: Band): string {
  const middle = inHundredths((x1 + x2) / 2);
  const [a, b, c, d, e, f] = [x1, top1, bottom1, x2, top2, bottom2].map(inHundredths);
  return element(
    "g",
    {},
    title(words),
    element("path", {
      d: `M${a} ${b}C${middle} ${b} ${middle} ${e} ${d} ${e}V${f}C${middle} ${f} ${middle} ${c} ${a} ${c}Z`,
      fill: paint.fill,
      "fill-opacity": 0.6,
      stroke: "currentColor",
      "stroke-opacity": 0.5,
    }),
  );
}

function lineShape({ kind, from: [x1, y1], to: [x2, y2] }: Line): string {
  return element("line", {
    x1,
    y1,
    x2,
    y2,
    stroke: "currentColor",
    "stroke-opacity": kind === "scale" ? 0.3 : 0.6,
  });
}

function shape(mark: Mark): string {
  switch (mark.mark) {
    case "dot":
      return dotShape(mark);
    case "bar":
      return barShape(mark);
    case "label":
      return labelShape(mark);
    case "line":
      return lineShape(mark);
    case "band":
      return bandShape(mark);
  }
}

/** A picture in both layouts, each a whole SVG document with its title and description. */
export function pictureOf(drawn: (layout: Layout) => Drawing): Picture;
export function pictureOf(drawn: (layout: Layout) => Drawing | null): Picture | null;
export function pictureOf(drawn: (layout: Layout) => Drawing | null): Picture | null {
  const [wide, narrow] = [drawn(wideLayout), drawn(narrowLayout)];
  if (wide === null || narrow === null) return null;
  const { title: heading, description } = wide;
  return { title: heading, description, svg: documentOf(wide), narrow: documentOf(narrow) };
}

function documentOf({ title: heading, description, width, height, marks }: Drawing): string {
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      role: "img",
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      "font-family": "system-ui, -apple-system, 'Segoe UI', sans-serif",
    },
    title(heading),
    element("desc", {}, escapeMarkup(description)),
    ...marks.map(shape),
  );
}
