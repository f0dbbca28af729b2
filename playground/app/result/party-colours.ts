import { paintOf, paintsThere } from "../../../src/explain/pictures/paint.js";
import type { ListColour } from "../../../src/explain/pictures/picture-options.js";
import type { TypedList } from "../state/state.js";
import type { Shown } from "./shown.js";

/** Parties that stand in many elections, each with a colour that no other list gets beside it. */
const parties: readonly (readonly [name: RegExp, paint: number])[] = [
  [/^vvd\b|volkspartij voor vrijheid/i, 0],
  [/\bd66\b|democraten 66/i, 3],
  [/^cda\b|christen-democratisch app/i, 18],
  [
    /groenlinks.*(?:pvda|partij van de arbeid)|(?:pvda|partij van de arbeid|p\.v\.d\.a).*groenlinks/i,
    26,
  ],
  [/^groenlinks|^groen links/i, 15],
  [/^pvda\b|partij van de arbeid|^p\.v\.d\.a/i, 6],
  [/^sp\b|socialistische partij/i, 30],
  [/^pvv\b|partij voor de vrijheid/i, 16],
  [/christenunie.*sgp|sgp.*christenunie/i, 21],
  [/christenunie/i, 7],
  [/^sgp\b|staatkundig gereformeerde/i, 12],
  [/partij voor de dieren|^pvdd\b/i, 33],
  [/forum voor democratie|^fvd\b/i, 20],
  [/^ja21/i, 36],
  [/^volt\b/i, 8],
  [/^denk\b/i, 11],
  [/^50plus/i, 17],
  [/^bbb\b|boerburgerbeweging/i, 37],
  [/nieuw sociaal contract|^nsc\b/i, 1],
];

function hashOf(name: string): number {
  let hash = 7;
  for (const sign of name.toLowerCase())
    hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 1_000_003;
  return hash;
}

/**
 * The paint of each list: that of its party where it is a known one, else by its name, so that a party has the
 * same in every election; where that is taken, the next that is free. A list that is typed has that of its place, and keeps it while its
 * name is typed.
 */
export function paintsOf(
  lists: readonly Pick<TypedList, "name">[],
  isHeld: boolean,
): readonly number[] {
  const taken = new Set<number>();
  const paints: (number | null)[] = lists.map(({ name }) => {
    const known = parties.find(([pattern]) => pattern.test(name))?.[1] ?? null;
    if (known === null || taken.has(known)) return null;
    taken.add(known);
    return known;
  });
  return paints.map((own, at) => {
    if (own !== null) return own;
    const name = lists[at]?.name ?? "";
    let paint = (isHeld && name !== "" ? hashOf(name) : at) % paintsThere;
    for (let looked = 0; looked < paintsThere && taken.has(paint); looked += 1) {
      paint = (paint + 1) % paintsThere;
    }
    taken.add(paint);
    return paint;
  });
}

/** The colours of lists for the pictures of the library. */
export function coloursOf(
  lists: readonly Pick<TypedList, "name">[],
  isHeld: boolean,
): readonly ListColour[] {
  return paintsOf(lists, isHeld).map((paint, at) => ({ list: at + 1, fill: paintOf(paint).fill }));
}

/** The colours of the lists in the result that is shown, which may be of before the last list was added. */
export function coloursThere({
  colours,
  result,
}: Pick<Shown, "colours" | "result">): readonly ListColour[] {
  const numbers = result?.election.groups.map(({ number }) => Number(number)) ?? [];
  return colours.filter(({ list }) => numbers.includes(list));
}
