import { describe, expect, it } from "vitest";
import { type Election, parseElection } from "../../src/index.js";
import { determineResult } from "../../src/seats/determine-result.js";

function council(): Election {
  const parsed = parseElection({
    type: "GR",
    day: "2026-03-18",
    seats: 9,
    groups: [
      { number: 1, votes: [120, 80, 30] },
      { number: 2, votes: [99, 10, 5] },
      { number: 3, listVotes: 60 },
    ],
  });
  if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** A list of the election as somebody sees it who does not look at types. */
// biome-ignore lint/suspicious/noExplicitAny: what is edited by hand has no type
const listOf = (election: Election, at: number): any => election.groups[at]?.lists[0];

const notParsed = { status: "refused", issues: [{ code: "not-parsed" }] };

describe("a parsed election of which somebody changed a row by hand", () => {
  it.each<[string, (election: Election) => void]>([
    ["a negative figure", (one) => (listOf(one, 0).votes[0][0] = -5)],
    ["halves that make a whole", (one) => listOf(one, 0).votes[0].splice(0, 2, 0.5, 0.5)],
    ["a figure too many", (one) => listOf(one, 0).votes[0].push(5000)],
    ["a figure too few", (one) => listOf(one, 0).votes[0].pop()],
    ["an emptied row", (one) => listOf(one, 0).votes.splice(0, 1, [])],
    ["no row at all", (one) => listOf(one, 0).votes.pop()],
    ["a row too many", (one) => listOf(one, 0).votes.push([1, 2, 3])],
    ["a row that is text", (one) => (listOf(one, 0).votes[0] = "123")],
    ["a row that is null", (one) => (listOf(one, 0).votes[0] = null)],
    ["a row with a hole", (one) => delete listOf(one, 0).votes[0][1]],
    ["rows with a hole", (one) => delete listOf(one, 0).votes[0]],
    ["another whole figure", (one) => (listOf(one, 0).votes[0][1] = 81)],
    ["figures that changed places", (one) => listOf(one, 0).votes[0].reverse()],
    [
      "a vote taken from one and given to another",
      (one) => listOf(one, 0).votes[0].splice(0, 2, 119, 81),
    ],
    ["a figure with 2^32 added to it", (one) => (listOf(one, 0).votes[0][0] += 2 ** 32)],
    ["other list votes", (one) => (listOf(one, 2).listVotes[0] = 61)],
    ["list votes with a hole", (one) => delete listOf(one, 2).listVotes[0]],
    ["list votes below zero", (one) => (listOf(one, 2).listVotes[0] = -1)],
    ["list votes for a district too many", (one) => listOf(one, 2).listVotes.push(1)],
  ])("is refused: %s", (_, edit) => {
    const election = council();
    edit(election);
    expect(determineResult(election)).toMatchObject(notParsed);
  });

  it.each<[string, (rows: number[][]) => void]>([
    ["a negative figure in a later district", (rows) => rows[1]?.fill(-1)],
    ["a half that a vote value makes whole", (rows) => rows[0]?.fill(0.5)],
    ["a hole in a later district", (rows) => delete rows[1]?.[0]],
  ])("is refused where districts have vote values: %s", (_, edit) => {
    const parsed = parseElection({
      type: "EK",
      day: "2023-05-30",
      seats: 75,
      districts: [
        { number: 1, voteValue: 2 },
        { number: 2, voteValue: 4 },
      ],
      groups: [{ number: 1, lists: [{ districts: [1, 2], candidates: ["a"], votes: [[6], [8]] }] }],
    });
    if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
    expect(determineResult(parsed.value).status).toBe("completed");
    edit(listOf(parsed.value, 0).votes);
    expect(determineResult(parsed.value)).toMatchObject(notParsed);
  });

  it("cannot be given other candidates", () => {
    const { candidates } = listOf(council(), 0);
    expect(() => candidates.push({ id: "x" })).toThrow(TypeError);
    expect(() => (candidates.length = 1)).toThrow(TypeError);
    expect(() => (candidates[0].id = "2-1")).toThrow(TypeError);
  });
});

describe("the mark of a parsed election", () => {
  it.each<[string, (election: Election) => unknown]>([
    [
      "a copy of all its property descriptors",
      (one) => Object.create(Object.prototype, Object.getOwnPropertyDescriptors(one)),
    ],
    [
      "such a copy with seats that are no number",
      (one) => {
        const own = Object.getOwnPropertyDescriptors(one);
        return Object.defineProperties({}, { ...own, seats: { value: Number.NaN } });
      },
    ],
    ["a proxy", (one) => new Proxy(one, {})],
    [
      "another object with the symbol on it",
      (one) => ({ ...one, seats: Number.NaN, [Symbol.for("kieswet.made")]: "election" }),
    ],
    ["what inherits from it", (one) => Object.create(one)],
  ])("is not that of %s", (_, changed) => {
    expect(determineResult(changed(council()) as never)).toMatchObject(notParsed);
  });
});
