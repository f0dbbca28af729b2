import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import { parseElection } from "../../../src/model/election/parse-election.js";
import { admissionInDoubt } from "../../../src/what-if/admission/admission-in-doubt.js";
import { outcomesOfLots } from "../../../src/what-if/lots/outcomes-of-lots.js";
import { propertyRuns } from "../../property-runs.js";
import { isLongRun } from "../../sample.js";
import { byTryingAll, type Votes } from "../influence/brute-force.js";

function inputOf(type: "GR" | "TK" | "PS", seats: number) {
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
  throw new Error("no outcome");
}

function admission(
  { election, outcome }: ReturnType<typeof decided>,
  ...units: Parameters<typeof admissionInDoubt>[2]
) {
  const answer = admissionInDoubt(election, outcome, units);
  if (answer.status === "refused") throw new Error(JSON.stringify(answer.issues));
  return answer;
}

describe("who may be admitted while votes are in doubt (V 5)", () => {
  const council = decided(
    inputOf(
      "GR",
      9,
    )([
      [300, 100, 45, 30, 20, 5],
      [290, 110, 60, 45, 20, 5],
    ]),
  );

  test("is everybody, where no ballot is in doubt", () => {
    const answer = admission(council, { unit: "SB1", votesInDoubt: 0 });
    expect(answer.members).toHaveLength(9);
    expect(answer.members.every(({ decision }) => decision === "may-be-admitted")).toBe(true);
    expect(answer.article).toEqual({ article: "V 5" });
  });

  test("waits only who can lose the seat: the last of the list whose seat can go", () => {
    const answer = admission(council, { unit: "SB1", votesInDoubt: 20 });
    const waiting = answer.members.filter(({ decision }) => decision === "waits");
    expect(waiting.map(({ candidate }) => candidate)).toEqual(["2-5"]);
    expect(waiting[0]?.undoneBy?.ballots).toBeLessThanOrEqual(20);
    expect(answer.members.filter(({ decision }) => decision === "undetermined")).toEqual([]);
  });

  test("is nobody, where all votes may be other ones", () => {
    const answer = admission(council, { unit: "all", votesInDoubt: 1_030 });
    expect(answer.members.filter(({ decision }) => decision === "may-be-admitted")).toEqual([]);
  });

  test("is found of single lists beside a list group", () => {
    const lists = (first: readonly number[], second: readonly number[]) => [
      { districts: [1], candidates: [{ id: "a" }, { id: "b" }], votes: [first] },
      { districts: [2], candidates: [{ id: "b" }, { id: "a" }], votes: [second] },
    ];
    const candidates = ["k", "l", "m", "n", "o"].map((id) => ({ id }));
    const province = decided({
      type: "PS",
      day: "2023-03-15",
      seats: 4,
      districts: [{ number: 1 }, { number: 2 }],
      groups: [
        { number: 1, lists: lists([50, 20], [40, 10]) },
        {
          number: 2,
          lists: [{ districts: [1, 2], candidates, votes: [1, 2].map(() => [80, 20, 9, 0, 0]) }],
        },
      ],
    });
    const answer = admission(province, { unit: "SB1", votesInDoubt: 3, district: 1 });
    const ofSecond = answer.members.filter(({ group }) => group === 2);
    expect(ofSecond.map(({ decision }) => decision)).not.toContain("undetermined");
    const others = answer.members.filter(({ decision }) => decision === "undetermined");
    for (const { because } of others) expect(because).toBe("list-groups");
  });

  test("refuses what the influence of mistakes refuses", () => {
    const { election, outcome } = council;
    const twice = [1, 2].map(() => ({ unit: "SB1", votesInDoubt: 1 }));
    expect(admissionInDoubt(election, outcome, twice)).toMatchObject({
      status: "refused",
      issues: [{ code: "duplicate" }],
    });
  });

  const small = fc.record({
    body: fc.constantFrom(
      ["GR", 3] as const,
      ["GR", 5] as const,
      ["TK", 3] as const,
      ["PS", 2] as const,
    ),
    votes: fc.array(fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 3 }), {
      minLength: 2,
      maxLength: 3,
    }),
    votesInDoubt: fc.nat({ max: 2 }),
  });

  property.prop([small], { numRuns: isLongRun ? 2_000 : Math.min(propertyRuns, 60) })(
    "is decided as by trying every change, for each member",
    ({ body: [type, seats], votes, votesInDoubt }) => {
      const input = inputOf(type, seats);
      if (votes.flat().every((figure) => figure === 0)) return;
      const of = decided(input(votes));
      const units = [{ unit: "SB1", votesInDoubt }];
      for (const { candidate, decision } of admission(of, ...units).members) {
        const tried = byTryingAll(input, votes, of.outcome, units, { member: candidate });
        if (decision === "undetermined") continue;
        expect([candidate, decision]).toEqual([
          candidate,
          tried === null ? "may-be-admitted" : "waits",
        ]);
      }
    },
  );
});
