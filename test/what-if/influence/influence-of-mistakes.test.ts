import { test } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { dutch } from "../../../src/explain/languages/dutch.js";
import { english } from "../../../src/explain/languages/english.js";
import { explainInfluence } from "../../../src/explain/topics/explain-influence.js";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import { parseElection } from "../../../src/model/election/parse-election.js";
import { operations } from "../../../src/operations/operations.js";
import { influenceOfMistakes } from "../../../src/what-if/influence/influence-of-mistakes.js";
import type { UnitInDoubt } from "../../../src/what-if/influence/votes-in-doubt.js";
import { outcomesOfLots } from "../../../src/what-if/lots/outcomes-of-lots.js";
import { propertyRuns } from "../../property-runs.js";
import { byTryingAll, type Votes } from "./brute-force.js";

const bodies = [
  { type: "GR", seats: 9 },
  { type: "GR", seats: 5 },
  { type: "GR", seats: 19 },
  { type: "TK", seats: 150 },
  { type: "TK", seats: 7 },
  { type: "PS", seats: 39 },
  { type: "AB", seats: 4 },
] as const;

type Body = (typeof bodies)[number] | (typeof smallBodies)[number];

function inputOf({ type, seats }: Body) {
  return (votes: Votes): ElectionInput => ({
    type,
    day: "2026-03-18",
    seats,
    groups: votes.map((list, at) => ({ number: at + 1, votes: [...list] })),
  });
}

function decided(input: ElectionInput) {
  const parsed = parseElection(input);
  if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
  for (const { outcome } of outcomesOfLots(parsed.value))
    return { election: parsed.value, outcome };
  return null;
}

const lists = fc.array(fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 3 }), {
  minLength: 2,
  maxLength: 3,
});

/** A list on which some candidates are near the threshold. */
const longLists = fc.array(
  fc.array(fc.nat({ max: 6 }), { minLength: 5, maxLength: 5 }).map((few) => [9, ...few]),
  { minLength: 1, maxLength: 1 },
);
const smallBodies = [
  { type: "GR", seats: 3 },
  { type: "TK", seats: 3 },
  { type: "PS", seats: 2 },
] as const;

/** Units in doubt, with votes of their own or without. */
const doubts = fc.array(
  fc.record({ votesInDoubt: fc.nat({ max: 2 }), share: fc.option(fc.nat({ max: 3 })) }),
  { minLength: 1, maxLength: 2 },
);

function unitsOf(
  found: readonly { readonly votesInDoubt: number; readonly share: number | null }[],
  votes: Votes,
): readonly UnitInDoubt[] {
  return found.map(({ votesInDoubt, share }, at) => ({
    unit: `0001::SB${at + 1}`,
    votesInDoubt,
    ...(share === null
      ? {}
      : {
          votes: votes.map((list, index) => ({
            number: index + 1,
            candidateVotes: list.map((figure) => Math.floor((figure * share) / 6)),
          })),
        }),
  }));
}

