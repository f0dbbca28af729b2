/** The namespaces of EML_NL by the prefix the official program writes; "" is the default one. */
export const namespaces = {
  "": "urn:oasis:names:tc:evs:schema:eml",
  ds: "http://www.w3.org/2000/09/xmldsig#",
  kr: "http://www.kiesraad.nl/extensions",
  sb: "http://www.kiesraad.nl/sb-extensions",
  xal: "urn:oasis:names:tc:ciq:xsdschema:xAL:2.0",
  xnl: "urn:oasis:names:tc:ciq:xsdschema:xNL:2.0",
} as const;

/** A prefix under which this library writes and names elements. */
export type NamespacePrefix = keyof typeof namespaces;

const isPrefix = (text: string): text is NamespacePrefix => Object.hasOwn(namespaces, text);

const prefixes: readonly string[] = Object.keys(namespaces);

/** One bit per prefix this library knows; none for another. */
export function prefixBit(prefix: string): number {
  const index = prefixes.indexOf(prefix);
  return index === -1 ? 0 : 2 ** index;
}

const prefixByUri: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix]),
);

/** An element's name as this library writes it: `kr:ElectionDate`, `Count`. */
export interface ElementName {
  readonly written: string;
  readonly prefix: NamespacePrefix;
  readonly prefixBit: number;
  readonly local: string;
  readonly uri: string;
}

const knownNames = new Map<string, string>();

/** A name of a file as the very string this library has for it: such strings are compared in one step. */
export function asKnown(name: string): string {
  return knownNames.get(name) ?? name;
}

/** `kr:ElectionDate` taken apart; a prefix this library does not know is a programmer's mistake. */
export function elementName(written: string): ElementName {
  const [first = "", second] = written.split(":");
  const prefix = second === undefined ? "" : first;
  if (!isPrefix(prefix)) throw new TypeError(`unknown namespace prefix in ${written}`);
  if (!knownNames.has(written)) knownNames.set(written, written);
  return {
    written: asKnown(written),
    prefix,
    prefixBit: prefixBit(prefix),
    local: second ?? first,
    uri: namespaces[prefix],
  };
}

/** The name under which an element of a file is shown, whatever prefix the file itself uses. */
export function shownName(uri: string, local: string): string {
  const prefix = prefixByUri[uri];
  if (prefix === undefined) return `{${uri}}${local}`;
  return prefix === "" ? local : `${prefix}:${local}`;
}
