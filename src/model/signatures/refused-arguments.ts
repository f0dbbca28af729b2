import type { Expected } from "../expected.js";
import { own } from "../has.js";
import { plainValue, whenReadable } from "../plain-value.js";
import { issueCollector, type RefusalCode, type Refused, refused, shown } from "../refusal.js";
import type { Signature } from "./described.js";
import { differingElections } from "./differing-elections.js";
import { fits } from "./fits.js";
import { told } from "./place.js";

/** Arguments that stand for the whole question: what is wrong in them is told by its path in them. */
const wholes: ReadonlySet<string> = new Set(["input", "options"]);

/**
 * The refusal of arguments that are not of the types of their function; null: they are. A public
 * function answers with it before it looks at anything. In the types it is always null: a function
 * that is called with what its signature names never answers so.
 */
export function refusedArguments(signature: Signature, given: readonly unknown[]): null {
  const refusal = refusalOf(signature, given);
  return refusal === null ? null : refusedAlready(refusal);
}

/** The same for a function that says more of some of what its types do not allow. */
export function refusalOf(signature: Signature, given: readonly unknown[]): Refused | null {
  const { issues, refuse, unnamed } = issueCollector();
  signature.forEach((argument, at) => {
    const { name, of } = argument;
    const value = given[at];
    if (own(argument, "optional") && value === undefined) return;
    const place = { path: wholes.has(name) ? [] : [name], refuse };
    whenReadable(
      () => fits(of, value, place),
      () => told(place, "wrong-type", plainValue, value),
    );
  });
  if (issues.length === 0) {
    const names = signature.map(({ name }) => name);
    differingElections(names, given, refuse);
  }
  return issues.length === 0 ? null : refused(issues, unnamed());
}

/**
 * A refusal as the answer of a function whose types do not name it: whoever keeps to what the function
 * says of its arguments never meets it.
 */
export function refusedAlready(refusal: Refused): never;
export function refusedAlready(refusal: Refused): Refused {
  return refusal;
}

/** The refusal of one argument that has its type and still is none that the function has an answer to. */
export function refusedArgument(
  name: string,
  code: RefusalCode,
  expected: Expected,
  value: unknown,
): never {
  return refusedAlready(refused([{ path: [name], code, expected, actual: shown(value) }]));
}