describe("the influence of mistakes", () => {
  function agrees(body: Body, votes: Votes, found: Parameters<typeof unitsOf>[0]) {
    const input = inputOf(body);
    const all = decided(input(votes));
    if (all === null) return;
    const units = unitsOf(found, votes);
    const said = influenceOfMistakes(all.election, all.outcome, units);
    if (said.status === "refused") throw new Error(JSON.stringify(said.issues));
    for (const asked of ["seats", "people"] as const) {
      const tried = byTryingAll(input, votes, all.outcome, units, asked);
      const one = said[asked];
      if (one.status === "undetermined") {
        if (tried !== null) expect(tried.ballots).toBeGreaterThanOrEqual(one.noneBelow);
        if (one.known !== null) {
          expect(one.known.ballots).toBeGreaterThanOrEqual(tried?.ballots ?? 99);
        }
        continue;
      }
      expect(one.influence === "possible" ? one.fewest.ballots : null).toBe(tried?.ballots ?? null);
    }
  }

  test.prop([fc.constantFrom(...bodies), lists, doubts], { numRuns: Math.ceil(propertyRuns / 8) })(
    "is what comes out when every possible mistake is tried, for seats and for people",
    agrees,
  );

  test.prop([fc.constantFrom(...smallBodies), longLists, fc.integer({ min: 1, max: 2 })], {
    numRuns: Math.ceil(propertyRuns / 8),
  })("is what comes out when every mistake is tried, on longer lists", (body, votes, most) =>
    agrees(body, votes, [{ votesInDoubt: most, share: null }]),
  );

  const council = inputOf({ type: "GR", seats: 9 });
  const village = inputOf({ type: "GR", seats: 5 });
  const votes = [
    [702, 118, 64, 31, 12],
    [413, 210, 25, 9],
    [288, 61, 14],
  ];

  function said(units: readonly UnitInDoubt[], figures: Votes = votes) {
    const all = decided(council(figures));
    if (all === null) throw new Error("no result");
    return influenceOfMistakes(all.election, all.outcome, units);
  }

  it("is none below the smallest mistakes that move a seat, and possible from there", () => {
    const many = said([{ unit: "0001::SB1", votesInDoubt: 400 }]);
    if (many.status === "refused" || many.seats.status === "undetermined") throw new Error("none");
    if (many.seats.influence === "none") throw new Error("none");
    const { ballots } = many.seats.fewest;
    expect(said([{ unit: "0001::SB1", votesInDoubt: ballots - 1 }])).toMatchObject({
      seats: { influence: "none" },
    });
    expect(said([{ unit: "0001::SB1", votesInDoubt: ballots }])).toMatchObject({
      seats: { influence: "possible", fewest: { ballots } },
    });
  });

  it("takes from nobody more votes than a unit counted", () => {
    const bounded = said([
      {
        unit: "0001::SB1",
        votesInDoubt: 400,
        votes: [
          { number: 1, candidateVotes: [1, 0, 0, 0, 0] },
          { number: 2, candidateVotes: [1, 0, 0, 0] },
          { number: 3, candidateVotes: [1, 0, 0] },
        ],
      },
    ]);
    if (bounded.status === "refused" || bounded.seats.status === "undetermined") throw new Error();
    if (bounded.seats.influence === "none") throw new Error("none");
    const gone = bounded.seats.fewest.changes.filter(({ change }) => change < 0);
    for (const { change } of gone) expect(change).toBe(-1);
    expect(bounded.seats.fewest.added).toBeGreaterThan(0);
  });

  it("says the same whatever the order of the units", () => {
    const units = [
      { unit: "0001::SB2", votesInDoubt: 40 },
      { unit: "0001::SB1", votesInDoubt: 60 },
    ];
    expect(said([...units].reverse())).toEqual(said(units));
  });

  it("leaves votes with vote values undetermined", () => {
    const senate = parseElection({
      type: "EK",
      day: "2023-05-30",
      seats: 75,
      districts: [
        { number: 1, voteValue: 130 },
        { number: 2, voteValue: 641 },
      ],
      groups: [
        { number: 1, lists: [{ districts: [1, 2], candidates: ["a"], votes: [[20], [30]] }] },
        { number: 2, lists: [{ districts: [1, 2], candidates: ["b"], votes: [[23], [25]] }] },
      ],
    });
    if (senate.status === "refused") throw new Error(JSON.stringify(senate.issues));
    for (const { outcome } of outcomesOfLots(senate.value)) {
      expect(influenceOfMistakes(senate.value, outcome, [])).toMatchObject({
        seats: { status: "undetermined", because: "vote-values" },
        people: { status: "undetermined", because: "vote-values" },
      });
    }
  });

  const one = { unit: "0001::SB1", votesInDoubt: 1 };
  it.each<[string, unknown, string]>([
    ["a unit twice", [one, one], "units.1.unit duplicate"],
    ["fewer than no votes", [{ ...one, votesInDoubt: -1 }], "units.0.votesInDoubt too-small"],
    ["half a vote", [{ ...one, votesInDoubt: 0.5 }], "units.0.votesInDoubt not-an-integer"],
    ["a unit without a bound", [{ unit: "0001::SB1" }], "units.0.votesInDoubt missing"],
    ["no units at all", undefined, "units missing"],
    ["another property", [{ ...one, most: 1 }], "units.0.most unknown-property"],
    [
      "a list that is not there",
      [{ ...one, votes: [{ number: 9, candidateVotes: [] }] }],
      "units.0.votes.0.number unknown-reference",
    ],
    [
      "other candidates",
      [{ ...one, votes: [{ number: 3, candidateVotes: [1, 1] }] }],
      "units.0.votes.0.candidateVotes wrong-length",
    ],
    [
      "more votes than the election has",
      [{ ...one, votes: [{ number: 3, candidateVotes: [1, 1, 15] }] }],
      "units.0.votes.0.candidateVotes.2 too-large",
    ],
    ["another district", [{ ...one, district: 7 }], "units.0.district unknown-reference"],
  ])("refuses %s", (_, units, expected) => {
    const answer = said(units as readonly UnitInDoubt[]);
    expect(
      answer.status === "refused"
        ? answer.issues.map(({ path, code }) => `${path.join(".")} ${code}`)
        : answer.status,
    ).toEqual([expected]);
  });

  it("is said in words, and asked for from outside", () => {
    const question = {
      election: village([
        [8, 3, 1],
        [7, 2, 0],
        [2, 1, 0],
      ]),
      units: [{ unit: "0001::SB1", votesInDoubt: 4 }],
    };
    const answer = operations.influence.ask(question);
    if (answer.status !== "completed") throw new Error(answer.status);
    const inDutch = explainInfluence(answer, voiceOf(dutch)).map(({ text }) => text);
    const inEnglish = explainInfluence(answer, voiceOf(english)).map(({ text }) => text);
    expect(inDutch).toEqual([
      "1 verkeerd geteld stembiljet kan veranderen hoe de zetels verdeeld zijn. Bijvoorbeeld: in 0001::SB1 1 stem minder voor 1-1 en in 0001::SB1 1 stem meer voor 3-1.",
      "1 verkeerd geteld stembiljet kan veranderen wie er gekozen is. Bijvoorbeeld: in 0001::SB1 1 stem minder voor 1-1 en in 0001::SB1 1 stem meer voor 3-1.",
    ]);
    expect(inEnglish).toEqual([
      "1 ballot counted wrongly can change the division of seats. For instance: in 0001::SB1 1 vote fewer for 1-1 and in 0001::SB1 1 vote more for 3-1.",
      "1 ballot counted wrongly can change who is elected. For instance: in 0001::SB1 1 vote fewer for 1-1 and in 0001::SB1 1 vote more for 3-1.",
    ]);
    const none = { ...question, units: [] };
    const proven = operations.influence.ask(none);
    if (proven.status !== "completed") throw new Error(proven.status);
    expect(explainInfluence(proven, voiceOf(english)).map(({ text }) => text)).toEqual([
      "With no ballots counted wrongly, the division of seats stays the same.",
      "With no ballots counted wrongly, the same people are elected.",
    ]);
  });
});
