import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type Election, electionMade } from "../../../src/model/election/election.js";
import { determineResult } from "../../../src/seats/determine-result.js";
import type { DeterminationOptions } from "../../../src/seats/given-case.js";
import { outcomesOfLots } from "../../../src/what-if/lots/outcomes-of-lots.js";
import {
  type PossibleResults,
  type PossibleResultsOptions,
  possibleResults,
} from "../../../src/what-if/lots/possible-results.js";
import { numberOfWays, waysToDraw } from "../../../src/what-if/lots/ways.js";
import { propertyRuns } from "../../property-runs.js";
import { electionOf } from "../../seats/completed.js";

function council(seats: number, votes: readonly number[]): Election {
  return electionOf({
    type: "GR",
    day: "2026-03-18",
    seats,
    groups: votes.map((listVotes, index) => ({ number: index + 1, listVotes })),
  });
}

function possible(
  election: Election,
  options?: DeterminationOptions,
  bounds?: PossibleResultsOptions,
): PossibleResults {
  const results = possibleResults(election, options, bounds);
  if (results.status === "refused") throw new Error(JSON.stringify(results.issues));
  return results;
}

/** Four equal lists for 22 seats: five each, and two left for the four. */
const fourEqual = council(22, [100, 100, 100, 100]);

describe("all answers of a pending lot", () => {
  it("are every pair of lists, each in two ways, one in six", () => {
    const { everyWay, ways, results } = possible(fourEqual);
    expect([everyWay, ways, results.length]).toEqual([true, 12, 6]);
    for (const result of results) {
      expect(result).toMatchObject({ ways: 2, chance: { numerator: "1", denominator: "6" } });
      expect(result.groups.reduce((sum, { seats }) => sum + seats, 0)).toBe(22);
    }
    expect(results.map(({ lots }) => lots)).toContainEqual(["1", "2"]);
  });

  it("go on from the lots that were drawn already", () => {
    const { ways, results } = possible(fourEqual, { lots: ["3"] });
    expect([ways, results.length]).toEqual([3, 3]);
    for (const { groups } of results) expect(groups[2]?.seats).toBe(6);
  });

  it("are one when nothing is pending", () => {
    expect(possible(council(19, [100, 90]))).toMatchObject({
      everyWay: true,
      ways: 1,
      results: [{ ways: 1, chance: { numerator: "1", denominator: "1" }, lots: [] }],
    });
  });

  it("stop at a bound and say so", () => {
    expect(possible(fourEqual, {}, { maximumWays: 5 })).toMatchObject({ everyWay: false, ways: 5 });
    expect(possible(fourEqual, {}, { maximumWays: 12 })).toMatchObject({
      everyWay: true,
      ways: 12,
    });
    expect(possible(fourEqual, {}, { maximumWays: 11 })).toMatchObject({
      everyWay: false,
      ways: 11,
    });
  });

  it("are looked at only as far as asked", () => {
    const many = council(39, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    const enumeration = outcomesOfLots(many);
    const first = enumeration.next();
    if (first.done) throw new Error("nothing");
    expect(first.value.lots).toHaveLength(19);
    expect(BigInt(first.value.oneIn)).toBe(
      Array.from({ length: 19 }, (_, index) => BigInt(20 - index)).reduce((a, b) => a * b, 1n),
    );
  });

  it("are fewer when a single lot is drawn for all seats of a tie", () => {
    const together = { readings: { lotsInATie: "one-for-all-seats" } } as const;
    const { ways, results } = possible(fourEqual, together);
    expect([ways, results.length]).toEqual([6, 6]);
    expect(results[0]?.lots).toEqual([["1", "2"]]);
  });

  it("tell apart who is elected, unless only seats are asked for", () => {
    const election = electionOf({
      type: "GR",
      day: "2026-03-18",
      seats: 19,
      groups: [
        { number: 1, votes: [100, 100] },
        { number: 2, votes: [1_900] },
      ],
    });
    const people = electionOf({
      type: "GR",
      day: "2026-03-18",
      seats: 3,
      groups: [
        { number: 1, votes: [100, 100, 0] },
        { number: 2, votes: [250, 50, 40] },
      ],
    });
    expect(possible(election).results.length).toBe(1);
    expect(possible(people).ways).toBe(2);
    expect(possible(people).results.length).toBe(2);
    expect(possible(people, {}, { equalWhen: "seats" }).results).toMatchObject([
      { ways: 2, chance: { numerator: "1", denominator: "1" } },
    ]);
  });

  it("are as many as there are seats per list number, when only seats are asked for", () => {
    const { ways, results } = possible(fourEqual, {}, { equalWhen: "seats" });
    expect([ways, results.length]).toEqual([12, 6]);
  });

  /**
   * The lot for the seat of the first list is between X and Y. X is elected on the second list, too,
   * but has more votes on the first. Z is dead: if X is drawn, the seat of the second list stays empty.
   */
  it("differ when a seat stays empty, though the seats per list number are equal", () => {
    const alone = (district: number, candidates: string[], votes: number[]) => [
      { districts: [district], candidates, votes: [votes] },
    ];
    const election = electionOf({
      type: "PS",
      day: "2023-03-15",
      seats: 3,
      districts: [1, 2],
      groups: [
        { number: 1, lists: alone(1, ["X", "Y"], [50, 50]) },
        { number: 2, lists: alone(2, ["X", "Z"], [48, 20]) },
        { number: 3, lists: alone(1, ["W"], [70]) },
      ],
      deceased: ["Z"],
    });
    const seats = possible(election, {}, { equalWhen: "seats" });
    expect(
      seats.results.map(({ lots, groups, unassignedSeats }) => [
        ...lots,
        unassignedSeats,
        groups.map((group) => group.seats),
      ]),
    ).toEqual([
      ["X", 1, [1, 1, 1]],
      ["Y", 0, [1, 1, 1]],
    ]);
  });

  it("follow a lot between lists by one between candidates only where that is ordered", () => {
    const election = electionOf({
      type: "GR",
      day: "2026-03-18",
      seats: 5,
      groups: [
        { number: 1, votes: [40, 30, 30] },
        { number: 2, votes: [40, 31, 29] },
      ],
    });
    expect([...outcomesOfLots(election)].map(({ lots, oneIn }) => [lots, oneIn])).toEqual([
      [["1"], "2"],
      [["2", "1-2"], "4"],
      [["2", "1-3"], "4"],
    ]);
    const chances = possible(election, {}, { equalWhen: "seats" }).results.map(
      ({ groups, ways, chance }) => [groups.map(({ seats }) => seats), ways, chance],
    );
    expect(chances).toEqual([
      [[3, 2], 1, { numerator: "1", denominator: "2" }],
      [[2, 3], 2, { numerator: "1", denominator: "2" }],
    ]);
    expect(possible(election).results.map(({ chance }) => chance.denominator)).toEqual([
      "2",
      "4",
      "4",
    ]);
  });

  it("go from a lot of three to one of two, in every order: one in six", () => {
    const election = electionOf({
      type: "GR",
      day: "2026-03-18",
      seats: 3,
      groups: [{ number: 1, votes: [40, 30, 30, 30] }],
    });
    const orders = [
      ["1-2", "1-3"],
      ["1-2", "1-4"],
      ["1-3", "1-2"],
      ["1-3", "1-4"],
      ["1-4", "1-2"],
      ["1-4", "1-3"],
    ];
    const oneByOne = [...outcomesOfLots(election)];
    expect(oneByOne.map(({ lots }) => lots)).toEqual(orders);
    expect(oneByOne.map(({ oneIn }) => oneIn)).toEqual(orders.map(() => "6"));
    const together = { readings: { lotsInATie: "one-for-all-seats" } } as const;
    const atOnce = [...outcomesOfLots(election, together)];
    expect(atOnce.map(({ lots }) => lots)).toEqual(orders.map((order) => [order]));
    expect(atOnce.map(({ oneIn }) => oneIn)).toEqual(orders.map(() => "6"));
  });

  it("are refused where the determination is", () => {
    const early = electionMade({ ...fourEqual, day: "1900-01-01" as Election["day"] });
    expect(possibleResults(early)).toMatchObject({ issues: [{ code: "no-rules-on-day" }] });
    expect(possibleResults(fourEqual, { lots: ["9"] })).toMatchObject({
      issues: [{ code: "lot-option-unknown" }],
    });
  });
});

/** Trees with more leaves are left to smaller elections. */
const mostLeaves = 120;

/** The tree of lots, walked in the plainest way. */
function leaves(election: Election, lots: readonly string[] = [], found: string[] = []): string[] {
  if (found.length > mostLeaves) return found;
  const outcome = determineResult(election, { lots });
  if (outcome.status === "refused") throw new Error(JSON.stringify(outcome.issues));
  if (outcome.status === "completed") found.push(lots.join(" "));
  else for (const option of outcome.question.options) leaves(election, [...lots, option], found);
  return found;
}

const tieProne: fc.Arbitrary<Election> = fc
  .record({
    seats: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 19, max: 22 })),
    lists: fc.array(fc.array(fc.constantFrom(0, 4, 8), { minLength: 1, maxLength: 4 }), {
      minLength: 2,
      maxLength: 4,
    }),
  })
  .map(({ seats, lists }) =>
    electionOf({
      type: "GR",
      day: "2026-03-18",
      seats,
      groups: lists.map((votes, index) => ({ number: index + 1, votes })),
    }),
  );

