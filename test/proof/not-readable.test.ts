import { describe, expect, test } from "vitest";
import { provenCheck } from "../../conformance/proven-checker/reader.mjs";
import { electionOf } from "../seats/completed.js";
import { followedOutcomes } from "./followed-outcomes.js";

type Changeable = Record<string, unknown> & {
  groups: { seats: number; lists: Record<string, unknown>[] }[];
  lists: Record<string, unknown>[];
  steps: Record<string, unknown>[];
  lots: unknown[];
};

const election = electionOf({
  type: "GR",
  day: "2026-03-18",
  seats: 9,
  groups: [
    { number: 1, listVotes: 800, numberOfCandidates: 1 },
    { number: 2, listVotes: 300, numberOfCandidates: 3 },
    { number: 3, listVotes: 150, numberOfCandidates: 1 },
  ],
});
const [outcome] = followedOutcomes(election);

function changed(value: unknown, change: (copy: Changeable) => void): unknown {
  const copy = structuredClone(value) as Changeable;
  change(copy);
  return copy;
}

const judge = (change: (copy: Changeable) => void) =>
  provenCheck(election, changed(outcome, change));
const judgeOf = (change: (copy: Changeable) => void) =>
  provenCheck(changed(election, change), outcome);
const notInAccordance = "not in accordance";
const notReadable = /^not readable: .{1,100}$/s;

describe("the proven checker does not read", () => {
  test("a complete outcome that is said to wait for a lot", () => {
    const waiting = (question?: unknown) => (copy: Changeable) => {
      (copy.groups[0] as { seats: number }).seats = 99;
      Object.assign(copy, { status: "lot-required" }, question === undefined ? {} : { question });
    };
    expect(judge(waiting())).toMatch(notReadable);
    expect(judge(waiting({ kind: "bogus" }))).toMatch(notReadable);
    expect(judge(waiting({ kind: "preference-candidate" }))).toMatch(notReadable);
    expect(judge(waiting({ kind: ["preference-candidate"] }))).toMatch(notReadable);
    const bare = { kind: "persons", question: { kind: "bogus" }, status: "lot-required" };
    expect(
      judge((copy) => {
        for (const name of ["combinations", "groups", "lists", "unassignedSeats", "remarks"]) {
          delete copy[name];
        }
        Object.assign(copy, bare);
      }),
    ).toMatch(notReadable);
  });

  test("a step or a lot of an unknown kind", () => {
    expect(judge(({ steps }) => steps.push({ kind: "full-seats-2" }))).toMatch(notReadable);
    expect(judge(({ lots }) => lots.push({ question: { kind: "coin" }, drawn: [] }))).toMatch(
      notReadable,
    );
  });

  test("an outcome without its unassigned seats; another number of them is judged", () => {
    expect(judge((copy) => Object.assign(copy, { unassignedSeats: 3 }))).toBe(notInAccordance);
    expect(judge((copy) => delete copy["unassignedSeats"])).toMatch(notReadable);
  });

  test("a complete outcome with a question, or a field too many; a list in another group is judged", () => {
    expect(judge(({ lists: [list] }) => Object.assign(list ?? {}, { group: 42 }))).toBe(
      notInAccordance,
    );
    expect(judge((copy) => Object.assign(copy, { question: {} }))).toMatch(notReadable);
    expect(judge((copy) => Object.assign(copy, { extra: 1 }))).toMatch(notReadable);
  });

  test("figures of an election that can be taken in two ways", () => {
    const listed =
      (more: object) =>
      ({ groups: [group] }: Changeable) =>
        Object.assign(group?.lists[0] ?? {}, more);
    expect(judgeOf(listed({ listVotes: [800, 5000] }))).toMatch(notReadable);
    expect(judgeOf(listed({ candidates: [{ id: "a" }] }))).toMatch(notReadable);
    expect(judgeOf(listed({ votes: [[800]] }))).toMatch(notReadable);
    expect(judgeOf(listed({ districts: [], listVotes: [] }))).toMatch(notReadable);
  });

  test("a day that does not exist", () => {
    for (const day of ["2026-13-77", "2026-02-30", "+012026-03", ["2026-03-18"], 20260318, ""]) {
      const then = { type: "GR", day, seats: 9 };
      const said = changed(outcome, (copy) => Object.assign(copy, { election: then }));
      expect(provenCheck({ ...election, day }, said)).toMatch(notReadable);
    }
  });

  test("a kind or an empty list of another type", () => {
    expect(judge(({ steps: [step] }) => Object.assign(step ?? {}, { kind: ["quota"] }))).toMatch(
      notReadable,
    );
    expect(judge((copy) => Object.assign(copy, { hypothetical: "" }))).toMatch(notReadable);
  });

  test("the absence of an outcome, of an election, or of the readings", () => {
    for (const nothing of [null, undefined, 5, "x", [], {}]) {
      expect(provenCheck(election, nothing)).toMatch(notReadable);
      expect(provenCheck(nothing, outcome)).toMatch(notReadable);
    }
    expect(provenCheck(election, outcome, null)).toMatch(notReadable);
  });

  test("an array nested very deep, and says so in a short line", () => {
    const deep = JSON.parse("[".repeat(100_000) + "]".repeat(100_000));
    expect(provenCheck(election, { ...outcome, votes: deep })).toMatch(notReadable);
    const long = { ...outcome, steps: [{ kind: "x".repeat(9_999) }] };
    expect(provenCheck(election, long)).toMatch(notReadable);
  });

  test("a hole in a list, or a value that is not of JSON", () => {
    const oneLonger = (copy: Changeable) => {
      copy.steps.length += 1;
    };
    expect(judge(oneLonger)).toMatch(notReadable);
    for (const value of [-1, 0.5, Number.NaN, 1n, undefined, () => 1, Symbol("x")]) {
      expect(judge((copy) => Object.assign(copy, { votes: value }))).toMatch(notReadable);
    }
  });

  test("more lists, districts or seats than the engine has room for", () => {
    const many = changed(election, (copy) => {
      const [group] = copy.groups;
      const lists = group?.lists ?? [];
      copy.groups = Array.from({ length: 30_000 }, (_, at) => ({
        seats: 0,
        number: at + 1,
        lists,
      }));
      for (const one of copy.groups) delete (one as Partial<typeof one>).seats;
    });
    expect(provenCheck(many, outcome)).toMatch(notReadable);
    const wide = ({ groups: [group] }: Changeable) =>
      Object.assign(group?.lists[0] ?? {}, {
        districts: Array(300_000).fill(1),
        listVotes: Array(300_000).fill(1),
      });
    expect(judgeOf(wide)).toMatch(notReadable);
  });
});

test("the proven checker follows lists that run out of candidates in a body of five thousand seats", () => {
  const large = electionOf({
    type: "PS",
    day: "2023-03-15",
    seats: 5_000,
    groups: [
      { number: 1, listVotes: 100_000, numberOfCandidates: 1 },
      { number: 2, listVotes: 300, numberOfCandidates: 9_999 },
      { number: 3, listVotes: 150, numberOfCandidates: 9_999 },
    ],
  });
  expect(provenCheck(large, followedOutcomes(large).at(-1))).toBe("in accordance");
});

test("the order in which a file names lists and groups, and that of its fields, is nothing to the checker", () => {
  const backwards = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(backwards);
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([name, inner]) => [name, backwards(inner)]),
    );
  };
  const turned = { ...election, groups: [...election.groups].reverse() };
  expect(provenCheck(backwards(turned), backwards(outcome))).toBe("in accordance");
});
