import { describe, expect, it } from "vitest";
import { determineSuccession } from "../../../src/after/succession/determine-succession.js";
import { membersOfOutcome } from "../../../src/after/succession/members-after-election.js";
import type { SuccessionInput } from "../../../src/after/succession/succession-input.js";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import type { Expected } from "../../../src/model/expected.js";
import { determined } from "./determined.js";

const council: ElectionInput = {
  type: "GR",
  day: "2022-03-16",
  seats: 4,
  groups: [
    { number: 1, votes: [300, 40, 20, 10, 130] },
    { number: 2, votes: [250, 5, 5] },
    { number: 3, votes: [240] },
  ],
};

function succession(input: Partial<SuccessionInput>, election: ElectionInput = council) {
  const { election: parsed, outcome } = determined(election);
  return determineSuccession(parsed, outcome, {
    day: "2024-05-01",
    vacancies: [{ member: "1-1" }],
    ...input,
  });
}

describe("filling a vacancy on a list that stands alone (article W 1, paragraph 1)", () => {
  it("appoints the highest in the ranking who has no seat", () => {
    const { outcome } = determined(council);
    expect(outcome.groups.map(({ seats }) => seats)).toEqual([2, 1, 1]);
    expect(outcome.lists[0]?.ranking).toEqual(["1-1", "1-5", "1-2", "1-3", "1-4"]);
    expect(succession({})).toMatchObject({
      status: "completed",
      decisions: [
        {
          decision: "successor",
          vacancy: "1-1",
          successor: "1-2",
          list: "1/1",
          article: { article: "W 1", paragraph: 1 },
        },
      ],
    });
  });

  it("passes over the dead, those who declined, those who do not want it and the expelled", () => {
    const decided = succession({
      unavailable: [
        { candidate: "1-2", reason: "deceased" },
        { candidate: "1-3", reason: "not-available" },
      ],
    });
    if (decided.status !== "completed") throw new Error(decided.status);
    expect(decided.steps).toMatchObject([
      { kind: "list-of-the-seat", list: "1/1" },
      { kind: "passed-over", candidate: "1-1", reason: "own-vacancy", letter: "c" },
      { kind: "passed-over", candidate: "1-5", reason: "member", letter: "e" },
      { kind: "passed-over", candidate: "1-2", reason: "deceased", letter: "a" },
      { kind: "passed-over", candidate: "1-3", reason: "not-available", letter: "f" },
      { kind: "appointed", successor: "1-4" },
    ]);
    expect(decided.members.map(({ candidate }) => candidate)).toEqual(["1-5", "2-1", "3-1", "1-4"]);
  });

  it("lets a former member come back for a later vacancy", () => {
    const first = succession({});
    if (first.status !== "completed") throw new Error(first.status);
    const { election, outcome } = determined(council);
    expect(first.decisions).toMatchObject([{ successor: "1-2" }]);
    const second = determineSuccession(election, outcome, {
      day: "2025-01-01",
      members: first.members,
      vacancies: [{ member: "1-5" }],
    });
    expect(second).toMatchObject({ decisions: [{ successor: "1-1" }] });
  });

  it("gives two vacancies of one list two successors, and neither to one of those who leave", () => {
    const decided = succession({ vacancies: [{ member: "1-1" }, { member: "1-5" }] });
    expect(decided).toMatchObject({
      decisions: [
        { vacancy: "1-1", successor: "1-2" },
        { vacancy: "1-5", successor: "1-3" },
      ],
    });
    if (decided.status !== "completed") throw new Error(decided.status);
    expect(decided.steps.map(({ kind }) => kind)).not.toContain("appointed-on-one-list");
  });
});

/** Votes as published; the first candidate of each list gets them all. */
const enkhuizen: ElectionInput = {
  type: "GR",
  day: "2022-03-16",
  area: "Enkhuizen",
  seats: 17,
  groups: [1_184, 1_116, 832, 716, 658, 649, 606, 601, 485, 380, 326].map((votes, index) => ({
    number: index + 1,
    votes: index + 1 === 4 ? [votes] : [votes, 0, 0, 0, 0, 0],
  })),
};

