import { describe, expect, it } from "vitest";
import { determineSuccession } from "../../src/after/succession/determine-succession.js";
import { checkTrace } from "../../src/judges/checker/check-trace.js";
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

  /** A list that gets two of nine seats, or one, and how its candidates are ranked. */
  const rankedOf = (votes: readonly number[], deceased: readonly string[]): string => {
    const others = [110, 100, 67, 3, 2, 1, 1, 1];
    const rest = 900 - [...votes, ...others].reduce((sum, own) => sum + own, 0);
    const election = electionOf({
      ...{ type: "GR", day: "2006-03-07", seats: 9, deceased: [...deceased] },
      groups: [
        { number: 1, votes: [...votes] },
        { number: 2, votes: [rest, ...others] },
      ],
    });
    const outcome = completed(election);
    expect(checkTrace(election, outcome)).toMatchObject({ verdict: "accepted" });
    const [list] = outcome.lists;
    return (list?.ranking ?? []).map((id) => id.replace("1-", "")).join(" ");
  };

  it("keeps a place behind who had more votes, where those took the seats of the list", () => {
    expect(rankedOf([55, 51, 54, 53, 2], ["1-4"])).toBe("1 3 4 2 5");
    expect(rankedOf([55, 51, 54, 53, 2], ["1-2"])).toBe("1 3 4 2 5");
    expect(rankedOf([55, 54, 54, 53, 1], ["1-4"])).toBe("1 2 3 4 5");
  });

  it("is left out with as many votes as the last who was elected, or more", () => {
    expect(rankedOf([55, 53, 54, 53, 1], ["1-3"])).toBe("1 2 4 5");
    expect(rankedOf([55, 54, 54, 53, 1], ["1-3"])).toBe("1 2 4 5");
    expect(rankedOf([55, 51, 54, 53, 2], ["1-1"])).toBe("3 4 2 5");
  });

  it("stands among the others in order of votes, above half the quota, and then of the list", () => {
    expect(rankedOf([55, 52, 54, 52, 2], ["1-5"])).toBe("1 3 2 4 5");
    expect(rankedOf([55, 51, 54, 53, 2], ["1-5"])).toBe("1 3 4 2 5");
    expect(rankedOf([55, 1, 54, 54, 51], ["1-2"])).toBe("1 3 4 5 2");
    expect(rankedOf([55, 2, 54, 54, 50], ["1-2"])).toBe("1 3 4 2 5");
    expect(rankedOf([0, 110, 0, 105, 0], ["1-1"])).toBe("2 4 1 3 5");
  });
});
