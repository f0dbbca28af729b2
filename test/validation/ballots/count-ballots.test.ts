import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { dutch } from "../../../src/explain/languages/dutch.js";
import { english } from "../../../src/explain/languages/english.js";
import { explainBallot } from "../../../src/explain/topics/explain-ballot.js";
import { articleName } from "../../../src/model/article.js";
import { day } from "../../../src/model/day.js";
import type {
  BallotsInput,
  Mark,
  MarkedBallot,
} from "../../../src/validation/ballots/ballots-input.js";
import { countBallots } from "../../../src/validation/ballots/count-ballots.js";
import { propertyRuns } from "../../property-runs.js";

const lists = [
  { number: 1, candidates: 3 },
  { number: 2, candidates: 2 },
];
const station = { type: "GR", day: "2026-10-07", model: "station", lists } as const;
const postal = { type: "TK", day: "2026-10-07", model: "postal", lists } as const;
const experiment = { ...station, model: "experiment" } as const;

function counted(input: BallotsInput) {
  const answer = countBallots(input);
  if (answer.status === "refused") throw new Error(JSON.stringify(answer.issues));
  return answer;
}

function decided(about: Omit<BallotsInput, "ballots">, ballot: MarkedBallot): string {
  const [decision] = counted({ ...about, ballots: [ballot] }).decisions;
  if (decision === undefined) throw new Error("no decision");
  const whom = decision.counts === "candidate" ? ` ${decision.list}-${decision.candidate}` : "";
  return `${decision.counts}${whom}, ${decision.because}, ${articleName(decision.article)}`;
}

const dot = (list: number, candidate: number, colour = "red"): Mark => ({
  box: "candidate",
  list,
  candidate,
  colour,
});
const atList = (list: number, colour = "green"): Mark => ({ box: "list", list, colour });
const atNumber = (candidate: number, colour = "pencil"): Mark => ({
  box: "number",
  candidate,
  colour,
});

describe("a ballot of a polling station (N 7)", () => {
  it.each<[string, MarkedBallot, string]>([
    ["one red dot", { marks: [dot(1, 2)] }, "candidate 1-2, one-candidate, N 7 (3)"],
    [
      "one red dot and a harmless remark",
      { marks: [dot(1, 2)], writing: "harmless" },
      "candidate 1-2, one-candidate, N 7 (3)",
    ],
    ["nothing", { marks: [] }, "blank, nothing-marked, N 7 (1)"],
    ["a drawing only", { marks: [], writing: "harmless" }, "invalid, written-only, N 7 (3)"],
    ["a blue dot", { marks: [dot(1, 2, "blue")] }, "invalid, not-coloured-as-prescribed, N 7 (3)"],
    [
      "a blue dot and a red one",
      { marks: [dot(1, 1, "blue"), dot(1, 2)] },
      "candidate 1-2, one-candidate, N 7 (3)",
    ],
    ["two red dots", { marks: [dot(1, 2), dot(2, 1)] }, "invalid, several-candidates, N 7 (3)"],
    ["one dot twice", { marks: [dot(1, 2), dot(1, 2)] }, "candidate 1-2, one-candidate, N 7 (3)"],
    [
      "two red dots of which the committee finds one to be meant",
      { marks: [dot(1, 2), dot(2, 1)], judgedAs: { list: 2, candidate: 1 } },
      "candidate 2-1, judged, N 7 (3)",
    ],
    [
      "a red dot and another choice in writing",
      { marks: [dot(1, 2)], writing: "another-choice" },
      "invalid, another-choice-written, N 7 (3)",
    ],
    [
      "a red dot and the name of the voter",
      { marks: [dot(1, 2)], writing: "identifying" },
      "invalid, identifying, N 7 (3)",
    ],
    [
      "a blank paper of another election",
      { prescribed: false, marks: [] },
      "invalid, not-the-ballot, N 7 (2)",
    ],
  ])("with %s", (_, ballot, expected) => {
    expect(decided(station, ballot)).toBe(expected);
  });

  it("is judged by T 8 at the election of the Senate", () => {
    expect(decided({ ...station, type: "EK" }, { marks: [] })).toBe(
      "blank, nothing-marked, T 8 (1)",
    );
  });
});

