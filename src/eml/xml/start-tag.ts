import { type Cursor, refuseAt } from "./cursor.js";
import type { NameInFile } from "./names-of-file.js";
import {
  expandedName,
  type NamespaceScope,
  outermostScope,
  withDeclarations,
} from "./namespace-scope.js";
import { createPart, type GrowingPart, type WrittenPart } from "./written-part.js";

/** Most attributes of an element, namespace declarations included. */
export const mostAttributes = 32;

/** An attribute as written; namespace declarations are no attributes. */
export interface Attribute {
  readonly name: string;
  readonly value: WrittenPart;
}

/** What a start tag holds beside its name; of `attributes` the first `attributeCount` are its own. */
export interface StartTag {
  readonly scope: NamespaceScope;
  readonly attributes: readonly Attribute[];
  readonly attributeCount: number;
}

/** Makes a start tag of the attributes that come before its end, and keeps the namespaces. */
export interface StartTagCollector {
  /** Forgets the attributes so far. */
  begin(): void;
  /** The part that an attribute's value is to be written to. */
  add(name: NameInFile): GrowingPart;
  /** Looks at what can be known of the attributes only at the end of the tag. */
  checkNames(at: number): void;
  /** The tag is used again for the next element: take from it what is needed at once. */
  open(depth: number): StartTag;
  close(depth: number): void;
}

/** A scope that holds again after an inner one, with the depth of the element that declared it. */
interface OuterScope {
  readonly scope: NamespaceScope;
  readonly depth: number;
}

interface GrowingAttribute {
  name: string;
  readonly value: GrowingPart;
}

/** The attribute that declares a prefix. */
function declaring(prefix: string | undefined): string | undefined {
  return prefix === "" ? "xmlns" : prefix && `xmlns:${prefix}`;
}

/** Attributes of one tag; those of the next take their places. */
function createAttributes(cursor: Cursor) {
  const all: GrowingAttribute[] = [];
  const attributes = {
    all,
    count: 0,
    add({ text, declares }: NameInFile): GrowingPart {
      const known = all[attributes.count];
      const attribute = known ?? { name: "", value: createPart(cursor, "value") };
      if (known === undefined) all.push(attribute);
      attribute.name = declares ?? text;
      attributes.count += 1;
      return attribute.value;
    },
    /** The name that two of them have. */
    twice(): string | undefined {
      for (let at = 1; at < attributes.count; at += 1) {
        const name = all[at]?.name;
        for (let other = 0; other < at; other += 1) if (all[other]?.name === name) return name;
      }
      return undefined;
    },
  };
  return attributes;
}

/** A collector that fails as the cursor does on what cannot be read further. */
export function createStartTagCollector(cursor: Cursor): StartTagCollector {
  const own = createAttributes(cursor);
  const declarations = createAttributes(cursor);
  const tag = { scope: outermostScope, attributes: own.all, attributeCount: 0 };
  const outerScopes: OuterScope[] = [];
  let prefixed = false;
  /** The depth of the innermost element that declared a scope. */
  let scopeDepth = 0;

  const declare = (depth: number): void => {
    outerScopes.push({ depth: scopeDepth, scope: tag.scope });
    scopeDepth = depth;
    const scope = withDeclarations(
      tag.scope,
      declarations.all
        .slice(0, declarations.count)
        .map(({ name, value }) => ({ name, value: value.text() })),
    );
    if (typeof scope === "string") {
      cursor.fail("not-well-formed", { kind: "xml", rule: "namespaces" }, scope);
    } else tag.scope = scope;
  };

  const checkPrefixes = (): void => {
    const known = new Set<string>();
    for (const { name } of own.all.slice(0, own.count)) {
      const expanded = expandedName(tag.scope, name, "attribute");
      const identity = `${expanded?.uri} ${expanded?.local}`;
      if (expanded === undefined) {
        cursor.fail("not-well-formed", { kind: "xml", rule: "declared-prefix" }, name);
      }
      if (known.has(identity)) {
        cursor.fail("not-well-formed", { kind: "xml", rule: "attribute-once" }, name);
      }
      known.add(identity);
    }
  };

  return {
    begin() {
      own.count = 0;
      declarations.count = 0;
      prefixed = false;
    },
    add(name) {
      if (own.count + declarations.count === mostAttributes) {
        const expected = { kind: "at-most", limit: mostAttributes, of: "attributes" } as const;
        cursor.fail("too-many-attributes", expected, "");
      }
      if (name.declares !== undefined) return declarations.add(name);
      if (name.hasColon) prefixed = true;
      return own.add(name);
    },
    checkNames(end) {
      const twice = own.twice() ?? declaring(declarations.twice());
      if (twice !== undefined) refuseAt(cursor, end, `duplicate attribute: ${twice}.`);
    },
    open(depth) {
      if (declarations.count > 0) declare(depth);
      if (prefixed) checkPrefixes();
      tag.attributeCount = own.count;
      return tag;
    },
    close(depth) {
      if (depth !== scopeDepth) return;
      const outer = outerScopes.pop();
      if (outer !== undefined) ({ scope: tag.scope, depth: scopeDepth } = outer);
    },
  };
}
