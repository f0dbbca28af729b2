import { type NamespacePrefix, namespaces } from "../xml/namespaces.js";

/** How a file looks where the standard leaves it free. */
export interface Layout {
  /** What comes before the root. */
  readonly declaration: string;
  /** The namespaces, in the order in which the root declares them. */
  readonly prefixes: readonly NamespacePrefix[];
  /** Blanks per level; none puts everything on one line. */
  readonly indent: number;
  /** Attributes by name instead of in the order of the schema. */
  readonly sortsAttributes: boolean;
  /** `<a/>` for an element that cannot hold text, instead of `<a></a>`. */
  readonly closesEmptyElements: boolean;
  /** What follows the root. */
  readonly end: string;
}

/** Canonical XML 1.0 on one line, as the official program writes lists, counts and results. */
export const canonicalLayout: Layout = {
  declaration: "",
  prefixes: ["", "ds", "kr", "xal", "xnl"],
  indent: 0,
  sortsAttributes: true,
  closesEmptyElements: false,
  end: "",
};

/** Four blanks per level, as the official program writes definitions. */
export const indentedLayout: Layout = {
  declaration: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  prefixes: ["xnl", "", "xal", "kr"],
  indent: 4,
  sortsAttributes: false,
  closesEmptyElements: true,
  end: "\n",
};

/** The layout of polling station definitions: as definitions, with the namespace they need. */
export const pollingStationsLayout: Layout = {
  ...indentedLayout,
  prefixes: ["xnl", "", "xal", "kr", "sb"],
};

/** The namespace declarations of a root element. */
export function namespaceDeclarations(prefixes: readonly NamespacePrefix[]): string {
  return prefixes
    .map((prefix) => ` xmlns${prefix === "" ? "" : `:${prefix}`}="${namespaces[prefix]}"`)
    .join("");
}
