import { Parser } from "htmlparser2";
import MiniSearch from "minisearch";
import type { Page } from "./guides.js";
import { searchOptions } from "./search-options.js";

interface Entry {
  readonly path: string;
  readonly title: string;
  readonly page: string;
  text: string;
  /** Code is searched, but not shown among what was found. */
  code: string;
}

const longestText = 240;

/** The search index of the site as a script that sets one global. */
export function searchIndex(pages: readonly Page[]): string {
  const search = new MiniSearch(searchOptions);
  search.addAll(
    pages.flatMap(entriesOf).map((entry) => ({ ...entry, text: entry.text.replace(/\s+/g, " ") })),
  );
  return `window.kieswetSearchIndex=${JSON.stringify(shortened(search.toJSON()))};\n`;
}

/** The index knows every word; what is shown of a place is its beginning. */
function shortened(index: ReturnType<MiniSearch["toJSON"]>): unknown {
  const storedFields = Object.entries(index.storedFields).map(([id, fields]) => {
    const text = String(fields["text"] ?? "").trim();
    const short = text.length > longestText ? `${text.slice(0, longestText)}…` : text;
    return [id, { ...fields, text: short }];
  });
  return { ...index, storedFields: Object.fromEntries(storedFields) };
}

/** A page is found by its parts: each heading with an address, and the text below it. */
function entriesOf(page: Page): readonly Entry[] {
  const entries: Entry[] = [
    { path: page.path, title: page.title, page: page.title, text: "", code: "" },
  ];
  const titles = new Map(page.headings.map(({ id, text }) => [id, text]));
  const open: string[] = [];
  const parser = new Parser({
    onopentag(name, { id }) {
      open.push(name);
      const title = id === undefined || !isHeading(name) ? undefined : titles.get(id);
      if (title === undefined) return;
      entries.push({ path: `${page.path}#${id}`, title, page: page.title, text: "", code: "" });
    },
    ontext(text) {
      const entry = entries.at(-1);
      if (entry === undefined || open.some((name) => name === "svg" || isHeading(name))) return;
      if (open.includes("pre")) entry.code += text;
      else entry.text += text;
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.write(page.body);
  parser.end();
  return entries;
}

const isHeading = (name: string): boolean => /^h[1-4]$/.test(name);
