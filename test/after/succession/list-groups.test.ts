import { describe, expect, it } from "vitest";
import { determineSuccession } from "../../../src/after/succession/determine-succession.js";
import { membersOfOutcome } from "../../../src/after/succession/members-after-election.js";
import type { Member, SuccessionInput } from "../../../src/after/succession/succession-input.js";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import { determined } from "./determined.js";

type Groups = ElectionInput["groups"];

const others: Groups = [
  {
    number: 2,
    lists: [
      {
        candidates: ["p", "p2"],
        votes: [
          [330, 0],
          [0, 0],
        ],
      },
    ],
  },
  {
    number: 3,
    lists: [
      {
        candidates: ["q", "q2"],
        votes: [
          [310, 0],
          [0, 0],
        ],
      },
    ],
  },
  {
    number: 4,
    lists: [
      {
        candidates: ["r", "r2"],
        votes: [
          [300, 0],
          [0, 0],
        ],
      },
    ],
  },
];

function province(
  lists: NonNullable<Groups[number]["lists"]>,
  rest: Groups = others,
): ElectionInput {
  return {
    type: "PS",
    day: "2023-03-15",
    seats: 5,
    districts: [1, 2],
    groups: [{ number: 1, lists }, ...rest],
  };
}

/** X has most votes of the group but stands only on the list without a seat. */
const withheld = province([
  { districts: [1], candidates: ["a1", "a2"], votes: [[50, 49]] },
  { districts: [2], candidates: ["X", "b"], votes: [[60, 1]] },
]);

function succession(input: ElectionInput, change: Partial<SuccessionInput>) {
  const { election, outcome } = determined(input);
  return determineSuccession(election, outcome, {
    day: "2024-05-01",
    vacancies: [{ member: "X" }],
    ...change,
  });
}

describe("a seat given under article P 16, second paragraph", () => {
  it("is known from the outcome", () => {
    const { outcome } = determined(withheld);
    expect(membersOfOutcome(outcome)).toContainEqual({
      candidate: "X",
      list: "1/2",
      withheldFrom: { list: "1/1", by: "P 16" },
    });
  });

  it("goes back to the list from which it was withheld (article W 1, paragraph 2)", () => {
    const decided = succession(withheld, {});
    expect(decided).toMatchObject({
      decisions: [{ successor: "a1", list: "1/1", article: { article: "W 1", paragraph: 2 } }],
    });
    if (decided.status !== "completed") throw new Error(decided.status);
    expect(decided.members).toContainEqual({ candidate: "a1", list: "1/1" });
  });
});

/** Three candidates over the threshold of 55 votes for one seat. */
const preferred = province([
  { districts: [1], candidates: ["first", "own"], votes: [[90, 30]] },
  { districts: [2], candidates: ["second", "third"], votes: [[60, 59]] },
]);

