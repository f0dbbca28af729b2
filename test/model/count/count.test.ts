import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect } from "vitest";
import * as z from "zod";
import { ballotShapes } from "../../../src/conformance/generators/ballot-shape.js";
import { consistentCounts } from "../../../src/conformance/generators/count.js";
import { maximumFigure } from "../../../src/model/bounds.js";
import { ballotShapeOfElection } from "../../../src/model/count/ballot-shape-of-election.js";
import { centralCommitteeCountSchema } from "../../../src/model/count/committee-count-schema.js";
import { countFields } from "../../../src/model/count/count-fields.js";
import { countWithFields } from "../../../src/model/count/count-with-fields.js";
import { isFigure } from "../../../src/model/count/figure.js";
import { figureSchema } from "../../../src/model/count/figure-schema.js";
import { candidateVotesSchema } from "../../../src/model/count/list-votes-schema.js";
import { parseBallotShape } from "../../../src/model/count/parse-ballot-shape.js";
import { parseCount } from "../../../src/model/count/parse-count.js";
import { decentralisedFirstSessionSchema } from "../../../src/model/count/polling-station-count-schema.js";
import {
  electionsWithoutVoterCards,
  voterCardsUsed,
} from "../../../src/model/count/voter-cards.js";
import { electionTypes } from "../../../src/model/election/election-type.js";
import { parseElection } from "../../../src/model/election/parse-election.js";
import { propertyRuns } from "../../property-runs.js";
import {
  centralised,
  decentralised,
  municipality,
  smallBallot,
} from "../../validation/small-counts.js";

const options = { numRuns: propertyRuns };

const ballot = {
  voterCardsUsed: true,
  lists: [
    { number: 1, candidates: 2 },
    { number: 3, candidates: 1 },
  ],
};

const bare = {
  kind: "municipality",
  unit: "0668",
  votesPerList: [
    { number: 1, votes: 3 },
    { number: 3, votes: 4 },
  ],
  lists: [
    { number: 1, candidateVotes: [1, 2], total: 3 },
    { number: 3, candidateVotes: [4], total: 4 },
  ],
};

function issues(input: unknown, shape = ballot): unknown {
  const parsed = parseCount(input, shape);
  return parsed.status === "refused"
    ? parsed.issues.map(({ path, code }) => [path.join("."), code])
    : "accepted";
}

describe("a report that is read", () => {
  test.prop(
    [ballotShapes.chain((shape) => fc.tuple(fc.constant(shape), consistentCounts(shape)))],
    options,
  )("is itself a valid report, and reading changes nothing in it", ([shape, count]) => {
    expect(parseCount(count, shape)).toEqual({ status: "accepted", value: count });
  });

  test("has 0 where a field was empty or absent, and lists in the order of the ballot paper", () => {
    const shuffled = {
      ...bare,
      pollCards: null,
      votesPerList: [...bare.votesPerList].reverse(),
      lists: [{ number: 3, candidateVotes: [null] }, bare.lists[0]],
    };
    expect(parseCount(shuffled, ballot)).toEqual({
      status: "accepted",
      value: {
        kind: "municipality",
        session: 1,
        unit: "0668",
        eligibleVoters: 0,
        pollCards: 0,
        proxyCertificates: 0,
        voterCards: 0,
        admittedVoters: 0,
        votesPerList: bare.votesPerList,
        votesOnCandidates: 0,
        blankVotes: 0,
        invalidVotes: 0,
        votesCast: 0,
        moreBallotsCounted: 0,
        fewerBallotsCounted: 0,
        lists: [bare.lists[0], { number: 3, candidateVotes: [0], total: 0 }],
      },
    });
  });

  test("has unticked boxes and unanswered questions where nothing was said", () => {
    const { comparison: _, checksAndCorrections: __, ...rest } = decentralised;
    expect(parseCount({ ...rest, comparison: {} }, smallBallot)).toEqual({
      status: "accepted",
      value: {
        ...decentralised,
        comparison: { equal: false, more: false, fewer: false },
      },
    });
  });

  test("does not share its figures with the input", () => {
    const candidateVotes = [1, 2];
    const parsed = parseCount(
      { ...bare, lists: [{ number: 1, candidateVotes, total: 3 }, bare.lists[1]] },
      ballot,
    );
    candidateVotes[0] = 99;
    expect(parsed).toMatchObject({ value: { lists: [{ candidateVotes: [1, 2] }, {}] } });
  });

  test("knows the reports of every body", () => {
    const { kind: _, ...figures } = bare;
    for (const kind of ["district", "national-postal-committee", "central-committee"]) {
      expect(issues({ ...figures, kind, postalVotingCertificates: 3 })).toBe("accepted");
    }
    const certificates = { postalVotingCertificates: 3, replacementPostalVotingCertificates: 1 };
    expect(issues({ ...figures, kind: "postal-committee", ...certificates })).toBe("accepted");
    expect(issues({ ...bare, postalVotingCertificates: 3 })).toEqual([
      ["postalVotingCertificates", "unknown-property"],
    ]);
    expect(issues(centralised, smallBallot)).toBe("accepted");
  });

  test("keeps explanations as they are: absent is not 0", () => {
    const parsed = parseCount({ ...bare, differenceReasons: { lostBallots: 0 } }, ballot);
    expect(parsed).toMatchObject({ value: { differenceReasons: { lostBallots: 0 } } });
    expect(issues({ ...bare, differenceReasons: { lostBallots: null } })).toEqual([
      ["differenceReasons.lostBallots", "wrong-type"],
    ]);
  });
});

