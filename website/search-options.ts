import type { Options } from "minisearch";

/** How the site is searched; the index is made and read with the same options. */
export const searchOptions: Options = {
  fields: ["title", "page", "text", "code"],
  storeFields: ["title", "page", "path", "text"],
  idField: "path",
  searchOptions: {
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    combineWith: "AND",
    boost: { title: 4, page: 2 },
  },
};
