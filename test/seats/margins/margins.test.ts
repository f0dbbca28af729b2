import { existsSync, readFileSync } from "node:fs";
import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  type CompletedOutcome,
  type Election,
  type ElectionInput,
  type ListNumber,
  parseElection,
} from "../../../src/model/index.js";
import { determineResult, type ListMargin, marginsOf } from "../../../src/seats/index.js";
import { seatRange, withoutPeople, withVotes } from "../../../src/seats/margins/seats-by-list.js";
import { propertyRuns } from "../../property-runs.js";

function completed(input: ElectionInput, lots: string[] = []) {
  const parsed = parseElection(input);
  if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
  const election = parsed.value;
  for (;;) {
    const outcome = determineResult(election, { lots });
    if (outcome.status === "completed") return { election, outcome };
    if (outcome.status === "refused") throw new Error(JSON.stringify(outcome.issues));
    lots.push(...outcome.question.options.slice(0, outcome.question.draws));
  }
}

function margins(election: Election, outcome: CompletedOutcome): readonly ListMargin[] {
  const determined = marginsOf(election, outcome);
  if (determined.status === "refused") throw new Error(JSON.stringify(determined.issues));
  return determined.margins;
}

function council(seats: number, votes: readonly number[]): ElectionInput {
  return {
    type: "GR",
    day: "2022-03-16",
    seats,
    groups: votes.map((listVotes, index) => ({ number: index + 1, listVotes })),
  };
}

describe("margins", () => {
  it("say how many votes more give the next seat and how many fewer cost the last one", () => {
    const { election, outcome } = completed(council(19, [1_000, 900]));
    expect(outcome.groups.map(({ seats }) => seats)).toEqual([10, 9]);
    const [first, second] = margins(election, outcome);
    expect(first).toEqual({
      group: 1,
      votes: 1_000,
      seats: 10,
      nextSeat: { status: "known", votes: 101, votesForALot: 100 },
      lastSeat: { status: "known", votes: 101, votesForALot: 100 },
    });
    expect(second).toMatchObject({
      nextSeat: { votes: 101, votesForALot: 100 },
      lastSeat: { votes: 82, votesForALot: null },
    });
  });

  it("are zero for a lot that was drawn in this very outcome", () => {
    const won = completed(council(19, [600, 600]), ["2"]);
    expect(won.outcome.groups.map(({ seats }) => seats)).toEqual([9, 10]);
    expect(margins(won.election, won.outcome)).toMatchObject([
      { nextSeat: { votes: 1, votesForALot: 0 } },
      { lastSeat: { votes: 1, votesForALot: 0 } },
    ]);
  });

  it("do not exist beyond the candidates, beyond all seats and below none", () => {
    const { election, outcome } = completed({
      type: "GR",
      day: "2022-03-16",
      seats: 3,
      groups: [
        { number: 1, votes: [100] },
        { number: 2, votes: [50, 40, 30] },
        { number: 3, listVotes: 0 },
      ],
    });
    expect(outcome.groups.map(({ seats }) => seats)).toEqual([1, 2, 0]);
    expect(margins(election, outcome)).toMatchObject([
      { nextSeat: { status: "none", reason: "no-candidate-left" } },
      {},
      { lastSeat: { status: "none", reason: "no-seat-to-lose" } },
    ]);
    const alone = completed(council(3, [10]));
    expect(margins(alone.election, alone.outcome)).toEqual([
      {
        group: 1,
        votes: 10,
        seats: 3,
        nextSeat: { status: "none", reason: "every-seat-already" },
        lastSeat: { status: "known", votes: 10, votesForALot: null },
      },
    ]);
  });

  it("say when a full opponent leaves nothing to win within bounds", () => {
    const { election, outcome } = completed({
      type: "KC",
      day: "2023-03-15",
      seats: 9,
      groups: [
        { number: 1, votes: [100] },
        { number: 2, listVotes: 0, numberOfCandidates: 2 },
      ],
    });
    expect(outcome.unassignedSeats).toBe(8);
    expect(margins(election, outcome)[1]?.nextSeat).toMatchObject({ status: "known" });
  });

  it("refuse what the determination refuses", () => {
    const { election, outcome } = completed(council(19, [1_000, 900]));
    expect(marginsOf({ ...election, day: "1900-01-01" as Election["day"] }, outcome)).toMatchObject(
      {
        status: "refused",
        issues: [{ code: "no-rules-on-day" }],
      },
    );
  });

  it("count votes times vote values for the Senate, and persons of a list group once", () => {
    const { election, outcome } = completed({
      type: "EK",
      day: "2023-05-30",
      seats: 5,
      districts: [
        { number: 1, voteValue: 100 },
        { number: 2, voteValue: 7 },
      ],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [1], candidates: ["a", "b"], votes: [[3, 0]] },
            { districts: [2], candidates: ["b", "a"], votes: [[9, 0]] },
          ],
        },
        {
          number: 2,
          lists: [
            {
              candidates: ["c", "d", "e"],
              votes: [
                [4, 0, 0],
                [1, 0, 0],
              ],
            },
          ],
        },
      ],
    });
    expect(margins(election, outcome)).toMatchObject([
      { votes: 363, seats: 2, nextSeat: { reason: "no-candidate-left" } },
      { votes: 407, seats: 3 },
    ]);
  });
});

