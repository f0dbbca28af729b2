import { expect, test } from "vitest";
import { completed, electionOf } from "../completed.js";

test("P 16: a seat for an average is not of one step with that for an equal remainder", () => {
  // Quota 20. 1/3 has one candidate for its three seats: two pass on, the first for the remainder 11
  // of 1/2, the last for the average 33 / 3 of 1/1. The third elected on 1/2 makes that one lapse.
  const election = electionOf({
    type: "TK",
    day: "2025-10-29",
    seats: 6,
    districts: [{ number: 1 }, { number: 2 }, { number: 3 }],
    groups: [
      {
        number: 1,
        lists: [
          { districts: [1], candidates: ["an", "bo", "cas"], votes: [[33, 0, 0]] },
          { districts: [2], candidates: ["dora", "els", "fien"], votes: [[12, 10, 9]] },
          { districts: [3], candidates: ["gijs"], votes: [[56]] },
        ],
      },
    ],
  });
  const outcome = completed(election, { readings: { lastSeatOfOneStep: "lot" } });
  expect(outcome.lots).toEqual([]);
  expect(outcome.steps.filter(({ kind }) => kind === "seat-withheld")).toMatchObject([
    { from: "1/1", to: "1/2", candidate: "fien", lot: null },
  ]);
});

test("P 16: of seats that fell by lot one after the other, the one of the last lot lapses", () => {
  const election = electionOf({
    type: "PS",
    day: "2023-03-15",
    seats: 2,
    districts: [{ number: 1 }, { number: 2 }, { number: 3 }],
    groups: [
      {
        number: 1,
        lists: [
          { districts: [1], candidates: ["an"], votes: [[1]] },
          { districts: [2], candidates: ["bo"], votes: [[1]] },
          { districts: [3], candidates: ["cas"], votes: [[1]] },
        ],
      },
    ],
  });
  // Lists 1 and 3 get the seats, but the lots among candidates elect "bo" of list 2.
  const lots = [["1/1"], ["1/3"], ["an"], ["bo"]];
  const outcome = completed(election, { readings: { lastSeatOfOneStep: "lot" }, lots });
  expect(outcome.lots.map(({ drawn }) => drawn)).toEqual(lots);
  expect(outcome.steps.filter(({ kind }) => kind === "seat-withheld")).toMatchObject([
    { from: "1/3", to: "1/2", candidate: "bo", lot: null },
  ]);
});