describe("what is refused", () => {
  test.each([
    [{ pollCards: -1 }, "pollCards", "too-small"],
    [{ pollCards: 1.5 }, "pollCards", "not-an-integer"],
    [{ pollCards: Number.NaN }, "pollCards", "wrong-type"],
    [{ pollCards: "3" }, "pollCards", "wrong-type"],
    [{ pollCards: maximumFigure + 1 }, "pollCards", "too-large"],
    [{ unit: "" }, "unit", "too-small"],
    [{ session: 0 }, "session", "too-small"],
    [{ votes: 3 }, "votes", "unknown-property"],
    [{ lists: "none" }, "lists", "wrong-type"],
    [{ votesPerList: [bare.votesPerList[0]] }, "votesPerList", "missing"],
    [
      { votesPerList: [...bare.votesPerList, { number: 2 }] },
      "votesPerList.2.number",
      "unknown-reference",
    ],
    [{ votesPerList: [...bare.votesPerList, { number: 3 }] }, "votesPerList.2.number", "duplicate"],
    [{ lists: [bare.lists[0]] }, "lists", "missing"],
    [
      { lists: [...bare.lists, { number: 2, candidateVotes: [] }] },
      "lists.2.number",
      "unknown-reference",
    ],
    [{ lists: [...bare.lists, { number: 3, candidateVotes: [1] }] }, "lists.2.number", "duplicate"],
    [
      { lists: [{ number: 1, candidateVotes: [1] }, bare.lists[1]] },
      "lists.0.candidateVotes",
      "wrong-length",
    ],
    [
      { lists: [{ number: 1, candidateVotes: [1, 2, 3] }, bare.lists[1]] },
      "lists.0.candidateVotes",
      "wrong-length",
    ],
    [
      { lists: [{ number: 1, candidateVotes: [1, -2] }, bare.lists[1]] },
      "lists.0.candidateVotes.1",
      "too-small",
    ],
    [
      { lists: [{ number: 1, candidateVotes: "12" }, bare.lists[1]] },
      "lists.0.candidateVotes",
      "wrong-type",
    ],
    [{ lists: [{ number: 1 }, bare.lists[1]] }, "lists.0.candidateVotes", "missing"],
  ])("%j", (change, path, code) => {
    expect(issues({ ...bare, ...change })).toEqual([[path, code]]);
  });

  test("voter cards where the election has none", () => {
    const local = { ...ballot, voterCardsUsed: false };
    expect(issues({ ...bare, voterCards: 1 }, local)).toEqual([["voterCards", "not-allowed"]]);
    expect(issues({ ...bare, voterCards: 0 }, local)).toBe("accepted");
    expect(issues({ ...bare, voterCards: null }, local)).toBe("accepted");
    expect(issues({ ...bare, voterCards: 1 })).toBe("accepted");
  });

  test("everything that is wrong, at once", () => {
    const wrong = {
      ...bare,
      blankVotes: -1,
      voterCards: 2,
      votesPerList: [{ number: 1, votes: 0.5 }],
      lists: [{ number: 9, candidateVotes: ["x"] }, bare.lists[1]],
    };
    expect(issues(wrong, { ...ballot, voterCardsUsed: false })).toEqual([
      ["votesPerList.0.votes", "not-an-integer"],
      ["blankVotes", "too-small"],
      ["lists.0.candidateVotes.0", "wrong-type"],
      ["votesPerList", "missing"],
      ["lists.0.number", "unknown-reference"],
      ["lists", "missing"],
      ["voterCards", "not-allowed"],
    ]);
  });

  test("says what was expected and what was there", () => {
    const parsed = parseCount({ ...bare, votesPerList: bare.votesPerList.slice(1) }, ballot);
    expect(parsed).toEqual({
      status: "refused",
      issues: [
        {
          path: ["votesPerList"],
          code: "missing",
          expected: { kind: "named", what: "list", name: "1" },
          actual: { kind: "nothing" },
        },
      ],
    });
  });

  test("a kind of report that does not exist, with the kinds that do", () => {
    for (const [input, code, actual] of [
      [{ kind: "polling-station" }, "unknown-value", { kind: "value", text: '"polling-station"' }],
      [{}, "missing", { kind: "nothing" }],
    ] as const) {
      expect(parseCount(input, ballot)).toEqual({
        status: "refused",
        issues: [
          {
            path: ["kind"],
            code,
            expected: {
              kind: "one-of",
              values: [
                "decentralised-first-session",
                "decentralised-next-session",
                "centralised-first-session",
                "centralised-next-session",
                "station-before-central-counting",
                "postal-committee",
                "provincial-council",
                "municipality",
                "district",
                "national-postal-committee",
                "central-committee",
              ],
            },
            actual,
          },
        ],
      });
    }
  });

  test("nonsense of any type, without an exception", () => {
    for (const nonsense of [
      null,
      undefined,
      1,
      "count",
      [],
      {},
      { kind: "x" },
      { kind: "district" },
    ]) {
      expect(parseCount(nonsense, ballot).status).toBe("refused");
    }
  });

  test("a corrigendum that claims to be a first session", () => {
    const { report: _, checksAndCorrections: __, ...rest } = decentralised;
    const next = { ...rest, kind: "decentralised-next-session" };
    expect(issues(next, smallBallot)).toEqual([["session", "too-small"]]);
    expect(issues({ ...next, session: 2 }, smallBallot)).toBe("accepted");
  });
});

