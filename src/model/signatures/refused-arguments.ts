import type { Expected } from "../expected.js";
import { issueCollector, type RefusalCode, type Refused, refused, shown } from "../refusal.js";
import type { Signature } from "./described.js";
import { fits } from "./fits.js";

/** Arguments that stand for the whole question: what is wrong in them is told by its path in them. */
const wholes: ReadonlySet<string> = new Set(["input", "options"]);

/**
 * The refusal of arguments that are not of the types of their function; null: they are. A public
 * function answers with it before it looks at anything. In the types it is always null: a function
 * that is called with what its signature names never answers so.
 */
export function refusedArguments(signature: Signature, given: readonly unknown[]): null {
  const { issues, refuse, unnamed } = issueCollector();
  signature.forEach(({ name, optional, of }, at) => {
    const value = given[at];
    if (optional && value === undefined) return;
    fits(of, value, { path: wholes.has(name) ? [] : [name], refuse });
  });
  // Nobody who keeps to the signature meets it.
  return issues.length === 0 ? null : (refused(issues, unnamed()) as never);
}

/** A refusal that another function gave of arguments, handed on as the answer. */
export function refusedAlready(refusal: Refused): never {
  // Nobody whose arguments fit each other meets it.
  return refusal as never;
}

/**
 * The refusal of one argument that has its type and still is none that the function has an answer to,
 * as its words say. In the types it is none of its answers, as that of other arguments.
 */
export function refusedArgument(
  name: string,
  code: RefusalCode,
  expected: Expected,
  value: unknown,
): never {
  // Nobody who keeps to what the function says of its arguments meets it.
  return refused([{ path: [name], code, expected, actual: shown(value) }]) as never;
}
