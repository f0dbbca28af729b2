import type { Election } from "./election.js";

/** Elections of which parsing saw that nobody stands on two lists; of others it is not known. */
const seen = new WeakSet<Election>();

/** Keeps what was seen when an election was parsed: everybody stands on one list. */
export function everybodyOnOneList(election: Election): Election {
  seen.add(election);
  return election;
}

/** Whether it is known that nobody stands on two lists of the election. */
export function isEverybodyOnOneList(election: Election): boolean {
  return seen.has(election);
}
