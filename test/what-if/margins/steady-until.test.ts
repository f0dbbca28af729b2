import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import { parseElection } from "../../../src/model/election/parse-election.js";
import type { Preset } from "../../../src/model/outcome/readings.js";
import { caseOf } from "../../../src/seats/case.js";
import { seatRange, withVotes } from "../../../src/what-if/margins/seats-by-list.js";
import { steadyUntil } from "../../../src/what-if/margins/steady-until.js";
import { propertyRuns } from "../../property-runs.js";

/** Rules with and without combinations, thresholds, remainders, averages in between. */
const rules: readonly (readonly [ElectionInput["type"], string])[] = [
  ["GR", "2023-03-15"],
  ["TK", "2023-11-22"],
  ["EK", "2023-05-30"],
  ["KC", "2023-03-15"],
  ["TK", "1922-07-05"],
  ["TK", "1925-07-01"],
  ["TK", "1935-04-17"],
  ["AB", "2008-11-25"],
  ["GR", "2010-03-03"],
  ["TK", "2010-06-09"],
  ["EK", "2007-05-29"],
];

const elections: fc.Arbitrary<ElectionInput> = fc
  .record({
    rules: fc.constantFrom(...rules),
    seats: fc.oneof(fc.integer({ min: 1, max: 18 }), fc.integer({ min: 19, max: 40 })),
    lists: fc.array(
      fc.record({
        listVotes: fc.oneof(fc.nat({ max: 60 }), fc.nat({ max: 50_000 })),
        numberOfCandidates: fc.integer({ min: 1, max: 20 }),
      }),
      { minLength: 2, maxLength: 6 },
    ),
    combined: fc.boolean(),
    beyondHalf: fc.option(fc.nat({ max: 40 }), { nil: null }),
  })
  .filter(({ lists }) => lists.some(({ listVotes }) => listVotes > 0))
  .map(({ rules: [type, day], seats, lists, combined, beyondHalf }) => ({
    type,
    day,
    seats,
    groups: lists.map((list, index) => ({
      number: index + 1,
      ...list,
      // A list with a majority, or nearly, and candidates for it (P 9).
      ...(beyondHalf === null || index > 0 ? {} : majorityOver(lists.slice(1), beyondHalf)),
    })),
    ...(combined && day < "2011" && lists.length > 2
      ? { combinations: [{ id: "A", groups: [1, 2] }] }
      : {}),
  }));

function majorityOver(others: readonly { readonly listVotes: number }[], more: number) {
  const half = others.reduce((sum, { listVotes }) => sum + listVotes, 0);
  return { listVotes: half + more - 5 > 0 ? half + more - 5 : 1, numberOfCandidates: 40 };
}

describe("how long every decision on seats stays what it is", () => {
  const options = { numRuns: propertyRuns };
  test.prop(
    [
      elections,
      fc.constantFrom<Preset>("default", "abacus", "osv2020", "text"),
      fc.nat(),
      fc.constantFrom<1 | -1>(1, -1),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }),
    ],
    options,
  )("the seats do not change before", (input, preset, pick, direction, places) => {
    const parsed = parseElection(input);
    if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
    const made = caseOf(parsed.value, { preset });
    if (made.status === "refused") return;
    const given = made.value;
    const row = given.numbers[pick % given.numbers.length];
    if (row === undefined) throw new Error("no list");
    const until = steadyUntil(row.number, direction);
    const now = seatRange(given, row.number, until.tell);
    const most = direction === 1 ? 1_000_000 : row.votes;
    const last = Math.min(until.votes(), most);
    for (const place of [...places, 1]) {
      const change = Math.floor(place * last);
      const then = seatRange(
        withVotes(given, row.number, row.votes + direction * change),
        row.number,
      );
      expect({ change, seats: then }).toEqual({ change, seats: now });
    }
  });
});
