import { describe, expect, it } from "vitest";
import { determineSuccession } from "../../src/after/succession/determine-succession.js";
import type { ElectionInput } from "../../src/model/election/election-input.js";
import { completed, electionOf } from "./completed.js";

const council: ElectionInput = {
  type: "GR",
  day: "2006-03-07",
  seats: 9,
  groups: [
    { number: 1, votes: [300, 50, 20, 10, 10, 10, 10] },
    { number: 2, votes: [200, 110] },
    { number: 3, votes: [190, 10] },
  ],
};

const rankingOf = (input: ElectionInput) => completed(electionOf(input)).lists[0]?.ranking;

describe("who died before the result", () => {
  it("keeps a place in the ranking until 2008-11-30, if not elected (P 18a)", () => {
    const dead = { ...council, deceased: ["1-7"] };
    expect(rankingOf(dead)).toEqual(["1-1", "1-2", "1-3", "1-4", "1-5", "1-6", "1-7"]);
    expect(rankingOf({ ...dead, day: "2008-11-30" })).toContain("1-7");
    expect(rankingOf({ ...dead, day: "2008-12-01" })).not.toContain("1-7");
  });

  it("is left out of it where elected by votes, or next on the list", () => {
    expect(rankingOf({ ...council, deceased: ["1-1"] })?.[0]).toBe("1-2");
    const next = rankingOf({ ...council, deceased: ["1-2", "1-7"] });
    expect(next).toEqual(["1-1", "1-3", "1-4", "1-5", "1-6", "1-7"]);
  });

  it("is passed over when a place is filled (W 2 (1) a)", () => {
    const election = electionOf({ ...council, deceased: ["1-6"] });
    const outcome = completed(election);
    expect(outcome.lists[0]?.elected).toHaveLength(5);
    expect(outcome.lists[0]?.ranking).toContain("1-6");
    const vacancies = [{ member: "1-1" }];
    const succession = determineSuccession(election, outcome, { day: "2007-05-01", vacancies });
    if (succession.status !== "completed") throw new Error(succession.status);
    expect(succession.decisions).toMatchObject([{ vacancy: "1-1", successor: "1-7" }]);
    expect(succession.steps).toContainEqual(
      expect.objectContaining({ candidate: "1-6", reason: "deceased" }),
    );
  });
});
