import type { Expected, ExpectedType } from "../expected.js";
import type { RefusalCode, Refuse } from "../refusal.js";

/** Where a walk through an argument is, and whom it tells what is wrong; null: nobody. */
export interface Place {
  readonly path: (string | number)[];
  readonly refuse: Refuse | null;
}

/** Nobody is told: the first thing that is wrong is enough. */
export function isSilent({ refuse }: Place): boolean {
  return refuse === null;
}

/** Tells what is wrong at a place; the answer is that something is. */
export function told(place: Place, code: RefusalCode, expected: Expected, value: unknown): false {
  place.refuse?.([...place.path], code, expected, value);
  return false;
}

/** Tells that a value is of another type. */
export function ofAnotherType(place: Place, type: ExpectedType, value: unknown): false {
  const code = value === undefined ? "missing" : "wrong-type";
  return told(place, code, { kind: "type", type }, value);
}

/** Goes one step inside, and back. */
export function inside(place: Place, key: string | number, look: () => boolean): boolean {
  place.path.push(key);
  const right = look();
  place.path.pop();
  return right;
}
