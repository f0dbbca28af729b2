import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { playgroundEntries } from "../../website/playground-entries.js";
import { searchedWord } from "../../website/search-options.js";
import { lookedFor, termsOf } from "../../website/searched-terms.js";

const glossary = readFileSync(new URL("../../docs/glossary.md", import.meta.url), "utf8");

describe("what is looked for on the site", () => {
  it("is also looked for by the English names of the Dutch terms in it", () => {
    const terms = termsOf(glossary);
    expect(lookedFor("kiesdeler", terms)).toEqual(["kiesdeler", "electoral quota"]);
    expect(lookedFor("Restzetels gemeenteraad", terms)[1]).toContain("municipal council");
    expect(lookedFor("averages", terms)).toEqual(["averages"]);
  });

  it("is every term of the glossary that has a name in each language", () => {
    const terms = termsOf(glossary);
    expect(terms.length).toBeGreaterThan(60);
    for (const [dutch, english] of terms) {
      expect(lookedFor(dutch, terms), dutch).toHaveLength(2);
      expect(english).not.toMatch(/[|`(]|^-*$/);
    }
  });

  it("is no pattern: signs in it are signs", () => {
    const terms = termsOf("| Dutch | name |\n|---|---|\n| a.c* (x) | b |\n");
    expect(terms).toEqual([["a.c*", "b"]]);
    expect(lookedFor("abcc", terms)).toEqual(["abcc"]);
    expect(lookedFor("((a.c*", terms)).toEqual(["((a.c*", "(( b"]);
  });

  it("is the same word with and without marks on its letters", () => {
    expect(searchedWord("Coördinatie")).toBe("coordinatie");
  });

  it("is in each language every part of the page to play with", () => {
    const entries = playgroundEntries();
    expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length);
    const of = (language: string) => entries.filter((one) => one.language === language);
    expect(of("nl").map(({ path }) => path.replace("l=nl", "l=en"))).toEqual(
      of("en").map(({ path }) => path),
    );
  });
});