describe("candidates of other lists over the preference threshold (article W 1, paragraph 3)", () => {
  it("go before the ranking, the one with most votes first", () => {
    const { outcome } = determined(preferred);
    expect(outcome.groups[0]).toMatchObject({ votes: 239, seats: 1 });
    const decided = succession(preferred, { vacancies: [{ member: "first" }] });
    expect(decided).toMatchObject({
      decisions: [{ successor: "second", list: "1/2", article: { article: "W 1", paragraph: 3 } }],
    });
    if (decided.status !== "completed") throw new Error(decided.status);
    expect(decided.steps[1]).toMatchObject({
      kind: "preference-goes-first",
      candidates: [
        { candidate: "second", votes: 60 },
        { candidate: "third", votes: 59 },
      ],
      chosen: "second",
      lot: null,
    });
    expect(decided.members).toContainEqual({
      candidate: "second",
      list: "1/2",
      withheldFrom: { list: "1/1", by: "W 1" },
    });
  });

  const seatOfSecond: readonly Member[] = [
    { candidate: "second", list: "1/2", withheldFrom: { list: "1/1", by: "W 1" } },
  ] as readonly unknown[] as readonly Member[];

  it("leave the seat to the list from which it was withheld when no other is left (paragraph 5)", () => {
    const unavailable = [
      { candidate: "third", reason: "deceased" },
      { candidate: "first", reason: "not-available" },
    ] as const;
    const next = { members: seatOfSecond, vacancies: [{ member: "second" }] };
    expect(succession(preferred, { ...next, unavailable })).toMatchObject({
      decisions: [{ successor: "own", list: "1/1", article: { article: "W 1", paragraph: 5 } }],
    });
  });

  it("are not those of the very list of the member who leaves: the ranking has them", () => {
    const next = { members: seatOfSecond, vacancies: [{ member: "second" }] };
    const decided = succession(preferred, next);
    expect(decided).toMatchObject({ decisions: [{ successor: "first", list: "1/1" }] });
  });

  it("draw lots when they have equal votes: the law has no rule", () => {
    const equal = province([
      { districts: [1], candidates: ["first", "own"], votes: [[90, 10]] },
      { districts: [2], candidates: ["second", "third"], votes: [[58, 58]] },
    ]);
    const vacancy = { vacancies: [{ member: "first" }] };
    expect(succession(equal, vacancy)).toMatchObject({
      status: "lot-required",
      question: {
        kind: "preference-candidate",
        options: ["second", "third"],
        scope: { kind: "group", group: 1 },
        draws: 1,
        drawnOption: "receives-a-seat",
      },
    });
    expect(succession(equal, { ...vacancy, lots: ["third"] })).toMatchObject({
      decisions: [{ successor: "third" }],
      steps: [{}, { chosen: "third", lot: 0 }, {}],
    });
  });

  it("take the seat on the list that was to have it when they stand there too", () => {
    const shared = province([
      { districts: [1], candidates: ["first", "second"], votes: [[90, 10]] },
      { districts: [2], candidates: ["second", "third"], votes: [[58, 1]] },
    ]);
    const decided = succession(shared, { vacancies: [{ member: "first" }] });
    expect(decided).toMatchObject({
      decisions: [{ successor: "second", list: "1/1", article: { article: "W 1", paragraph: 3 } }],
    });
    if (decided.status !== "completed") throw new Error(decided.status);
    expect(decided.members).toContainEqual({ candidate: "second", list: "1/1" });
  });

  it("take the seat where they have most votes when they do not stand there, equal: the lowest district", () => {
    const three = (votes: readonly (readonly number[])[]): ElectionInput => ({
      type: "PS",
      day: "2023-03-15",
      seats: 5,
      districts: [1, 2, 3],
      groups: [
        {
          number: 1,
          lists: votes.map((row, index) => ({
            districts: [index + 1],
            candidates:
              [
                ["first", "own"],
                ["second", "b"],
                ["second", "c"],
              ][index] ?? [],
            votes: [row],
          })),
        },
        ...[330, 310, 300].map((total, index) => ({
          number: index + 2,
          lists: [
            {
              candidates: [`${index}`, `${index}b`],
              votes: [
                [total, 0],
                [0, 0],
                [0, 0],
              ],
            },
          ],
        })),
      ],
    });
    const vacancy = { vacancies: [{ member: "first" }] };
    const listOfSecond = (second: number, third: number) => {
      const decided = succession(
        three([
          [90, 30],
          [second, 0],
          [third, 0],
        ]),
        vacancy,
      );
      if (decided.status !== "completed") throw new Error(decided.status);
      return decided.decisions[0];
    };
    expect(listOfSecond(30, 40)).toMatchObject({ successor: "second", list: "1/3" });
    expect(listOfSecond(40, 30)).toMatchObject({ successor: "second", list: "1/2" });
    expect(listOfSecond(35, 35)).toMatchObject({ successor: "second", list: "1/2" });
  });

  it("must be over half of the quota for a Senate seat until 2013-11-30, then see the reading", () => {
    const lists = [
      { districts: [1], candidates: ["first", "own"], votes: [[110, 20]] },
      { districts: [2], candidates: ["second", "third"], votes: [[60, 59]] },
    ];
    const senate: ElectionInput = { ...province(lists), type: "EK", day: "2011-05-23" };
    const { election, outcome } = determined(senate);
    const members = membersOfOutcome(outcome);
    expect(members.map(({ candidate }) => candidate)).toContain("first");
    const answer = (day: string, threshold?: "quota" | "quarter") => {
      const decided = determineSuccession(
        election,
        outcome,
        { day, vacancies: [{ member: "first" }] },
        threshold === undefined ? {} : { readings: { senateSuccessionThreshold: threshold } },
      );
      return decided.status === "completed" ? decided.decisions[0] : decided;
    };
    expect(answer("2013-11-30")).toMatchObject({ successor: "own" });
    expect(answer("2013-12-01", "quarter")).toMatchObject({ successor: "second" });
    expect(answer("2013-12-01", "quota")).toMatchObject({ successor: "own" });
  });
});

