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
