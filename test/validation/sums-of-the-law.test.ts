import { expect, test } from "vitest";
import { checkCount } from "../../src/validation/check-count.js";
import type { CheckedCount } from "../../src/validation/scope.js";
import { centralised, decentralised, smallBallot } from "./small-counts.js";

/** A paragraph, what it orders, a count that goes against it, and the code that says so. */
const paragraphs: readonly (readonly [
  paragraph: string,
  orders: string,
  count: CheckedCount,
  code: string,
])[] = [
  [
    "N 1a (1)",
    "poll cards, voter cards and proxy certificates are the admitted voters",
    { ...decentralised, pollCards: 2 },
    "F.201",
  ],
  [
    "N 6 (1)",
    "the votes of its candidates are the votes of a list",
    { ...decentralised, lists: [{ number: 1, candidateVotes: [2], total: 1 }] },
    "F.402",
  ],
  [
    "N 6 (2, 3)",
    "votes on candidates, blank and invalid votes are the votes cast",
    { ...decentralised, blankVotes: 1 },
    "F.203",
  ],
  [
    "Na 11",
    "the municipality checks a station that found a difference and could not explain it",
    {
      ...decentralised,
      admittedVoters: 2,
      pollCards: 2,
      comparison: { equal: false, more: false, fewer: true },
      fewerBallotsCounted: 1,
      differenceExplained: "no",
    },
    "F.311",
  ],
  [
    "Na 18 (1)",
    "counted centrally: the votes of its candidates are the votes of a list",
    { ...centralised, lists: [{ number: 1, candidateVotes: [2], total: 1 }] },
    "F.402",
  ],
  [
    "Na 18 (2, 3)",
    "counted centrally: votes on candidates, blank and invalid votes are the votes cast",
    { ...centralised, blankVotes: 1 },
    "F.203",
  ],
  [
    "Na 22 (1)",
    "counted centrally: differences per list with the station's own count are explained or not",
    { ...centralised, stationDifferences: { explained: "neither", perList: "no" } },
    "F.111",
  ],
  [
    "Na 22 (2)",
    "counted centrally: the difference between admitted voters and votes cast",
    { ...centralised, admittedVoters: 2, pollCards: 2 },
    "F.301",
  ],
];

const codesOf = (count: CheckedCount): readonly string[] =>
  checkCount(count, smallBallot).map(({ code }) => code);

test.each(paragraphs)("article %s: %s, or the report says otherwise", (_, __, count, code) => {
  expect(codesOf(count)).toContain(code);
});

test.each([decentralised, centralised])(
  "a $kind report in which all of these hold has none of their codes",
  (count) => {
    const guarded = new Set(paragraphs.map(([, , , code]) => code));
    expect(codesOf(count).filter((code) => guarded.has(code))).toEqual([]);
  },
);
