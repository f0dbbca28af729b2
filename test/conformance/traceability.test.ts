import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { citationsIn } from "../../tools/traceability/citations.js";
import { articleOfCitation, datedCitations } from "../../tools/traceability/dated-rules.js";
import { inForceOf, isInForce } from "../../tools/traceability/existence.js";
import { hasParagraph, paragraphName, paragraphs } from "../../tools/traceability/paragraphs.js";
import {
  type Traced,
  traceabilityPage,
  tracedFiles,
  tracedParagraphs,
} from "../../tools/traceability/traceability.js";

const files = tracedFiles();
const rows = tracedParagraphs(files);
const calculating = rows.filter(({ nothing }) => nothing === undefined);

const without = (what: "functions" | "tests" | "vectors", from = rows): readonly string[] =>
  from
    .filter(({ nothing }) => nothing === undefined)
    .filter((row) => row[what].length === 0)
    .map(paragraphName);

describe("every paragraph that calculates", () => {
  test("has a function that cites it", () => {
    expect(without("functions")).toEqual([]);
  });

  test("has a test", () => {
    expect(without("tests")).toEqual([]);
  });

  test("has a vector, but for those about which nothing can be asked", () => {
    expect(without("vectors")).toEqual(withoutVector);
  });

  test("is named once, and every other says why there is nothing to calculate", () => {
    const names = paragraphs.map(paragraphName);
    expect(new Set(names).size).toBe(names.length);
    expect(calculating.length).toBeGreaterThan(140);
    for (const { nothing } of paragraphs) expect(nothing).not.toBe("");
  });
});

describe("the check itself", () => {
  const cut = (from: Traced, change: (text: string) => string): Traced => ({
    ...from,
    sources: from.sources.map(({ file, text }) => ({ file, text: change(text) })),
  });

  test("misses a paragraph whose citations are gone", () => {
    const change = (text: string) => text.replaceAll("P 10", "P 99");
    expect(without("functions", tracedParagraphs(cut(files, change)))).toContain("P 10");
  });

  test("misses a paragraph whose vectors are gone", () => {
    const vectors = files.vectors.filter(
      ({ articles }) => !articles.some(({ article }) => article === "P 9"),
    );
    expect(without("vectors", tracedParagraphs({ ...files, vectors }))).toContain("P 9");
  });

  test("misses a paragraph that no test has to do with", () => {
    expect(without("tests", tracedParagraphs({ ...files, tests: [] })).length).toBe(
      calculating.length,
    );
  });

  test("reads citations as people write them", () => {
    expect(citationsIn("articles P 8 (1, 3), third and fourth paragraph of W 1")).toEqual([
      { article: "P 8", paragraph: 1 },
      { article: "P 8", paragraph: 3 },
      { article: "W 1", paragraph: 3 },
      { article: "W 1", paragraph: 4 },
    ]);
    expect(citationsIn("article I 14 (1 to 3) and U 2, second paragraph, then Ya 29c")).toEqual([
      { article: "I 14", paragraph: 1 },
      { article: "I 14", paragraph: 2 },
      { article: "I 14", paragraph: 3 },
      { article: "U 2", paragraph: 2 },
      { article: "Ya 29c", paragraph: null },
    ]);
    expect(citationsIn('article("P 7", 2), { article: "Na 26", paragraph: 3 }')).toEqual([
      { article: "P 7", paragraph: 2 },
      { article: "Na 26", paragraph: 3 },
    ]);
  });
});

describe("the dates of the articles", () => {
  test("hold for every article that a rule cites on the days of the rule", () => {
    const misdated = datedCitations()
      .filter(({ article, paragraph, period }) => !isInForce(article, paragraph, period))
      .map(articleOfCitation);
    expect(misdated).toEqual([]);
  });

  test("and paragraphs: no rule, function or vector cites one that its article does not have", () => {
    const cited = [
      ...datedCitations(),
      ...files.sources
        .filter(({ file }) => /^src\/(seats|tally|validation|model|conformance)\//.test(file))
        .flatMap(({ text }) => citationsIn(text)),
      ...files.vectors.flatMap(({ articles }) =>
        articles
          .filter(({ law }) => law === undefined)
          .map(({ article, paragraph = null }) => ({ article, paragraph })),
      ),
    ];
    const unknown = cited
      .filter(({ article, paragraph }) => !hasParagraph(article, paragraph))
      .map(({ article, paragraph }) => `${article} (${paragraph})`);
    expect([...new Set(unknown)]).toEqual([]);
  });

  test("would not let a rule cite an article before or after its days", () => {
    const year = (from: string, until: string | null) => ({ from, until });
    expect(isInForce("P 4", 2, year("2014-01-01", "2017-11-30"))).toBe(true);
    expect(isInForce("P 4", 2, year("2014-01-01", "2017-12-01"))).toBe(false);
    expect(isInForce("P 4", 2, year("2014-01-01", null))).toBe(false);
    expect(isInForce("Ya 29a", null, year("2018-08-01", null))).toBe(false);
    expect(isInForce("P 19a", null, year("2008-12-01", null))).toBe(true);
    expect(inForceOf("P 5", 1)).toEqual({ from: "1989-11-01", until: null });
  });

  test("hold for every article of a vector on the day that the question is about", () => {
    const misdated = files.vectors
      .filter(({ expected }) => !("refused" in (expected as object)))
      .flatMap(({ id, day: ofElection, articles, input }) => {
        const { succession } = input as { readonly succession?: { readonly day: string } };
        const day = succession?.day ?? ofElection;
        if (day === undefined) return [];
        return articles
          .filter(({ law }) => law === undefined)
          .filter(
            ({ article, paragraph = null }) =>
              !isInForce(article, paragraph, { from: day, until: day }),
          )
          .map(({ article }) => `${id}: ${article} on ${day}`);
      });
    expect(misdated).toEqual([]);
  });
});

describe("the page", () => {
  test("is what is generated", () => {
    const page = readFileSync(new URL("../../docs/traceability.md", import.meta.url), "utf8");
    expect(page).toBe(traceabilityPage(rows));
  });
});

/** Articles about which nothing can be asked of a program. */
const withoutVector: readonly string[] = [];
