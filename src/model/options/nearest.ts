import type { Expected } from "../expected.js";

/** Texts longer than this are no slip of the pen for any name here. */
const longestCompared = 60;

/** The name that a text most likely was meant to be, such as `abacus` for `Abacus`; undefined: none. */
export function nearestOf(text: string, names: readonly string[]): string | undefined {
  if (text.length > longestCompared) return undefined;
  const written = folded(text);
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(written.length / 3)) + 1;
  for (const name of names) {
    const apart = distance(written, folded(name));
    if (apart < least) [least, nearest] = [apart, name];
  }
  return nearest;
}

/** What stands in a refusal of a property that nothing has, and which of those there are may be meant. */
export function noSuchProperty(name: string, names: readonly string[]): Expected {
  const nearest = nearestOf(name, names);
  return { kind: "no-such-property", ...(nearest === undefined ? {} : { nearest }) };
}

/** Without capitals, blanks and hyphens. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[\s_-]/g, "");
}

/** How many letters must be put in, left out or exchanged to make one text of the other. */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let at = 0; at < left.length; at++) {
    const next = [at + 1];
    for (let other = 0; other < right.length; other++) {
      const exchanged = (row[other] ?? 0) + (left[at] === right[other] ? 0 : 1);
      next.push(Math.min(exchanged, (row[other + 1] ?? 0) + 1, (next[other] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
