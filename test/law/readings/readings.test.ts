import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { voteValueOf } from "../../../src/before/vote-value.js";
import { anyElection } from "../../../src/conformance/generators/elections-of-every-kind.js";
import { presets, readingsOf } from "../../../src/law/readings/presets.js";
import { readingIds, readingRegistry } from "../../../src/law/readings/registry.js";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import { fraction } from "../../../src/model/fraction.js";
import type { Outcome } from "../../../src/model/outcome/outcome.js";
import type { ReadingId, Readings } from "../../../src/model/outcome/readings.js";
import { determineResult } from "../../../src/seats/determine-result.js";
import { electionResult } from "../../../src/seats/election-result.js";
import { propertyRuns } from "../../property-runs.js";
import { completed, electionOf, seatsOf } from "../../seats/completed.js";

type Groups = ElectionInput["groups"];

const council = (seats: number, groups: Groups): ElectionInput => ({
  type: "GR",
  day: "2026-03-18",
  seats,
  groups,
});

const province = (seats: number, groups: Groups, districts = [1]): ElectionInput => ({
  type: "PS",
  day: "2023-03-15",
  seats,
  districts,
  groups,
});

/** Lists of which only the votes and now and then the number of candidates are known. */
const lists = (...rows: readonly (readonly [votes: number, candidates?: number])[]): Groups =>
  rows.map(([listVotes, numberOfCandidates], index) => ({
    number: index + 1,
    listVotes,
    ...(numberOfCandidates === undefined ? {} : { numberOfCandidates }),
  }));

/** The outcome of one election under each option of a reading. */
function under<Id extends ReadingId, Shown>(
  id: Id,
  input: ElectionInput,
  shows: (outcome: Outcome) => Shown,
  lots: readonly string[] = [],
): Partial<Record<Readings[Id], Shown>> {
  const shown: Partial<Record<Readings[Id], Shown>> = {};
  for (const option of readingRegistry[id].options) {
    shown[option] = shows(electionResult(input, { readings: { [id]: option }, lots }));
  }
  return shown;
}

/** Seats per list number and what is left, or the lot that is asked for, or the refusal. */
function seats(outcome: Outcome): unknown {
  if (outcome.status === "refused") return outcome.issues.map(({ code }) => code);
  if (outcome.status === "lot-required") return { lot: outcome.question.options };
  const { unassignedSeats } = outcome;
  return [
    ...Object.values(seatsOf(outcome)),
    ...(unassignedSeats > 0 ? [{ unassignedSeats }] : []),
  ];
}

function elected(outcome: Outcome): unknown {
  if (outcome.status !== "completed") return seats(outcome);
  return Object.fromEntries(
    outcome.lists.map((list) => [list.list, list.elected.map(({ candidate }) => candidate)]),
  );
}

