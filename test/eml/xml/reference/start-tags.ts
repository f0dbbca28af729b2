import type { EmlExpected } from "../../../../src/eml/grammar/expected.js";
import type { EmlIssueCode } from "../../../../src/eml/read/issue.js";
import {
  declaredPrefix,
  expandedName,
  type NamespaceScope,
  outermostScope,
  withDeclarations,
} from "../../../../src/eml/xml/namespace-scope.js";

/** Most attributes of an element, namespace declarations included. */
export const mostAttributes = 32;

/** An attribute as written; namespace declarations are no attributes. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** What a start tag holds beside its name; of `attributes` the first `attributeCount` are its own. */
export interface StartTag {
  readonly scope: NamespaceScope;
  readonly attributes: readonly Attribute[];
  readonly attributeCount: number;
}

/** Makes a start tag of the attributes that come before its end, and keeps the namespaces. */
export interface StartTagCollector {
  attribute(attribute: Attribute): void;
  /** The tag is used again for the next element: take from it what is needed at once. */
  open(depth: number): StartTag;
  close(depth: number): void;
}

/** A scope that holds again after an inner one, with the depth of the element that declared it. */
interface OuterScope {
  readonly scope: NamespaceScope;
  readonly depth: number;
}

/** A collector that calls `fail` on what cannot be read further; `fail` does not return. */
export function createStartTagCollector(
  fail: (code: EmlIssueCode, expected: EmlExpected, actual: string) => never,
): StartTagCollector {
  const attributes: Attribute[] = [];
  const tag = { scope: outermostScope, attributes, attributeCount: 0 };
  const outerScopes: OuterScope[] = [];
  let declarations: Attribute[] = [];
  let attributeCount = 0;
  let prefixed = false;
  /** The depth of the innermost element that declared a scope. */
  let scopeDepth = 0;

  const declare = (depth: number): void => {
    outerScopes.push({ depth: scopeDepth, scope: tag.scope });
    scopeDepth = depth;
    const scope = withDeclarations(tag.scope, declarations);
    if (typeof scope === "string") {
      fail("not-well-formed", { kind: "xml", rule: "namespaces" }, scope);
    } else tag.scope = scope;
    declarations = [];
  };

  const checkPrefixes = (): void => {
    const known = new Set<string>();
    for (const { name } of attributes.slice(0, attributeCount)) {
      const expanded = expandedName(tag.scope, name, "attribute");
      const identity = `${expanded?.uri} ${expanded?.local}`;
      if (expanded === undefined) {
        fail("not-well-formed", { kind: "xml", rule: "declared-prefix" }, name);
      }
      if (known.has(identity)) {
        fail("not-well-formed", { kind: "xml", rule: "attribute-once" }, name);
      }
      known.add(identity);
    }
    prefixed = false;
  };

  return {
    attribute(attribute) {
      const { name, value } = attribute;
      const hasColon = name.includes(":");
      const prefix = hasColon || name === "xmlns" ? declaredPrefix(name) : undefined;
      if (prefix !== undefined) declarations.push({ name: prefix, value });
      else {
        attributes[attributeCount] = attribute;
        attributeCount += 1;
        if (hasColon) prefixed = true;
      }
      if (attributeCount + declarations.length > mostAttributes) {
        fail(
          "too-many-attributes",
          { kind: "at-most", limit: mostAttributes, of: "attributes" },
          "",
        );
      }
    },
    open(depth) {
      if (declarations.length > 0) declare(depth);
      if (prefixed) checkPrefixes();
      tag.attributeCount = attributeCount;
      attributeCount = 0;
      return tag;
    },
    close(depth) {
      if (depth !== scopeDepth) return;
      const outer = outerScopes.pop();
      if (outer !== undefined) ({ scope: tag.scope, depth: scopeDepth } = outer);
    },
  };
}