describe("who the third paragraph of article W 1 is not about", () => {
  it("small councils, for which the fourth paragraph has half of the quota", () => {
    const lists = [
      { districts: [1], candidates: ["first", "own"], votes: [[90, 50]] },
      { districts: [2], candidates: ["second", "third", "fourth"], votes: [[60, 59, 40]] },
    ];
    const long = [330, 310, 300].map((votes, index) => {
      const candidates = ["a", "b", "c", "d", "e", "f"].map((name) => `${index}${name}`);
      const none = candidates.map(() => 0);
      return {
        number: index + 2,
        lists: [{ candidates, votes: [[votes, ...none.slice(1)], none] }],
      };
    });
    const paragraph = (seats: number) => {
      const council: ElectionInput = { ...province(lists, long), type: "GR", seats };
      const decided = succession(council, { vacancies: [{ member: "first" }] });
      if (decided.status !== "completed") throw new Error(decided.status);
      expect(decided.decisions).toMatchObject([{ successor: "fourth" }]);
      const step = decided.steps.find(({ kind }) => kind === "preference-goes-first");
      return step?.article.paragraph;
    };
    expect(paragraph(17)).toBe(4);
    expect(paragraph(19)).toBe(3);
  });

  it("somebody who was elected by preference votes and left: the ranking has him", () => {
    const two = province([
      { districts: [1], candidates: ["first", "own"], votes: [[190, 30]] },
      { districts: [2], candidates: ["second", "third"], votes: [[180, 20]] },
    ]);
    const { election, outcome } = determined(two);
    expect(outcome.groups[0]?.seats).toBe(2);
    const earlier = determineSuccession(election, outcome, {
      day: "2024-01-01",
      vacancies: [{ member: "second" }],
    });
    if (earlier.status !== "completed") throw new Error(earlier.status);
    expect(earlier.decisions).toMatchObject([{ successor: "third", list: "1/2" }]);
    const later = determineSuccession(election, outcome, {
      day: "2024-05-01",
      members: earlier.members,
      vacancies: [{ member: "first" }],
    });
    expect(later).toMatchObject({ decisions: [{ successor: "own", list: "1/1" }] });
  });

  it("but somebody who was elected in list order and left: for the Senate, below the quota", () => {
    const lists = [
      { districts: [1], candidates: ["first", "own"], votes: [[200, 20]] },
      { districts: [2], candidates: ["second", "third"], votes: [[150, 140]] },
    ];
    const senate: ElectionInput = { ...province(lists), type: "EK", day: "2023-05-30" };
    const { election, outcome } = determined(senate);
    const quarter = { readings: { senateSuccessionThreshold: "quarter" } } as const;
    const vacancies = [{ member: "second" }];
    const earlier = { day: "2024-01-01", vacancies };
    const decided = determineSuccession(election, outcome, earlier, quarter);
    if (decided.status !== "completed") throw new Error(decided.status);
    expect(decided.decisions).toMatchObject([{ successor: "third", list: "1/2" }]);
    const later = { day: "2024-05-01", members: decided.members, vacancies: [{ member: "first" }] };
    expect(determineSuccession(election, outcome, later, quarter)).toMatchObject({
      decisions: [{ successor: "second", list: "1/2", article: { article: "W 1", paragraph: 3 } }],
    });
  });

  it("but somebody whom preference votes elected on another list number, and who left there", () => {
    const [, ...rest] = others;
    const lists = [{ districts: [1], candidates: ["second", "p2", "p3"], votes: [[330, 0, 0]] }];
    const input: ElectionInput = {
      ...preferred,
      groups: [...preferred.groups.slice(0, 1), { number: 2, lists }, ...rest],
    };
    const { election, outcome } = determined(input);
    const earlier = { day: "2024-01-01", vacancies: [{ member: "second" }] };
    const decided = determineSuccession(election, outcome, earlier);
    if (decided.status !== "completed") throw new Error(decided.status);
    expect(decided.decisions).toMatchObject([{ successor: "p3", list: "2/1" }]);
    const later = { day: "2024-05-01", members: decided.members, vacancies: [{ member: "first" }] };
    expect(determineSuccession(election, outcome, later)).toMatchObject({
      decisions: [{ successor: "second", list: "1/2" }],
    });
  });

  it("the dead, and whoever has fewer votes than another, wherever they stand", () => {
    const turned = province([
      { districts: [1], candidates: ["first", "own"], votes: [[90, 30]] },
      { districts: [2], candidates: ["third", "second"], votes: [[59, 60]] },
    ]);
    const vacancy = { vacancies: [{ member: "first" }] };
    expect(succession(turned, vacancy)).toMatchObject({ decisions: [{ successor: "second" }] });
    expect(succession({ ...turned, deceased: ["second"] }, vacancy)).toMatchObject({
      decisions: [{ successor: "third", article: { article: "W 1", paragraph: 3 } }],
    });
  });

  it("for the Senate until 2013-11-30, nobody below half of the quota, but whoever is over it", () => {
    const lists = [
      { districts: [1], candidates: ["first", "own"], votes: [[150, 20]] },
      { districts: [2], candidates: ["second", "third"], votes: [[125, 0]] },
    ];
    const senate: ElectionInput = { ...province(lists), type: "EK", day: "2011-05-23" };
    const vacancy = { vacancies: [{ member: "first" }] };
    expect(succession(senate, { ...vacancy, day: "2013-11-30" })).toMatchObject({
      decisions: [{ successor: "second", list: "1/2" }],
    });
    expect(succession(senate, { ...vacancy, day: "2013-12-01" })).toMatchObject({
      decisions: [{ successor: "own", list: "1/1" }],
    });
  });
});

