import { describe, expect, test } from "vitest";
import type { Election } from "../../src/model/election/election.js";
import { votesOfNumbers } from "../../src/seats/votes.js";
import { electionOf } from "./completed.js";

/** The lists of every number with the votes of their candidates. */
function counted(election: Election) {
  return votesOfNumbers(election, new Set());
}

/** Two districts; group 1 has one set of identical lists, group 2 another list in each. */
const districts = [{ number: 1 }, { number: 2 }];
const house = electionOf({
  type: "TK",
  day: "2023-11-22",
  seats: 150,
  districts,
  groups: [
    {
      number: 1,
      lists: [
        {
          districts: [1, 2],
          candidates: ["anna", "bert"],
          votes: [
            [10, 20],
            [300, 4000],
          ],
        },
      ],
    },
    {
      number: 2,
      lists: [
        { districts: [2], candidates: ["dirk", "cora"], votes: [[7, 8]] },
        { districts: [1], candidates: ["cora"], votes: [[5]] },
      ],
    },
  ],
});

describe("the votes of a list number", () => {
  test("P 2 (1): a set of identical lists counts as one list, known by its lowest district", () => {
    const [set] = counted(house);
    expect(set?.lists.map(({ key, votes }) => [key, votes])).toEqual([["1/1", 4330]]);
  });

  test("P 2 (2): its votes are added up, candidate by candidate", () => {
    expect(counted(house)[0]?.lists[0]?.candidateVotes).toEqual([310, 4020]);
  });

  test("P 3: a list group counts as one, with its lists in order of their lowest district", () => {
    const group = counted(house)[1];
    expect(group?.votes).toBe(20);
    expect(group?.lists.map(({ key, candidateVotes }) => [key, candidateVotes])).toEqual([
      ["2/1", [5]],
      ["2/2", [7, 8]],
    ]);
  });
});

describe("the votes of a list number for the Senate", () => {
  const senate = electionOf({
    type: "EK",
    day: "2023-05-30",
    seats: 75,
    districts: [
      { number: 1, voteValue: 100 },
      { number: 2, voteValue: 7 },
    ],
    groups: [
      {
        number: 1,
        lists: [
          {
            districts: [1, 2],
            candidates: ["anna", "bert"],
            votes: [
              [1, 2],
              [3, 0],
            ],
          },
        ],
      },
      {
        number: 2,
        lists: [
          { districts: [1], candidates: ["cora"], votes: [[4]] },
          { districts: [2], candidates: ["dirk"], votes: [[5]] },
        ],
      },
    ],
  });

  test("U 4 (1, 2): identical lists are one list, each vote times the value of its province", () => {
    const [set] = counted(senate);
    expect(set?.lists.map(({ key }) => key)).toEqual(["1/1"]);
    expect(set?.lists[0]?.candidateVotes).toEqual([121, 200]);
    expect(set?.votes).toBe(321);
  });

  test("U 5: a list group has the votes of its lists together", () => {
    const group = counted(senate)[1];
    expect(group?.lists.map(({ votes }) => votes)).toEqual([400, 35]);
    expect(group?.votes).toBe(435);
  });
});
