import { describe, expect, it } from "vitest";
import type { ElectionInput } from "../../src/model/election/election-input.js";
import { determineResult } from "../../src/seats/determine-result.js";
import { electionResult } from "../../src/seats/election-result.js";
import { completed, electedIn, electionOf, seatsOf } from "./completed.js";

const council = (seats: number, groups: ElectionInput["groups"]): ElectionInput => ({
  type: "GR",
  day: "2026-03-18",
  seats,
  groups,
});
const result = (input: ElectionInput) => completed(electionOf(input));

describe("elections at the edge", () => {
  it.each([9, 29])("without lists: all of %i seats stay unassigned", (seats) => {
    const outcome = result(council(seats, []));
    expect(outcome).toMatchObject({
      groups: [],
      lists: [],
      votes: 0,
      unassignedSeats: seats,
      remarks: [{ remark: "seats-unassigned", article: { article: "P 10" } }],
    });
    expect(outcome.quota).toEqual({ numerator: 0, denominator: seats });
  });

  it.each(["GR", "TK", "EK", "PS", "EP", "ER", "AB", "KC", "KCNI"] as const)(
    "without votes: every seat of %s stays unassigned",
    (type) => {
      const outcome = result({
        type,
        day: "2023-06-01",
        seats: 5,
        groups: [
          { number: 1, votes: [0, 0] },
          { number: 2, votes: [0] },
        ],
      });
      expect(Object.values(seatsOf(outcome))).toEqual([0, 0]);
      expect(outcome.unassignedSeats).toBe(5);
      expect(electedIn(outcome)).toEqual([]);
    },
  );

  it("with one list: it gets every seat it has candidates for", () => {
    expect(result(council(3, [{ number: 7, votes: [1, 0, 0, 0] }]))).toMatchObject({
      groups: [{ group: 7, votes: 1, seats: 3 }],
      unassignedSeats: 0,
    });
    const short = result(council(3, [{ number: 7, votes: [1, 0] }]));
    expect(short).toMatchObject({ groups: [{ seats: 2 }], unassignedSeats: 1 });
    expect(short.steps.at(-1)).toMatchObject({ kind: "ranking" });
    expect(short.steps).toContainEqual({
      kind: "seats-unassigned",
      article: { article: "P 10" },
      scope: { kind: "election" },
      seats: 1,
    });
  });

  it("with fewer candidates than seats: everybody on a list with votes is elected", () => {
    const outcome = result(
      council(9, [
        { number: 1, votes: [40, 30, 0] },
        { number: 2, votes: [10, 2] },
        { number: 3, votes: [0] },
      ]),
    );
    expect(electedIn(outcome)).toEqual(["1-1", "1-2", "1-3", "2-1", "2-2"]);
    expect(outcome.unassignedSeats).toBe(4);
  });

  it("with lists that have no candidates", () => {
    const outcome = result(
      council(3, [
        { number: 1, votes: [] },
        { number: 2, votes: [5, 0, 0] },
      ]),
    );
    expect(seatsOf(outcome)).toEqual({ 1: 0, 2: 3 });
    expect(outcome.lists[0]).toMatchObject({ list: "1/1", elected: [], ranking: [] });
  });

  it("with one seat and a list that everybody voted for", () => {
    expect(electedIn(result(council(1, [{ number: 1, votes: [3, 9] }])))).toEqual(["1-2"]);
  });

  it("with only deceased candidates on the list that won", () => {
    const outcome = result({
      ...council(2, [
        { number: 1, votes: [90, 4] },
        { number: 2, votes: [6, 0, 0] },
      ]),
      deceased: ["1-1", "1-2"],
    });
    expect(electedIn(outcome)).toEqual(["2-1", "2-2"]);
    expect(outcome.lists[0]?.ranking).toEqual([]);
    expect(outcome.steps.find(({ kind }) => kind === "list-exhaustion")).toMatchObject({
      contestant: "1",
      candidates: 0,
      returned: 2,
    });
  });

  it("with the most seats and votes that are taken", () => {
    const outcome = completed(
      electionOf({
        type: "PS",
        day: "2023-03-15",
        seats: 5_000,
        districts: [{ number: 1, voteValue: 10 }],
        groups: [
          { number: 1, lists: [{ listVotes: [500_000_000] }] },
          { number: 2, lists: [{ listVotes: [499_999_999] }] },
        ],
      }),
    );
    expect(outcome.votes).toBe(9_999_999_990);
    expect(seatsOf(outcome)).toEqual({ 1: 2_501, 2: 2_499 });
    const product = 100 * 10_000_000_000 * 5_000;
    expect(product).toBeLessThan(Number.MAX_SAFE_INTEGER);
  });
});

