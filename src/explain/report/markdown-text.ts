import { shownText } from "../language/shown-text.js";

/** What means something in Markdown wherever it stands. */
const markers = /[\\`*_[\]<>|#~$@]/g;

/** A name of a character, which a reader would replace by the character. */
const entities = /&(?=#|\p{L})/gu;

/** What some readers make a link of without being asked. */
const addresses = /:(?=\/\/)|(?<=\bwww)\./giu;

/** What begins a list, or draws a line under the text before it. */
const beginnings = /^(\s*(?:\d{1,9}(?=[.)])|(?=[-+=])))(.)/u;

/** A text as it may stand within a line of Markdown, or within its marks: nothing in it is markup. */
export function markdownText(text: string): string {
  return shownText(text)
    .trim()
    .replace(markers, "\\$&")
    .replace(entities, "\\$&")
    .replace(addresses, "\\$&");
}

/** The same at the beginning of a line. */
export function markdownLine(text: string): string {
  return markdownText(text).replace(beginnings, "$1\\$2");
}