describe("lists that a loop reads past the schema", () => {
  class Row extends Array<number> {}
  const own = (figures: number[]) =>
    Object.assign(figures, { [Symbol.iterator]: () => [7, 7, 7][Symbol.iterator]() });
  const withVotes = (candidateVotes: unknown, of = [4]) => ({
    ...bare,
    lists: [
      { number: 1, candidateVotes, total: 3 },
      { number: 3, candidateVotes: of, total: 4 },
    ],
  });

  test.each([
    ["of a class", Row.from([1, 2])],
    ["without a prototype", Object.setPrototypeOf([1, 2], null)],
    ["longer than any", new Array(2 ** 32 - 1)],
  ])("refuse figures %s at their place, whether or not another list is right", (_, figures) => {
    for (const input of [withVotes(figures), withVotes(figures, [-1])]) {
      expect(issues(input)).toContainEqual([
        "lists.0.candidateVotes",
        expect.stringMatching("wrong-type|too-large"),
      ]);
    }
  });

  test("refuse lists of a class", () => {
    const lists = Object.setPrototypeOf([...bare.lists], Row.prototype);
    expect(issues({ ...bare, lists })).toEqual([["lists", "wrong-type"]]);
  });

  test("are read as they stand, whatever an array says when it is gone through", () => {
    for (const of of [[4], [4, 4]]) {
      expect(issues(withVotes(own([1, 2]), of))).toEqual(issues(withVotes([1, 2], of)));
    }
    expect(parseCount(withVotes(own([1, 2])), ballot)).toMatchObject({
      value: { lists: [{ candidateVotes: [1, 2] }, { candidateVotes: [4] }] },
    });
  });
});

