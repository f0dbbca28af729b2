import type { Comparison } from "../../../model/outcome/step.js";
import type { Speaker } from "../../language/speaker.js";

/** `1 zetel`, `12 zetels`. */
export function seats(count: number, say: Speaker): string {
  return count === 1 ? "1 zetel" : `${say.number(count)} zetels`;
}

/** `1 stem`, `1.234 stemmen`. */
export function votes(count: number, say: Speaker): string {
  return count === 1 ? "1 stem" : `${say.number(count)} stemmen`;
}

/** `1 kandidaat`, `12 kandidaten`. */
export function candidates(count: number, say: Speaker): string {
  return count === 1 ? "1 kandidaat" : `${say.number(count)} kandidaten`;
}

/** The verb for one or for several. */
export function be(count: number, one: string, several: string): string {
  return count === 1 ? one : several;
}

/** The text with a capital first letter. */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** How many took part in a comparison. */
export function takingPart(compared: readonly Comparison[]): number {
  return compared.filter(({ excluded }) => excluded === null).length;
}