describe("where the law can be read in two ways, each reading gives its own outcome", () => {
  it("noVotes: seats stay unassigned, a quota of one vote, or no result", () => {
    const quota = (outcome: Outcome) =>
      outcome.status === "completed" ? [outcome.quota.numerator, seats(outcome)] : seats(outcome);
    expect(under("noVotes", council(3, lists([0], [0])), quota)).toEqual({
      "seats-unassigned": [0, [0, 0, { unassignedSeats: 3 }]],
      "quota-of-one-vote": [1, [0, 0, { unassignedSeats: 3 }]],
      refused: ["no-votes"],
    });
  });

  it("majoritySeatCounts: may the majority still get a remainder seat after P 9?", () => {
    expect(under("majoritySeatCounts", council(6, lists([23, 1], [7, 1], [32, 6])), seats)).toEqual(
      { no: [1, 0, 5], yes: [1, 1, 4] },
    );
  });

  it("fullLists: are lots drawn with lists that have no candidate left?", () => {
    const election = council(13, lists([10, 1], [2, 1], [101, 3], [2, 1]));
    expect(under("fullLists", election, seats)).toEqual({
      "excluded-before-each-seat": [1, 1, 3, 1, { unassignedSeats: 7 }],
      "removed-afterwards": { lot: ["2", "4"] },
    });
  });

  it("equalCandidates: do candidates with equal votes share a place?", () => {
    const places = (outcome: Outcome) =>
      outcome.status === "completed" ? outcome.lists[0]?.elected.map(({ place }) => place) : null;
    expect(under("equalCandidates", council(3, [{ number: 1, votes: [5, 5, 0] }]), places)).toEqual(
      { "list-order": [1, 2, 3], "equal-order": [1, 1, 3] },
    );
    const second = council(3, [{ number: 1, votes: [9, 5, 5] }]);
    expect(under("equalCandidates", second, places)).toEqual({
      "list-order": [1, 2, 3],
      "equal-order": [1, 2, 2],
    });
  });

  it("majorityOf: do blank votes stand in the way of a majority?", () => {
    const votes = lists([51], [25], [24]);
    expect(under("majorityOf", { ...council(4, votes), blankVotes: 1 }, seats)).toEqual({
      "votes-on-candidates": [3, 1, 0],
      "votes-on-candidates-and-blank": [3, 1, 0],
    });
    const short = { ...council(2, lists([51], [49])), blankVotes: 2 };
    expect(under("majorityOf", short, seats)).toEqual({
      "votes-on-candidates": [2, 0],
      "votes-on-candidates-and-blank": [1, 1],
    });
  });

  it("restrictedAverages: do lists below three quarters share in the averages?", () => {
    expect(under("restrictedAverages", council(1, lists([2], [1], [1])), seats)).toEqual({
      "all-lists": [1, 0, 0],
      "lists-at-threshold": [0, 0, 0, { unassignedSeats: 1 }],
    });
  });

  it("afterRestrictedAverages: is there a third phase?", () => {
    expect(under("afterRestrictedAverages", council(4, lists([90, 1], [10])), seats)).toEqual({
      "highest-averages": [1, 3],
      "seats-unassigned": [1, 1, { unassignedSeats: 2 }],
    });
  });

  it("restrictedAveragesAfterLots: who has had the one average seat after successive lots?", () => {
    const election = council(5, lists([251, 1], [73, 2], [73, 2], [73, 2], [31, 1]));
    expect(under("restrictedAveragesAfterLots", election, seats, ["4", "2"])).toEqual({
      "every-winner-has-had-its-seat": [1, 1, 1, 1, 1],
      "first-winner-only": [1, 2, 1, 1, 0],
    });
  });

  it("restrictedAveragesAfterLots: equal averages that are all seated, without a lot, have all had theirs", () => {
    const small = Array.from({ length: 19 }, () => [20] as const);
    const election = council(9, lists([200], [200], [21], ...small));
    const expected = [4, 4, 1, ...small.map(() => 0)];
    expect(under("restrictedAveragesAfterLots", election, seats)).toEqual({
      "every-winner-has-had-its-seat": expected,
      "first-winner-only": expected,
    });
  });

  it("deceasedInListLength: does a list keep a seat that nobody living can take?", () => {
    const election = {
      ...council(2, [
        { number: 1, votes: [9, 0] },
        { number: 2, votes: [3] },
      ]),
      deceased: ["1-2"],
    };
    expect(under("deceasedInListLength", election, seats)).toEqual({
      "not-counted": [1, 1],
      counted: [2, 0, { unassignedSeats: 1 }],
    });
  });

  const severalGroups = (...third: string[]) =>
    province(
      3,
      [
        { number: 1, lists: [{ districts: [1], candidates: ["P", "Q"], votes: [[6, 6]] }] },
        {
          number: 2,
          lists: [
            { districts: [2], candidates: ["P", ...third], votes: [[5, ...third.map(() => 0)]] },
          ],
        },
      ],
      [1, 2],
    );

  it("electedInSeveralGroups: who is elected in two groups keeps one seat, or both", () => {
    expect(under("electedInSeveralGroups", severalGroups("R"), elected)).toEqual({
      "group-with-most-votes": { "1/1": ["P", "Q"], "2/2": ["R"] },
      "elected-in-each": { "1/1": ["P", "Q"], "2/2": ["P"] },
    });
    const five = province(
      5,
      [
        { number: 1, lists: [{ districts: [1], candidates: ["P", "Q", "T"], votes: [[6, 6, 1]] }] },
        { number: 2, lists: [{ districts: [2], candidates: ["P", "S", "R"], votes: [[9, 3, 2]] }] },
      ],
      [1, 2],
    );
    expect(completed(electionOf(five)).lists).toMatchObject([
      {
        elected: [
          { candidate: "Q", by: "preference-votes", place: 1, votes: 6 },
          { candidate: "T", by: "succession", place: 2, votes: 1 },
        ],
        electedInOtherGroup: ["P"],
        ranking: ["P", "Q", "T"],
      },
      {
        elected: [
          { candidate: "P", place: 1, votes: 9 },
          { candidate: "S", place: 2, votes: 3 },
          { candidate: "R", place: 3, votes: 2 },
        ],
        electedInOtherGroup: [],
      },
    ]);
  });

  it("successorElectedElsewhere: may somebody elected in another group take the seat?", () => {
    expect(under("successorElectedElsewhere", severalGroups("Q", "R"), elected)).toEqual({
      "passed-over": { "1/1": ["P", "Q"], "2/2": ["R"] },
      "may-succeed": { "1/1": ["P", "Q"], "2/2": ["Q"] },
    });
  });

  it("sharedSuccessor: who is next in rank for two seats takes the one with most votes", () => {
    const list = (district: number, candidates: string[], votes: number[]) => ({
      number: district,
      lists: [{ districts: [district], candidates, votes: [votes] }],
    });
    // P keeps the seat of list 1 and gives up two, for which Q is next; Q has a vote on list 3.
    const election = province(
      3,
      [
        list(1, ["P"], [6]),
        list(2, ["P", "Q", "R"], [5, 0, 0]),
        list(3, ["P", "Q", "S"], [3, 1, 0]),
      ],
      [1, 2, 3],
    );
    expect(under("sharedSuccessor", election, elected)).toEqual({
      "most-votes": { "1/1": ["P"], "2/2": ["R"], "3/3": ["Q"] },
      "lowest-district": { "1/1": ["P"], "2/2": ["Q"], "3/3": ["S"] },
    });
    expect(elected(electionResult(election, { preset: "osv2020" }))).toEqual({
      "1/1": ["P"],
      "2/2": ["Q"],
      "3/3": ["S"],
    });
  });

  it("electedInSeveralGroups: a person succeeds once", () => {
    const list = (district: number, candidates: string[], first: number) => ({
      number: district,
      lists: [
        {
          districts: [district],
          candidates,
          votes: [candidates.map((_, i) => (i > 0 ? 0 : first))],
        },
      ],
    });
    const election = province(
      3,
      [list(1, ["P"], 6), list(2, ["P", "Q", "R"], 5), list(3, ["P", "Q", "S"], 4)],
      [1, 2, 3],
    );
    expect(elected(electionResult(election))).toEqual({ "1/1": ["P"], "2/2": ["Q"], "3/3": ["S"] });
  });

  it("rankingVotes: by the votes on the list, or on all lists of the group", () => {
    const election = province(
      1,
      [
        {
          number: 1,
          lists: [
            { districts: [1], candidates: ["first", "both"], votes: [[6, 3]] },
            { districts: [2], candidates: ["alone", "both"], votes: [[4, 2]] },
          ],
        },
      ],
      [1, 2],
    );
    const ranking = (outcome: Outcome) =>
      outcome.status === "completed" ? outcome.lists[1]?.ranking : null;
    expect(under("rankingVotes", election, ranking)).toEqual({
      "votes-on-the-list": ["alone", "both"],
      "votes-on-all-lists": ["both", "alone"],
    });
  });

  it("lastSeatOfOneStep: a lot, or the smallest remainder, decides which seat lapses", () => {
    const election: ElectionInput = {
      type: "TK",
      day: "2025-10-29",
      seats: 13,
      districts: [1, 2, 3],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [3], candidates: ["a", "s", "t", "u"], votes: [[37, 1, 56, 1]] },
            { districts: [2], candidates: ["b", "c"], votes: [[10, 5]] },
            { districts: [1], candidates: ["d", "u"], votes: [[0, 44]] },
          ],
        },
      ],
    };
    const shown = under("lastSeatOfOneStep", election, elected);
    expect(shown.lot).toEqual({ lot: ["1/1", "1/3"] });
    expect(shown["smallest-remainder"]).not.toHaveProperty("lot");
    const withheld = (districts: readonly [number, number, number]) => {
      const three = province(
        13,
        [
          {
            number: 1,
            lists: [
              {
                districts: [districts[0]],
                candidates: ["s", "t", "b", "c"],
                votes: [[0, 38, 47, 0]],
              },
              { districts: [districts[1]], candidates: ["d", "e", "u"], votes: [[10, 46, 50]] },
              {
                districts: [districts[2]],
                candidates: ["s", "t", "u", "a"],
                votes: [[16, 31, 0, 161]],
              },
            ],
          },
        ],
        [1, 2, 3],
      );
      const readings = { lastSeatOfOneStep: "smallest-remainder" } as const;
      const { steps, lots } = completed(electionOf(three), { readings });
      expect(lots).toEqual([]);
      return steps.flatMap((step) => (step.kind === "seat-withheld" ? [step.from, step.lot] : []));
    };
    expect(withheld([1, 2, 3])).toEqual(["1/3", null]);
    expect(withheld([3, 2, 1])).toEqual(["1/1", null]);
  });

  it("lotsInATie: one draw for each seat, or one for all", () => {
    const draws = (outcome: Outcome) =>
      outcome.status === "lot-required" ? outcome.question.draws : null;
    expect(under("lotsInATie", province(2, lists([1], [1], [1])), draws)).toEqual({
      "one-for-each-seat": 1,
      "one-for-all-seats": 2,
    });
    const readings = { lotsInATie: "one-for-all-seats" } as const;
    const drawn = electionResult(province(2, lists([1], [1], [1])), {
      readings,
      lots: [["3", "1"]],
    });
    expect(seats(drawn)).toEqual([1, 0, 1]);
    const after = province(3, [{ number: 1, votes: [0, 20, 5, 5, 5] }]);
    expect(electionResult(after, { readings })).toMatchObject({
      status: "lot-required",
      question: { kind: "preference-candidate", options: ["1-3", "1-4", "1-5"], draws: 2 },
    });
    expect(elected(electionResult(after, { readings, lots: [["1-5", "1-3"]] }))).toEqual({
      "1/1": ["1-2", "1-5", "1-3"],
    });
    const candidates = council(2, [{ number: 1, votes: [0, 5, 5, 5] }]);
    expect(elected(electionResult(candidates, { readings, lots: [["1-4", "1-2"]] }))).toEqual({
      "1/1": ["1-4", "1-2"],
    });
  });

  it("listsWithoutVotes: may a list without a vote get a seat nobody else can take?", () => {
    expect(under("listsWithoutVotes", council(2, lists([5, 1], [0])), seats)).toEqual({
      never: [1, 0, { unassignedSeats: 1 }],
      "when-others-run-out": [1, 1],
    });
  });

  it("listsWithoutVotesInGroup: and a list without a vote inside a group?", () => {
    const group = {
      number: 1,
      lists: [
        { districts: [1], candidates: ["a"], votes: [[1]] },
        { districts: [2], candidates: ["b"], votes: [[0]] },
      ],
    };
    expect(under("listsWithoutVotesInGroup", province(2, [group], [1, 2]), elected)).toEqual({
      never: { "1/1": ["a"], "1/2": [] },
      "when-others-run-out": { "1/1": ["a"], "1/2": ["b"] },
    });
  });

  it("waterAuthorityThreshold: a quarter or half of the quota below nineteen seats", () => {
    const election: ElectionInput = {
      type: "AB",
      day: "2023-03-15",
      seats: 1,
      groups: [{ number: 1, votes: [1, 4, 5] }],
    };
    expect(under("waterAuthorityThreshold", election, elected)).toEqual({
      quarter: { "1/1": ["1-3"] },
      half: { "1/1": ["1-1"] },
    });
    const votes = [100, 1, 4, 85, ...Array<number>(18).fill(0)];
    const nineteen: ElectionInput = { ...election, seats: 19, groups: [{ number: 1, votes }] };
    const college: ElectionInput = { ...election, type: "KCNI" };
    for (const other of [nineteen, college]) {
      const shown = under("waterAuthorityThreshold", other, elected);
      expect(shown.half).toEqual(shown.quarter);
    }
  });

  it("collegeRankingThreshold: who ranks before the rest of the list", () => {
    const ranking = (outcome: Outcome) =>
      outcome.status === "completed" ? outcome.lists[0]?.ranking : null;
    const election: ElectionInput = {
      type: "KC",
      day: "2023-03-15",
      seats: 1,
      groups: [{ number: 1, votes: [1, 3, 6] }],
    };
    expect(under("collegeRankingThreshold", election, ranking)).toEqual({
      half: ["1-3", "1-1", "1-2"],
      quarter: ["1-3", "1-2", "1-1"],
    });
    const steps = (outcome: Outcome) =>
      outcome.status === "refused"
        ? null
        : outcome.steps.flatMap((step) => (step.kind === "ranking" ? [step.ownThreshold] : []));
    const own = { share: fraction(1, 4), threshold: fraction(10, 4), test: "exceed" };
    expect(under("collegeRankingThreshold", election, steps)).toEqual({
      half: [undefined],
      quarter: [own],
    });
    const other = under("collegeRankingThreshold", { ...election, type: "ER" }, ranking);
    expect(other.quarter).toEqual(other.half);
  });

  it("smallNationalBody: by body, or by size", () => {
    const election: ElectionInput = {
      type: "TK",
      day: "2025-10-29",
      seats: 3,
      groups: lists([2], [1], [1]),
    };
    expect(under("smallNationalBody", election, seats)).toEqual({
      "method-of-the-body": [3, 0, 0],
      "method-of-its-size": [1, 1, 1],
    });
    const nineteen = { ...election, seats: 19 };
    const shown = Object.values(under("smallNationalBody", nineteen, seats));
    expect(shown[0]).toEqual(shown[1]);
    const before = { ...election, day: "1986-05-21" };
    const unchanged = Object.values(under("smallNationalBody", before, seats));
    expect(unchanged[0]).toEqual(unchanged[1]);
  });

  it("noListReachesThreshold: then nobody, or everybody", () => {
    const election: ElectionInput = {
      type: "TK",
      day: "2025-10-29",
      seats: 1,
      groups: lists([2], [1]),
    };
    expect(under("noListReachesThreshold", election, seats)).toEqual({
      "seats-unassigned": [0, 0, { unassignedSeats: 1 }],
      "threshold-lifted": [1, 0],
    });
    const reached = { ...election, seats: 3, groups: lists([2], [1], [1]) };
    expect(under("noListReachesThreshold", reached, seats)).toEqual({
      "seats-unassigned": [3, 0, 0],
      "threshold-lifted": [3, 0, 0],
    });
  });

  it("nonResidentsVoteValue: rounded once, or the first quotient too", () => {
    const input = {
      college: "non-residents",
      day: "2023-05-30",
      registeredVoters: 150,
      members: 1,
      population: 4,
      eligibleVoters: 3,
    } as const;
    expect(voteValueOf(input, "rounded-once")).toMatchObject({ voteValue: 2 });
    expect(voteValueOf(input, "quotient-rounded-first")).toMatchObject({ voteValue: 3 });
  });
});