describe("a ballot by post (N 26)", () => {
  it.each<[string, MarkedBallot, string]>([
    [
      "a list and a number",
      { marks: [atNumber(2), atList(2)] },
      "candidate 2-2, one-candidate, N 26 (3)",
    ],
    ["a list alone", { marks: [atList(2)] }, "candidate 2-1, list-alone, N 26 (4)"],
    [
      "a list alone and another choice in writing",
      { marks: [atList(2)], writing: "another-choice" },
      "invalid, another-choice-written, N 26 (4)",
    ],
    ["nothing", { marks: [] }, "blank, nothing-marked, N 26 (5)"],
    [
      "a harmless remark only",
      { marks: [], writing: "harmless" },
      "blank, nothing-marked, N 26 (5)",
    ],
    ["a name only", { marks: [], writing: "another-choice" }, "invalid, written-only, N 26 (3)"],
    ["a number alone", { marks: [atNumber(2)] }, "invalid, number-without-list, N 26 (3)"],
    ["two lists", { marks: [atList(1), atList(2)] }, "invalid, several-lists, N 26 (3)"],
    [
      "two numbers",
      { marks: [atList(1), atNumber(1), atNumber(2)] },
      "invalid, several-candidates, N 26 (3)",
    ],
    [
      "a number that is not on the list",
      { marks: [atList(2), atNumber(3)] },
      "invalid, number-not-on-list, N 26 (3)",
    ],
    [
      "nothing but the name of the voter",
      { marks: [], writing: "identifying" },
      "invalid, identifying, N 26 (2)",
    ],
    ["another paper", { prescribed: false, marks: [] }, "invalid, not-the-ballot, N 26 (2)"],
  ])("with %s", (_, ballot, expected) => {
    expect(decided(postal, ballot)).toBe(expected);
  });

  it("had a dot at each candidate until 2025, in four colours (N 16)", () => {
    const before = { ...postal, day: "2023-11-22" };
    expect(decided(before, { marks: [dot(1, 3, "green")] })).toBe(
      "candidate 1-3, one-candidate, N 16 (3)",
    );
    expect(decided(before, { marks: [dot(1, 3, "purple")] })).toMatch(/^invalid/);
  });
});

describe("very many lists and ballots", () => {
  it("are counted in one walk, each vote on its own list", () => {
    const many = Array.from({ length: 4_000 }, (_, at) => ({ number: 4_000 - at, candidates: 2 }));
    const { lists: found, votesCast } = counted({
      ...station,
      lists: many,
      ballots: Array.from({ length: 40_000 }, (_, at) => ({
        marks: [dot((at % 4_000) + 1, (at % 2) + 1)],
      })),
    });
    expect(votesCast).toBe(40_000);
    expect(found.map(({ number }) => number)).toEqual(many.map((_, at) => at + 1));
    expect(found.every(({ total }) => total === 10)).toBe(true);
    expect([found[0]?.candidateVotes, found[1]?.candidateVotes]).toEqual([
      [10, 0],
      [0, 10],
    ]);
  });
});

describe("a committee that finds one of several to be meant", () => {
  it.each<[string, Omit<BallotsInput, "ballots">, MarkedBallot, string]>([
    [
      "of two dots",
      station,
      { marks: [dot(1, 2), dot(2, 1)], judgedAs: { list: 1, candidate: 2 } },
      "1-2",
    ],
    [
      "of two lists",
      postal,
      { marks: [atList(1), atList(2)], judgedAs: { list: 2, candidate: 1 } },
      "2-1",
    ],
    [
      "of two numbers",
      postal,
      { marks: [atList(1), atNumber(2), atNumber(3)], judgedAs: { list: 1, candidate: 3 } },
      "1-3",
    ],
  ])("%s, counts the vote for that candidate", (_, about, ballot, whom) => {
    expect(decided(about, ballot)).toMatch(new RegExp(`^candidate ${whom}, judged`));
  });
});

