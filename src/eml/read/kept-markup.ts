import { escapeAttribute, escapeText } from "../write/escape.js";
import { limits } from "../xml/limits.js";
import type { StartTag } from "../xml/start-tag.js";

/** Writes down an element nobody could interpret, up to the length of one piece of markup. */
export interface KeptMarkup {
  open(name: string, tag: StartTag): void;
  text(text: string): void;
  close(): void;
  /** What was written down; starts again with nothing. */
  take(): string;
}

/** A keeper that has kept nothing. */
export function createKeptMarkup(): KeptMarkup {
  let markup = "";
  let names: string[] = [];
  const add = (text: string): void => {
    if (markup.length < limits.markupLength) markup += text;
  };
  return {
    open(name, { attributes, attributeCount }) {
      const written = attributes
        .slice(0, attributeCount)
        .map((attribute) => ` ${attribute.name}="${escapeAttribute(attribute.value.text())}"`);
      names.push(name);
      add(`<${name}${written.join("")}>`);
    },
    text(text) {
      add(escapeText(text));
    },
    close() {
      add(`</${names.pop()}>`);
    },
    take() {
      const taken = markup;
      markup = "";
      names = [];
      return taken;
    },
  };
}
