import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { referendumOutcome } from "../../src/seats/referendum-outcome.js";
import { propertyRuns } from "../property-runs.js";

/** The referendum on the Wiv: valid 6,710,412, invalid 23,813, against 194,868 ahead of for. */
const wiv = {
  day: "2018-03-21",
  eligibleVoters: 13_064_932,
  votesFor: 3_122_628,
  votesAgainst: 3_317_496,
  blankVotes: 270_288,
  invalidVotes: 23_813,
};

describe("an advisory referendum", () => {
  it("of 21 March 2018 gave advice to reject although against had less than half of the valid votes", () => {
    const outcome = referendumOutcome(wiv);
    expect(outcome).toMatchObject({
      status: "completed",
      validVotes: 6_710_412,
      votesCast: 6_734_225,
      turnout: { numerator: 6_734_225, denominator: 13_064_932 },
      thresholdReached: true,
      majorityAgainst: true,
      advice: "reject",
    });
  });

  it("of 21 March 2018 would have given none if a majority of all valid votes were needed", () => {
    expect(referendumOutcome(wiv, "more-than-half-of-valid")).toMatchObject({
      majorityAgainst: false,
      advice: "none",
    });
  });

  it("reaches the turnout threshold at exactly 30 percent", () => {
    const count = {
      ...wiv,
      eligibleVoters: 1_000,
      votesFor: 100,
      votesAgainst: 190,
      blankVotes: 5,
    };
    expect(referendumOutcome({ ...count, invalidVotes: 5 })).toMatchObject({ advice: "reject" });
    expect(referendumOutcome({ ...count, invalidVotes: 4 })).toMatchObject({
      thresholdReached: false,
      majorityAgainst: true,
      advice: "none",
    });
  });

  it("needs more than half of the valid votes where a majority is read so", () => {
    const count = { ...wiv, eligibleVoters: 1_000, invalidVotes: 0 };
    const advice = (votesAgainst: number, votesFor: number, blankVotes: number) => {
      const votes = { ...count, votesAgainst, votesFor, blankVotes };
      const outcome = referendumOutcome(votes, "more-than-half-of-valid");
      return outcome.status === "completed" ? outcome.advice : outcome.status;
    };
    expect(advice(200, 100, 100)).toBe("none");
    expect(advice(201, 100, 100)).toBe("reject");
  });

  it("has the shares of the valid votes, blank ones among them", () => {
    expect(referendumOutcome(wiv)).toMatchObject({
      shares: {
        for: { numerator: 3_122_628, denominator: 6_710_412 },
        against: { numerator: 3_317_496, denominator: 6_710_412 },
        blank: { numerator: 270_288, denominator: 6_710_412 },
      },
    });
  });

  it("is refused for figures that are none", () => {
    expect(referendumOutcome({ ...wiv, votesFor: -1 })).toMatchObject({
      status: "refused",
      issues: [{ path: ["votesFor"], code: "too-small" }],
    });
  });

  it("gives no advice on a tie", () => {
    expect(referendumOutcome({ ...wiv, votesFor: wiv.votesAgainst })).toMatchObject({
      majorityAgainst: false,
      advice: "none",
    });
  });

  it("has no shares without a valid vote", () => {
    const count = { ...wiv, votesFor: 0, votesAgainst: 0, blankVotes: 0 };
    expect(referendumOutcome(count)).toMatchObject({ shares: null, advice: "none" });
  });

  it("is refused outside the days of the act, and with more votes than voters", () => {
    expect(referendumOutcome({ ...wiv, day: "2015-06-30" })).toMatchObject({
      issues: [{ code: "no-rules-on-day" }],
    });
    expect(referendumOutcome({ ...wiv, day: "2018-07-28" })).toMatchObject({
      issues: [{ code: "no-rules-on-day" }],
    });
    expect(referendumOutcome({ ...wiv, eligibleVoters: 6_734_224 })).toMatchObject({
      issues: [
        {
          code: "too-small",
          path: ["eligibleVoters"],
          expected: { kind: "at-least", limit: 6_734_225, of: "votes-cast" },
          actual: { kind: "value", text: "6734224" },
        },
      ],
    });
    expect(referendumOutcome({ ...wiv, eligibleVoters: 6_734_225 }).status).toBe("completed");
  });

  const votes = fc.integer({ min: 0, max: 10_000_000 });
  test.prop([votes, votes, votes, votes, votes], { numRuns: propertyRuns })(
    "an absolute majority of the valid votes is a majority in either reading",
    (votesFor, votesAgainst, blankVotes, invalidVotes, absent) => {
      const cast = votesFor + votesAgainst + blankVotes + invalidVotes;
      fc.pre(cast > 0);
      const count = { day: "2016-04-06", votesFor, votesAgainst, blankVotes, invalidVotes };
      const input = { ...count, eligibleVoters: cast + absent };
      const strict = referendumOutcome(input, "more-than-half-of-valid");
      const usual = referendumOutcome(input);
      if (strict.status === "refused" || usual.status === "refused") throw new Error("refused");
      if (strict.advice === "reject") expect(usual.advice).toBe("reject");
      expect(usual.thresholdReached).toBe(10 * cast >= 3 * (cast + absent));
    },
  );
});
