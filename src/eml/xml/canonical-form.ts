import { escapeAttribute, escapeText } from "../write/escape.js";
import { createGuardedParser } from "./guarded-parser.js";
import { expandedName, type NamespaceScope, outermostScope } from "./namespace-scope.js";
import type { StartTag } from "./start-tag.js";

/** Takes a file piece by piece and hands out its canonical form (Canonical XML 1.0). */
export interface CanonicalForm {
  /** Takes the next bytes of the file. */
  push(bytes: Uint8Array): void;
  /** Says that there are no more; answers whether the file was XML as EML_NL has it to its end. */
  finish(): boolean;
}

/** Who is told the pieces of the canonical form; comments are part of one of the two forms only. */
export interface CanonicalPieces {
  markup(text: string): void;
  comment(text: string): void;
}

/** Apart from its bracket: a hardened realm takes the beginning of a comment in a program for one. */
const dashes = "-".repeat(2);

const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/** The declarations of an element that say something new, the default namespace first. */
function newDeclarations(scope: NamespaceScope, around: NamespaceScope): string {
  if (scope === around) return "";
  return Object.keys(scope.uris)
    .filter((prefix) => (scope.uris[prefix] ?? "") !== (around.uris[prefix] ?? ""))
    .sort(compare)
    .map((prefix) => {
      const name = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
      return ` ${name}="${escapeAttribute(scope.uris[prefix] ?? "")}"`;
    })
    .join("");
}

/** The attributes of an element, by namespace and then by name. */
function sortedAttributes({ scope, attributes, attributeCount }: StartTag): string {
  return attributes
    .slice(0, attributeCount)
    .map(({ name, value }) => {
      const { uri = "", local = name } = expandedName(scope, name, "attribute") ?? {};
      return { uri, local, written: ` ${name}="${escapeAttribute(value.text())}"` };
    })
    .sort((one, other) => compare(one.uri, other.uri) || compare(one.local, other.local))
    .map(({ written }) => written)
    .join("");
}

/**
 * The canonical form of a file, as older official programs made it before they took a fingerprint:
 * namespaces and attributes in a fixed order, elements as pairs, no declaration, characters written in
 * one way. What the guarded parser refuses has none.
 */
export function createCanonicalForm(tell: CanonicalPieces): CanonicalForm {
  const open: { readonly name: string; readonly scope: NamespaceScope }[] = [];
  let rootSeen = false;
  let failed = false;
  const [before, after] = [
    () => (rootSeen && open.length === 0 ? "\n" : ""),
    () => (rootSeen ? "" : "\n"),
  ];

  const parser = createGuardedParser({
    openElement(name, tag) {
      parser.checkedName(name, tag);
      const around = open.at(-1)?.scope ?? outermostScope;
      tell.markup(`<${name}${newDeclarations(tag.scope, around)}${sortedAttributes(tag)}>`);
      open.push({ name, scope: tag.scope });
      rootSeen = true;
    },
    closeElement() {
      tell.markup(`</${open.pop()?.name ?? ""}>`);
    },
    text(part) {
      tell.markup(escapeText(part.text()));
    },
    aside: {
      comment(text) {
        tell.comment(`${before()}<!${dashes}${text}${dashes}>${after()}`);
      },
      instruction(target, body) {
        tell.markup(`${before()}<?${target}${body === "" ? "" : ` ${body}`}?>${after()}`);
      },
    },
    failed() {
      failed = true;
    },
  });

  return {
    push: parser.push,
    finish() {
      parser.finish();
      return !failed;
    },
  };
}