describe("when the list is exhausted but the group is not (article W 3)", () => {
  const exhausted = province([
    { districts: [1], candidates: ["X"], votes: [[100]] },
    { districts: [2], candidates: ["b1", "b2"], votes: [[40, 20]] },
  ]);

  it("the seat passes to another list of the group by P 13", () => {
    const decided = succession(exhausted, {
      unavailable: [{ candidate: "b1", reason: "deceased" }],
    });
    expect(decided).toMatchObject({
      decisions: [{ successor: "b2", list: "1/2", article: { article: "W 3" } }],
    });
    if (decided.status !== "completed") throw new Error(decided.status);
    expect(decided.steps).toMatchObject([
      { kind: "list-of-the-seat", list: "1/1" },
      { kind: "passed-over", candidate: "X" },
      { kind: "list-exhausted", list: "1/1", article: { article: "W 3" } },
      {
        kind: "place-passes",
        scope: { kind: "group", group: 1 },
        to: "1/2",
        division: { method: "largest-remainder" },
      },
      { kind: "passed-over", candidate: "b1", letter: "a" },
      { kind: "appointed", successor: "b2" },
    ]);
  });

  it("the seat stays empty when the group is exhausted too", () => {
    const unavailable = [
      { candidate: "b1", reason: "deceased" },
      { candidate: "b2", reason: "deceased" },
    ] as const;
    expect(succession(exhausted, { unavailable })).toMatchObject({
      decisions: [{ decision: "successor", article: { article: "W 4", paragraph: 1 } }],
    });
    const large = { ...exhausted, seats: 39 };
    const { outcome } = determined(large);
    expect(outcome.unassignedSeats).toBeGreaterThan(0);
    expect(succession(large, { unavailable })).toMatchObject({
      decisions: [{ decision: "stays-empty", article: { article: "W 4", paragraph: 2 } }],
    });
  });
});

describe("a place that goes on within the group by P 13", () => {
  const row = (district: number, candidates: readonly string[], votes: readonly number[]) => ({
    districts: [district],
    candidates: [...candidates],
    votes: [[...votes]],
  });
  /** Three lists with 310, 250 and 40 votes for three seats of the group; the quota inside is 200. */
  const inside = [
    row(1, ["X1", "X2"], [200, 110]),
    row(2, ["b1", "b2", "b3", "b4"], [100, 50, 50, 50]),
    row(3, ["c1", "c2"], [21, 19]),
  ];
  const other = [row(1, ["p", "p2", "p3", "p4"], [170, 100, 90, 50])];
  const house: ElectionInput = {
    type: "PS",
    day: "2023-03-15",
    seats: 5,
    districts: [1, 2, 3],
    groups: [
      { number: 1, lists: other },
      { number: 2, lists: inside },
    ],
  };

  it("goes to the largest remainder that has had no seat, then to the next", () => {
    const { election, outcome } = determined(house);
    expect(outcome.groups.map(({ seats }) => seats)).toEqual([2, 3]);
    expect(
      membersOfOutcome(outcome)
        .slice(2)
        .map(({ list }) => list),
    ).toEqual(["2/1", "2/1", "2/2"]);
    const gone = { reason: "not-available" } as const;
    const unavailable = [
      { candidate: "X1", ...gone },
      { candidate: "X2", ...gone },
    ];
    const first = determineSuccession(election, outcome, {
      day: "2024-01-01",
      vacancies: [{ member: "X1" }],
      unavailable,
    });
    if (first.status !== "completed") throw new Error(first.status);
    expect(first.decisions).toMatchObject([{ list: "2/2" }]);
    expect(first.steps.filter(({ kind }) => kind === "place-passes")).toMatchObject([
      { scope: { kind: "group", group: 2 }, to: "2/2", division: { phase: 1 } },
    ]);
    const second = determineSuccession(election, outcome, {
      day: "2024-02-01",
      members: first.members,
      vacancies: [{ member: "X2" }],
      unavailable,
    });
    expect(second).toMatchObject({ decisions: [{ list: "2/3" }] });
  });
});

