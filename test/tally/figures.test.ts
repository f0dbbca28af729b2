import { describe, expect, test } from "vitest";
import { parseElection } from "../../src/model/election/parse-election.js";
import { tallyOfCount } from "../../src/tally/count-tally.js";
import { electionVotesOfTally } from "../../src/tally/election-votes.js";
import { contributionsTo, figureOfTally } from "../../src/tally/figure-of-tally.js";
import { tallyLevels } from "../../src/tally/level.js";
import { shownPercentage } from "../../src/tally/shown-percentage.js";
import type { Tally } from "../../src/tally/tally.js";
import { listShares, turnout } from "../../src/tally/turnout.js";
import { zeroTally } from "../../src/tally/zero-tally.js";
import { municipality } from "../validation/small-counts.js";

const tally: Tally = {
  ...zeroTally({ voterCardsUsed: false, lists: [] }),
  eligibleVoters: 30,
  votesCast: 20,
  blankVotes: 3,
  lists: [
    { number: 1, votes: 12, candidateVotes: [7, 5] },
    { number: 4, votes: 5, candidateVotes: [5] },
  ],
};

describe("where a figure comes from", () => {
  test("each unit that brought something, with how much", () => {
    const units = [
      { unit: "SB1", tally },
      { unit: "SB2", tally: { ...tally, blankVotes: 0 } },
    ];
    expect(contributionsTo("blankVotes", units)).toEqual([{ unit: "SB1", figure: 3 }]);
    expect(contributionsTo("lists.1.candidateVotes.2", units)).toEqual([
      { unit: "SB1", figure: 5 },
      { unit: "SB2", figure: 5 },
    ]);
  });

  test("a figure goes by its name; what is not there is 0", () => {
    expect(figureOfTally(tally, "votesCast")).toBe(20);
    expect(figureOfTally(tally, "lists.4.votes")).toBe(5);
    expect(figureOfTally(tally, "lists.1.candidateVotes.1")).toBe(7);
    expect(figureOfTally(tally, "lists.2.votes")).toBe(0);
    expect(figureOfTally(tally, "lists.2.candidateVotes.1")).toBe(0);
    expect(figureOfTally(tally, "lists.4.candidateVotes.2")).toBe(0);
  });
});

describe("turnout and shares", () => {
  test("are exact fractions", () => {
    expect(turnout(tally)).toEqual({ numerator: 20, denominator: 30 });
    expect(listShares(tally)).toEqual([
      { number: 1, votes: 12, share: { numerator: 12, denominator: 17 } },
      { number: 4, votes: 5, share: { numerator: 5, denominator: 17 } },
    ]);
  });

  test("are unknown without eligible voters or votes", () => {
    expect(turnout({ ...tally, eligibleVoters: 0 })).toBeNull();
    const none = { ...tally, lists: [{ number: 1, votes: 0, candidateVotes: [0] }] };
    expect(listShares(none)).toEqual([{ number: 1, votes: 0, share: null }]);
  });

  test("are shown as percentages, rounded half up from the exact value", () => {
    expect(shownPercentage({ numerator: 2, denominator: 3 })).toBe("66.67");
    expect(shownPercentage({ numerator: 1, denominator: 8 }, 1)).toBe("12.5");
    expect(shownPercentage({ numerator: 1, denominator: 800 }, 2)).toBe("0.13");
    expect(shownPercentage({ numerator: 1, denominator: 16 }, 1)).toBe("6.3");
    expect(shownPercentage({ numerator: 1, denominator: 1 })).toBe("100.00");
    expect(shownPercentage({ numerator: 12345, denominator: 1000000 }, 2)).toBe("1.23");
  });
});

describe("from a tally to an election", () => {
  test("the votes are those an election takes", () => {
    const votes = electionVotesOfTally(tally);
    if (votes.status === "refused") throw new Error("refused");
    expect(votes.value).toEqual({
      groups: [
        { number: 1, votes: [7, 5] },
        { number: 4, votes: [5] },
      ],
      blankVotes: 3,
    });
    const election = parseElection({ type: "GR", day: "2026-03-18", seats: 9, ...votes.value });
    expect(election.status).toBe("accepted");
  });

  test("a list total that is not the sum of its candidates is refused", () => {
    const wrong = { ...tally, lists: [{ number: 4, votes: 6, candidateVotes: [5] }] };
    expect(electionVotesOfTally(wrong)).toEqual({
      status: "refused",
      issues: [
        {
          path: ["lists", 0, "votes"],
          code: "not-allowed",
          expected: { kind: "sum-of-list", list: 4, sum: 5 },
          actual: { kind: "value", text: "6" },
        },
      ],
    });
  });
});

test("a count is its own tally, figure by figure", () => {
  expect(
    tallyOfCount({
      ...municipality,
      eligibleVoters: 11,
      pollCards: 1,
      proxyCertificates: 2,
      voterCards: 3,
      admittedVoters: 4,
      votesOnCandidates: 5,
      blankVotes: 6,
      invalidVotes: 7,
      votesCast: 8,
      moreBallotsCounted: 9,
      fewerBallotsCounted: 10,
      lists: [{ number: 1, candidateVotes: [12], total: 13 }],
    }),
  ).toEqual({
    eligibleVoters: 11,
    pollCards: 1,
    proxyCertificates: 2,
    voterCards: 3,
    postalVotingCertificates: 0,
    admittedVoters: 4,
    votesOnCandidates: 5,
    blankVotes: 6,
    invalidVotes: 7,
    votesCast: 8,
    moreBallotsCounted: 9,
    fewerBallotsCounted: 10,
    lists: [{ number: 1, votes: 13, candidateVotes: [12] }],
  });
});

test("every body that adds up has its Dutch name and the articles that order it", () => {
  expect(
    Object.entries(tallyLevels).map(([level, { dutch, articles }]) => [
      level,
      dutch,
      articles.map(({ article }) => article),
    ]),
  ).toEqual([
    ["municipality", "gemeentelijk stembureau", ["Na 26", "Na 28"]],
    ["district", "hoofdstembureau", ["O 5"]],
    ["national-postal-committee", "nationaal briefstembureau", ["O 16", "O 18"]],
    ["central-committee", "centraal stembureau", ["P 20"]],
  ]);
});