describe("the enumeration of lots", () => {
  test.prop([tieProne], { numRuns: propertyRuns })(
    "covers exactly the leaves of the tree of lots, once each, with chances that add up to one",
    (election) => {
      const expected = leaves(election);
      fc.pre(expected.length <= mostLeaves);
      const found = [...outcomesOfLots(election)];
      expect(found.map(({ lots }) => lots.join(" "))).toEqual(expected);
      expect(new Set(expected).size).toBe(expected.length);
      const common = found.reduce((product, { oneIn }) => lowest(product, BigInt(oneIn)), 1n);
      const sum = found.reduce((total, { oneIn }) => total + common / BigInt(oneIn), 0n);
      expect(sum).toBe(common);
      const all = possible(election);
      expect(JSON.parse(JSON.stringify(all))).toStrictEqual(all);
      const { everyWay, ways, results } = all;
      expect([everyWay, ways]).toEqual([true, expected.length]);
      expect(results.reduce((total, result) => total + result.ways, 0)).toBe(ways);
    },
  );

  test.prop([tieProne], { numRuns: propertyRuns })(
    "gives lots that lead to the very result they stand with",
    (election) => {
      for (const { lots, groups } of possible(election, {}, { maximumWays: 20 }).results) {
        expect(determineResult(election, { lots })).toMatchObject({ status: "completed", groups });
      }
    },
  );

  test.prop(
    [
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 6 }),
      fc.nat(),
      fc.constantFrom("preference-candidate" as const, "highest-average" as const),
    ],
    { numRuns: propertyRuns },
  )("draws as many ways as it counts, each once", (options, pick, kind) => {
    const question = {
      kind,
      article: { article: "P 7" },
      scope: { kind: "election" },
      options,
      draws: 1 + (pick % (options.length - 1)),
      drawnOption: "receives-a-seat",
      figures: [],
    } as const;
    const ways = [...waysToDraw(question)].map((drawn) => JSON.stringify(drawn));
    expect(BigInt(ways.length)).toBe(numberOfWays(question));
    expect(new Set(ways).size).toBe(ways.length);
  });
});

function lowest(left: bigint, right: bigint): bigint {
  let [larger, smaller] = [left, right];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return (left / larger) * right;
}