describe("the quick check of candidate votes", () => {
  const anything = fc.oneof(
    fc.integer({ min: -2, max: 9 }),
    fc.constantFrom(
      null,
      undefined,
      maximumFigure,
      maximumFigure + 1,
      2 ** 53,
      Number.NaN,
      Infinity,
      -0,
    ),
    fc.double(),
    fc.string(),
    fc.boolean(),
  );
  const plain = z.array(figureSchema);

  test.prop([fc.array(anything)], options)(
    "accepts and refuses what the schema of a figure does, with the same issues",
    (votes) => {
      const quick = candidateVotesSchema.safeParse(votes);
      const slow = plain.safeParse(votes);
      expect(quick.success).toBe(slow.success);
      expect(quick.data).toEqual(slow.data);
      expect(quick.error?.issues).toEqual(slow.error?.issues);
    },
  );

  test("takes an array and nothing else", () => {
    expect(candidateVotesSchema.safeParse({ length: 0 }).success).toBe(false);
    expect(candidateVotesSchema.safeParse(undefined).success).toBe(false);
  });

  test("a figure is a whole number from 0 to the bound", () => {
    expect([0, maximumFigure].map(isFigure)).toEqual([true, true]);
    expect([-1, maximumFigure + 1, 0.5, "1", null].map(isFigure)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test("is described in JSON Schema like any other", () => {
    for (const schema of [decentralisedFirstSessionSchema, centralCommitteeCountSchema]) {
      const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
      expect(JSON.stringify(json)).toContain('"type":["integer","null"]');
    }
  });
});

describe("the ballot paper", () => {
  test("of an election has its lists by number, as long as they are in that district", () => {
    const election = parseElection({
      type: "PS",
      day: "2023-03-15",
      seats: 3,
      districts: [1, 2],
      groups: [
        {
          number: 4,
          lists: [
            {
              districts: [1, 2],
              candidates: ["a", "b"],
              votes: [
                [1, 0],
                [2, 0],
              ],
            },
          ],
        },
        { number: 2, lists: [{ districts: [2], candidates: ["c"], votes: [[3]] }] },
        { number: 1, lists: [{ districts: [1, 2], listVotes: [4, 4] }] },
      ],
    });
    if (election.status === "refused") throw new Error(JSON.stringify(election.issues));
    expect(ballotShapeOfElection(election.value)).toEqual({
      voterCardsUsed: true,
      lists: [{ number: 4, candidates: 2 }],
    });
    expect(ballotShapeOfElection(election.value, 2).lists).toEqual([
      { number: 2, candidates: 1 },
      { number: 4, candidates: 2 },
    ]);
  });

  test("is read in any order of lists and refuses doubled numbers", () => {
    const lists = [
      { number: 3, candidates: 1 },
      { number: 1, candidates: 2 },
    ];
    expect(parseBallotShape({ lists, voterCardsUsed: true })).toEqual({
      status: "accepted",
      value: ballot,
    });
    const doubled = parseBallotShape({ lists: [...lists, lists[0]], voterCardsUsed: true });
    expect(doubled.status === "refused" && doubled.issues[0]).toMatchObject({
      path: ["lists"],
      code: "duplicate",
    });
  });

  test("has no voter cards at local elections", () => {
    expect(electionTypes.filter((type) => !voterCardsUsed(type))).toEqual(
      electionsWithoutVoterCards,
    );
    expect(electionsWithoutVoterCards).toEqual(["GR", "ER"]);
  });
});

describe("the fields of a report", () => {
  test.prop([ballotShapes.chain((shape) => consistentCounts(shape))], options)(
    "written back one by one give the same report",
    (count) => {
      const fields = countFields(count).map(({ path, value }) => ({ field: path, value }));
      expect(countWithFields(count, fields)).toEqual(count);
      expect(new Set(fields.map(({ field }) => field)).size).toBe(fields.length);
    },
  );

  test.each(["blankVotes", "votesPerList.1", "lists.1.total"] as const)(
    "take no tick and no text for the figure of %s",
    (field) => {
      for (const value of [true, "5"]) {
        expect(countWithFields(municipality, [{ field, value }])).toMatchObject({
          status: "refused",
          issues: [{ path: ["fields", 0, "value"], code: "wrong-type", field }],
        });
      }
    },
  );

  test("come in the order of the form", () => {
    expect(countFields(municipality).map(({ path }) => path)).toEqual([
      "eligibleVoters",
      "pollCards",
      "proxyCertificates",
      "voterCards",
      "admittedVoters",
      "votesOnCandidates",
      "blankVotes",
      "invalidVotes",
      "votesCast",
      "moreBallotsCounted",
      "fewerBallotsCounted",
      "votesPerList.1",
      "lists.1.candidateVotes.1",
      "lists.1.total",
    ]);
    expect(
      countFields(decentralised)
        .slice(-10)
        .map(({ path }) => path),
    ).toEqual([
      "differenceExplained",
      "comparison.equal",
      "comparison.more",
      "comparison.fewer",
      "report.checksAndCorrections",
      "report.corrigendum",
      "checksAndCorrections.reasons.unexplainedDifference",
      "checksAndCorrections.reasons.other",
      "checksAndCorrections.resultsCorrected",
      "checksAndCorrections.requestedByCentralCommittee",
    ]);
  });
});
