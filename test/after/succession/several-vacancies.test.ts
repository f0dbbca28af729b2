import { expect, test } from "vitest";
import { determineSuccession } from "../../../src/after/succession/determine-succession.js";
import { determined } from "./determined.js";

test("W 6: who was proposed for two places goes to one, the other is filled again, a third stays empty", () => {
  const { election, outcome } = determined({
    type: "TK",
    day: "2010-06-09",
    seats: 3,
    districts: [{ number: 1 }, { number: 2 }],
    groups: [
      {
        number: 1,
        lists: [
          { districts: [1], candidates: ["an", "bo", "cas"], votes: [[10, 0, 0]] },
          { districts: [2], candidates: ["dora", "bo", "els"], votes: [[10, 0, 0]] },
        ],
      },
      { number: 2, lists: [{ districts: [1, 2], candidates: ["fien"], votes: [[5], [5]] }] },
    ],
  });
  const decided = determineSuccession(election, outcome, {
    day: "2011-05-01",
    vacancies: ["an", "dora", "fien"].map((member) => ({ member })),
  });
  if (decided.status !== "completed") throw new Error(JSON.stringify(decided));
  expect(decided.decisions).toMatchObject([
    { decision: "successor", vacancy: "an", successor: "bo", list: "1/1" },
    { decision: "successor", vacancy: "dora", successor: "els", list: "1/2" },
    { decision: "stays-empty", vacancy: "fien" },
  ]);
});
