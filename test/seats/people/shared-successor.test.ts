import { expect, test } from "vitest";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import type { Preset } from "../../../src/model/outcome/readings.js";
import { completed, electionOf } from "../completed.js";

/**
 * Two persons are elected in two groups each. "north" stands in district 1, "south" in district 2 and
 * with more votes; each gives up a seat for which "next" is next in rank.
 */
const election: ElectionInput = {
  type: "PS",
  day: "2023-03-15",
  seats: 4,
  districts: [1, 2, 3, 4, 5, 6],
  groups: [
    { number: 1, lists: [{ districts: [1], candidates: ["north"], votes: [[40]] }] },
    { number: 2, lists: [{ districts: [2], candidates: ["south"], votes: [[41]] }] },
    {
      number: 3,
      lists: [{ districts: [3], candidates: ["south", "next", "third"], votes: [[38, 1, 0]] }],
    },
    {
      number: 4,
      lists: [{ districts: [4], candidates: ["north", "next", "fourth"], votes: [[36, 0, 0]] }],
    },
  ],
};

function elected(preset: Preset) {
  const { lists } = completed(electionOf(election), { preset });
  return lists.map((list) => list.elected.map(({ candidate }) => candidate).join());
}

test("OSV takes who give up seats by their lowest district, not in the order in which they turn up", () => {
  expect(elected("osv2020")).toEqual(["north", "south", "third", "next"]);
});

test("by default the one who is next takes the seat of the list with most votes for him or her", () => {
  expect(elected("default")).toEqual(["north", "south", "next", "fourth"]);
});

/** A list of its own group, in a district, with its candidates and their votes. */
type Standing = readonly [district: number, votes: Readonly<Record<string, number>>];

/** Who gives up a seat to whom, step by step. */
function givenUp(seats: number, standings: readonly Standing[], preset: Preset) {
  const several: ElectionInput = {
    type: "PS",
    day: "2023-03-15",
    seats,
    districts: standings.map((_, index) => index + 1),
    groups: standings.map(([district, votes], index) => ({
      number: index + 1,
      lists: [
        {
          districts: [district],
          candidates: Object.keys(votes),
          votes: [Object.values(votes)],
        },
      ],
    })),
  };
  return completed(electionOf(several), { preset }).steps.flatMap((step) =>
    step.kind === "elected-in-several-groups" ? [[step.candidate, step.successor]] : [],
  );
}

test("seats are given up by the lowest district in which somebody stands, whatever the number of the list", () => {
  const standings: readonly Standing[] = [
    [2, { south: 41 }],
    [1, { north: 40 }],
    [3, { south: 38, next: 1, third: 0 }],
    [4, { north: 36, next: 0, fourth: 0 }],
  ];
  expect(givenUp(4, standings, "osv2020")).toEqual([
    ["north", "next"],
    ["south", "third"],
  ]);
  expect(givenUp(4, standings, "default")).toEqual([
    ["north", "fourth"],
    ["south", "next"],
  ]);
});

test("in one district they are given up by place on the list, then by list number", () => {
  const byPlace: readonly Standing[] = [
    [1, { nobody: 0, late: 40 }],
    [1, { early: 41 }],
    [3, { late: 38, next: 1, third: 0 }],
    [4, { early: 36, next: 0, fourth: 0 }],
  ];
  expect(givenUp(4, byPlace, "osv2020")).toEqual([
    ["early", "next"],
    ["late", "third"],
  ]);
  const byNumber: readonly Standing[] = [
    [4, { fourth: 41 }],
    [1, { second: 40 }],
    [3, { second: 38, next: 1, other: 0 }],
    [1, { fourth: 36, next: 0, last: 0 }],
  ];
  expect(givenUp(4, byNumber, "osv2020")).toEqual([
    ["second", "next"],
    ["fourth", "last"],
  ]);
});

test("a list that loses two has two successors, in the order of its ranking, and no more", () => {
  const standings: readonly Standing[] = [
    [1, { first: 81 }],
    [2, { second: 80 }],
    [3, { first: 60, second: 59, next: 2, after: 1, other: 0 }],
    [4, { third: 40, next: 1, other: 0, last: 0 }],
    [5, { third: 41 }],
  ];
  expect(givenUp(6, standings, "default")).toEqual([
    ["first", "next"],
    ["second", "after"],
    ["third", "other"],
  ]);
});