describe("two readings on which no election depends", () => {
  const runs = { numRuns: propertyRuns };
  const found = (outcome: Outcome) =>
    outcome.status === "completed" ? [outcome.groups, outcome.lists, outcome.lots] : outcome.status;

  // Who has a majority takes part in every phase, so that P 9 is only reached within one phase,
  // where the seat assigned last is the one for the smallest value.
  test.prop([anyElection, fc.constantFrom("last-assigned", "smallest-compared")], runs)(
    "smallestSeat: the seat assigned last is the one with the smallest value",
    (election) => {
      const last = determineResult(election, { readings: { smallestSeat: "last-assigned" } });
      const least = determineResult(election, { readings: { smallestSeat: "smallest-compared" } });
      expect(found(least)).toEqual(found(last));
    },
  );

  // After P 9 only a list that gives seats back can fall below the majority, and that is full.
  test.prop([anyElection], runs)(
    "majorityAfterExhaustion: P 10 never brings P 9 into play again",
    (election) => {
      const once = determineResult(election, {
        readings: { majorityAfterExhaustion: "not-again" },
      });
      const again = determineResult(election, { readings: { majorityAfterExhaustion: "again" } });
      expect(found(again)).toEqual(found(once));
    },
  );
});

describe("the registry of readings", () => {
  it("names every question, its options, its article and its source", () => {
    for (const id of readingIds) {
      const entry = readingRegistry[id];
      expect(entry.id).toBe(id);
      expect(entry.article.article).not.toBe("");
      expect(entry.source).not.toBe("");
      expect(entry.since).not.toBe("");
      const options: readonly string[] = entry.options;
      expect(options.length).toBeGreaterThan(1);
      expect(new Set(options).size).toBe(options.length);
      for (const answer of Object.values(entry.presets)) expect(options).toContain(answer);
    }
  });

  it("gives each preset one answer for every question", () => {
    for (const preset of ["default", "abacus", "osv2020", "text"] as const) {
      expect(Object.keys(presets[preset])).toEqual(readingIds);
    }
    expect(presets.abacus).toEqual({ ...presets.default, waterAuthorityThreshold: "half" });
    expect(presets.osv2020).not.toEqual(presets.default);
  });

  it("replaces single answers of a preset", () => {
    expect(readingsOf()).toEqual(presets.default);
    expect(readingsOf("osv2020", { noVotes: "refused" })).toEqual({
      ...presets.osv2020,
      noVotes: "refused",
    });
    const outcome = completed(electionOf(council(3, lists([5], [3]))), { preset: "osv2020" });
    expect(outcome.readings).toEqual(presets.osv2020);
  });
});