describe("days without rules", () => {
  it.each([
    ["TK", "1917-12-31", "1918-01-01"],
    ["EK", "1989-10-31", "1989-11-01"],
    ["EP", "1979-06-06", "1979-06-07"],
    ["PS", "1989-10-31", "1989-11-01"],
    ["AB", "2007-12-31", "2008-01-01"],
    ["GR", "1989-10-31", "1989-11-01"],
    ["ER", "2010-10-09", "2010-10-10"],
    ["KC", "2018-07-31", "2018-08-01"],
    ["KCNI", "2022-12-31", "2023-01-01"],
  ] as const)("%s on %s is refused: from %s on", (type, day, first) => {
    const groups = [{ number: 1, listVotes: 5 }];
    expect(electionResult({ type, day, seats: 3, groups })).toEqual({
      status: "refused",
      issues: [
        {
          path: ["day"],
          code: "no-rules-on-day",
          expected: { kind: "day", from: first, until: null },
          actual: { kind: "value", text: `"${day}"` },
        },
      ],
    });
    expect(electionResult({ type, day: first, seats: 3, groups }).status).toBe("completed");
  });
});

describe("refusals", () => {
  it("of input, before anything is calculated", () => {
    // @ts-expect-error: day, seats and groups are missing
    expect(electionResult({ type: "GR" })).toMatchObject({
      status: "refused",
      issues: [{ path: ["day"], code: "missing" }, { path: ["seats"] }, { path: ["groups"] }],
    });
  });

  it("of an election without a vote, under the reading that then there is no result", () => {
    const readings = { noVotes: "refused" } as const;
    const of = (...votes: number[]) =>
      electionResult(
        council(
          3,
          votes.map((listVotes, index) => ({ number: index + 1, listVotes })),
        ),
        { readings },
      );
    expect(of(0, 0)).toEqual({
      status: "refused",
      issues: [
        {
          path: ["groups"],
          code: "no-votes",
          expected: { kind: "rule", rule: "a-vote" },
          actual: { kind: "value", text: "0" },
        },
      ],
    });
    expect(of(0, 1).status).toBe("completed");
  });

  it("of combinations once the law has none", () => {
    const combinations = [{ id: "A", groups: [1, 2] }];
    const groups = [1, 2].map((number) => ({ number, listVotes: number }));
    expect(electionResult({ ...council(3, groups), combinations })).toEqual({
      status: "refused",
      issues: [
        {
          path: ["combinations"],
          code: "not-allowed",
          expected: { kind: "rule", rule: "no-list-combinations" },
          actual: { kind: "array", length: 1 },
        },
      ],
    });
  });

  it("of candidates before 1989, when it is not known here how they were elected", () => {
    const house = (groups: ElectionInput["groups"]) =>
      electionResult({ type: "TK", day: "1986-05-21", seats: 3, groups });
    const known = { number: 1, votes: [5] };
    const unknown = { number: 2, listVotes: 4 };
    for (const groups of [[known], [known, unknown]]) {
      expect(house(groups)).toMatchObject({
        status: "refused",
        issues: [
          {
            path: ["groups"],
            code: "no-rules-on-day",
            expected: { kind: "rule", rule: "list-votes-only" },
            actual: { kind: "value", text: '"1986-05-21"' },
          },
        ],
      });
    }
    const partly = {
      number: 1,
      lists: [
        { districts: [1], votes: [[5]] },
        { districts: [2], listVotes: [4] },
      ],
    };
    expect(
      electionResult({
        type: "TK",
        day: "1986-05-21",
        seats: 3,
        districts: [1, 2],
        groups: [partly],
      }),
    ).toMatchObject({ issues: [{ code: "no-rules-on-day" }] });
    expect(house([unknown])).toMatchObject({ status: "completed", preferenceThreshold: null });
  });
});