describe("when nobody is left on the list (article W 4)", () => {
  const holderDied: Partial<SuccessionInput> = {
    day: "2022-05-06",
    vacancies: [{ member: "4-1" }],
    unavailable: [{ candidate: "4-1", reason: "deceased" }],
  };

  it("the seat of the one-person list of Enkhuizen stayed empty in 2022: 17 seats are not below 13", () => {
    const { outcome } = determined(enkhuizen);
    expect(outcome.groups.map(({ seats }) => seats)).toEqual([3, 3, 2, 1, 2, 2, 1, 1, 1, 1, 0]);
    expect(succession(holderDied, enkhuizen)).toMatchObject({
      status: "completed",
      decisions: [
        {
          decision: "stays-empty",
          vacancy: "4-1",
          article: { article: "W 4", paragraph: 2 },
        },
      ],
      steps: [
        { kind: "list-of-the-seat" },
        { kind: "passed-over", letter: "a" },
        { kind: "list-exhausted", list: "4/1" },
        { kind: "no-successor" },
      ],
    });
  });

  it("under the text since 2023 that seat would go by P 10 to the next largest remainder", () => {
    const decided = succession({ ...holderDied, day: "2023-01-01" }, enkhuizen);
    expect(decided).toMatchObject({
      decisions: [
        { decision: "successor", list: "7/1", article: { article: "W 4", paragraph: 1 } },
      ],
    });
    if (decided.status !== "completed") throw new Error(decided.status);
    expect(decided.steps.filter((step) => step.kind === "place-passes")).toMatchObject([
      {
        scope: { kind: "election" },
        to: "7",
        division: { method: "largest-remainder", phase: 1 },
      },
    ]);
  });

  it("a list that was not ranked is ranked for it, or has nobody, as it is read", () => {
    const people = (votes: number) => [votes, 0, 0, 0, 0, 0];
    const council13: ElectionInput = {
      type: "GR",
      day: "2022-03-16",
      seats: 13,
      groups: [
        { number: 1, votes: people(384) },
        ...[183, 183, 183, 182].map((votes, index) => ({
          number: index + 2,
          votes: people(votes),
        })),
        { number: 6, votes: people(80) },
        { number: 7, votes: [105] },
      ],
    };
    const { outcome } = determined(council13);
    expect(outcome.groups.map(({ seats }) => seats)).toEqual([4, 2, 2, 2, 2, 0, 1]);
    expect(outcome.lists[5]?.ranking).toBeNull();
    const vacancy = { day: "2023-02-01", vacancies: [{ member: "7-1" }] };
    const of = determined(council13);
    const read = (unrankedLists: "ranked-when-needed" | "nobody") =>
      determineSuccession(of.election, of.outcome, vacancy, { readings: { unrankedLists } });
    // P 10: list 6 has the largest remainder left; P 19 (3): its order is that of the list.
    expect(succession(vacancy, council13)).toEqual(read("ranked-when-needed"));
    expect(read("ranked-when-needed")).toMatchObject({
      decisions: [{ decision: "successor", list: "6/1", successor: "6-1" }],
    });
    expect(read("nobody")).toMatchObject({
      decisions: [{ decision: "successor", list: "1/1" }],
    });
  });

  it("a list that was not ranked begins with those over the preference threshold", () => {
    const people = (votes: number) => [votes, 0, 0, 0, 0, 0];
    const council13: ElectionInput = {
      type: "GR",
      day: "2022-03-16",
      seats: 13,
      groups: [
        { number: 1, votes: people(384) },
        ...[183, 183, 183, 182].map((votes, index) => ({
          number: index + 2,
          votes: people(votes),
        })),
        // Half of the quota of 100 is 50.
        { number: 6, votes: [10, 9, 51, 10] },
        { number: 7, votes: [105] },
      ],
    };
    const vacancy = { day: "2023-02-01", vacancies: [{ member: "7-1" }] };
    expect(succession(vacancy, council13)).toMatchObject({
      decisions: [{ decision: "successor", list: "6/1", successor: "6-3" }],
    });
  });

  it("the last day of the old text is 2022-12-31", () => {
    expect(succession({ ...holderDied, day: "2022-12-31" }, enkhuizen)).toMatchObject({
      decisions: [{ decision: "stays-empty" }],
    });
  });

  it.each([
    ["GR", "2012-05-01", 9, "successor"],
    ["GR", "2012-05-01", 13, "stays-empty"],
    ["GR", "2015-05-01", 11, "successor"],
    // W 4 counts members: seven appointed ones until 2022-12-16, four since.
    ["AB", "2015-05-01", 11, "stays-empty"],
    ["AB", "2015-05-01", 13, "stays-empty"],
    ["AB", "2023-05-01", 14, "successor"],
    ["AB", "2023-05-01", 15, "stays-empty"],
    ["AB", "2023-05-01", 18, "stays-empty"],
    ["KC", "2025-02-11", 9, "successor"],
    ["KC", "2025-02-12", 9, "stays-empty"],
    ["KCNI", "2024-05-01", 9, "successor"],
    ["KCNI", "2025-02-12", 9, "stays-empty"],
    ["PS", "2024-05-01", 39, "stays-empty"],
  ] as const)("%s on %s with %i seats: %s", (type, day, seats, decision) => {
    const electionDay =
      type === "GR" ? "2010-03-03" : day === "2015-05-01" ? "2015-03-18" : "2023-03-15";
    const input: ElectionInput = {
      type,
      day: electionDay,
      seats,
      groups: [
        { number: 1, votes: [100] },
        { number: 2, votes: Array.from({ length: 60 }, () => 10) },
      ],
    };
    expect(succession({ day }, input)).toMatchObject({ decisions: [{ decision }] });
  });

  it("names the article of the colleges", () => {
    const college = (type: "KC" | "KCNI"): ElectionInput => ({
      type,
      day: "2023-03-15",
      seats: 9,
      groups: [
        { number: 1, votes: [100] },
        { number: 2, votes: Array.from({ length: 60 }, () => 10) },
      ],
    });
    expect(succession({ day: "2025-03-01" }, college("KC"))).toMatchObject({
      decisions: [{ article: { article: "Ya 29c" } }],
    });
    expect(succession({ day: "2025-03-01" }, college("KCNI"))).toMatchObject({
      decisions: [{ article: { article: "Xa 4a" } }],
    });
  });

  const tied: ElectionInput = {
    type: "GR",
    day: "2022-03-16",
    seats: 5,
    groups: [
      { number: 1, votes: [100] },
      { number: 2, votes: [98, 1, 1] },
      { number: 3, votes: [98, 1, 1] },
      { number: 4, votes: [98, 1, 1] },
      { number: 5, votes: [100] },
    ],
  };

  it("asks for a lot between equals (article W 5) and follows it", () => {
    const { outcome } = determined(tied);
    expect(outcome.groups.map(({ seats }) => seats)).toEqual([1, 1, 1, 1, 1]);
    const vacancy: Partial<SuccessionInput> = { day: "2023-05-01" };
    expect(succession(vacancy, tied)).toMatchObject({
      status: "lot-required",
      question: { options: ["2", "3", "4"], draws: 1, drawnOption: "receives-a-seat" },
    });
    expect(succession({ ...vacancy, lots: ["4"] }, tied)).toMatchObject({
      status: "completed",
      decisions: [{ decision: "successor", successor: "4-2" }],
      lots: [{ drawn: ["4"] }],
    });
    expect(succession({ ...vacancy, lots: ["5"] }, tied)).toMatchObject({
      issues: [{ code: "lot-option-unknown" }],
    });
    expect(succession({ ...vacancy, lots: ["4", "4"] }, tied)).toMatchObject({
      issues: [{ code: "lot-not-asked" }],
    });
  });

  it("goes on from a seat that passed before: the same list does not get a second remainder seat", () => {
    const input: ElectionInput = {
      ...enkhuizen,
      groups: enkhuizen.groups.map((group) =>
        group.number === 10 ? { number: 10, votes: [380] } : group,
      ),
    };
    const { election, outcome } = determined(input);
    const first = determineSuccession(election, outcome, {
      day: "2023-02-01",
      vacancies: [{ member: "4-1" }],
    });
    if (first.status !== "completed") throw new Error(first.status);
    expect(first.decisions).toMatchObject([{ list: "7/1" }]);
    const second = determineSuccession(election, outcome, {
      day: "2023-03-01",
      members: first.members,
      vacancies: [{ member: "10-1" }],
    });
    expect(second).toMatchObject({ decisions: [{ list: "8/1" }] });
    const together = determineSuccession(election, outcome, {
      day: "2023-03-01",
      vacancies: [{ member: "4-1" }, { member: "10-1" }],
    });
    expect(together).toMatchObject({ decisions: [{ list: "7/1" }, { list: "8/1" }] });
  });
});

