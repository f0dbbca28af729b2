import type { Options } from "minisearch";

/** A word as it is looked for: in lower case, without the marks above and below its letters. */
export function searchedWord(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
}

/** How the site is searched; the index is made and read with the same options. */
export const searchOptions: Options = {
  fields: ["title", "page", "text", "code"],
  storeFields: ["title", "page", "path", "text", "language"],
  idField: "path",
  processTerm: searchedWord,
  searchOptions: {
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    combineWith: "AND",
    boost: { title: 4, page: 2 },
  },
};
