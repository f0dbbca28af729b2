import { createGuardedParser } from "../../../src/eml/xml/guarded-parser.js";
import { expandedName, type NamespaceScope } from "../../../src/eml/xml/namespace-scope.js";
import { createStrictParser } from "./reference/strict-parser.js";

/** What a parser made of a document. */
export interface Parsed {
  /** Why it was refused; undefined: it was not. */
  readonly refusal:
    | { readonly code: string; readonly actual: string; readonly place: string }
    | undefined;
  /** What was told before, texts that follow each other as one. */
  readonly events: readonly string[];
}

interface Told {
  readonly events: string[];
  refusal: Parsed["refusal"];
}

function teller() {
  const told: Told = { events: [], refusal: undefined };
  let text = "";
  let depth = 0;
  const tell = (event: string): void => {
    if (text !== "") told.events.push(`text ${JSON.stringify(text)}`);
    text = "";
    told.events.push(event);
  };
  return {
    told,
    opened(
      name: string,
      scope: NamespaceScope,
      attributes: readonly (readonly [string, string])[],
      place: string,
    ) {
      depth += 1;
      const { uri, local } = expandedName(scope, name, "element") ?? {};
      const all = attributes.map(([key, value]) => {
        const expanded = expandedName(scope, key, "attribute");
        return `${key}{${expanded?.uri}}=${JSON.stringify(value)}`;
      });
      tell(`open ${name} {${uri}}${local} at ${place} ${all.join(" ")}`);
    },
    closed() {
      depth -= 1;
      tell("close");
    },
    text(piece: string) {
      if (depth > 0) text += piece;
    },
    aside: {
      comment: (content: string) => tell(`comment ${JSON.stringify(content)}`),
      instruction: (target: string, body: string) =>
        tell(`instruction ${target} ${JSON.stringify(body)}`),
    },
  };
}

/** The pieces of a document, each of so many bytes. */
export function* piecesOf(bytes: Uint8Array, length: number): Generator<Uint8Array, void> {
  for (let start = 0; start < bytes.length; start += length) {
    yield bytes.subarray(start, start + length);
  }
}

/** What this library's own parser makes of a document, in pieces of so many bytes. */
export function ownParsed(bytes: Uint8Array, length = Number.POSITIVE_INFINITY): Parsed {
  const { told, opened, closed, text, aside } = teller();
  const parser = createGuardedParser({
    openElement(name, tag) {
      parser.checkedName(name, tag);
      const attributes = tag.attributes
        .slice(0, tag.attributeCount)
        .map((each) => [each.name, each.value.text()] as const);
      opened(name, tag.scope, attributes, `${parser.line()}:${parser.column()}`);
    },
    closeElement: closed,
    text: (part) => text(part.text()),
    aside,
    failed(code, _, actual) {
      told.refusal = { code, actual, place: `${parser.line()}:${parser.column()}` };
    },
  });
  for (const piece of piecesOf(bytes, length)) parser.push(piece);
  parser.finish();
  return told;
}

/** What the strict parser that others made (saxes) makes of it, with the same guards. */
export function strictParsed(bytes: Uint8Array): Parsed {
  const { told, opened, closed, text, aside } = teller();
  const parser = createStrictParser({
    openElement(name, tag) {
      parser.checkedName(name, tag);
      const attributes = tag.attributes
        .slice(0, tag.attributeCount)
        .map((each) => [each.name, each.value] as const);
      opened(name, tag.scope, attributes, `${parser.line()}:${parser.column()}`);
    },
    closeElement: closed,
    text,
    aside,
    failed(code, _, actual) {
      told.refusal = { code, actual, place: `${parser.line()}:${parser.column()}` };
    },
  });
  parser.push(bytes);
  parser.finish();
  return told;
}
