/** A colour and the colour of text that is readable on it (contrast of at least 4.5 to 1). */
interface Paint {
  readonly fill: string;
  readonly ink: "#ffffff" | "#000000";
}

/** Neighbours differ in lightness as well as in hue, so that they stay apart without colour. */
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

/** The colour of the how-manieth contestant, from 0. Colours say nothing of a party. */
export function paintOf(index: number): Paint {
  return paints[index % paints.length] ?? plain;
}
