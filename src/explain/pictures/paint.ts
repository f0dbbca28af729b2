import { type Determined, fullSeatsOfElection } from "../../model/outcome/determined.js";

/** A colour and the colour of text that is readable on it (contrast of at least 4.5 to 1). */
export interface Paint {
  readonly fill: string;
  readonly ink: "#ffffff" | "#000000";
}

/**
 * Neighbours differ in lightness as well as in hue, so that they stay apart without colour. After the
 * twelfth they begin again: every mark also has the number of its list.
 */
const paints: readonly Paint[] = [
  { fill: "#1f4e8c", ink: "#ffffff" },
  { fill: "#f2b134", ink: "#000000" },
  { fill: "#8c2d4f", ink: "#ffffff" },
  { fill: "#7cc6b0", ink: "#000000" },
  { fill: "#5b3a8e", ink: "#ffffff" },
  { fill: "#f08a5d", ink: "#000000" },
  { fill: "#22603f", ink: "#ffffff" },
  { fill: "#a9c7ec", ink: "#000000" },
  { fill: "#7a3b12", ink: "#ffffff" },
  { fill: "#d7d36a", ink: "#000000" },
  { fill: "#3d4450", ink: "#ffffff" },
  { fill: "#e7a3c8", ink: "#000000" },
];

const plain: Paint = { fill: "#3d4450", ink: "#ffffff" };

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

/** The colours of an outcome: a combination has that of its first list. */
export function paletteOfOutcome(outcome: Determined): Palette {
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
  const palette = paletteOf(numbers);
  return (contestant) => palette(String(firstOf.get(contestant) ?? contestant));
}