describe("a seat given up by a candidate elected in two groups", () => {
  const province = (...second: string[]): ElectionInput => ({
    type: "PS",
    day: "2023-03-15",
    seats: 2,
    districts: [1, 2],
    groups: [
      { number: 1, lists: [{ districts: [1], candidates: ["P"], votes: [[6]] }] },
      {
        number: 2,
        lists: [{ districts: [2], candidates: second, votes: [second.map((_, i) => (i ? 0 : 5))] }],
      },
    ],
  });

  it("goes to the next in rank", () => {
    expect(result(province("P", "Q"))).toMatchObject({
      lists: [{ elected: [{ candidate: "P" }] }, { elected: [{ candidate: "Q" }] }],
      unassignedSeats: 0,
    });
  });

  it("stays empty when nobody is left, and is counted as unassigned", () => {
    expect(result(province("P"))).toMatchObject({
      groups: [{ seats: 1 }, { seats: 1 }],
      lists: [{ elected: [{ candidate: "P" }] }, { elected: [], electedInOtherGroup: ["P"] }],
      unassignedSeats: 1,
    });
  });
});

describe("a seat of a list group for which nobody living is left", () => {
  it("is passed to nobody, where the dead count in the length of a list", () => {
    const election = electionOf({
      type: "PS",
      day: "2023-03-15",
      seats: 3,
      districts: [1, 2],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [1], candidates: ["a", "dead"], votes: [[9, 0]] },
            { districts: [2], candidates: ["b"], votes: [[3]] },
          ],
        },
      ],
      deceased: ["dead"],
    });
    const outcome = completed(election, { readings: { deceasedInListLength: "counted" } });
    expect(outcome.steps).toContainEqual({
      kind: "seat-passed",
      article: { article: "P 18", paragraph: 3 },
      group: 1,
      from: "1/1",
      to: null,
      lot: null,
    });
    expect([...electedIn(outcome), outcome.unassignedSeats]).toEqual(["a", "b", 1]);
  });
});

describe("what the colleges do with seats of an exhausted list", () => {
  const groups = [
    { number: 1, votes: [90] },
    { number: 2, votes: [30, 0, 0, 0, 0] },
  ];
  it("they stay empty since 2023-01-01, and passed on before", () => {
    const college = (day: string) => result({ type: "KC", day, seats: 5, groups });
    expect(college("2022-12-31")).toMatchObject({
      groups: [{ seats: 1 }, { seats: 4 }],
      unassignedSeats: 0,
    });
    const now = college("2023-03-15");
    expect(now).toMatchObject({ groups: [{ seats: 1 }, { seats: 1 }], unassignedSeats: 3 });
    expect(now.steps).toContainEqual({
      kind: "seats-unassigned",
      article: { article: "Ya 29" },
      scope: { kind: "election" },
      seats: 3,
    });
    expect(now.remarks).toEqual([{ remark: "seats-unassigned", article: { article: "Ya 29" } }]);
  });
});

