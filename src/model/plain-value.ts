import type { Expected } from "./expected.js";
import { type RefusalIssue, shown } from "./refusal.js";

/** A value that only says what it holds: no proxy, no property that throws when it is read. */
export const plainValue: Expected<"rule"> = { kind: "rule", rule: "plain-value" };

/** What is wrong with a value that cannot be read. */
export function notPlain(path: RefusalIssue["path"], value: unknown): RefusalIssue {
  return { path: [...path], code: "wrong-type", expected: plainValue, actual: shown(value) };
}

/** Looks at a value from outside, which may be a program that throws when it is looked at. */
export function whenReadable<Answer>(look: () => Answer, otherwise: () => Answer): Answer {
  try {
    return look();
  } catch {
    return otherwise();
  }
}

/** Whether an array is one and nothing more, of whatever realm: those of a class may do anything. */
export function isPlainArray(array: readonly unknown[]): boolean {
  const arrays: unknown = Object.getPrototypeOf(array);
  if (arrays === Array.prototype) return true;
  const objects: unknown = arrays === null ? null : Object.getPrototypeOf(arrays);
  return objects !== null && Object.getPrototypeOf(objects) === null;
}
