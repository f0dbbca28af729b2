import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { officialResults, resultFiles } from "../../../examples/official-result.js";
import { checkNumberOfSeats } from "../../../src/before/sizes/number-of-seats.js";
import { sizeOfBody } from "../../../src/before/sizes/size-of-body.js";
import type { Day } from "../../../src/model/day.js";
import { nextDay } from "../../../src/model/day.js";
import type { Body } from "../../../src/model/election/body.js";
import type { ElectionType } from "../../../src/model/election/election-type.js";
import { propertyRuns } from "../../property-runs.js";

function seatsOf(body: Parameters<typeof sizeOfBody>[0]): number | string {
  const size = sizeOfBody(body);
  if ("seats" in size) return size.seats;
  return "minimum" in size ? `${size.minimum}-${size.maximum}` : size.status;
}

function isLegal(claim: Parameters<typeof checkNumberOfSeats>[0]): boolean {
  const verdict = checkNumberOfSeats(claim);
  if (verdict.status === "refused") throw new Error(JSON.stringify(verdict.issues));
  return verdict.legal;
}

describe("the size of a municipal council", () => {
  it.each([
    [0, 9],
    [3_000, 9],
    [3_001, 11],
    [20_000, 17],
    [20_001, 19],
    [80_001, 37],
    [100_000, 37],
    [100_001, 39],
    [200_000, 39],
    [200_001, 45],
  ])("for %i inhabitants is %i (Gemeentewet article 8)", (inhabitants, seats) => {
    expect(seatsOf({ type: "GR", day: "2026-03-18", inhabitants })).toBe(seats);
  });

  it("counts the inhabitants of 1 January of the year before the election", () => {
    expect(sizeOfBody({ type: "GR", day: "2022-03-16", inhabitants: 18_640 })).toMatchObject({
      peopleCountedOn: "2021-01-01",
      provenance: { article: { article: "8", law: "Gemeentewet" }, certainty: "law-text" },
    });
  });

  it("is not known before the Gemeentewet of 1994", () => {
    expect(sizeOfBody({ type: "GR", day: "1993-12-31", inhabitants: 10 })).toMatchObject({
      status: "refused",
      issues: [{ code: "no-rules-on-day", path: ["day"] }],
    });
  });
});

describe("the size of a provincial council", () => {
  it.each([
    ["2003-03-11", 391_142, 47],
    ["2007-03-06", 3_804_737, 83],
    ["2007-03-07", 3_804_737, 55],
    ["2023-03-15", 391_142, 39],
    ["2023-03-15", 444_850, 41],
    ["2023-03-15", 1_184_551, 47],
    ["2023-03-15", 2_000_001, 55],
  ] as const)(
    "elected on %s for %i inhabitants is %i (Provinciewet article 8)",
    (day, inhabitants, seats) => {
      expect(seatsOf({ type: "PS", day, inhabitants })).toBe(seats);
    },
  );
});

describe("sizes that do not depend on population", () => {
  it.each([
    ["TK", "1918-07-03", 100],
    ["TK", "1956-06-13", 100],
    ["TK", "1959-03-12", 150],
    ["EK", "1937-07-01", 50],
    ["EK", "2023-05-30", 75],
    ["EP", "1979-06-07", 25],
    ["EP", "1994-06-09", 31],
    ["EP", "2004-06-10", 27],
    ["EP", "2009-06-04", 25],
    ["EP", "2014-05-22", 26],
    ["EP", "2019-05-23", 26],
    ["EP", "2020-02-01", 29],
    ["EP", "2024-06-06", 31],
    ["AB", "2019-03-20", "10-23"],
    ["AB", "2023-03-15", "14-26"],
  ] as const)("%s on %s: %s", (type, day, seats) => {
    expect(seatsOf({ type, day })).toBe(seats);
  });

  it("gives Bonaire nine and the other islands five members, of council and college alike", () => {
    const day = "2023-03-15";
    expect(seatsOf({ type: "ER", day, island: "Bonaire" })).toBe(9);
    expect(seatsOf({ type: "KC", day, island: "Saba" })).toBe(5);
    expect(seatsOf({ type: "KC", day, island: "Sint Eustatius" })).toBe(5);
    expect(seatsOf({ type: "KC", day: "2018-07-31", island: "Saba" })).toBe("refused");
  });

  it("gave the college of non-residents 25 members for the 37,455 voters of 2023", () => {
    expect(seatsOf({ type: "KCNI", day: "2023-03-15", registeredVoters: 37_455 })).toBe(25);
  });
});