describe("list combinations (until 2017-11-30)", () => {
  const of2012 = (seats: number, votes: number[], ...groups: number[][]): ElectionInput => ({
    type: "TK",
    day: "2012-09-12",
    seats,
    groups: votes.map((listVotes, index) => ({ number: index + 1, listVotes })),
    combinations: groups.map((members, index) => ({
      id: String.fromCharCode(65 + index),
      groups: members,
    })),
  });

  it("a list that gets no seat by itself drops out; one list is no combination", () => {
    const outcome = result(of2012(5, [50, 30, 15, 5], [2, 4]));
    expect(outcome.combinations).toEqual([
      { combination: "A", valid: false, remaining: [2], dropped: [4], seats: null },
    ]);
    expect(outcome.steps.find(({ kind }) => kind === "combination")).toMatchObject({
      article: { article: "P 4", paragraph: 2 },
      valid: false,
    });
  });

  it("two of three stay in, and divide the seats by largest remainders", () => {
    const outcome = result(of2012(5, [41, 29, 25, 5], [2, 3, 4]));
    expect(outcome.combinations).toEqual([
      { combination: "A", valid: true, remaining: [2, 3], dropped: [4], seats: 3 },
    ]);
    expect(seatsOf(outcome)).toEqual({ 1: 2, 2: 2, 3: 1, 4: 0 });
    const inside = outcome.steps.filter(
      (step) => step.kind === "residual-seat" && step.scope.kind === "combination",
    );
    expect(inside).toMatchObject([
      { article: { article: "P 11" }, method: "largest-remainder", awarded: "2" },
    ]);
  });

  it("a lot of P 11 decides between equal remainders in a combination", () => {
    const outcome = determineResult(electionOf(of2012(4, [25, 25, 25], [1, 2])));
    expect(outcome).toMatchObject({
      status: "lot-required",
      question: {
        kind: "largest-remainder",
        article: { article: "P 11" },
        scope: { kind: "combination", combination: "A" },
        options: ["1", "2"],
      },
    });
  });

  it("a list with exactly the quota stays in, also when it has no candidate for its seat", () => {
    const input = of2012(4, [25, 35, 40], [1, 2]);
    const [first, ...others] = input.groups;
    const outcome = result({
      ...input,
      groups: [{ ...first, numberOfCandidates: 0 }, ...others],
    } as ElectionInput);
    expect(outcome.combinations).toMatchObject([{ valid: true, remaining: [1, 2], dropped: [] }]);
  });

  it("seats of an exhausted list stay in the combination, which counts as one list for P 9", () => {
    const input = of2012(4, [30, 30, 41], [1, 2]);
    const [first, ...others] = input.groups;
    const short = { ...input, groups: [{ ...first, numberOfCandidates: 0 }, ...others] };
    expect(seatsOf(result(short as ElectionInput))).toEqual({ 1: 0, 2: 3, 3: 1 });
  });
});

describe("rankings (article P 19, fifth paragraph)", () => {
  const many = (first: number): number[] => [first, ...Array<number>(19).fill(0)];
  it("of every list below nineteen seats, from there on of lists with a seat", () => {
    const groups = [
      { number: 1, votes: many(900) },
      { number: 2, votes: [1, 2] },
    ];
    const ranked = (seats: number) =>
      result(council(seats, groups)).lists.map(({ ranking }) => ranking !== null);
    expect(ranked(18)).toEqual([true, true]);
    expect(ranked(19)).toEqual([true, false]);
    expect(result(council(19, groups)).steps.filter(({ kind }) => kind === "ranking")).toHaveLength(
      1,
    );
  });

  it("of the lists of a group that has a seat, also where a list has none", () => {
    const outcome = result({
      type: "PS",
      day: "2023-03-15",
      seats: 19,
      districts: [1, 2],
      groups: [
        {
          number: 1,
          lists: [
            {
              districts: [1],
              candidates: many(0).map((_, place) => `a${place}`),
              votes: [many(99)],
            },
            { districts: [2], candidates: ["b"], votes: [[0]] },
          ],
        },
        { number: 2, lists: [{ districts: [2], candidates: ["c"], votes: [[1]] }] },
      ],
    });
    expect(outcome.lists.map(({ seats, ranking }) => [seats, ranking !== null])).toEqual([
      [19, true],
      [0, true],
      [0, false],
    ]);
  });

  it("of lists whose candidates are not known there is none", () => {
    const outcome = result(
      council(3, [
        { number: 1, listVotes: 30 },
        { number: 2, votes: [20, 0] },
      ]),
    );
    expect(outcome.lists).toMatchObject([
      { list: "1/1", districts: [1], votes: 30, seats: 2, elected: [], ranking: null },
      { list: "2/1", seats: 1, elected: [{ candidate: "2-1" }], ranking: ["2-1", "2-2"] },
    ]);
    expect(outcome.unassignedSeats).toBe(0);
  });
});

