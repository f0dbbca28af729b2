import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { ballotShapes } from "../../src/conformance/generators/ballot-shape.js";
import { consistentStationsOf } from "../../src/conformance/generators/count.js";
import { maximumVotes } from "../../src/model/bounds.js";
import type { Parsed } from "../../src/model/refusal.js";
import { addCounts } from "../../src/tally/add-counts.js";
import { addTallies, addTally } from "../../src/tally/add-tally.js";
import { tallyOfCount } from "../../src/tally/count-tally.js";
import type { Tally } from "../../src/tally/tally.js";
import { zeroTally } from "../../src/tally/zero-tally.js";
import { propertyRuns } from "../property-runs.js";
import { decentralised, smallBallot } from "../validation/small-counts.js";

const options = { numRuns: propertyRuns };

function sum(parsed: Parsed<Tally>): Tally {
  if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function add(left: Tally, right: Tally): Tally {
  return sum(addTally(left, right));
}

const someCounts = ballotShapes.chain((ballot) =>
  fc.tuple(fc.constant(ballot), consistentStationsOf(ballot, { min: 0, max: 5 })),
);

const threeTallies = ballotShapes.chain((ballot) =>
  fc.tuple(
    fc.constant(ballot),
    consistentStationsOf(ballot, { min: 3, max: 3 }).map(
      (counts) => counts.map(tallyOfCount) as [Tally, Tally, Tally],
    ),
  ),
);

describe("tallies of one ballot paper form a commutative monoid", () => {
  test.prop([threeTallies], options)("grouping does not matter", ([, [a, b, c]]) => {
    expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
  });

  test.prop([threeTallies], options)("order does not matter", ([, [a, b]]) => {
    expect(add(a, b)).toEqual(add(b, a));
  });

  test.prop([threeTallies], options)("the zero tally adds nothing", ([ballot, [a]]) => {
    expect(add(a, zeroTally(ballot))).toEqual(a);
    expect(add(zeroTally(ballot), a)).toEqual(a);
  });

  test.prop([threeTallies], options)("adding all at once is adding one by one", ([ballot, all]) => {
    const [a, b, c] = all;
    expect(sum(addTallies(ballot, all))).toEqual(add(add(a, b), c));
  });

  test.prop([someCounts], options)("adding reports is adding their tallies", ([ballot, counts]) => {
    expect(addCounts(ballot, counts)).toEqual(addTallies(ballot, counts.map(tallyOfCount)));
  });

  test.prop([threeTallies], options)("arguments are left as they were", ([ballot, all]) => {
    const before = structuredClone([...all]);
    addTallies(ballot, all);
    expect(all).toEqual(before);
  });
});

describe("nothing is lost", () => {
  const manyStations = fc.tuple(
    fc.integer({ min: 1, max: 10_000 }),
    fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 3, maxLength: 3 }),
  );

  test.prop([manyStations], { numRuns: 20 })(
    "from 1 to 10,000 stations every vote of every candidate arrives",
    ([stations, seeds]) => {
      const ballot = { voterCardsUsed: true, lists: [{ number: 1, candidates: 3 }] };
      const tallies = Array.from({ length: stations }, (_, station): Tally => {
        const candidateVotes = seeds.map((seed, position) => (seed * (station + position)) % 997);
        const votes = candidateVotes.reduce((total, figure) => total + figure, 0);
        return {
          ...zeroTally(ballot),
          votesOnCandidates: votes,
          lists: [{ number: 1, votes, candidateVotes }],
        };
      });
      const total = sum(addTallies(ballot, tallies));
      for (const position of [0, 1, 2]) {
        const expected = tallies.reduce(
          (votes, tally) => votes + (tally.lists[0]?.candidateVotes[position] ?? 0),
          0,
        );
        expect(total.lists[0]?.candidateVotes[position]).toBe(expected);
      }
      expect(total.lists[0]?.votes).toBe(total.votesOnCandidates);
    },
  );

  test.prop([threeTallies], options)(
    "I and J are summed separately and D = H - I + J holds",
    ([ballot, all]) => {
      const total = sum(addTallies(ballot, all));
      expect(total.moreBallotsCounted).toBe(all.reduce((n, t) => n + t.moreBallotsCounted, 0));
      expect(total.fewerBallotsCounted).toBe(all.reduce((n, t) => n + t.fewerBallotsCounted, 0));
      expect(total.admittedVoters).toBe(
        total.votesCast - total.moreBallotsCounted + total.fewerBallotsCounted,
      );
    },
  );
});

