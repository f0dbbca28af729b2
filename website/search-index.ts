import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import MiniSearch from "minisearch";
import type { Page } from "./guides.js";
import { guides } from "./places.js";
import { playgroundEntries } from "./playground-entries.js";
import type { Entry } from "./search-entry.js";
import { searchOptions } from "./search-options.js";
import { termsOf } from "./searched-terms.js";

type Written = { -readonly [Key in keyof Entry]: Entry[Key] };

const longestText = 240;

/** The search index of the site and the terms of its glossary as a script that sets two globals. */
export function searchIndex(pages: readonly Page[], hasPlayground: boolean): string {
  const search = new MiniSearch(searchOptions);
  const entries = [...pages.flatMap(entriesOf), ...(hasPlayground ? playgroundEntries() : [])];
  search.addAll(entries.map((entry) => ({ ...entry, text: entry.text.replace(/\s+/g, " ") })));
  const terms = termsOf(readFileSync(join(guides, "glossary.md"), "utf8"));
  return `window.kieswetSearchIndex=${JSON.stringify(shortened(search.toJSON()))};window.kieswetTerms=${JSON.stringify(terms)};\n`;
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
function entriesOf({ path, title: page, language, headings, body }: Page): readonly Entry[] {
  const entries: Written[] = [{ path, title: page, page, language, text: "", code: "" }];
  const titles = new Map(headings.map(({ id, text }) => [id, text]));
  const open: string[] = [];
  const parser = new Parser({
    onopentag(name, { id }) {
      open.push(name);
      const title = id === undefined || !isHeading(name) ? undefined : titles.get(id);
      if (title === undefined) return;
      entries.push({ path: `${path}#${id}`, title, page, language, text: "", code: "" });
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
  parser.write(body);
  parser.end();
  return entries;
}

const isHeading = (name: string): boolean => /^h[1-4]$/.test(name);