describe("remarks", () => {
  const onSize = expect.objectContaining({ remark: "seats-not-in-the-law" });

  it("say when P 9 and P 10 both decided, on which the programs differ", () => {
    const outcome = result(
      council(6, [
        { number: 1, listVotes: 23, numberOfCandidates: 1 },
        { number: 2, listVotes: 7, numberOfCandidates: 1 },
        { number: 3, listVotes: 32, numberOfCandidates: 6 },
      ]),
    );
    expect(outcome.remarks).toEqual([
      onSize,
      { remark: "majority-and-exhaustion", article: { article: "P 9" } },
    ]);
    expect(result(council(3, [{ number: 1, listVotes: 5 }])).remarks).toEqual([onSize]);
    const exhaustionAlone = council(3, [
      { number: 1, listVotes: 9, numberOfCandidates: 1 },
      { number: 2, listVotes: 1 },
    ]);
    expect(result(exhaustionAlone).remarks).toEqual([onSize]);
  });

  it("say nothing of a list that runs out inside its own group", () => {
    const outcome = result({
      type: "PS",
      day: "2023-03-15",
      seats: 4,
      districts: [1, 2],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [1], listVotes: [50], numberOfCandidates: 1 },
            { districts: [2], listVotes: [1] },
          ],
        },
        { number: 2, lists: [{ listVotes: [25, 0] }] },
        { number: 3, lists: [{ listVotes: [24, 0] }] },
      ],
    });
    const kinds = outcome.steps.map(({ kind }) => kind);
    expect(kinds).toContain("absolute-majority");
    expect(kinds).toContain("list-exhaustion");
    expect(outcome.lists.map(({ seats }) => seats)).toEqual([1, 2, 1, 0]);
    expect(outcome.remarks).toEqual([onSize]);
  });
});

describe("vote values (article U 3)", () => {
  it("multiply the votes of a district before anything else", () => {
    const outcome = result({
      type: "EK",
      day: "2023-05-30",
      seats: 3,
      districts: [
        { number: 1, voteValue: 100 },
        { number: 2, voteValue: 3 },
      ],
      groups: [
        {
          number: 1,
          lists: [
            {
              districts: [1, 2],
              candidates: ["a", "b"],
              votes: [
                [1, 0],
                [5, 2],
              ],
            },
          ],
        },
        { number: 2, lists: [{ districts: [1, 2], candidates: ["c"], votes: [[0], [40]] }] },
      ],
    });
    expect(outcome.groups.map(({ votes }) => votes)).toEqual([121, 120]);
    expect(outcome.lists[0]?.elected).toEqual([
      { candidate: "a", by: "preference-votes", place: 1, votes: 115 },
      { candidate: "b", by: "list-order", place: 2, votes: 6 },
    ]);
    expect(outcome.steps[0]).toMatchObject({ kind: "quota", article: { article: "U 7" } });
  });

  it("the Senate's threshold may be reached, that of other bodies must be exceeded", () => {
    const votes = [1, 2, 3];
    const election = (type: "EK" | "PS"): ElectionInput => ({
      type,
      day: "2023-06-01",
      seats: 2,
      groups: [{ number: 1, votes }],
    });
    expect(electedIn(result(election("EK")))).toEqual(["1-3", "1-1"]);
    const quarter: ElectionInput = {
      ...election("PS"),
      seats: 1,
      groups: [{ number: 1, votes: [5, 2, 1] }],
    };
    expect(result(quarter).lists[0]?.ranking).toEqual(["1-1", "1-2", "1-3"]);
  });
});
