import { nearestOf } from "../../model/options/nearest.js";
import type { DrawnLot } from "../../model/outcome/lot.js";
import type { CandidatePlace } from "../../verify/verification.js";

/** A word of a closed list; a wrong one is told with the nearest right one. */
export const oneOf =
  <Name extends string>(names: readonly Name[]) =>
  (word: string): Name => {
    const found = names.find((name) => name === word);
    if (found !== undefined) return found;
    const nearest = nearestOf(word, names);
    const meant = nearest === undefined ? "" : ` (did you mean ${nearest}?)`;
    throw new SyntaxError(`expected ${names.join(", ")}${meant}`);
  };

/** A word of a closed list, which shells can complete. */
export const closedList = <Name extends string>(names: readonly Name[]): ClosedList<Name> => ({
  parse: oneOf(names),
  proposeCompletions: (partial) => names.filter((name) => name.startsWith(partial)),
});

/** How a word of a closed list is read and completed. */
export interface ClosedList<Name extends string> {
  readonly parse: (word: string) => Name;
  readonly proposeCompletions: (partial: string) => readonly Name[];
}

/** Where something is, or `-` for standard input. */
export function pathParser(word: string): string {
  if (word === "" || word.includes("\0")) throw new SyntaxError("expected the path of a file");
  return word;
}

/** Where something is or is made that has a name. */
export function fileParser(word: string): string {
  if (word === "-") throw new SyntaxError("expected a file: what is piped in has no name");
  if (/(^|[/\\])(\.{1,2})?$/.test(word)) throw new SyntaxError("expected a file, with its name");
  return pathParser(word);
}

/** A new file, or `-` for the output of the command. */
export const outputParser = (word: string): string => (word === "-" ? word : fileParser(word));

/** A whole number of 1 to 9,999, in digits. */
export function seatsParser(word: string): number {
  if (!/^[1-9]\d{0,3}$/.test(word)) throw new SyntaxError("expected a whole number of 1 to 9999");
  return Number(word);
}

/** A candidate as list number, slash, place: `2/4`. */
export function placeParser(word: string): CandidatePlace {
  const [, list, position] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(word) ?? [];
  if (list === undefined || position === undefined) {
    throw new SyntaxError("expected the list and the place on it, such as 2/4");
  }
  return { list: Number(list), position: Number(position) };
}

/** What was drawn by lot: one of the options, or several in order with commas between them. */
export function lotParser(word: string): DrawnLot {
  const drawn = word.split(",");
  if (drawn.some((option) => option.trim() === "")) {
    throw new SyntaxError("expected what was drawn, such as 1 or 1,3");
  }
  const [only] = drawn;
  return drawn.length === 1 && only !== undefined ? only : drawn;
}
