import { expect, test } from "vitest";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import { completed, drawsInTurn, electionOf } from "../completed.js";

/** Between which lists lots were drawn, and which was drawn, for the seats that pass under P 18. */
function lotsForPassingSeats(input: ElectionInput): readonly string[] {
  return completed(electionOf(input), { preset: "osv2020" }, drawsInTurn)
    .lots.filter(({ question }) => question.kind === "seat-passed")
    .map(({ question, drawn }) => `${question.options.join(" ")}: ${drawn.join(" ")}`);
}

test("P 18: lots put all lists of a tie in order, also when fewer seats are out", () => {
  const lots = lotsForPassingSeats({
    type: "TK",
    day: "2025-10-29",
    seats: 11,
    districts: [{ number: 1 }, { number: 2 }, { number: 3 }],
    groups: [
      {
        number: 1,
        lists: [
          {
            districts: [1],
            candidates: ["gerda", "bo", "els", "cas", "hugo", "dora"],
            votes: [[0, 2, 0, 0, 2, 0]],
          },
          {
            districts: [2],
            candidates: ["ina", "daan", "bram", "jet", "an", "kees"],
            votes: [[4, 3, 0, 0, 2, 0]],
          },
          { districts: [3], candidates: ["jet", "ina", "oda"], votes: [[0, 0, 4]] },
        ],
      },
    ],
  });
  expect(lots).toEqual(["1/1 1/2 1/3: 1/2", "1/1 1/3: 1/1"]);
});

test("P 18: when there are as many seats out as candidates, surpluses are divided anew", () => {
  const lots = lotsForPassingSeats({
    type: "TK",
    day: "2025-10-29",
    seats: 9,
    districts: [1, 2, 3, 4, 5].map((number) => ({ number })),
    groups: [
      {
        number: 1,
        lists: [
          {
            districts: [1, 5],
            candidates: ["dirk", "cora", "an"],
            votes: [
              [1, 0, 0],
              [1, 0, 0],
            ],
          },
          { districts: [2], candidates: ["cora", "dirk", "bo"], votes: [[2, 0, 0]] },
          { districts: [3], candidates: ["cas", "bea", "dirk"], votes: [[1, 0, 0]] },
          { districts: [4], candidates: ["ina", "dirk", "jet", "els"], votes: [[0, 1, 0, 0]] },
        ],
      },
    ],
  });
  expect(lots).toEqual(["1/1 1/2: 1/2", "1/1 1/2: 1/1", "1/3 1/4: 1/4"]);
});

const candidatesWithVotes = (...votes: readonly (readonly [string, number])[]) => ({
  candidates: votes.map(([candidate]) => candidate),
  votes: [votes.map(([, figure]) => figure)],
});

test("P 18: equal lists wait for their turn in the lots, also when their remainder is nothing", () => {
  const lots = lotsForPassingSeats({
    type: "TK",
    day: "2025-10-29",
    seats: 3,
    districts: [{ number: 1 }, { number: 2 }, { number: 3 }],
    groups: [
      {
        number: 1,
        lists: [
          { districts: [1], ...candidatesWithVotes(["an", 1]) },
          { districts: [2], ...candidatesWithVotes(["bo", 0], ["cas", 1]) },
          { districts: [3], ...candidatesWithVotes(["cas", 1]) },
        ],
      },
    ],
  });
  expect(lots).toEqual(["1/1 1/2 1/3: 1/1", "1/2 1/3: 1/3"]);
});

test("P 18: a list that has had the equal remainder waits for nothing", () => {
  const lots = lotsForPassingSeats({
    type: "PS",
    day: "2023-03-15",
    seats: 3,
    districts: [{ number: 1 }, { number: 2 }],
    groups: [
      {
        number: 1,
        lists: [
          { districts: [1], ...candidatesWithVotes(["an", 1], ["bo", 0], ["cas", 0]) },
          { districts: [2], ...candidatesWithVotes(["an", 1]) },
        ],
      },
    ],
  });
  expect(lots).toEqual([]);
});

test("P 18: when no other list was equal, none waits, and the full lists give way", () => {
  const lots = lotsForPassingSeats({
    type: "TK",
    day: "2025-10-29",
    seats: 2,
    districts: [{ number: 1 }, { number: 2 }, { number: 3 }],
    groups: [
      {
        number: 1,
        lists: [
          { districts: [1], ...candidatesWithVotes(["an", 1]) },
          { districts: [2], ...candidatesWithVotes(["bo", 0]) },
          { districts: [3], ...candidatesWithVotes(["an", 2]) },
        ],
      },
    ],
  });
  expect(lots).toEqual([]);
});

test("P 18: when every list is full and none gives way, the lowest district gets the seat without a lot", () => {
  const lots = lotsForPassingSeats({
    type: "TK",
    day: "2025-10-29",
    seats: 4,
    districts: [{ number: 1 }, { number: 2 }, { number: 3 }],
    groups: [
      {
        number: 1,
        lists: [
          { districts: [1], ...candidatesWithVotes(["an", 1]) },
          { districts: [2], ...candidatesWithVotes(["bo", 4], ["cas", 0]) },
          { districts: [3], ...candidatesWithVotes(["bo", 1], ["dora", 3]) },
        ],
      },
    ],
  });
  expect(lots).toEqual([]);
});
