import type { ElementEntry } from "../grammar/element-table.js";
import { expandedName } from "../xml/namespace-scope.js";
import { namespaces } from "../xml/namespaces.js";
import type { StartTag } from "../xml/start-tag.js";
import type { Frame } from "./element-frame.js";
import type { Difference } from "./reporter.js";

/** Which child an element is, by its name in its namespace; -1 for an unknown one. */
export function childNamed(
  { latest, entry: { children } }: Frame,
  name: string,
  tag: StartTag,
): number {
  const { scope } = tag;
  for (let index = latest; index < children.length; index += 1) {
    // No iterator: this runs for every element of a file of millions.
    const child = children[index];
    if (child === undefined) break;
    if (name === child.written && (scope.standardBits & child.prefixBit) !== 0) return index;
  }
  const expanded = expandedName(scope, name, "element");
  return children.findIndex(({ local, uri }) => local === expanded?.local && uri === expanded.uri);
}

/** In EML_NL 1.3.1 figures before a correction are called `Previous`, in 1.3 `Initial`. */
export function olderNamed({ entry: { children } }: Frame, name: string, tag: StartTag): number {
  const expanded = expandedName(tag.scope, name, "element");
  if (expanded?.uri !== namespaces.kr || !expanded.local.startsWith("Previous")) return -1;
  const older = expanded.local.replace("Previous", "Initial");
  return children.findIndex(({ local, uri }) => local === older && uri === namespaces.kr);
}

/** Why a known child may not stand where it stands. */
export function repetition(parent: Frame, child: ElementEntry): Difference | undefined {
  if (child.repeated !== undefined || (parent.seen & child.bit) === 0) return undefined;
  const expected = { kind: "once", name: child.written } as const;
  return { code: "repeated-element", expected, actual: child.written };
}

/** Why a known child may not stand behind those that were there before it. */
export function misplacement(parent: Frame, child: ElementEntry): Difference | undefined {
  const latest = parent.entry.children[parent.latest];
  if (latest === undefined || child.rank >= latest.rank) return undefined;
  const expected = { kind: "before", name: child.written, other: latest.written } as const;
  return { code: "wrong-order", expected, actual: "" };
}
