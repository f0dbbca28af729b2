import { describe, expect, test } from "vitest";
import { parseElection } from "../../src/model/election/parse-election.js";
import {
  electionVotesOfDistricts,
  type GroupOfLists,
} from "../../src/tally/election-votes-of-districts.js";
import type { Tally } from "../../src/tally/tally.js";
import { zeroTally } from "../../src/tally/zero-tally.js";

function total(
  blankVotes: number,
  lists: readonly (readonly [number, readonly number[]])[],
): Tally {
  return {
    ...zeroTally({ voterCardsUsed: true, lists: [] }),
    blankVotes,
    lists: lists.map(([number, candidateVotes]) => ({
      number,
      candidateVotes,
      votes: candidateVotes.reduce((sum, votes) => sum + votes, 0),
    })),
  };
}

const north = total(1, [
  [1, [5, 2]],
  [2, [4]],
]);
const south = total(2, [
  [1, [6, 3]],
  [2, [1, 8]],
]);

/** List 1 is the same in both districts, list 2 differs. */
const groups: readonly GroupOfLists[] = [
  { number: 1, name: "One", lists: [{ districts: [1, 2], candidates: ["a", "b"] }] },
  {
    number: 2,
    lists: [
      { districts: [1], candidates: ["c"] },
      { districts: [2], candidates: ["d", "c"] },
    ],
  },
];

const both = [
  { district: 1, tally: north },
  { district: 2, tally: south },
];

function issues(...[lists, districts]: Parameters<typeof electionVotesOfDistricts>): unknown {
  const votes = electionVotesOfDistricts(lists, districts);
  return votes.status === "refused" ? votes.issues : votes.value;
}

describe("the votes of an election with several districts", () => {
  test("are the lists as handed in, with a row of votes for each of their districts", () => {
    const votes = electionVotesOfDistricts(groups, both);
    if (votes.status === "refused") throw new Error(JSON.stringify(votes.issues));
    expect(votes.value).toEqual({
      groups: [
        {
          number: 1,
          name: "One",
          lists: [
            {
              districts: [1, 2],
              candidates: ["a", "b"],
              votes: [
                [5, 2],
                [6, 3],
              ],
            },
          ],
        },
        {
          number: 2,
          lists: [
            { districts: [1], candidates: ["c"], votes: [[4]] },
            { districts: [2], candidates: ["d", "c"], votes: [[1, 8]] },
          ],
        },
      ],
      blankVotes: 3,
    });
    const election = parseElection({
      type: "PS",
      day: "2023-03-15",
      seats: 39,
      districts: [1, 2],
      ...votes.value,
    });
    expect(election.status).toBe("accepted");
  });

  test("refuse a district given twice", () => {
    expect(issues(groups, [...both, { district: 2, tally: south }])).toEqual([
      {
        path: ["districts", 2],
        code: "duplicate",
        expected: { kind: "once", what: "district" },
        actual: { kind: "value", text: "2" },
      },
    ]);
  });

  test("refuse a district without a total", () => {
    expect(issues(groups.slice(0, 1), both.slice(0, 1))).toEqual([
      {
        path: ["groups", 1, 2],
        code: "missing",
        expected: { kind: "named", what: "total-of-district", name: "2" },
        actual: { kind: "nothing" },
      },
    ]);
  });

  test("refuse a list that the total has not, or has with other candidates", () => {
    const others = [
      { number: 3, lists: [{ districts: [1], candidates: ["e"] }] },
      { number: 2, lists: [{ districts: [1], candidates: ["c", "d"] }] },
    ];
    expect(issues(others, both)).toEqual([
      {
        path: ["groups", 3, 1],
        code: "missing",
        expected: { kind: "candidates-of-list", list: 3, count: 1 },
        actual: { kind: "nothing" },
      },
      {
        path: ["groups", 2, 1],
        code: "wrong-length",
        expected: { kind: "candidates-of-list", list: 2, count: 2 },
        actual: { kind: "value", text: "1" },
      },
    ]);
  });

  test("refuse a total in which a list is not the sum of its candidates", () => {
    const wrong = { ...north, lists: [{ number: 1, votes: 8, candidateVotes: [5, 2] }] };
    expect(issues([], [{ district: 1, tally: wrong }])).toEqual([
      {
        path: ["districts", 0, "lists", 0, "votes"],
        code: "not-allowed",
        expected: { kind: "sum-of-list", list: 1, sum: 7 },
        actual: { kind: "value", text: "8" },
      },
    ]);
  });
});