describe("whether a number of seats is legal", () => {
  it("answers for the inhabitants given", () => {
    const claim = { type: "GR", day: "2022-03-16", seats: 17 } as const;
    expect(checkNumberOfSeats({ ...claim, inhabitants: 18_640 })).toMatchObject({
      legal: true,
    });
    expect(checkNumberOfSeats({ ...claim, inhabitants: 20_001 })).toMatchObject({
      legal: false,
      allowed: { kind: "values", values: [19] },
    });
  });

  it("allows every number of the table when the inhabitants are not known, never 41 or 43", () => {
    for (const seats of [9, 37, 39, 45]) {
      expect(isLegal({ type: "GR", day: "2022-03-16", seats })).toBe(true);
    }
    for (const seats of [8, 10, 41, 43, 46]) {
      expect(isLegal({ type: "GR", day: "2022-03-16", seats })).toBe(false);
    }
  });

  it("answers within bounds for a water authority", () => {
    const claim = { type: "AB", day: "2019-03-20" } as const;
    const verdicts = [9, 10, 23, 24].map((seats) => isLegal({ ...claim, seats }));
    expect(verdicts).toEqual([false, true, true, false]);
  });

  it("answers for the islands and the colleges, with and without their figure", () => {
    const day = "2023-03-15";
    expect(checkNumberOfSeats({ type: "ER", day, seats: 9 })).toMatchObject({
      legal: true,
      allowed: { values: [5, 9] },
    });
    expect(isLegal({ type: "KC", day, seats: 9 })).toBe(true);
    expect(isLegal({ type: "ER", day, seats: 9, island: "Saba" })).toBe(false);
    expect(isLegal({ type: "KC", day, seats: 5, island: "Saba" })).toBe(true);
    expect(isLegal({ type: "KCNI", day, seats: 27 })).toBe(true);
    expect(isLegal({ type: "KCNI", day, seats: 27, registeredVoters: 37_455 })).toBe(false);
    expect(isLegal({ type: "PS", day, seats: 55 })).toBe(true);
    expect(isLegal({ type: "PS", day, seats: 55, inhabitants: 1 })).toBe(false);
  });

  it("answers for the chambers and the European Parliament", () => {
    const legal = (type: "TK" | "EK" | "EP", day: string) =>
      [25, 31, 75, 150].filter((seats) => isLegal({ type, day, seats }));
    expect(legal("TK", "2023-11-22")).toEqual([150]);
    expect(legal("EK", "2023-05-30")).toEqual([75]);
    expect(legal("EP", "2024-06-06")).toEqual([31]);
  });

  it("says what is allowed, and by which article", () => {
    expect(checkNumberOfSeats({ type: "AB", day: "2019-03-20", seats: 25 })).toMatchObject({
      allowed: { kind: "range", minimum: 10, maximum: 23 },
    });
    const day = "2023-03-15";
    expect(checkNumberOfSeats({ type: "ER", day, seats: 7 })).toMatchObject({
      legal: false,
      provenance: { article: { article: "9", law: "WolBES" } },
    });
    expect(checkNumberOfSeats({ type: "KC", day, seats: 9, island: "Saba" })).toMatchObject({
      legal: false,
      allowed: { kind: "values", values: [5] },
      provenance: { article: { article: "94a", law: "WolBES" } },
    });
    expect(checkNumberOfSeats({ type: "TK", day: "1917-12-31", seats: 100 })).toMatchObject({
      status: "refused",
      issues: [{ code: "no-rules-on-day" }],
    });
  });

  it("refuses what it cannot read, with every issue", () => {
    const bad = { type: "GR", day: "2022-02-30", seats: 0 } as const;
    expect(checkNumberOfSeats(bad)).toMatchObject({
      status: "refused",
      issues: [{ path: ["day"] }, { path: ["seats"], code: "too-small" }],
    });
    expect(checkNumberOfSeats({ type: "GR", day: "1950-01-01", seats: 9 }).status).toBe("refused");
    expect(sizeOfBody({ type: "GR", day: "2022-03-16", inhabitants: 1.5 })).toMatchObject({
      status: "refused",
      issues: [{ code: "not-an-integer" }],
    });
  });
});

