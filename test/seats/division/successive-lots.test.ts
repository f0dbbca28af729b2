import { expect, test } from "vitest";
import { completed, electionOf } from "../completed.js";

test("P 12: a list that was drawn for a remainder is not among those of the next lot", () => {
  const election = electionOf({
    type: "TK",
    day: "2025-10-29",
    seats: 3,
    districts: [1, 2, 3, 4].map((number) => ({ number })),
    groups: [
      {
        number: 1,
        lists: ["an", "bo", "cas", "dirk"].map((first, index) => ({
          districts: [index + 1],
          candidates: [first, `${first}-2`],
          votes: [[3, 0]],
        })),
      },
    ],
  });
  const { lots } = completed(election, { preset: "osv2020" });
  const forSeats = lots.filter(({ question }) => question.kind === "largest-remainder");
  expect(forSeats.map(({ question }) => question.options.join(" "))).toEqual([
    "1/1 1/2 1/3 1/4",
    "1/2 1/3 1/4",
    "1/3 1/4",
  ]);
});