describe("temporary replacement (articles X 10 to X 12)", () => {
  const { election, outcome } = determined(council);
  const decide = (input: SuccessionInput) => {
    const decided = determineSuccession(election, outcome, input);
    if (decided.status !== "completed") throw new Error(JSON.stringify(decided));
    return decided;
  };
  const onLeave = (member: string) =>
    decide({ day: "2023-04-01", vacancies: [{ member, leave: "temporary" }] });

  it("appoints a replacement and keeps the seat for the member on leave", () => {
    const leave = onLeave("1-1");
    expect(leave.decisions).toMatchObject([{ successor: "1-2", temporary: true }]);
    expect(leave.members).toEqual([
      { candidate: "1-1", list: "1/1", onLeave: true },
      { candidate: "1-5", list: "1/1" },
      { candidate: "2-1", list: "2/1" },
      { candidate: "3-1", list: "3/1" },
      { candidate: "1-2", list: "1/1", replaces: "1-1" },
    ]);
  });

  it("appoints a replacement to another seat for good, and then a new replacement", () => {
    const next = decide({
      day: "2023-05-01",
      members: onLeave("1-1").members,
      vacancies: [{ member: "1-5" }],
    });
    expect(next.decisions).toMatchObject([
      { vacancy: "1-5", successor: "1-2", temporary: false },
      { vacancy: "1-1", successor: "1-3", temporary: true },
    ]);
  });

  it("does not appoint a replacement to replace somebody else", () => {
    const next = decide({
      day: "2023-05-01",
      members: onLeave("1-1").members,
      vacancies: [{ member: "1-5", leave: "temporary" }],
    });
    expect(next.decisions).toMatchObject([{ successor: "1-3", temporary: true }]);
    expect(next.steps).toContainEqual(
      expect.objectContaining({ candidate: "1-1", reason: "temporary-leave", letter: "b" }),
    );
  });

  it("appoints a new replacement when the first one leaves early", () => {
    const next = decide({
      day: "2023-05-01",
      members: onLeave("1-1").members,
      vacancies: [{ member: "1-2" }],
    });
    expect(next.decisions).toMatchObject([{ vacancy: "1-2", successor: "1-3", temporary: true }]);
    expect(next.members).toContainEqual({ candidate: "1-3", list: "1/1", replaces: "1-1" });
    expect(next.members).toContainEqual({ candidate: "1-1", list: "1/1", onLeave: true });
    expect(next.members).toHaveLength(5);
    expect(next.steps).toMatchObject([
      { kind: "list-of-the-seat" },
      { kind: "passed-over", candidate: "1-1", reason: "own-vacancy", letter: "c" },
      { kind: "passed-over", candidate: "1-5", reason: "member", letter: "e" },
      {
        kind: "passed-over",
        article: { article: "W 2", paragraph: 1 },
        candidate: "1-2",
        reason: "own-vacancy",
        letter: "c",
      },
      { kind: "appointed", successor: "1-3" },
    ]);
  });

  it("leaves the place of a member on leave empty once when nobody is left for it", () => {
    const next = decide({
      day: "2023-05-01",
      members: onLeave("2-1").members,
      vacancies: [{ member: "2-2" }, { member: "1-5" }],
      unavailable: ["2-3", "1-2", "1-3", "1-4"].map((candidate) => ({
        candidate,
        reason: "not-available",
      })),
    });
    expect(next.decisions.map(({ decision, vacancy }) => [decision, vacancy])).toEqual([
      ["stays-empty", "2-2"],
      ["stays-empty", "1-5"],
    ]);
  });

  it("ends the replacement, too, when the member on leave gives up the seat for somebody else", () => {
    const next = decide({
      day: "2023-05-01",
      members: onLeave("1-1").members,
      vacancies: [{ member: "1-1" }],
      unavailable: [{ candidate: "1-2", reason: "not-available" }],
    });
    expect(next.members.map(({ candidate }) => candidate)).toEqual(["1-5", "2-1", "3-1", "1-3"]);
  });

  it("appoints the replacement for good when the member on leave gives up the seat", () => {
    const next = decide({
      day: "2023-05-01",
      members: onLeave("1-1").members,
      vacancies: [{ member: "1-1" }],
    });
    expect(next.decisions).toMatchObject([{ vacancy: "1-1", successor: "1-2", temporary: false }]);
    expect(next.members).toHaveLength(4);
    expect(next.members).toContainEqual({ candidate: "1-2", list: "1/1" });
  });
});