type Rules = readonly [ElectionInput["type"], string];
const rules: readonly Rules[] = [
  ["GR", "2023-03-15"],
  ["TK", "2023-11-22"],
  ["EK", "2023-05-30"],
  ["KC", "2023-03-15"],
  ["TK", "1918-07-03"],
  ["TK", "1922-07-05"],
  ["TK", "1925-07-01"],
  ["AB", "2008-11-25"],
  ["GR", "2010-03-03"],
];

const smallElection: fc.Arbitrary<ElectionInput> = fc
  .record({
    rules: fc.constantFrom(...rules),
    seats: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 19, max: 24 })),
    lists: fc.array(
      fc.record({
        listVotes: fc.integer({ min: 0, max: 40 }),
        numberOfCandidates: fc.integer({ min: 1, max: 12 }),
      }),
      { minLength: 2, maxLength: 4 },
    ),
    combined: fc.boolean(),
  })
  .map(({ rules: [type, day], seats, lists, combined }) => ({
    type,
    day,
    seats,
    groups: lists.map((list, index) => ({ number: index + 1, ...list })),
    ...(combined && day === "2010-03-03" ? { combinations: [{ id: "A", groups: [1, 2] }] } : {}),
  }));

/** Votes are added or taken one by one; beyond this many the brute force gives up. */
const bruteForceBound = 250;

function bruteForce(
  bare: Election,
  group: ListNumber,
  votes: number,
  seats: number,
  direction: 1 | -1,
): { votes: number; votesForALot: number | null } | null {
  let votesForALot: number | null = null;
  const bound = direction === 1 ? bruteForceBound : votes;
  for (let change = 0; change <= bound; change++) {
    const range = seatRange(withVotes(bare, group, votes + direction * change), group, {});
    if (range === null) return null;
    const possible = direction === 1 ? range.most > seats : range.least < seats;
    const certain = direction === 1 ? range.least > seats : range.most < seats;
    if (possible && !certain) votesForALot ??= change;
    if (certain) return { votes: change, votesForALot };
  }
  return null;
}

describe("margins against brute force", () => {
  test.prop([smallElection, fc.nat()], { numRuns: propertyRuns })(
    "are those found by adding or taking votes one by one",
    (input, pick) => {
      const { election, outcome } = completed(input);
      const bare = withoutPeople(election);
      const all = margins(election, outcome);
      const { group, votes, seats, nextSeat, lastSeat } = all[pick % all.length] as ListMargin;
      const more = bruteForce(bare, group, votes, seats, 1);
      if (nextSeat.status === "known" && nextSeat.votes <= bruteForceBound) {
        expect(nextSeat).toEqual({ status: "known", ...more });
      } else expect(more).toBeNull();
      const fewer = bruteForce(bare, group, votes, seats, -1);
      if (lastSeat.status === "known") expect(lastSeat).toEqual({ status: "known", ...fewer });
      else if (lastSeat.reason === "no-seat-to-lose") expect(seats).toBe(0);
      else expect(fewer).toBeNull();
    },
  );

  it("find a lot that fewer votes would leave to chance and more would not", () => {
    const { election, outcome } = completed({
      type: "GR",
      day: "2023-03-15",
      seats: 8,
      groups: [
        { number: 1, listVotes: 1, numberOfCandidates: 6 },
        { number: 2, listVotes: 13, numberOfCandidates: 1 },
        { number: 3, listVotes: 7, numberOfCandidates: 2 },
      ],
    });
    expect(margins(election, outcome)[0]).toMatchObject({
      seats: 5,
      nextSeat: { votes: 34, votesForALot: 23 },
    });
    const bare = withoutPeople(election);
    const most = (votes: number) =>
      seatRange(withVotes(bare, 1 as ListNumber, votes), 1 as ListNumber, {});
    expect([24, 25, 34].map((votes) => most(votes)?.most)).toEqual([6, 5, 6]);
  });
});

const file = "../shared/data/results/TK20231122.json";
it.skipIf(!existsSync(file))("the margins of the House election of 2023 hold to the vote", () => {
  const parsed: unknown = JSON.parse(readFileSync(file, "utf8"));
  const [record] = (Array.isArray(parsed) ? parsed : [parsed]) as {
    lists: { votes: number }[];
  }[];
  const { election, outcome } = completed({
    type: "TK",
    day: "2023-11-22",
    seats: 150,
    groups: (record?.lists ?? []).map(({ votes }, index) => ({
      number: index + 1,
      listVotes: votes,
    })),
  });
  const seatsWith = (group: ListNumber, votes: number): number => {
    const changed = determineResult(withVotes(election, group, votes));
    if (changed.status !== "completed") throw new Error(changed.status);
    return changed.groups.find((result) => result.group === group)?.seats ?? -1;
  };
  for (const { group, votes, seats, nextSeat, lastSeat } of margins(election, outcome)) {
    if (nextSeat.status !== "known") throw new Error(nextSeat.reason);
    expect(seatsWith(group, votes + nextSeat.votes)).toBe(seats + 1);
    const less = (nextSeat.votesForALot ?? nextSeat.votes) - 1;
    expect(seatsWith(group, votes + less)).toBe(seats);
    if (lastSeat.status !== "known") continue;
    expect(seatsWith(group, votes - lastSeat.votes)).toBe(seats - 1);
    const more = (lastSeat.votesForALot ?? lastSeat.votes) - 1;
    expect(seatsWith(group, votes - more)).toBe(seats);
  }
});
