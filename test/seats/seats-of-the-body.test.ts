import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { day } from "../../src/model/day.js";
import type { Division } from "../../src/seats/division/division.js";
import type { People } from "../../src/seats/people/elect-people.js";

type Wrong<Of> = (right: Of) => Of;

const wrong: { division: Wrong<Division> | null; people: Wrong<People> | null } = {
  division: null,
  people: null,
};

// Test files share what one of them has loaded: the library is loaded anew here, and let go again.
vi.resetModules();
vi.doMock("../../src/seats/division/divide.js", async (original) => {
  const right = await original<typeof import("../../src/seats/division/divide.js")>();
  return {
    ...right,
    *divide(setup: Parameters<typeof right.divide>[0]) {
      const division = yield* right.divide(setup);
      return wrong.division === null ? division : wrong.division(division);
    },
  };
});
vi.doMock("../../src/seats/people/elect-people.js", async (original) => {
  const right = await original<typeof import("../../src/seats/people/elect-people.js")>();
  return {
    ...right,
    *electPeople(...given: Parameters<typeof right.electPeople>) {
      const people = yield* right.electPeople(...given);
      return wrong.people === null ? people : wrong.people(people);
    },
  };
});

const { electionResult } = await import("../../src/seats/election-result.js");
const { prepareBody } = await import("../../src/seats/seats-only.js");

afterAll(() => {
  vi.doUnmock("../../src/seats/division/divide.js");
  vi.doUnmock("../../src/seats/people/elect-people.js");
  vi.resetModules();
});

/** Nine seats; list 3 has one candidate and more votes than for one seat, so that a seat passes on. */
const council = {
  type: "GR",
  day: "2026-03-18",
  seats: 9,
  groups: [
    { number: 1, votes: [400, 300, 200, 100, 50] },
    { number: 2, votes: [300, 200, 100] },
    { number: 3, votes: [700] },
  ],
} as const;

/** The same with fewer candidates than seats: one seat has nobody. */
const shortOfPeople = {
  ...council,
  groups: [{ number: 1, votes: [400, 300, 200, 150] }, ...council.groups.slice(1)],
};

const amiss = {
  status: "refused",
  issues: [{ path: ["seats"], expected: { kind: "rule", rule: "seats-of-the-body" } }],
};

function shifted(at: number, by: number): Wrong<Division> {
  return (division) => {
    const row = division.rows[at];
    if (row !== undefined) row.seats += by;
    return division;
  };
}

describe("the last look at the seats", () => {
  afterEach(() => {
    wrong.division = null;
    wrong.people = null;
  });

  it.each([
    ["all seats have somebody", council, 0],
    ["a seat has nobody", shortOfPeople, 1],
  ])("takes a right result where %s", (_, election, unassignedSeats) => {
    expect(electionResult(election)).toMatchObject({ status: "completed", unassignedSeats });
  });

  it.each([
    ["one seat too many", shifted(0, 1)],
    ["one seat too few", shifted(0, -1)],
    [
      "a seat of no list beside the lists",
      (right: Division) => ({ ...right, unassigned: right.unassigned + 1 }),
    ],
    ["a part of a seat", shifted(0, 0.5)],
    ["no number", shifted(0, Number.NaN)],
  ])("refuses a division that gives %s", (_, division) => {
    for (const election of [council, shortOfPeople]) {
      wrong.division = null;
      expect(electionResult(election).status).toBe("completed");
      wrong.division = division;
      expect(electionResult(election)).toMatchObject(amiss);
    }
  });

  it("refuses a division that keeps silent on a seat that nobody has", () => {
    wrong.division = (right: Division) => ({ ...right, unassigned: 0 });
    expect(electionResult(shortOfPeople)).toMatchObject(amiss);
  });

  it.each([
    ["a seat that has somebody is said to have nobody", 1, 0],
    ["a seat that somebody has is that of a list without names too", 0, 1],
    ["a seat with nobody is left out", -1, 0],
  ])("refuses people where %s", (_, empty, nameless) => {
    wrong.people = (right: People): People => ({
      ...right,
      emptySeats: right.emptySeats + empty,
      seatsWithoutNames: right.seatsWithoutNames + nameless,
    });
    expect(electionResult(council)).toMatchObject(amiss);
    expect(electionResult(shortOfPeople)).toMatchObject(amiss);
  });

  it("refuses people of whom one is forgotten", () => {
    wrong.people = (right: People): People => ({
      ...right,
      lists: right.lists.map((one) => ({ ...one, elected: one.elected.slice(1) })),
    });
    expect(electionResult(council)).toMatchObject(amiss);
  });

  it("looks at seats without people too", () => {
    const body = prepareBody({ type: council.type, day: day(council.day), seats: council.seats });
    if (body.status === "refused") throw new Error(JSON.stringify(body.issues));
    const lists = [
      { number: 1, votes: 1050 },
      { number: 2, votes: 600 },
    ];
    expect(body.value.divide(lists)).toMatchObject({ status: "completed" });
    wrong.division = shifted(0, -1);
    expect(body.value.divide(lists)).toMatchObject(amiss);
  });
});
