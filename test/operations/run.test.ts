import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import type { Status } from "../../src/model/status.js";
import type { AnyOperation } from "../../src/operations/operation.js";
import { operations } from "../../src/operations/operations.js";
import { run } from "../../src/operations/run.js";

/** The answer of every operation to input that it refuses. */
const refusedSchema = z.strictObject({
  status: z.literal("refused"),
  issues: z.array(
    z.looseObject({ path: z.array(z.union([z.string(), z.int()])), code: z.string() }),
  ),
});

const council = {
  type: "GR",
  day: "2026-03-18",
  seats: 9,
  groups: [
    { number: 1, votes: [120, 80] },
    { number: 2, votes: [99, 10] },
  ],
};
const tied = { ...council, seats: 3, groups: [1, 2].map((number) => ({ number, votes: [5, 5] })) };
const counted = (first: readonly number[], second: readonly number[]) => ({
  election: {
    ...council,
    groups: [
      { number: 1, votes: first },
      { number: 2, votes: second },
    ],
  },
});
const first = counted([300, 100, 45, 30, 20, 5], [290, 110, 60, 45, 20, 5]);
const second = counted([340, 130, 55, 30, 20, 5], [280, 100, 50, 40, 10, 5]);
const bothOn = (day: string) => {
  const election = { ...first.election, day };
  return { before: { election }, after: { election } };
};
const third = counted([500, 200, 95, 40, 30, 25], [180, 60, 30, 20, 10, 5]);
const station = {
  kind: "decentralised-first-session",
  unit: "SB1",
  session: 1,
  pollCards: 4,
  proxyCertificates: 0,
  voterCards: 0,
  admittedVoters: 4,
  votesPerList: [{ number: 1, votes: 3 }],
  votesOnCandidates: 3,
  blankVotes: 1,
  invalidVotes: 0,
  votesCast: 4,
  moreBallotsCounted: 0,
  fewerBallotsCounted: 0,
  lists: [{ number: 1, candidateVotes: [3], total: 3 }],
  comparison: { equal: true, more: false, fewer: false },
  differenceExplained: "neither",
  report: { checksAndCorrections: "no", corrigendum: "no" },
};
const ballot = { lists: [{ number: 1, candidates: 1 }], voterCardsUsed: true };

/** A question, how its answer ends, and what it finds. */
type Asked = readonly [question: object, status: Status, findings?: object];

