import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { traceabilityPage, tracedArticles } from "../../scripts/traceability.js";
import { electionTypes } from "../../src/model/index.js";
import { ruleSubjects, rulesOfBodies } from "../../src/seats/index.js";

/** Articles about which nothing can be asked of a program: no kind of vector has them yet. */
const withoutVectors = [
  "H 12",
  "H 13",
  "H 13a",
  "H 14",
  "I 12",
  "I 14",
  "I 15",
  "U 2",
  "U 13",
  "Ua 4",
  "W 1",
  "W 2",
  "W 3",
  "W 4",
  "Ya 13",
  "Ya 29b",
  "Pa 25a",
];

describe("the matrix from the law to the code", () => {
  const rows = tracedArticles();

  test("has code or rule data that cites it, and a test, for every article that calculates", () => {
    const withoutCode = rows.filter(
      ({ functions, rules }) => functions.length + rules.length === 0,
    );
    // The vectors are a test of this package too.
    const untested = rows.filter(({ tests, vectors }) => tests.length + vectors.length === 0);
    expect(withoutCode.map((one) => one.article)).toEqual([]);
    expect(untested.map((one) => one.article)).toEqual([]);
  });

  test("has vectors for every article, but for those no program can be asked about yet", () => {
    const missing = rows.filter(({ vectors }) => vectors.length === 0).map((one) => one.article);
    expect(missing).toEqual(withoutVectors);
  });

  test("stands in the docs with every article and its vectors", () => {
    // Which tests and functions cite an article changes with every commit; the docs are generated
    // again with a release.
    const page = readFileSync(new URL("../../docs/traceability.md", import.meta.url), "utf8");
    const lasting = (text: string) =>
      text
        .split("\n")
        .filter((line) => line.startsWith("| "))
        .map((line) => line.split("|"))
        .map((cells) => [cells[1], cells[2], cells.at(-2)]);
    expect(lasting(page)).toEqual(lasting(traceabilityPage()));
  });

  test("cites articles of the Electoral Act only on days on which they exist", () => {
    const began: Readonly<Record<string, string>> = {
      Ya: "2010-10-10",
      "Ya 29": "2018-08-01",
      "Ya 29a": "2019-02-22",
      "Ya 29b": "2025-02-12",
      Pa: "2023-01-01",
      "Pa 25a": "2025-02-12",
    };
    for (const type of electionTypes) {
      for (const subject of ruleSubjects) {
        for (const { from, article } of rulesOfBodies[type][subject]) {
          if (article.law !== undefined) continue;
          const chapter = article.article.split(" ")[0] ?? "";
          const first = began[article.article] ?? began[chapter] ?? "1989-11-01";
          expect({ type, subject, article, from, exists: from >= first }).toMatchObject({
            exists: true,
          });
        }
      }
    }
  });
});
