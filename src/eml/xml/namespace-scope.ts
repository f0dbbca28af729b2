import { firstWide } from "./ascii.js";
import { wideStartsName } from "./characters.js";
import { namespaces, prefixBit } from "./namespaces.js";

const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
const declarationNamespace = "http://www.w3.org/2000/xmlns/";

/** The prefixes that are bound at some place of a file (Namespaces in XML 1.0). */
export interface NamespaceScope {
  /** The namespace of each bound prefix; "" is the default one. */
  readonly uris: Readonly<Record<string, string | undefined>>;
  /** The bits of the prefixes bound as this library writes them: names can be compared as written. */
  readonly standardBits: number;
}

/** A name taken apart. */
export interface ExpandedName {
  readonly uri: string;
  readonly local: string;
}

const known: Readonly<Record<string, string>> = namespaces;

const table = <Value>(entries: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.assign(Object.create(null), entries);

/** Where nothing is declared yet. */
export const outermostScope: NamespaceScope = {
  uris: table({ xml: xmlNamespace }),
  standardBits: 0,
};

/** The prefix an attribute declares; `undefined` when it declares none. After `xmlns:` must follow one. */
export function declaredPrefix(attribute: string): string | undefined {
  if (attribute === "xmlns") return "";
  if (attribute === "xmlns:") return ":";
  return attribute.startsWith("xmlns:") ? attribute.slice(6) : undefined;
}

const withBit = (bits: number, bit: number, set: boolean): number =>
  set ? bits | bit : bits & ~bit;

function wrongDeclaration(prefix: string, uri: string): string | undefined {
  if (prefix === "xmlns" || uri === declarationNamespace) return "xmlns cannot be declared";
  if ((prefix === "xml") !== (uri === xmlNamespace)) return "xml has a namespace of its own";
  if (prefix !== "" && uri === "") return `the prefix ${prefix} is undeclared`;
  return prefix !== "" && !isLocalName(prefix) ? `${prefix} is no prefix` : undefined;
}

/** A prefix and the namespace it is bound to. */
export interface Declaration {
  readonly name: string;
  readonly value: string;
}

/**
 * The scope with the declarations of one element, or what is wrong with one of them. What is not
 * declared anew is found in the scope around it; nothing is copied.
 */
export function withDeclarations(
  scope: NamespaceScope,
  declarations: readonly Declaration[],
): NamespaceScope | string {
  const uris: Record<string, string> = Object.create(scope.uris);
  let { standardBits } = scope;
  for (const { name: prefix, value: uri } of declarations) {
    const wrong = wrongDeclaration(prefix, uri);
    if (wrong !== undefined) return wrong;
    uris[prefix] = uri;
    standardBits = withBit(standardBits, prefixBit(prefix), known[prefix] === uri);
  }
  return { uris, standardBits };
}

/** Whether a part of what has been read as a name is one without a colon (rule 4 of its namespaces). */
function isLocalName(name: string): boolean {
  const first = name.codePointAt(0);
  if (first === undefined || name.includes(":")) return false;
  return first < firstWide ? !/^[-.0-9]/.test(name) : wideStartsName(first);
}

/** A name taken apart in a scope; `undefined` when its prefix is not bound or it is no name. */
export function expandedName(
  scope: NamespaceScope,
  name: string,
  of: "element" | "attribute",
): ExpandedName | undefined {
  const colon = name.indexOf(":");
  if (colon === -1) {
    return { uri: of === "element" ? (scope.uris[""] ?? "") : "", local: name };
  }
  if (colon === 0) return undefined;
  const uri = scope.uris[name.slice(0, colon)];
  const local = name.slice(colon + 1);
  return uri === undefined || !isLocalName(local) ? undefined : { uri, local };
}
