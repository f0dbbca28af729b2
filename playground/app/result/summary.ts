import { isOfficial } from "./official.js";
import { seatsOf } from "./seats-of.js";
import type { Shown } from "./shown.js";

/** How many seats each list has more than another result gave it, where it differs. */
export function differences(
  now: ReadonlyMap<string, number>,
  before: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const keys = new Set([...now.keys(), ...before.keys()]);
  return new Map(
    [...keys].flatMap((key): [string, number][] => {
      const more = (now.get(key) ?? 0) - (before.get(key) ?? 0);
      return more === 0 ? [] : [[key, more]];
    }),
  );
}

/**
 * What the result is held against for its changes: what is compared with, or the result before. While a lot must be
 * drawn nobody has won or lost yet.
 */
export function heldAgainst(
  { other, state, result }: Shown,
  before: ReadonlyMap<string, number> | null,
): ReadonlyMap<string, number> | null {
  if (result?.outcome.status === "lot-required") return null;
  return state.compareWith === "none" ? before : (other?.seats ?? null);
}

function changes(shown: Shown, before: ReadonlyMap<string, number> | null): readonly string[] {
  const { result, voice, words } = shown;
  const held = heldAgainst(shown, before);
  if (result === null || held === null) return [];
  return [...differences(seatsOf(result), held)].map(([key, more]) => {
    const name = voice.say.contestant(key);
    return more > 0 ? words.gainsSeats(name, more) : words.losesSeats(name, -more);
  });
}

/** How many changes a sentence tells: in a narrow window what is always in view leaves room for what is changed. */
const mostTold = { wide: 5, narrow: 2 } as const;

/** What the result is, in one line that is read aloud by screen readers. */
export function summary(shown: Shown, before: ReadonlyMap<string, number> | null): string {
  const { calculation, result, words, voice, state, other, catalogue } = shown;
  if (result === null) return words.sections.refused;
  const wrong = Object.keys(state.drafts).length;
  const behind =
    wrong > 0
      ? `${words.behind(wrong)} `
      : calculation.status === "refused"
        ? `${words.behindRefused} `
        : "";
  if (result.outcome.status === "lot-required") return `${behind}${words.lotNeeded}`;
  const changed = changes(shown, before);
  if (changed.length > 0) {
    const told = changed.slice(0, shown.isNarrow ? mostTold.narrow : mostTold.wide);
    const left = changed.length - told.length;
    return `${behind}${words.summary(left > 0 ? [...told, `+ ${left}`] : told)}`;
  }
  if (isOfficial(state, result, catalogue)) return words.officialNote;
  const held = heldAgainst(shown, before);
  const isAlone = held === null || (other?.seats === null && before === null);
  const { votes } = result.outcome;
  return `${behind}${isAlone ? words.dividedOf(voice.say.number(votes), state.seats) : words.sameAs}`;
}