describe("when the group is exhausted and was combined with another (article W 3 until 2017)", () => {
  const combined: ElectionInput = {
    type: "TK",
    day: "2012-09-12",
    seats: 25,
    groups: [
      { number: 1, votes: [100, 60] },
      { number: 2, votes: [90, 60, 10, 4] },
      { number: 3, votes: Array.from({ length: 30 }, () => 70) },
    ],
    combinations: [{ id: "A", groups: [1, 2] }],
  };
  const vacancy: Partial<SuccessionInput> = {
    vacancies: [{ member: "1-1" }],
    unavailable: [{ candidate: "1-2", reason: "not-available" }],
  };

  it("the place goes to the other list of the combination", () => {
    const { outcome } = determined(combined);
    expect(outcome.combinations).toMatchObject([{ valid: true, remaining: [1, 2] }]);
    const members = membersOfOutcome(outcome).filter(({ candidate }) => candidate !== "1-2");
    expect(succession(combined, { ...vacancy, members, day: "2017-11-30" })).toMatchObject({
      decisions: [
        { decision: "successor", list: "2/1", article: { article: "W 3", paragraph: 2 } },
      ],
    });
    expect(succession(combined, { ...vacancy, members, day: "2017-12-01" })).toMatchObject({
      decisions: [{ decision: "stays-empty" }],
    });
  });
});

describe("combinations in a small council (articles W 3 and W 4 until 2013)", () => {
  /** A combination that counts, one that does not, and a list by itself; 9 seats. */
  const council: ElectionInput = {
    type: "GR",
    day: "2010-03-03",
    seats: 9,
    groups: [
      { number: 1, votes: [210] },
      { number: 2, votes: [205, 5] },
      { number: 3, votes: [209] },
      { number: 4, votes: [11, 9, 2] },
      { number: 5, votes: [200, 100, 40, 20, 10, 0] },
    ],
    combinations: [
      { id: "A", groups: [1, 2] },
      { id: "B", groups: [3, 4] },
    ],
  };
  const leaves = (member: string, gone: readonly string[] = []): Partial<SuccessionInput> => ({
    day: "2012-05-01",
    vacancies: [{ member }],
    unavailable: gone.map((candidate) => ({ candidate, reason: "not-available" })),
  });

  it("is as supposed", () => {
    const { outcome } = determined(council);
    expect(outcome.combinations).toMatchObject([
      { combination: "A", valid: true, remaining: [1, 2] },
      { combination: "B", valid: false },
    ]);
    expect(outcome.groups.map(({ seats }) => seats)).toEqual([1, 2, 1, 0, 5]);
  });

  it("a place of an exhausted list goes to the other list of its combination", () => {
    const members = membersOfOutcome(determined(council).outcome).filter(
      ({ candidate }) => candidate !== "2-2",
    );
    expect(succession(council, { ...leaves("1-1"), members })).toMatchObject({
      decisions: [{ successor: "2-2", list: "2/1", article: { article: "W 3", paragraph: 2 } }],
      steps: expect.arrayContaining([
        expect.objectContaining({
          kind: "place-passes",
          scope: { kind: "combination", combination: "A" },
        }),
      ]),
    });
  });

  it("with the combination exhausted too, by P 10 to whoever is next", () => {
    const decided = succession(council, leaves("1-1"));
    expect(decided).toMatchObject({
      decisions: [{ decision: "successor", article: { article: "W 4", paragraph: 1 } }],
      steps: expect.arrayContaining([
        expect.objectContaining({ kind: "place-passes", scope: { kind: "election" }, to: "4" }),
      ]),
    });
  });

  it("a combination that does not count is none", () => {
    expect(succession(council, leaves("3-1"))).toMatchObject({
      decisions: [
        { decision: "successor", list: "4/1", article: { article: "W 4", paragraph: 1 } },
      ],
    });
  });

  it("by P 10 a place can go to a combination, and inside it to one of its lists", () => {
    const members = membersOfOutcome(determined(council).outcome).filter(
      ({ candidate }) => candidate !== "2-2",
    );
    const gone = ["4-1", "4-2", "4-3", "5-6"];
    expect(succession(council, { ...leaves("3-1", gone), members })).toMatchObject({
      decisions: [{ decision: "successor", successor: "2-2", list: "2/1" }],
      steps: expect.arrayContaining([
        expect.objectContaining({ scope: { kind: "election" }, to: "A" }),
        expect.objectContaining({ scope: { kind: "combination", combination: "A" }, to: "2" }),
      ]),
    });
  });

  it("stays empty when nobody at all is left", () => {
    const gone = ["4-1", "4-2", "4-3", "5-6"];
    expect(succession(council, leaves("3-1", gone))).toMatchObject({
      decisions: [{ decision: "stays-empty", article: { article: "W 4", paragraph: 2 } }],
    });
  });
});

