import { existsSync, readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { voteValueOf } from "../../src/before/vote-value.js";
import { propertyRuns } from "../property-runs.js";

const day = "2023-05-30";

/** Inhabitants on 1 January 2023, members and vote values as published for the Senate of 2023. */
const published: readonly (readonly [string, number, number, number])[] = [
  ["Groningen", 596_163, 43, 139],
  ["Fryslân", 659_612, 43, 153],
  ["Drenthe", 502_120, 43, 117],
  ["Overijssel", 1_184_551, 47, 252],
  ["Flevoland", 444_850, 41, 109],
  ["Gelderland", 2_133_751, 55, 388],
  ["Utrecht", 1_387_657, 49, 283],
  ["Noord-Holland", 2_956_223, 55, 537],
  ["Zuid-Holland", 3_804_737, 55, 692],
  ["Zeeland", 391_142, 39, 100],
  ["Noord-Brabant", 2_626_368, 55, 478],
  ["Limburg", 1_128_334, 47, 240],
];

describe("the vote value of a province (article U 2)", () => {
  it.each(published)("%s in 2023", (_, inhabitants, members, voteValue) => {
    expect(voteValueOf({ college: "province", day, inhabitants, members })).toMatchObject({
      status: "completed",
      voteValue,
      provenance: { article: { article: "U 2", paragraph: 1 } },
    });
  });

  it("rounds a half up and less than a half down", () => {
    const voteValue = (inhabitants: number) =>
      voteValueOf({ college: "province", day, inhabitants, members: 1 });
    expect(voteValue(150)).toMatchObject({
      voteValue: 2,
      quotient: { numerator: 3, denominator: 2 },
    });
    expect(voteValue(149)).toMatchObject({ voteValue: 1 });
    expect(voteValue(49)).toMatchObject({ voteValue: 0 });
    expect(voteValue(50)).toMatchObject({ voteValue: 1 });
  });
});

describe("the vote value of an island's college (article Ya 31e)", () => {
  it.each([
    ["Bonaire", 24_090, 9, 27],
    ["Sint Eustatius", 3_293, 5, 7],
    ["Saba", 2_035, 5, 4],
  ])("%s in 2023", (_, inhabitants, members, voteValue) => {
    expect(voteValueOf({ college: "island", day, inhabitants, members })).toMatchObject({
      voteValue,
    });
  });

  it("does not exist before 2018-08-01", () => {
    const early = { college: "island", day: "2018-07-31", inhabitants: 1, members: 1 } as const;
    expect(voteValueOf(early)).toMatchObject({ issues: [{ code: "no-rules-on-day" }] });
  });
});

describe("the vote value of the college of non-residents (article Ua 4)", () => {
  const college = {
    college: "non-residents",
    day,
    registeredVoters: 37_455,
    members: 25,
    population: 17_811_291,
    eligibleVoters: 13_185_000,
  } as const;

  it("was 20 in 2023, for any plausible number of eligible voters in 2019", () => {
    expect(voteValueOf(college)).toMatchObject({ voteValue: 20 });
  });

  it("rounds once, unless the first quotient is rounded too", () => {
    const close = {
      ...college,
      registeredVoters: 150,
      members: 1,
      population: 4,
      eligibleVoters: 3,
    };
    expect(voteValueOf(close)).toMatchObject({ voteValue: 2 });
    expect(voteValueOf(close, "quotient-rounded-first")).toMatchObject({ voteValue: 3 });
  });

  it("does not exist before 2023, and needs somebody entitled to vote", () => {
    expect(voteValueOf({ ...college, day: "2022-12-31" })).toMatchObject({
      issues: [{ code: "no-rules-on-day" }],
    });
    expect(voteValueOf({ ...college, eligibleVoters: 0 })).toMatchObject({
      issues: [{ code: "too-small", path: ["eligibleVoters"] }],
    });
  });

  const people = fc.integer({ min: 1, max: 90_000_000 });
  test.prop([people, fc.integer({ min: 1, max: 5_000 }), people, people], {
    numRuns: propertyRuns,
  })(
    "is the exact quotient rounded half up, up to the bounds",
    (registeredVoters, members, population, eligibleVoters) => {
      const value = voteValueOf({
        ...college,
        registeredVoters,
        members,
        population,
        eligibleVoters,
      });
      if (value.status === "refused") throw new Error("refused");
      const numerator = BigInt(registeredVoters) * BigInt(population);
      const denominator = 100n * BigInt(members) * BigInt(eligibleVoters);
      const doubled = 2n * numerator + denominator;
      expect(BigInt(value.voteValue)).toBe(doubled / (2n * denominator));
    },
  );
});

const file = "../shared/data/ek2023-vote-values.csv";
it.skipIf(!existsSync(file))("the published vote values of 2023 are reproduced", () => {
  const rows = readFileSync(file, "utf8").trim().split("\n").slice(1);
  let checked = 0;
  for (const row of rows) {
    const [name, people, members, voteValue] = row.split(";");
    if (name?.includes("niet-ingezetenen")) continue;
    const value = voteValueOf({
      college: "province",
      day,
      inhabitants: Number(people),
      members: Number(members),
    });
    expect(value, name).toMatchObject({ voteValue: Number(voteValue) });
    checked += 1;
  }
  expect(checked).toBe(15);
});