/** A question for every operation, and how its answer ends. */
const examples: Readonly<Record<keyof typeof operations, readonly Asked[]>> = {
  rules: [
    [{ type: "GR", day: "2026-03-18" }, "completed"],
    [{ type: "KC", day: "1990-01-01" }, "refused"],
  ],
  "rules-through-time": [[{ type: "TK" }, "completed"]],
  readings: [[{}, "completed"]],
  "body-size": [
    [{ type: "TK", day: "2025-10-29" }, "completed", { size: "fixed" }],
    [{ type: "AB", day: "2023-03-15" }, "completed", { size: "within-range" }],
  ],
  "number-of-seats": [
    [{ type: "TK", day: "2025-10-29", seats: 150 }, "completed", { legal: true }],
    [{ type: "AB", day: "2023-03-15", seats: 90 }, "completed", { legal: false }],
  ],
  "list-length": [[{ type: "TK", day: "2025-10-29" }, "completed"]],
  "list-numbers": [
    [{ type: "GR", day: "2026-03-18", lists: [{ id: "A" }] }, "completed"],
    [{ type: "GR", day: "2026-03-18", lists: [{ id: "A" }, { id: "B" }] }, "lot-required"],
  ],
  "vote-value": [
    [
      { college: { college: "province", day: "2023-05-30", inhabitants: 596_163, members: 43 } },
      "completed",
    ],
  ],
  "check-count": [
    [{ ballot, count: station }, "completed"],
    [{ ballot, count: { ...station, blankVotes: 2 }, first: station }, "completed"],
    [{ ballot, count: station, emptied: ["pollCards", "lists.1.total"] }, "completed"],
    [{ ballot, count: station, emptied: ["nothing"] }, "refused"],
    [{ ballot, count: { ...station, kind: "district" } }, "refused"],
    [{ ballot, count: { ...station, blankVotes: 40, differenceExplained: "yes" } }, "completed"],
  ],
  "control-protocol": [
    [
      {
        units: [
          {
            unit: "SB1",
            lists: station.lists,
            votesOnCandidates: 3,
            blankVotes: 9,
            invalidVotes: 0,
            admittedVoters: 90,
          },
        ],
      },
      "completed",
    ],
    [{ units: "none" }, "refused"],
  ],
  "add-up": [
    [{ ballot, body: { unit: "0001", level: "municipality", parts: [[station]] } }, "completed"],
    [
      {
        ballot,
        body: {
          unit: "HSB1",
          level: "district",
          parts: [[{ unit: "0001", level: "municipality", parts: [[station]] }]],
        },
      },
      "completed",
    ],
    [
      { ballot, body: { unit: "0001", level: "municipality", parts: [[station], [station]] } },
      "undetermined",
    ],
    [
      {
        ballot,
        body: { unit: "0001", level: "municipality", parts: [[{ kind: "x", parts: 1 }]] },
      },
      "refused",
    ],
  ],
  reconciliation: [
    [
      {
        body: {
          unit: "0001",
          figures: { blankVotes: 2 },
          lists: [],
          expected: ["SB2"],
          children: [
            {
              unit: "SB1",
              figures: { blankVotes: 1 },
              lists: [{ number: 1, votes: 1, candidateVotes: [1] }],
            },
          ],
        },
      },
      "completed",
    ],
  ],
  result: [
    [{ election: council }, "completed"],
    [{ election: tied }, "lot-required"],
    [{ election: tied, lots: ["1", "2-1"], preset: "osv2020" }, "completed"],
    [{ election: council, overlay: { name: "a smaller council", seats: 5 } }, "completed"],
    [{ election: council, readings: { smallestSeat: "smallest-compared" } }, "completed"],
    [{ election: { ...council, deceased: ["9-9"] } }, "refused"],
  ],
  "possible-results": [
    [{ election: tied, maximumWays: 10, equalWhen: "seats" }, "completed", { everyWay: true }],
  ],
  margins: [
    [{ election: council }, "completed"],
    [{ election: tied }, "lot-required"],
  ],
  influence: [
    [
      { election: council, units: [{ unit: "SB1", votesInDoubt: 1 }] },
      "completed",
      { votesInDoubt: 1 },
    ],
    [{ election: council, units: [{ unit: "SB1" }] }, "refused"],
    [{ election: tied, units: [] }, "lot-required"],
  ],
  referendum: [
    [
      {
        referendum: {
          day: "2018-03-21",
          eligibleVoters: 10,
          votesFor: 1,
          votesAgainst: 2,
          blankVotes: 0,
          invalidVotes: 0,
        },
      },
      "completed",
    ],
  ],
  succession: [
    [
      {
        election: council,
        succession: { day: "2026-05-01", vacancies: [{ member: "1-1" }] },
      },
      "completed",
    ],
    [
      { election: tied, succession: { day: "2026-05-01", vacancies: [{ member: "1-1" }] } },
      "lot-required",
    ],
    [
      { election: council, succession: { day: "2020-05-01", vacancies: [{ member: "9-9" }] } },
      "refused",
      {
        issues: [
          { path: ["succession", "vacancies", 0, "member"], code: "unknown-reference" },
          { path: ["succession", "day"], code: "not-allowed" },
        ],
      },
    ],
  ],
  nomination: [
    [
      {
        type: "GR",
        day: "2026-03-18",
        seats: 15,
        lists: [{ id: "A", candidates: [{ id: "a1", born: "2010-01-01" }] }],
      },
      "completed",
      { endOfTerm: "2030-04-03" },
    ],
  ],
  ballots: [
    [
      {
        type: "GR",
        day: "2026-03-18",
        model: "station",
        lists: [{ number: 1, candidates: 2 }],
        ballots: [{ marks: [{ box: "candidate", list: 1, candidate: 2 }] }, { marks: [] }],
      },
      "completed",
      { votesOnCandidates: 1, blankVotes: 1 },
    ],
    [
      {
        type: "GR",
        day: "2026-03-18",
        model: "station",
        lists: [
          { number: 1, candidates: 2 },
          { number: 1, candidates: 3 },
        ],
        ballots: [],
      },
      "refused",
      { issues: [{ path: ["lists", 1, "number"], code: "duplicate" }] },
    ],
  ],
  merger: [
    [{ day: "2026-01-01", inhabitants: 45_001 }, "completed", { seats: 29, day: "2025-11-19" }],
  ],
  "merger-bill": [
    [{ filed: "2025-11-14" }, "completed", { skips: true, inTime: null }],
    [{ filed: "2024-11-14" }, "completed", { skips: false }],
  ],
  "referendum-request": [
    [
      { request: "introductory", day: "2015-07-14", received: 9_999 },
      "completed",
      { decision: "too-few-received", missing: 1 },
    ],
  ],
  "new-members-sit": [
    [
      { type: "GR", day: "2026-03-18", seats: 31, approved: 15 },
      "completed",
      { sits: "old-members", needed: 16, missing: 1 },
    ],
    [{ type: "TK", day: "2026-03-18", seats: 150, approved: 76 }, "refused", {}],
  ],
  "registration-deposit": [
    [
      { type: "GR", day: "2026-03-18", islandParty: false, validList: true },
      "completed",
      { cents: 11_250, currency: "EUR", returned: true },
    ],
  ],
  "referendum-days": [[{ decided: "2015-10-14" }, "completed", { from: "2016-01-07" }]],
  admission: [
    [
      { election: council, units: [{ unit: "SB1", votesInDoubt: 0 }] },
      "completed",
      { votesInDoubt: 0 },
    ],
  ],
  "result-anew": [
    [
      { before: first, after: second, cause: "recount", admitted: ["2-5"] },
      "completed",
      { voteExamined: false, votes: { article: "V 4a", paragraph: 1 } },
    ],
    [{ before: first, after: third, cause: "new-vote", admitted: ["2-5"] }, "undetermined"],
    [
      { before: { election: tied }, after: first, cause: "new-vote", admitted: [] },
      "lot-required",
      { of: "before" },
    ],
    [
      { before: first, after: second, cause: "recount", admitted: ["9-9"] },
      "refused",
      { issues: [{ path: ["admitted", 0], code: "unknown-reference" }] },
    ],
    [{ before: first, after: second, cause: "revision", admitted: [] }, "refused"],
    [
      { ...bothOn("2021-03-17"), cause: "recount", admitted: [] },
      "refused",
      { issues: [{ path: ["before", "election", "day"], code: "no-rules-on-day" }] },
    ],
  ],
  difference: [
    [
      { before: first, after: second },
      "completed",
      { comparison: "different", gone: [{ candidate: "2-5" }], come: [{ candidate: "1-5" }] },
    ],
    [
      { before: first, after: { ...first, overlay: { name: "a smaller council", seats: 9 } } },
      "completed",
      { comparison: "equal", hypothetical: ["a smaller council"] },
    ],
    [
      { before: { election: tied, lots: ["1", "2-1"] }, after: { election: tied } },
      "lot-required",
      { of: "after" },
    ],
    [
      { before: first, after: { election: { ...first.election, seats: 11 } } },
      "refused",
      { issues: [{ path: ["after", "election"], code: "not-allowed" }] },
    ],
    [
      { before: first, after: { election: { ...council, groups: [council.groups[0]] } } },
      "refused",
      { issues: [{ path: ["after", "election"], code: "not-allowed" }] },
    ],
    [
      { before: { election: { ...council, deceased: ["9-9"] } }, after: { ...first, lots: ["1"] } },
      "refused",
      {
        issues: [
          { path: ["before", "election", "deceased", 0], code: "unknown-reference" },
          { path: ["after", "lots", 0] },
        ],
      },
    ],
  ],
  "party-order": [
    [
      { election: council, partyOrder: { group: 1, order: ["1-1"], agents: [] } },
      "completed",
      { power: false },
    ],
    [
      {
        election: {
          ...council,
          type: "TK",
          day: "2025-10-29",
          groups: [{ number: 1, votes: [9, 8, 7] }],
        },
        partyOrder: { group: 1, order: ["1-1", "1-1", "x"], agents: [], day: "2020-01-01" },
      },
      "refused",
      {
        issues: [
          { path: ["partyOrder", "day"], code: "not-allowed" },
          { path: ["partyOrder", "order", 1], code: "duplicate" },
          { path: ["partyOrder", "order", 2], code: "unknown-reference" },
        ],
      },
    ],
  ],
  calendar: [
    [{ type: "GR", day: "2026-03-18" }, "completed", { nomination: "2026-02-02" }],
    [
      { type: "TK", nomination: "2025-09-15", events: { dissolution: "2025-06-20" } },
      "completed",
      { day: "2025-10-29" },
    ],
    [{ type: "PS", year: 2027, districts: 2 }, "completed", { retirement: "2027-03-31" }],
  ],
  "end-of-term": [
    [
      { result: "2025-11-07", elected: "after-dissolution" },
      "completed",
      { retirement: "2030-05-29" },
    ],
  ],
  "temporary-leave": [
    [{ reason: "illness", from: "2024-02-01" }, "completed", { decision: "granted" }],
    [
      { reason: "illness", from: "2024-02-01", earlierLeaves: 3 },
      "completed",
      { decision: "not-granted" },
    ],
  ],
  deposits: [
    [{ election: council, exempt: [1] }, "completed", { asked: true }],
    [{ election: { ...council, type: "EK", day: "2023-05-30" } }, "completed", { asked: false }],
  ],
};