describe("the smaller ballot of the experiments", () => {
  it("may be used in a province that votes for the Senate (article 2 (3) of that act)", () => {
    const senate = { ...experiment, type: "EK", day: "2027-05-24" } as const;
    expect(decided(senate, { marks: [atList(1, "red"), atNumber(2, "red")] })).toMatch(
      /^candidate 1-2, one-candidate/,
    );
    expect(counted({ ...senate, ballots: [] }).provenance.certainty).toBe("not-verified");
    expect(decided({ ...senate, model: "station" }, { marks: [dot(1, 2)] })).toBe(
      "candidate 1-2, one-candidate, T 8 (3)",
    );
  });

  it("is read as that by post, with red boxes, and says that this was not verified", () => {
    const right = { marks: [atList(1, "red"), atNumber(2, "red")] };
    const blue = { marks: [atList(1, "red"), atNumber(2, "blue")] };
    expect(decided(experiment, right)).toMatch(/^candidate 1-2/);
    expect(decided(experiment, blue)).toMatch(/^candidate 1-1, list-alone/);
    expect(counted({ ...experiment, ballots: [] }).provenance.certainty).toBe("not-verified");
  });
});

const colour = fc.constantFrom("red", "blue");
const anyMark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({ box: fc.constant("list" as const), list: fc.constantFrom(1, 2), colour }),
  fc.record({
    box: fc.constant("number" as const),
    candidate: fc.nat(3).map((at) => at + 1),
    colour,
  }),
);
const anyDot: fc.Arbitrary<Mark> = fc.record({
  box: fc.constant("candidate" as const),
  list: fc.constantFrom(1, 2),
  candidate: fc.constantFrom(1, 2),
  colour,
});
const ballotsOf = (mark: fc.Arbitrary<Mark>) =>
  fc.array(
    fc.record({
      marks: fc.array(mark, { maxLength: 4 }),
      writing: fc.constantFrom("none", "harmless", "another-choice", "identifying"),
      prescribed: fc.boolean(),
    }),
  );
const asked: fc.Arbitrary<BallotsInput> = fc.oneof(
  ballotsOf(anyDot).map((ballots) => ({ ...station, ballots })),
  ballotsOf(anyMark).map((ballots) => ({ ...postal, ballots })),
  ballotsOf(anyMark).map((ballots) => ({ ...experiment, ballots })),
);

describe("ballots together", () => {
  it("are the figures of a report, with the votes that are of a list alone", () => {
    const ballots = [
      { marks: [atList(2)] },
      { marks: [atList(2), atNumber(1)] },
      { marks: [atList(1), atNumber(3)] },
      { marks: [] },
      { marks: [atNumber(1)] },
    ];
    expect(counted({ ...postal, ballots })).toMatchObject({
      lists: [
        { number: 1, candidateVotes: [0, 0, 1], total: 1, listAlone: 0 },
        { number: 2, candidateVotes: [2, 0], total: 2, listAlone: 1 },
      ],
      votesOnCandidates: 3,
      blankVotes: 1,
      invalidVotes: 1,
      votesCast: 5,
    });
  });

  test.prop([asked], { numRuns: propertyRuns })(
    "count each ballot once, and the order of ballots and of marks decides nothing",
    (input) => {
      const one = counted(input);
      const turned = input.ballots.map(({ marks, ...others }) => ({
        ...others,
        marks: [...marks].reverse(),
      }));
      const other = counted({ ...input, ballots: turned.reverse() });
      expect([...other.decisions].reverse()).toEqual(one.decisions);
      expect(other.lists).toEqual(one.lists);
      const sum = one.lists.reduce((total, list) => total + list.total, 0);
      expect(sum + one.blankVotes + one.invalidVotes).toBe(input.ballots.length);
      expect(one.votesOnCandidates).toBe(sum);
      for (const { candidateVotes, total, listAlone } of one.lists) {
        expect(candidateVotes.reduce((all, votes) => all + votes, 0)).toBe(total);
        expect(listAlone).toBeLessThanOrEqual(candidateVotes[0] ?? 0);
      }
    },
  );

  test.prop([asked], { numRuns: propertyRuns })(
    "are told in both languages, each with its clause",
    (input) => {
      for (const decision of counted(input).decisions) {
        for (const language of [dutch, english]) {
          const { text, references } = explainBallot(
            decision,
            day("2026-10-07"),
            voiceOf(language),
          );
          expect(text).toMatch(/^[A-Z].*\.$/);
          expect(references).toHaveLength(1);
          if (decision.counts === "candidate") expect(text).toContain(`${decision.candidate}`);
        }
      }
    },
  );
});