const anyDay = fc
  .record({
    year: fc.integer({ min: 2023, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
  })
  .map(
    ({ year, month, date }) =>
      `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`,
  );

describe("properties of sizes", () => {
  test.prop(
    [
      fc.constantFrom("GR", "PS"),
      anyDay,
      fc.integer({ min: 0, max: 4_000_000 }),
      fc.integer({ min: 0, max: 4_000_000 }),
    ],
    { numRuns: propertyRuns },
  )("more inhabitants never mean fewer seats, and the number is odd", (type, day, one, other) => {
    const [fewer, more] = [Math.min(one, other), Math.max(one, other)];
    const small = seatsOf({ type, day, inhabitants: fewer });
    const large = seatsOf({ type, day, inhabitants: more });
    expect(small).toBeLessThanOrEqual(Number(large));
    expect(Number(small) % 2).toBe(1);
  });

  test.prop([fc.constantFrom("GR", "PS"), anyDay, fc.integer({ min: 0, max: 4_000_000 })], {
    numRuns: propertyRuns,
  })("the size of a body is the one legal number for it", (type, day, inhabitants) => {
    const seats = Number(seatsOf({ type, day, inhabitants }));
    expect(isLegal({ type, day, seats, inhabitants })).toBe(true);
    expect(isLegal({ type, day, seats: seats + 1, inhabitants })).toBe(false);
  });
});

describe("the calendar", () => {
  const figures: Record<ElectionType, Omit<Body, "day">> = {
    TK: { type: "TK" },
    EK: { type: "EK" },
    EP: { type: "EP" },
    AB: { type: "AB" },
    GR: { type: "GR", inhabitants: 1_000 },
    PS: { type: "PS", inhabitants: 1_000 },
    KCNI: { type: "KCNI", registeredVoters: 1_000 },
    ER: { type: "ER", island: "Saba" },
    KC: { type: "KC", island: "Saba" },
  } as Record<ElectionType, Omit<Body, "day">>;
  const firstDays: Record<ElectionType, string> = {
    TK: "1918-01-01",
    EK: "1918-01-01",
    EP: "1979-06-07",
    AB: "2008-01-01",
    GR: "1994-01-01",
    PS: "1994-01-01",
    KCNI: "2023-01-01",
    ER: "2010-10-10",
    KC: "2018-08-01",
  };

  it.each(Object.keys(figures) as ElectionType[])(
    "has a size of %s on every day from its first",
    (type) => {
      const first = firstDays[type];
      for (let day = "1989-01-01" as Day; day <= "2030-12-31"; day = nextDay(day)) {
        const size = sizeOfBody({ ...figures[type], day } as Parameters<typeof sizeOfBody>[0]);
        if ((size.status !== "refused") !== day >= first) throw new Error(`${type} on ${day}`);
      }
    },
  );
});

it("real elections had legal numbers of seats", () => {
  let checked = 0;
  for (const { id, type, day, seats } of resultFiles.flatMap(officialResults)) {
    const verdict = checkNumberOfSeats({ type, day, seats });
    if (verdict.status === "refused") continue;
    expect(verdict.legal, id).toBe(true);
    checked += 1;
  }
  expect(checked).toBeGreaterThan(1_050);
});
