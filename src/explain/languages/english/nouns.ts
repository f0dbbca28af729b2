import type { Comparison } from "../../../model/outcome/step.js";
import type { Speaker } from "../../language/speaker.js";

/** `1 seat`, `12 seats`. */
export function seats(count: number, say: Speaker): string {
  return count === 1 ? "1 seat" : `${say.number(count)} seats`;
}

/** `1 vote`, `1,234 votes`. */
export function votes(count: number, say: Speaker): string {
  return count === 1 ? "1 vote" : `${say.number(count)} votes`;
}

/** `1 candidate`, `12 candidates`. */
export function candidates(count: number, say: Speaker): string {
  return count === 1 ? "1 candidate" : `${say.number(count)} candidates`;
}

/** The verb for one or for several. */
export function be(count: number, one: string, several: string): string {
  return count === 1 ? one : several;
}

/** The text with a capital first letter. */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** `1st`, `2nd`, `11th`. */
export function ordinal(count: number, say: Speaker): string {
  const lastTwo = count % 100;
  const last = count % 10;
  const teen = lastTwo >= 11 && lastTwo <= 13;
  const ending = teen ? "th" : last === 1 ? "st" : last === 2 ? "nd" : last === 3 ? "rd" : "th";
  return `${say.number(count)}${ending}`;
}

/** How many took part in a comparison. */
export function takingPart(compared: readonly Comparison[]): number {
  return compared.filter(({ excluded }) => excluded === null).length;
}
