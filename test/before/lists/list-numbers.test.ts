import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type {
  ListNumberingInput,
  ListToNumber,
} from "../../../src/before/lists/list-numbering-input.js";
import { numberLists } from "../../../src/before/lists/number-lists.js";
import { propertyRuns } from "../../property-runs.js";

const council = { type: "GR", day: "2026-03-18" } as const;

function ballot(input: ListNumberingInput): string[] {
  const numbered = numberLists(input);
  if (numbered.status !== "completed") throw new Error(JSON.stringify(numbered));
  return numbered.numbers.map(({ list }) => list);
}

const withSeats = (id: string, votes: number, seats = 1) => ({ id, previous: [{ votes, seats }] });

describe("the numbers of lists (articles I 12 to I 16)", () => {
  it("follow the votes of the last election for parties that won a seat", () => {
    const lists = [withSeats("small", 400), withSeats("large", 900), withSeats("middle", 500)];
    expect(ballot({ ...council, lists })).toEqual(["large", "middle", "small"]);
  });

  it("put a party without a seat behind, whatever its votes", () => {
    const lists = [withSeats("no seat", 5_000, 0), withSeats("one seat", 400)];
    expect(ballot({ ...council, lists })).toEqual(["one seat", "no seat"]);
  });

  it("add up the votes of merged parties as far as they had a seat", () => {
    const merged = {
      id: "merged",
      previous: [
        { votes: 300, seats: 1 },
        { votes: 300, seats: 1 },
        { votes: 9_000, seats: 0 },
      ],
    };
    const lists = [withSeats("six hundred and one", 601), merged, withSeats("six hundred", 599)];
    expect(ballot({ ...council, lists })).toEqual(["six hundred and one", "merged", "six hundred"]);
  });

  it("follow the number of districts for the others", () => {
    const lists = [
      { id: "one", districts: [2] },
      { id: "everywhere" },
      { id: "two", districts: [1, 3] },
    ];
    expect(ballot({ type: "TK", day: "2023-11-22", districts: [1, 2, 3], lists })).toEqual([
      "everywhere",
      "two",
      "one",
    ]);
  });

  it("ask for a lot between equals and follow it", () => {
    const lists = [{ id: "A" }, withSeats("B", 10), { id: "C" }, { id: "D" }];
    expect(numberLists({ ...council, lists })).toMatchObject({
      status: "lot-required",
      numbers: [{ list: "B", number: 1, lot: null }],
      question: {
        article: { article: "I 14", paragraph: 3 },
        options: ["A", "C", "D"],
        numbers: [2, 3, 4],
      },
    });
    expect(ballot({ ...council, lists, lots: [["D", "A", "C"]] })).toEqual(["B", "D", "A", "C"]);
  });

  it("ask one lot after the other", () => {
    const lists = [withSeats("A", 10), withSeats("B", 10), { id: "C" }, { id: "D" }];
    expect(numberLists({ ...council, lists, lots: [["B", "A"]] })).toMatchObject({
      status: "lot-required",
      numbers: [
        { list: "B", lot: 0, article: { paragraph: 1 } },
        { list: "A", lot: 0 },
      ],
      question: { options: ["C", "D"], numbers: [3, 4] },
    });
  });

  it("went in three rounds until 2013-11-30", () => {
    const lists = [
      { id: "alone in 3", districts: [3] },
      { id: "some", districts: [1, 2] },
      { id: "alone in 1", districts: [1] },
      { id: "also everywhere" },
      { id: "everywhere" },
    ];
    const input = { type: "TK", day: "2012-09-12", districts: [1, 2, 3], lists } as const;
    expect(numberLists(input)).toMatchObject({
      question: { article: { paragraph: 3 }, options: ["also everywhere", "everywhere"] },
    });
    const lots = [["everywhere", "also everywhere"]];
    const numbered = numberLists({ ...input, lots });
    expect(numbered.status === "completed" && numbered.numbers).toMatchObject([
      { list: "everywhere", ground: "every-district" },
      { list: "also everywhere", ground: "every-district" },
      { list: "some", ground: "number-of-districts", article: { paragraph: 4 } },
      { list: "alone in 1", ground: "lists-of-one-district", article: { paragraph: 5 } },
      { list: "alone in 3", ground: "lists-of-one-district" },
    ]);
  });

  it("leave a gap for a list declared invalid on appeal and go on for one declared valid", () => {
    const lists = [
      { ...withSeats("A", 30), appeal: "declared-invalid" },
      { id: "late", appeal: "declared-valid" },
      withSeats("B", 20),
    ] as const;
    expect(numberLists({ ...council, lists })).toMatchObject({
      numbers: [
        { list: "A", number: 1, valid: false },
        { list: "B", number: 2, valid: true },
        { list: "late", number: 3, article: { article: "I 16", paragraph: 2 } },
      ],
    });
  });

  it("stand in chapter S for the Senate", () => {
    const senate = { type: "EK", day: "2023-05-30" } as const;
    const lists = [withSeats("A", 30), { id: "late", appeal: "declared-valid" }] as const;
    expect(numberLists({ ...senate, lists })).toMatchObject({
      numbers: [
        { article: { article: "S 12", paragraph: 1 } },
        { article: { article: "I 16", paragraph: 2 } },
      ],
    });
  });

  it("number lists declared valid on appeal in the order given", () => {
    const late = (id: string) => ({ id, appeal: "declared-valid" }) as const;
    const numbered = numberLists({ ...council, lists: [late("C"), { id: "A" }, late("B")] });
    expect(numbered).toEqual({
      status: "completed",
      numbers: [
        {
          list: "A",
          number: 1,
          ground: "number-of-districts",
          article: { article: "I 14", paragraph: 3 },
          lot: null,
          valid: true,
        },
        ...["C", "B"].map((list, index) => ({
          list,
          number: 2 + index,
          ground: "declared-valid-on-appeal",
          article: { article: "I 16", paragraph: 2 },
          lot: null,
          valid: true,
        })),
      ],
    });
  });

  it("keep their ordinary place when declared valid on appeal before 2013-12-01", () => {
    const lists = [
      withSeats("A", 900),
      { ...withSeats("B", 500), appeal: "declared-valid" },
      withSeats("C", 400),
    ] as const;
    const order = (day: string) => {
      const numbered = numberLists({ type: "GR", day, lists });
      return numbered.status === "completed"
        ? numbered.numbers.map(({ list }) => list).join("")
        : "";
    };
    expect(order("2013-11-30")).toBe("ABC");
    expect(order("2013-12-01")).toBe("ACB");
  });

  it("of several parties cite the second paragraph; under a new name each needs a seat", () => {
    const both = {
      id: "B",
      previous: [
        { votes: 500, seats: 1 },
        { votes: 600, seats: 0 },
      ],
    };
    const cited = (joined?: "new-name") => {
      const list = joined === undefined ? both : { ...both, joined };
      const numbered = numberLists({ ...council, lists: [list] });
      return numbered.status === "completed" ? numbered.numbers[0]?.article : null;
    };
    expect(cited()).toEqual({ article: "I 14", paragraph: 2 });
    expect(cited("new-name")).toEqual({ article: "I 14", paragraph: 3 });
  });

  const firstOf = (list: ListToNumber, type: "GR" | "EK", day: string) => {
    const numbered = numberLists({ type, day, lists: [withSeats("A", 100), list] });
    return numbered.status === "completed" ? numbered.numbers[0]?.list : numbered.status;
  };

  it("of parties under one new name count their seats since 2013-12-01, and never for the Senate", () => {
    const previous = [
      { votes: 60, seats: 1 },
      { votes: 50, seats: 1 },
    ];
    const joined = { id: "B", previous, joined: "new-name" } as const;
    expect(firstOf(joined, "GR", "2013-11-30")).toBe("A");
    expect(firstOf(joined, "GR", "2013-12-01")).toBe("B");
    expect(firstOf(joined, "EK", "2023-05-30")).toBe("A");
  });

  it("of a new name need two parties with a list of their own: one that had none won no seat", () => {
    const alone = { id: "B", previous: [{ votes: 900, seats: 2 }], joined: "new-name" } as const;
    expect(firstOf(alone, "GR", "2026-03-18")).toBe("A");
  });

  it("of a new name after a joint list count its seats since 2023-01-01, and never for the Senate", () => {
    const jointList = [{ votes: 900, seats: 2 }];
    const joined = {
      id: "B",
      previous: jointList,
      joined: "new-name-after-joint-list",
    } as const;
    expect(firstOf(joined, "GR", "2022-12-31")).toBe("A");
    expect(firstOf(joined, "GR", "2023-01-01")).toBe("B");
    expect(firstOf(joined, "EK", "2023-05-30")).toBe("A");
    const without = { ...joined, previous: [{ votes: 900, seats: 0 }] };
    expect(firstOf(without, "GR", "2026-03-18")).toBe("A");
  });

  it("of a new name after a joint list speak of one list, and cite the second paragraph", () => {
    const joined = { id: "B", joined: "new-name-after-joint-list" } as const;
    const one = { ...joined, previous: [{ votes: 900, seats: 2 }] };
    expect(numberLists({ ...council, lists: [one] })).toMatchObject({
      numbers: [{ article: { article: "I 14", paragraph: 2 }, ground: "votes-at-last-election" }],
    });
    const two = { ...joined, previous: [...one.previous, { votes: 500, seats: 1 }] };
    expect(numberLists({ ...council, lists: [two] })).toMatchObject({
      status: "refused",
      issues: [{ path: ["lists", 0, "previous"], code: "wrong-length" }],
    });
  });

  it("leave the gap of that list only, when it drew lots with another", () => {
    const lists = [{ id: "A", appeal: "declared-invalid" }, { id: "B" }] as const;
    expect(numberLists({ ...council, lists, lots: [["B", "A"]] })).toMatchObject({
      numbers: [
        { list: "B", number: 1, valid: true },
        { list: "A", number: 2, valid: false },
      ],
    });
  });

  it("say that votes at the last election decided", () => {
    expect(numberLists({ ...council, lists: [withSeats("A", 1)] })).toMatchObject({
      numbers: [{ ground: "votes-at-last-election" }],
    });
  });

  it("went by number of districts in the second of the three rounds", () => {
    const lists = [
      { id: "two", districts: [1, 2] },
      { id: "three", districts: [1, 2, 3] },
      { id: "everywhere" },
      { id: "alone", districts: [4] },
    ];
    const input = { type: "TK", day: "2012-09-12", districts: [1, 2, 3, 4], lists } as const;
    expect(ballot(input)).toEqual(["everywhere", "three", "two", "alone"]);
  });

  it("tell what is wrong with a lot, in full", () => {
    const lists = [{ id: "A" }, { id: "B" }];
    const lotOf = (...lots: string[][]) => numberLists({ ...council, lists, lots });
    expect(lotOf(["A", "B", "X"])).toEqual({
      status: "refused",
      issues: [
        {
          path: ["lots", 0],
          code: "lot-option-unknown",
          expected: { kind: "order-of", values: ["A", "B"] },
          actual: { kind: "value", text: '"A, B, X"' },
        },
      ],
    });
    expect(lotOf(["B", "A"], ["A", "B"])).toEqual({
      status: "refused",
      issues: [
        {
          path: ["lots", 1],
          code: "lot-not-asked",
          expected: { kind: "rule", rule: "no-more-lots" },
          actual: { kind: "value", text: '"A, B"' },
        },
      ],
    });
  });

  it("tell what does not fit beside what could not be read", () => {
    const lists = [{ id: "A", districts: [2, 9] }, { id: "A", districts: "all" }, { id: 3 }];
    const input = { type: "TK", day: "someday", districts: [1, 2, 1], lists };
    expect(numberLists(input as unknown as ListNumberingInput)).toMatchObject({
      issues: [
        { path: ["day"], code: "not-a-day" },
        { path: ["lists", 1, "districts"], code: "wrong-type" },
        { path: ["lists", 2, "id"], code: "wrong-type" },
        { path: ["districts", 2], code: "duplicate" },
        { path: ["lists", 1, "id"], code: "duplicate" },
        { path: ["lists", 0, "districts", 1], code: "unknown-reference" },
      ],
    });
    const unread = { ...input, day: "2023-11-22", districts: [1, "2"], lists: [lists[0]] };
    expect(numberLists(unread as unknown as ListNumberingInput)).toMatchObject({
      issues: [{ path: ["districts", 1], code: "wrong-type" }],
    });
  });

  it("tell what is wrong with lists and districts, all of it", () => {
    const lists = [{ id: "A", districts: [2, 2, 9] }, { id: "A" }];
    expect(numberLists({ type: "TK", day: "2023-11-22", districts: [1, 2, 1], lists })).toEqual({
      status: "refused",
      issues: [
        {
          path: ["districts", 2],
          code: "duplicate",
          expected: { kind: "once", what: "district" },
          actual: { kind: "value", text: "1" },
        },
        {
          path: ["lists", 1, "id"],
          code: "duplicate",
          expected: { kind: "once", what: "list" },
          actual: { kind: "value", text: '"A"' },
        },
        {
          path: ["lists", 0, "districts", 1],
          code: "duplicate",
          expected: { kind: "once", what: "district" },
          actual: { kind: "value", text: "2" },
        },
        {
          path: ["lists", 0, "districts", 2],
          code: "unknown-reference",
          expected: { kind: "reference", to: "district" },
          actual: { kind: "value", text: "9" },
        },
      ],
    });
  });

  it.each<[string, Partial<ListNumberingInput>, object]>([
    ["a lot with a stranger", { lots: [["A", "X"]] }, { code: "lot-option-unknown" }],
    ["a lot with one list twice", { lots: [["A", "A"]] }, { code: "lot-option-unknown" }],
    [
      "a lot too many",
      {
        lots: [
          ["A", "B"],
          ["A", "B"],
        ],
      },
      { code: "lot-not-asked", path: ["lots", 1] },
    ],
    ["a list twice", { lists: [{ id: "A" }, { id: "A" }] }, { code: "duplicate" }],
    ["a district twice", { districts: [1, 1] }, { code: "duplicate" }],
    [
      "a district of another election",
      { lists: [{ id: "A", districts: [7] }] },
      { code: "unknown-reference", path: ["lists", 0, "districts", 0] },
    ],
    [
      "a district twice on a list",
      { lists: [{ id: "A", districts: [1, 1] }] },
      { code: "duplicate", path: ["lists", 0, "districts", 1] },
    ],
    ["a day before the act", { day: "1989-10-31" }, { code: "no-rules-on-day" }],
    ["seats below zero", { lists: [withSeats("A", 1, -1)] }, { code: "too-small" }],
  ])("refuse %s", (_, change, issue) => {
    const input = { ...council, lists: [{ id: "A" }, { id: "B" }], ...change };
    expect(numberLists(input)).toMatchObject({ status: "refused", issues: [issue] });
  });

  const anyList = fc.record({
    previous: fc.array(
      fc.record({ votes: fc.integer({ min: 0, max: 50 }), seats: fc.integer({ min: 0, max: 2 }) }),
      { maxLength: 3 },
    ),
    districts: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
  });
  test.prop([fc.array(anyList, { maxLength: 8 }), fc.constantFrom("2010-06-09", "2023-11-22")], {
    numRuns: propertyRuns,
  })(
    "answering every lot numbers every list once, parties with seats by votes first",
    (given, day) => {
      const lists = given.map((list, index) => ({ id: `list ${index}`, ...list }));
      const lots: string[][] = [];
      for (;;) {
        const numbered = numberLists({ type: "TK", day, districts: [1, 2, 3, 4], lists, lots });
        if (numbered.status === "refused") throw new Error(JSON.stringify(numbered.issues));
        if (numbered.status === "lot-required") {
          lots.push([...numbered.question.options].reverse());
          continue;
        }
        expect(numbered.numbers.map(({ number }) => number)).toEqual(lists.map((_, i) => i + 1));
        expect(new Set(numbered.numbers.map(({ list }) => list)).size).toBe(lists.length);
        const votes = numbered.numbers.map(({ list }) => {
          const seated = lists.find(({ id }) => id === list)?.previous.filter((p) => p.seats > 0);
          return seated === undefined || seated.length === 0
            ? -1
            : seated.reduce((sum, previous) => sum + previous.votes, 0);
        });
        expect(votes).toEqual([...votes].sort((left, right) => right - left));
        return;
      }
    },
  );
});
