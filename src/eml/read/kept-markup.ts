import type { SaxesTagNS } from "saxes";
import { escapeAttribute, escapeText } from "../write/escape.js";
import { limits } from "../xml/guarded-parser.js";

/** Writes down an element nobody could interpret, up to the length of one piece of markup. */
export interface KeptMarkup {
  open(tag: SaxesTagNS): void;
  text(text: string): void;
  close(): void;
  /** What was written down; starts again with nothing. */
  take(): string;
}

/** A keeper that has kept nothing. */
export function createKeptMarkup(): KeptMarkup {
  let written = "";
  let names: string[] = [];
  const add = (text: string): void => {
    if (written.length < limits.markupLength) written += text;
  };
  return {
    open(tag) {
      const attributes = Object.values(tag.attributes)
        .map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`)
        .join("");
      names.push(tag.name);
      add(`<${tag.name}${attributes}>`);
    },
    text(text) {
      add(escapeText(text));
    },
    close() {
      add(`</${names.pop()}>`);
    },
    take() {
      const markup = written;
      written = "";
      names = [];
      return markup;
    },
  };
}
