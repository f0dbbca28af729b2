import { describe, expect, test } from "vitest";
import {
  type EmlCandidateLists,
  type EmlCount,
  type EmlResult,
  electionFromEml,
  figuresFromTally,
  readEml,
  resultFromOutcome,
  tallyFromEml,
  writeEml,
} from "../../src/eml/index.js";
import { determineResult } from "../../src/seats/index.js";
import { sabaCandidateLists, sabaResult, sabaTotal } from "./fixtures/saba.js";
import { officialBytes, officialFiles, officialFilesPresent } from "./official-files.js";
import { documentOf, readingOf } from "./reading.js";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The result file of counts and candidate lists, with the heading of a published one. */
function resultOf(
  seats: number,
  count: EmlCount,
  lists: readonly EmlCandidateLists[],
  published: EmlResult,
): string {
  const made = electionFromEml({ seats, counts: [count], lists });
  if (made.status === "refused") throw new Error(JSON.stringify(made.issues));
  const outcome = determineResult(made.value.election);
  if (outcome.status !== "completed") throw new Error(outcome.status);
  const { kind: _, contests, ...heading } = published;
  const contestId = contests[0]?.id ?? "";
  const writing = writeEml(resultFromOutcome({ ...heading, contestId }, outcome, made.value));
  return writing.status === "written" ? text(writing.bytes) : JSON.stringify(writing.issues);
}

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
    expect(result).toContain('"expected":"a Locality or a Country"');
  });

  test.skipIf(!officialFilesPresent)(
    "is byte for byte the official one of the House of Representatives in 2023",
    () => {
      const files = officialFiles().filter(({ folder }) => folder === "TK2023");
      const documents = files
        .filter(({ name }) => !name.startsWith("Telling"))
        .map(({ path }) => readingOf(officialBytes(path)).document);
      const lists = documents.filter((each): each is EmlCandidateLists => each.kind === "230b");
      const count = documents.find((each): each is EmlCount => each.kind === "510d");
      const published = documents.find((each): each is EmlResult => each.kind === "520");
      if (count === undefined || published === undefined) throw new Error("files are missing");
      const official = text(officialBytes("TK2023/Resultaat_TK2023.eml.xml"));
      expect(resultOf(150, count, lists, published) === official).toBe(true);
    },
  );
});

describe("the figures of a count made from a tally", () => {
  const [contest] = documentOf("510d", sabaTotal).contests;
  const stated = contest?.total;

  test("are those the tally was made of", () => {
    if (stated === undefined) throw new Error("the count has a total");
    expect(figuresFromTally(tallyFromEml(stated).tally, stated.lists)).toEqual(stated);
  });

  test("leave out what nobody counted, and have no votes for lists nobody counted", () => {
    if (stated === undefined) throw new Error("the count has a total");
    const { tally } = tallyFromEml(stated);
    const figures = figuresFromTally(
      tally,
      [...stated.lists, { number: 9, name: "Nieuw", candidates: [{ position: 1 }] }],
      ["pollCards", "voterCards"],
    );
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
    expect(writing.status === "written" && readEml(writing.bytes)).toMatchObject({
      document: count,
    });
  });
});