describe("several vacancies on one day (article W 6)", () => {
  const shared: ElectionInput = {
    type: "PS",
    day: "2023-03-15",
    seats: 39,
    districts: [1, 2],
    groups: [
      {
        number: 1,
        lists: [
          { districts: [1], candidates: ["a", "both", "a3"], votes: [[500, 10, 0]] },
          { districts: [2], candidates: ["b", "both", "b3"], votes: [[500, 12, 0]] },
        ],
      },
      {
        number: 2,
        lists: [
          {
            candidates: Array.from({ length: 50 }, (_, index) => `c${index}`),
            votes: [Array.from({ length: 50 }, () => 180), Array.from({ length: 50 }, () => 180)],
          },
        ],
      },
    ],
  };

  it("a candidate who is next on two lists gets the one with most votes, the other looks on", () => {
    const { outcome } = determined(shared);
    expect(outcome.groups[0]?.seats).toBe(2);
    const decided = succession(shared, { vacancies: [{ member: "a" }, { member: "b" }] });
    expect(decided).toMatchObject({
      decisions: [
        { vacancy: "a", successor: "a3", list: "1/1" },
        { vacancy: "b", successor: "both", list: "1/2" },
      ],
    });
    if (decided.status !== "completed") throw new Error(decided.status);
    expect(decided.steps).toContainEqual({
      kind: "appointed-on-one-list",
      article: { article: "W 6" },
      candidate: "both",
      keeps: "1/2",
      yields: ["a"],
    });
  });

  it("whatever the district of that list, and whichever vacancy is given last", () => {
    const decided = succession(shared, { vacancies: [{ member: "b" }, { member: "a" }] });
    expect(decided).toMatchObject({
      decisions: [
        { vacancy: "b", successor: "both", list: "1/2" },
        { vacancy: "a", successor: "a3", list: "1/1" },
      ],
    });
  });

  it("in whichever order the vacancies are given, and whichever list it is", () => {
    const turned: ElectionInput = structuredClone(shared) as ElectionInput;
    const lists = turned.groups[0]?.lists as { votes: number[][] }[];
    (lists[0] as { votes: number[][] }).votes = [[500, 14, 0]];
    for (const order of [
      ["a", "b"],
      ["b", "a"],
    ]) {
      const vacancies = order.map((member) => ({ member }));
      const decided = succession(turned, { vacancies });
      if (decided.status !== "completed") throw new Error(decided.status);
      expect(decided.decisions).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ vacancy: "a", successor: "both", list: "1/1" }),
          expect.objectContaining({ vacancy: "b", successor: "b3", list: "1/2" }),
        ]),
      );
    }
  });

  it("with equal votes on both, the list of the lowest district", () => {
    const equal: ElectionInput = structuredClone(shared) as ElectionInput;
    const lists = equal.groups[0]?.lists as { votes: number[][] }[];
    (lists[0] as { votes: number[][] }).votes = [[500, 12, 0]];
    expect(succession(equal, { vacancies: [{ member: "b" }, { member: "a" }] })).toMatchObject({
      decisions: [
        { vacancy: "b", successor: "b3", list: "1/2" },
        { vacancy: "a", successor: "both", list: "1/1" },
      ],
    });
  });
});