describe("what does not fit is refused", () => {
  const ballot = {
    voterCardsUsed: true,
    lists: [
      { number: 1, candidates: 2 },
      { number: 4, candidates: 1 },
    ],
  };
  const zero = zeroTally(ballot);

  function issuesOf(parsed: Parsed<Tally>): unknown {
    return parsed.status === "refused" ? parsed.issues : "accepted";
  }

  test("a report on another ballot paper, saying which report", () => {
    const other = { ...decentralised, lists: [{ number: 2, candidateVotes: [1], total: 1 }] };
    expect(issuesOf(addCounts(smallBallot, [decentralised, other]))).toEqual([
      {
        path: [1, "lists", 0, "number"],
        code: "unknown-reference",
        expected: { kind: "named", what: "list", name: "1" },
        actual: { kind: "value", text: "2" },
      },
    ]);
  });

  test("a tally with too few lists, saying which tally", () => {
    const short = { ...zero, lists: zero.lists.slice(0, 1) };
    expect(issuesOf(addTallies(ballot, [zero, short]))).toEqual([
      {
        path: [1, "lists"],
        code: "wrong-length",
        expected: { kind: "exactly", count: 2, of: "lists" },
        actual: { kind: "value", text: "1" },
      },
    ]);
  });

  test("a tally with another list", () => {
    const other = zeroTally({
      ...ballot,
      lists: [...ballot.lists.slice(0, 1), { number: 5, candidates: 1 }],
    });
    expect(issuesOf(addTally(zero, other))).toEqual([
      {
        path: [1, "lists", 1, "number"],
        code: "unknown-reference",
        expected: { kind: "named", what: "list", name: "4" },
        actual: { kind: "value", text: "5" },
      },
    ]);
  });

  test("a tally with more candidates on a list", () => {
    const longer = zeroTally({
      ...ballot,
      lists: [...ballot.lists.slice(0, 1), { number: 4, candidates: 2 }],
    });
    expect(issuesOf(addTally(zero, longer))).toEqual([
      {
        path: [1, "lists", 1, "candidateVotes"],
        code: "wrong-length",
        expected: { kind: "exactly", count: 1, of: "votes-of-candidates" },
        actual: { kind: "value", text: "2" },
      },
    ]);
  });

  test("a sum above the bound of the model, and not the bound itself", () => {
    const most = { ...zero, votesCast: maximumVotes };
    const one = { ...zero, votesCast: 1 };
    expect(sum(addTally(most, zero)).votesCast).toBe(maximumVotes);
    expect(issuesOf(addTally(most, one))).toEqual([
      {
        path: ["votesCast"],
        code: "total-too-large",
        expected: { kind: "at-most", limit: 10_000_000_000, of: "votes" },
        actual: { kind: "value", text: "10000000001" },
      },
    ]);
  });

  test("a list or candidate above the bound", () => {
    const list = (votes: number, first: number): Tally => ({
      ...zero,
      lists: [{ number: 1, votes, candidateVotes: [first, 0] }, ...zero.lists.slice(1)],
    });
    const paths = (parsed: Parsed<Tally>): unknown =>
      parsed.status === "refused" ? parsed.issues.map((issue) => issue.path) : [];
    expect(paths(addTally(list(maximumVotes, maximumVotes), list(1, 1)))).toEqual([
      ["lists", 0, "votes"],
      ["lists", 0, "candidateVotes", 0],
    ]);
  });
});
