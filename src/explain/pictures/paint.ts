import { type Determined, fullSeatsOfElection } from "../../model/outcome/determined.js";

/** The colour of one list. */
interface ListColour {
  readonly list: number;
  readonly fill: string;
}

/** A colour and the colour of text that is readable on it (contrast of at least 4.5 to 1). */
export interface Paint {
  readonly fill: string;
  readonly ink: "#ffffff" | "#000000";
}

/**
 * Forty colours, no two of which are alike to any eye: every pair stays apart in full colour and in the
 * three kinds of colour blindness, and neighbours differ in lightness as well as in hue. After the
 * fortieth they begin again: every mark also has the number of its list.
 */
const paints: readonly Paint[] = [
  { fill: "#1f4e8c", ink: "#ffffff" },
  { fill: "#f2b134", ink: "#000000" },
  { fill: "#1e1e1e", ink: "#ffffff" },
  { fill: "#00ffa5", ink: "#000000" },
  { fill: "#5a2d00", ink: "#ffffff" },
  { fill: "#b4a5ff", ink: "#000000" },
  { fill: "#d21e4b", ink: "#ffffff" },
  { fill: "#c3f0ff", ink: "#000000" },
  { fill: "#785ad2", ink: "#ffffff" },
  { fill: "#ff785a", ink: "#000000" },
  { fill: "#3c004b", ink: "#ffffff" },
  { fill: "#3cb4a5", ink: "#000000" },
  { fill: "#a55a00", ink: "#ffffff" },
  { fill: "#e1f078", ink: "#000000" },
  { fill: "#785a78", ink: "#ffffff" },
  { fill: "#87c396", ink: "#000000" },
  { fill: "#2d0f87", ink: "#ffffff" },
  { fill: "#c378c3", ink: "#000000" },
  { fill: "#00784b", ink: "#ffffff" },
  { fill: "#ffb4d2", ink: "#000000" },
  { fill: "#78004b", ink: "#ffffff" },
  { fill: "#968778", ink: "#000000" },
  { fill: "#2d1e00", ink: "#ffffff" },
  { fill: "#e1b4f0", ink: "#000000" },
  { fill: "#3c4b2d", ink: "#ffffff" },
  { fill: "#c378ff", ink: "#000000" },
  { fill: "#a53c1e", ink: "#ffffff" },
  { fill: "#a5ffd2", ink: "#000000" },
  { fill: "#a52da5", ink: "#ffffff" },
  { fill: "#b49600", ink: "#000000" },
  { fill: "#96002d", ink: "#ffffff" },
  { fill: "#a5c378", ink: "#000000" },
  { fill: "#4b2d69", ink: "#ffffff" },
  { fill: "#78963c", ink: "#000000" },
  { fill: "#1e3c4b", ink: "#ffffff" },
  { fill: "#ffe14b", ink: "#000000" },
  { fill: "#965a96", ink: "#ffffff" },
  { fill: "#a5e178", ink: "#000000" },
  { fill: "#692da5", ink: "#ffffff" },
  { fill: "#ff3c78", ink: "#000000" },
];

const plain: Paint = { fill: "#3d4450", ink: "#ffffff" };

/** How many colours there are before they begin again. */
export const paintsThere: number = paints.length;

/** The colour of the how-manieth list, from 0. Colours say nothing of a party. */
export function paintOf(index: number): Paint {
  return paints[index % paints.length] ?? plain;
}

/** The colours of one election: the same for a list in every picture. */
export type Palette = (contestant: string) => Paint;

/** The colours of these list numbers, in their order. */
export function paletteOf(numbers: readonly number[]): Palette {
  const order = [...new Set(numbers)].sort((one, other) => one - other);
  return (contestant) => paintOf(Math.max(order.indexOf(Number(contestant)), 0));
}

/** Whether a text is a colour as a picture takes it. */
export function isColour(text: string): boolean {
  return /^#[\da-f]{6}$/i.test(text);
}

/** How light a colour is, from 0 to 1, as contrast is measured (WCAG). */
function lightness(fill: string): number {
  const parts = [1, 3, 5].map((at) => {
    const share = Number.parseInt(fill.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = parts;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour with the black or white that is read better on it. */
export function paintWith(fill: string): Paint {
  const light = lightness(fill);
  return { fill, ink: (light + 0.05) / 0.05 >= 1.05 / (light + 0.05) ? "#000000" : "#ffffff" };
}

/** Colours of lists before those of a palette. */
export function withColours(palette: Palette, colours: readonly ListColour[] = []): Palette {
  const own = new Map(colours.map(({ list, fill }) => [String(list), paintWith(fill)]));
  return (contestant) => own.get(contestant) ?? palette(contestant);
}

/** The colours of an outcome: a combination has that of its first list. */
export function paletteOfOutcome(
  outcome: Determined,
  colours: readonly ListColour[] = [],
): Palette {
  const firstOf = new Map<string, number>();
  const numbers: number[] = [];
  for (const step of outcome.steps) {
    if (step.kind !== "combination") continue;
    const [first] = step.remaining;
    if (first !== undefined) firstOf.set(step.combination, first);
    numbers.push(...step.remaining, ...step.dropped);
  }
  for (const { contestant } of fullSeatsOfElection(outcome)?.contestants ?? []) {
    if (/^\d+$/.test(contestant)) numbers.push(Number(contestant));
  }
  const palette = withColours(paletteOf(numbers), colours);
  return (contestant) => palette(String(firstOf.get(contestant) ?? contestant));
}