const asked = Object.entries(examples).flatMap(([operation, questions]) =>
  questions.map(([input, status, findings]) => ({ operation, status, input, findings })),
);
const table: Readonly<Record<string, AnyOperation>> = operations;

describe("the door from JSON to JSON", () => {
  test.each(asked)("$operation answers $status, in the shape that it publishes", (one) => {
    const { operation, input, status, findings } = one;
    const answer = JSON.parse(run(JSON.stringify({ operation, input })));
    expect(answer).toMatchObject({ status, ...findings });
    const schema = status === "refused" ? refusedSchema : table[operation]?.answer;
    expect(schema?.safeParse(answer).error).toBeUndefined();
  });

  test("says in which part of the question something is wrong", () => {
    const input = { election: { ...council, deceased: ["9-9"] } };
    const answer = JSON.parse(run(JSON.stringify({ operation: "result", input })));
    expect(answer.issues[0]).toMatchObject({
      path: ["election", "deceased", 0],
      code: "unknown-reference",
    });
  });

  test.each([
    ["", "malformed"],
    ["{", "malformed"],
    ["null", "wrong-type"],
    ["{}", "missing"],
    ['{"operation":"toString","input":{}}', "unknown-value"],
    ['{"operation":"__proto__","input":{}}', "unknown-value"],
    ['{"operation":"readings","input":{},"more":1}', "unknown-property"],
    [
      `{"operation":"reconciliation","input":${"[".repeat(9_000)}${"]".repeat(9_000)}}`,
      "too-large",
    ],
  ])("refuses %#, and says why", (text, code) => {
    const { status, issues } = JSON.parse(run(text));
    expect(status).toBe("refused");
    expect(issues.map((issue: { code: string }) => issue.code)).toContain(code);
  });

  property.prop([fc.string()])("throws on no text", (text) => {
    expect(JSON.parse(run(text)).status).toBe("refused");
  });

  const questions = fc.constantFrom(...asked).chain(({ operation, input }) =>
    fc.record({
      operation: fc.constant(operation),
      input: fc.oneof(fc.jsonValue(), spoilt(input)),
    }),
  );

  property.prop([questions])("throws on no question, and answers in its shape", (question) => {
    const answer = JSON.parse(run(JSON.stringify(question)));
    const schema = answer.status === "refused" ? refusedSchema : table[question.operation]?.answer;
    expect(schema?.safeParse(answer).error).toBeUndefined();
  });
});

/** The same question with something else in one of its places. */
function spoilt(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== "object" || value === null) return fc.jsonValue();
  const inner = Object.entries(value).map(([name, own]) =>
    spoilt(own).map((other) =>
      Array.isArray(value)
        ? value.map((item: unknown, index) => (String(index) === name ? other : item))
        : { ...value, [name]: other },
    ),
  );
  return inner.length === 0 ? fc.jsonValue() : fc.oneof(fc.jsonValue(), ...inner);
}

test("a list longer than any input needs is refused, and nothing is thrown", () => {
  const votes = Array.from({ length: 130_000 }, () => "x");
  const election = { type: "GR", day: "2026-03-18", seats: 9, groups: [{ number: 1, votes }] };
  const answer = JSON.parse(run(JSON.stringify({ operation: "result", input: { election } })));
  expect(answer).toMatchObject({ status: "refused", issues: [{ code: "too-large" }] });
});

describe("the table of operations", () => {
  test.each(Object.entries(table))("%s describes its input and its answer", (_, operation) => {
    for (const schema of [operation.input, operation.answer]) {
      expect(() => z.toJSONSchema(schema, { io: "input" })).not.toThrow();
    }
    expect(operation.answers).toMatch(/^[a-z].*[a-z]$/);
  });
});
