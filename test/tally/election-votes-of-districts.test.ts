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

  test("refuse votes that no list takes: a number, a district of a list, a district forgotten", () => {
    const named = (found: unknown) => (found as { path: unknown }[]).map(({ path }) => path);
    expect(named(issues(groups.slice(1), both))).toEqual([
      ["groups", 1, 1],
      ["groups", 1, 2],
    ]);
    const [first, second] = groups as [GroupOfLists, GroupOfLists];
    const inNorth = { ...first, lists: [{ districts: [1], candidates: ["a", "b"] }] };
    expect(named(issues([inNorth, second], both))).toEqual([["groups", 1, 2]]);
    const third = { district: 3, tally: north };
    expect(named(issues(groups, [...both, third]))).toEqual([
      ["groups", 1, 3],
      ["groups", 2, 3],
    ]);
  });

  test("refuse votes that two lists would take", () => {
    expect(issues([...groups, ...groups.slice(1)], both)).toMatchObject([
      { path: ["groups", 2, 1], code: "duplicate" },
      { path: ["groups", 2, 2], code: "duplicate" },
    ]);
  });

  test("weigh the votes of councils for the Senate, and refuse a vote value that was forgotten", () => {
    const paper = { election: "EK2027", type: "EK", district: null } as const;
    const councils = both.map(({ district, tally }) => ({ district, tally: { ...tally, paper } }));
    const weighed = councils.map((one, at) => ({ ...one, voteValue: [1_200, 85][at] as number }));
    const votes = electionVotesOfDistricts(groups, weighed);
    if (votes.status === "refused") throw new Error(JSON.stringify(votes.issues));
    expect(votes.value.districts).toEqual([
      { number: 1, voteValue: 1_200 },
      { number: 2, voteValue: 85 },
    ]);
    const forgotten = { kind: "rule", rule: "vote-values" };
    expect(issues(groups, [weighed[0], councils[1]] as typeof councils)).toMatchObject([
      { path: ["districts", 1, "voteValue"], code: "missing", expected: forgotten },
    ]);
    expect(issues(groups, councils)).toHaveLength(2);
  });

  test("refuse the totals of two elections", () => {
    const of = (election: string) => ({ election, type: "PS", district: null }) as const;
    const mixed = both.map((one, at) => ({
      ...one,
      tally: { ...one.tally, paper: of(at === 0 ? "PS2027_A" : "PS2027_B") },
    }));
    expect(issues(groups, mixed)).toMatchObject([{ path: ["districts", 1, "paper"] }]);
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
      {
        path: ["groups", 2, 1],
        code: "missing",
        expected: { kind: "named", what: "list", name: "2" },
        actual: { kind: "value", text: "4" },
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
      {
        path: ["groups", 1, 1],
        code: "missing",
        expected: { kind: "named", what: "list", name: "1" },
        actual: { kind: "value", text: "7" },
      },
      {
        path: ["groups", 1, 2],
        code: "missing",
        expected: { kind: "named", what: "list", name: "1" },
        actual: { kind: "value", text: "9" },
      },
      {
        path: ["groups", 2, 2],
        code: "missing",
        expected: { kind: "named", what: "list", name: "2" },
        actual: { kind: "value", text: "9" },
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
      {
        path: ["groups", 1, 1],
        code: "missing",
        expected: { kind: "named", what: "list", name: "1" },
        actual: { kind: "value", text: "8" },
      },
    ]);
  });
});
