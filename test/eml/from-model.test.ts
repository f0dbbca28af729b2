import { describe, expect, test } from "vitest";
import { figuresFromTally } from "../../src/eml/bridge/figures-from-tally.js";
import { tallyFromEml } from "../../src/eml/bridge/tally-from-eml.js";
import { readEml } from "../../src/eml/read/read-eml.js";
import { writeEml } from "../../src/eml/write/write-eml.js";
import { sabaCandidateLists, sabaResult, sabaTotal } from "./fixtures/saba.js";
import { documentOf } from "./reading.js";
import { resultOf } from "./result-of-counts.js";

describe("a result file made from the counts", () => {
  test("is that of a small election", () => {
    const lists = documentOf("230b", sabaCandidateLists);
    const result = resultOf(
      5,
      documentOf("510d", sabaTotal),
      [lists],
      documentOf("520", sabaResult),
    );
    expect(result).toBe(sabaResult);
  });

  test("without candidate lists has no addresses, and cannot be written", () => {
    const result = resultOf(5, documentOf("510d", sabaTotal), [], documentOf("520", sabaResult));
    expect(result).toContain('"rule":"locality-or-country"');
  });
});

describe("the figures of a count made from a tally", () => {
  const [contest] = documentOf("510d", sabaTotal).contests;
  const stated = contest?.total;

  test("are those the tally was made of", () => {
    if (stated === undefined) throw new Error("the count has a total");
    expect(figuresFromTally(tallyFromEml(stated).tally, stated.lists)).toEqual(stated);
  });

  test("are refused for a ballot paper without a list or candidate that has votes", () => {
    if (stated === undefined) throw new Error("the count has a total");
    const { tally } = tallyFromEml(stated);
    const withoutList = figuresFromTally(tally, stated.lists.slice(1));
    expect(withoutList).toMatchObject({ status: "refused", issues: [{ code: "missing" }] });
    const shorter = stated.lists.map((list, at) =>
      at === 0 ? { ...list, candidates: list.candidates.slice(0, -1) } : list,
    );
    expect(figuresFromTally(tally, shorter)).toMatchObject({
      status: "refused",
      issues: [{ code: "wrong-length", expected: { kind: "candidates-of-list" } }],
    });
  });

  test("leave out what nobody counted, and have no votes for lists nobody counted", () => {
    if (stated === undefined) throw new Error("the count has a total");
    const { tally } = tallyFromEml(stated);
    const figures = figuresFromTally(
      tally,
      [...stated.lists, { number: 9, name: "Nieuw", candidates: [{ position: 1 }] }],
      ["pollCards", "voterCards"],
    );
    if ("status" in figures) throw new Error(JSON.stringify(figures.issues));
    expect(figures.uncounted.map(({ reason }) => reason)).toEqual([
      "geldige volmachtbewijzen",
      "toegelaten kiezers",
      "meer getelde stembiljetten",
      "minder getelde stembiljetten",
    ]);
    expect(figures.lists.at(-1)).toEqual({
      number: 9,
      name: "Nieuw",
      votes: 0,
      candidates: [{ position: 1, votes: 0 }],
    });
    const count = {
      ...documentOf("510d", sabaTotal),
      contests: [{ id: "geen", total: figures, units: [] }],
    };
    const writing = writeEml(count);
    expect(writing.status === "completed" && readEml(writing.bytes)).toMatchObject({
      value: count,
    });
  });
});
