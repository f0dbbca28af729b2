import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import {
  inputOf,
  officialResults,
  officialSeats,
  resultFiles,
} from "../../examples/official-result.js";
import { residualSeatsBill } from "../../src/law/overlay.js";
import { hasSharedData, sharedData, sharedFiles } from "../conformance/shared-data.js";
import { completed, electionOf, seatsOf } from "./completed.js";

/** The one lot in these elections went to Partij voor de Dieren (Roermond 2026). */
const officialLot = () => ["8"];
const withTheLot: readonly string[] = ["GR20260318.jsonl", "GR20260318-cases.jsonl"];

describe("official results", () => {
  test("are of 1,097 elections, from 1918 to 2026", () => {
    const days = resultFiles
      .flatMap(officialResults)
      .map(({ day }) => day)
      .sort();
    expect([days.length, days.at(0), days.at(-1)]).toEqual([1_097, "1918-07-03", "2026-03-18"]);
  });

  test.each(resultFiles)("%s: every list gets its official seats", (file) => {
    let lots = 0;
    for (const result of officialResults(file)) {
      const outcome = completed(electionOf(inputOf(result)), {}, officialLot);
      expect([result.id, seatsOf(outcome)]).toEqual([result.id, officialSeats(result)]);
      expect([result.id, outcome.unassignedSeats]).toEqual([result.id, 0]);
      lots += outcome.lots.length;
    }
    expect(lots).toBe(withTheLot.includes(file) ? 1 : 0);
  });

  /**
   * Computed independently from the same results: lists that got a seat with less than the quota in
   * March, and councils that the bill would have changed over the whole year.
   */
  test.each([
    {
      march: "GR20180321.jsonl",
      november: "GR20181121.jsonl",
      lists: 81,
      councils: 69,
      changes: 71,
    },
    {
      march: "GR20220316.jsonl",
      november: "GR20221123.jsonl",
      lists: 91,
      councils: 77,
      changes: 77,
    },
  ])("the bill on residual seats would have changed $changes councils of $march", (expected) => {
    const inMarch = officialResults(expected.march);
    const belowQuota = inMarch.map(({ lists, seats }) => {
      const all = lists.reduce((sum, [, votes]) => sum + votes, 0);
      return lists.filter(([, votes, official]) => official > 0 && votes * seats < all);
    });
    expect(belowQuota.flat()).toHaveLength(expected.lists);
    expect(belowQuota.filter((some) => some.length > 0)).toHaveLength(expected.councils);
    const ofTheYear = [...inMarch, ...officialResults(expected.november)];
    const changed = ofTheYear.filter((result) => {
      const bill = completed(electionOf(inputOf(result)), { overlay: residualSeatsBill });
      expect(bill.hypothetical).toEqual([residualSeatsBill.name]);
      return !isDeepStrictEqual(seatsOf(bill), officialSeats(result));
    });
    expect(changed).toHaveLength(expected.changes);
  });
});

interface SharedResult {
  readonly id: string;
  readonly type: string;
  readonly date: string;
  readonly seats: number;
  readonly area: unknown;
  readonly combinations?: unknown;
  readonly lists: readonly {
    readonly name: string;
    readonly votes: number;
    readonly seats: number;
    readonly candidates?: number;
  }[];
}

const shared = "data/results/";
describe.skipIf(!hasSharedData(shared))(
  "official results as they were published (skipped where they are absent)",
  () => {
    test("have the figures that are kept here", () => {
      const published = sharedFiles(shared).flatMap((file) =>
        sharedData<SharedResult[]>(`${shared}${file}`).map(
          ({ id, type, date, seats, area, combinations, lists }) => ({
            ...{ id, type, day: date, area, seats },
            ...(combinations === undefined ? {} : { combinations }),
            lists: lists.map(({ name, votes, seats: official, candidates }) =>
              candidates === undefined
                ? [name, votes, official]
                : [name, votes, official, candidates],
            ),
          }),
        ),
      );
      const kept = resultFiles
        .flatMap(officialResults)
        .map(({ inferred: _inferred, drawn: _drawn, ...figures }) => figures);
      expect(kept).toEqual(published);
    });
  },
);