describe("what a succession refuses", () => {
  const { outcome } = determined(council);
  const members = membersOfOutcome(outcome);
  const [first] = members;
  if (first === undefined) throw new Error("no members");

  type Issue = readonly [path: readonly (string | number)[], code: string, expected: Expected];
  const onLeave = { ...first, onLeave: true } as const;
  const replacement = { candidate: "1-2", list: "1/1", replaces: "1-1" } as const;

  it.each<[string, Partial<SuccessionInput>, string, ...Issue]>([
    [
      "a vacancy of somebody who is no member",
      { vacancies: [{ member: "2-3" }] },
      '"2-3"',
      ["vacancies", 0, "member"],
      "unknown-reference",
      { kind: "reference", to: "member" },
    ],
    [
      "a vacancy twice",
      { vacancies: [{ member: "1-1" }, { member: "1-1" }] },
      '"1-1"',
      ["vacancies", 1, "member"],
      "duplicate",
      { kind: "once", what: "vacancy" },
    ],
    [
      "an unknown candidate",
      { unavailable: [{ candidate: "9-9", reason: "deceased" }] },
      '"9-9"',
      ["unavailable", 0, "candidate"],
      "unknown-reference",
      { kind: "reference", to: "candidate" },
    ],
    [
      "a member twice",
      { members: [first, first] },
      '"1-1"',
      ["members", 0, "candidate"],
      "duplicate",
      { kind: "once", what: "member" },
    ],
    [
      "a member of an unknown list",
      { members: [{ ...first, list: "8/1" }] },
      '"8/1"',
      ["members", 0, "list"],
      "unknown-reference",
      { kind: "reference", to: "list" },
    ],
    [
      "a member who is not on the list",
      { members: [{ ...first, list: "2/1" }] },
      '"1-1"',
      ["members", 0, "candidate"],
      "unknown-reference",
      { kind: "named", what: "candidate-on-list", name: "2/1" },
    ],
    [
      "a seat withheld from an unknown list",
      { members: [{ ...first, withheldFrom: { list: "1/7", by: "P 16" } }] },
      '"1/7"',
      ["members", 0, "withheldFrom"],
      "unknown-reference",
      { kind: "reference", to: "list" },
    ],
    [
      "a replacement for nobody",
      { members: [{ ...first, replaces: "1-2" }] },
      '"1-2"',
      ["members", 0, "replaces"],
      "unknown-reference",
      { kind: "reference", to: "member-on-leave" },
    ],
    [
      "a replacement for a member who is not on leave",
      { members: [first, replacement] },
      '"1-1"',
      ["members", 1, "replaces"],
      "unknown-reference",
      { kind: "reference", to: "member-on-leave" },
    ],
    [
      "leave of somebody on leave",
      { members: [onLeave], vacancies: [{ member: "1-1", leave: "temporary" }] },
      '"temporary"',
      ["vacancies", 0, "leave"],
      "not-allowed",
      { kind: "rule", rule: "not-on-leave" },
    ],
    [
      "leave of a replacement",
      { members: [onLeave, replacement], vacancies: [{ member: "1-2", leave: "temporary" }] },
      '"temporary"',
      ["vacancies", 0, "leave"],
      "not-allowed",
      { kind: "rule", rule: "not-on-leave" },
    ],
    [
      "a day before the act",
      { day: "1989-10-31" },
      '"1989-10-31"',
      ["day"],
      "no-rules-on-day",
      { kind: "day", from: "1989-11-01", until: null },
    ],
  ])("%s", (_, change, actual, path, code, expected) => {
    expect(succession(change)).toEqual({
      status: "refused",
      issues: [{ path, code, expected, actual: { kind: "value", text: actual } }],
    });
  });

  it("what does not fit, beside what could not be read", () => {
    const input = {
      day: "someday",
      members: [first, first, { ...first, candidate: 7 }],
      vacancies: [{ member: "2-3" }, { member: first.candidate }, { member: first.candidate }],
      unavailable: [{ candidate: "9-9", reason: "unknown" }],
    };
    expect(succession(input as unknown as SuccessionInput)).toMatchObject({
      issues: [
        { path: ["day"], code: "not-a-day" },
        { path: ["members", 2, "candidate"], code: "wrong-type" },
        { path: ["unavailable", 0, "reason"], code: "unknown-value" },
        { path: ["members", 0, "candidate"], code: "duplicate" },
        { path: ["vacancies", 2, "member"], code: "duplicate" },
        { path: ["unavailable", 0, "candidate"], code: "unknown-reference" },
      ],
    });
  });

  it("no vacancy", () => {
    expect(succession({ vacancies: [] })).toMatchObject({
      status: "refused",
      issues: [{ path: ["vacancies"], code: "wrong-length" }],
    });
  });

  it("expulsion from a chamber or the European Parliament, which expel nobody", () => {
    const unavailable = [{ candidate: "1-2", reason: "expelled" }] as const;
    for (const type of ["TK", "EK", "EP"] as const) {
      expect(succession({ unavailable }, { ...council, type })).toMatchObject({
        issues: [
          {
            path: ["unavailable", 0, "reason"],
            code: "not-allowed",
            expected: { kind: "rule", rule: "no-expulsion" },
            actual: { kind: "value", text: '"expelled"' },
          },
        ],
      });
    }
    expect(succession({ unavailable }).status).toBe("completed");
  });

  it("more members than seats", () => {
    const tiny: ElectionInput = { ...council, seats: 1 };
    expect(succession({ members }, tiny)).toMatchObject({
      issues: [
        {
          path: ["members"],
          code: "too-large",
          expected: { kind: "at-most", limit: 1, of: "members" },
          actual: { kind: "value", text: "4" },
        },
      ],
    });
    expect(succession({ members }).status).toBe("completed");
  });

  it("elections of which one list has no candidates", () => {
    const half: ElectionInput = {
      type: "PS",
      day: "2023-03-15",
      seats: 3,
      districts: [1, 2],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [1], candidates: ["a", "b"], votes: [[10, 1]] },
            { districts: [2], listVotes: [5] },
          ],
        },
      ],
    };
    expect(succession({ members: [] }, half)).toMatchObject({
      issues: [{ path: ["election", "groups", 0], code: "missing" }, {}],
    });
  });

  it("elections without candidates", () => {
    const { election, outcome: withoutPeople } = determined({
      type: "GR",
      day: "2022-03-16",
      seats: 3,
      groups: [{ number: 1, listVotes: 10 }],
    });
    const input = { day: "2023-01-01", members: [], vacancies: [{ member: "1-1" }] };
    expect(determineSuccession(election, withoutPeople, input)).toMatchObject({
      issues: [
        {
          path: ["election", "groups", 0],
          code: "missing",
          expected: { kind: "rule", rule: "candidates-known" },
          actual: { kind: "value", text: "1" },
        },
        { path: ["vacancies", 0, "member"] },
      ],
    });
  });
});