describe("what is refused", () => {
  const mark = ["ballots", 0, "marks", 0];
  it.each<[string, BallotsInput, readonly (string | number)[], string]>([
    [
      "a list that is not on the ballot",
      { ...station, ballots: [{ marks: [dot(3, 1)] }] },
      [...mark, "list"],
      "unknown-reference",
    ],
    [
      "a candidate who is not on the list",
      { ...station, ballots: [{ marks: [dot(2, 3)] }] },
      [...mark, "candidate"],
      "unknown-reference",
    ],
    [
      "a box of another ballot",
      { ...station, ballots: [{ marks: [atList(1)] }] },
      [...mark, "box"],
      "not-allowed",
    ],
    [
      "a judgment on nobody",
      { ...station, ballots: [{ marks: [dot(1, 1)], judgedAs: { list: 2, candidate: 3 } }] },
      ["ballots", 0, "judgedAs"],
      "unknown-reference",
    ],
    ...(
      [
        ["station", station, { marks: [dot(1, 1)] }, { list: 1, candidate: 2 }],
        ["station", station, { marks: [dot(1, 1), dot(1, 2)] }, { list: 2, candidate: 1 }],
        ["station", station, { marks: [dot(1, 2, "blue")] }, { list: 1, candidate: 2 }],
        ["station", station, { marks: [] }, { list: 1, candidate: 2 }],
        ["postal", postal, { marks: [atList(1), atList(2)] }, { list: 1, candidate: 2 }],
        ["postal", postal, { marks: [atNumber(2)] }, { list: 1, candidate: 2 }],
        [
          "postal",
          postal,
          { marks: [atList(1), atNumber(2), atNumber(3)] },
          { list: 1, candidate: 1 },
        ],
        [
          "experiment",
          experiment,
          { marks: [atList(1, "red"), atNumber(2, "blue")] },
          { list: 1, candidate: 2 },
        ],
      ] as const
    ).map(
      (
        [name, about, ballot, judgedAs],
        at,
      ): [string, BallotsInput, (string | number)[], string] => [
        `${name} ${at}: a judgment on a candidate whom no mark means`,
        { ...about, ballots: [{ ...ballot, judgedAs }] },
        ["ballots", 0, "judgedAs"],
        "not-allowed",
      ],
    ),
    ...(["GR", "PS", "AB", "ER", "KC"] as const).map(
      (type): [string, BallotsInput, readonly string[], string] => [
        `${type} by post`,
        { ...postal, type, ballots: [] },
        ["model"],
        "not-allowed",
      ],
    ),
    ["the Senate by post", { ...postal, type: "EK", ballots: [] }, ["model"], "not-allowed"],
    [
      "non-residents in a polling station",
      { ...station, type: "KCNI", ballots: [] },
      ["model"],
      "not-allowed",
    ],
    [
      "a list twice",
      { ...station, lists: [...lists, { number: 1, candidates: 1 }], ballots: [] },
      ["lists", 2, "number"],
      "duplicate",
    ],
    [
      "more names than on the lists of any election",
      {
        ...station,
        lists: Array.from({ length: 201 }, (_, at) => ({ number: at + 1, candidates: 1_000 })),
        ballots: [],
      },
      ["lists"],
      "too-large",
    ],
    [
      "a day after the experiments",
      { ...experiment, day: "2032-10-01", ballots: [] },
      ["day"],
      "no-rules-on-day",
    ],
  ])("%s", (_, input, path, code) => {
    expect(countBallots(input)).toMatchObject({ status: "refused", issues: [{ path, code }] });
  });
});
