import { searchedWord } from "./search-options.js";

/** A Dutch term of the field and the name it has in English. */
export type Term = readonly [dutch: string, english: string];

const cellsOf = (row: string): readonly string[] =>
  row
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The terms in the tables of the glossary, the longest first: several in a cell stand in one order, and
 * several names of one term begin with the usual one. */
export function termsOf(glossary: string): readonly Term[] {
  let columns: readonly string[] = [];
  const terms = glossary.split("\n").flatMap((line): Term[] => {
    if (!line.startsWith("|")) {
      columns = [];
      return [];
    }
    const cells = cellsOf(line);
    if (columns.length === 0) {
      columns = cells;
      return [];
    }
    const [dutch, english] = [columns.indexOf("Dutch"), columns.indexOf("name")].map((at) =>
      (cells[at] ?? "").replace(/\(.*?\)|`/g, "").split(/, | or | of /),
    );
    if (dutch === undefined || english === undefined || /^-+$/.test(dutch[0] ?? "-")) return [];
    return dutch.length === 1 || dutch.length === english.length
      ? dutch.map((term, at) => [searchedWord(term.trim()), (english[at] ?? "").trim()] as const)
      : [];
  });
  return terms
    .filter(([dutch, english]) => dutch.length > 2 && english !== "")
    .sort(([one], [other]) => other.length - one.length);
}

/**
 * What is looked for: the words as they were typed, and where Dutch terms of the field stand in them the same
 * with their English names, so that a page in the other language is found too.
 */
export function lookedFor(words: string, terms: readonly Term[]): readonly string[] {
  let rest = searchedWord(words);
  const names: string[] = [];
  for (const [dutch, english] of terms) {
    const found = new RegExp(
      `(?<![\\p{L}\\d])${dutch.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")}\\p{L}{0,2}(?!\\p{L})`,
      "u",
    );
    if (!found.test(rest)) continue;
    rest = rest.replace(found, " ");
    names.push(english);
  }
  return names.length === 0
    ? [words]
    : [words, [rest, ...names].join(" ").replace(/\s+/g, " ").trim()];
}
