import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Election } from "../../src/model/election/election.js";
import type { ElectionInput } from "../../src/model/election/election-input.js";
import { parseElection } from "../../src/model/election/parse-election.js";
import type { Parsed } from "../../src/model/refusal.js";

/** The issues as one line each: path and code. */
function issuesOf(input: unknown): string[] {
  const parsed = parseElection(input);
  return parsed.status === "accepted"
    ? ["accepted"]
    : parsed.issues.map(({ path, code }) => `${path.join(".")} ${code}`);
}

const council = {
  type: "GR",
  day: "2014-03-19",
  seats: 9,
  groups: [
    { number: 1, candidates: ["a", "b"], votes: [120, 80] },
    { number: 2, candidates: ["c", "d"], votes: [99, 10] },
  ],
  combinations: [{ id: "A", groups: [1, 2] }],
  deceased: ["a"],
} satisfies ElectionInput;

const house = {
  type: "TK",
  day: "2014-03-19",
  seats: 9,
  districts: [1, 2],
  groups: [
    {
      number: 1,
      lists: [
        { districts: [1], candidates: ["a", "b"], votes: [[1, 2]] },
        { districts: [2], candidates: ["a", "e"], votes: [[3, 4]] },
      ],
    },
    { number: 2, lists: [{ candidates: ["c"], votes: [[1], [2]] }] },
  ],
} satisfies ElectionInput;

describe("everything that is wrong with an election is said at once", () => {
  it.each<[string, unknown, string[]]>([
    [
      "a figure, a list number twice and a combination of a list that is not there",
      {
        ...council,
        groups: [
          { number: 1, candidates: ["a", "b"], votes: [120, "80"] },
          { number: 2, candidates: ["c", "d"], votes: [99, 10] },
          { number: 2, candidates: ["e"], votes: [1] },
        ],
        combinations: [{ id: "A", groups: [1, 7] }],
      },
      [
        "groups.0.votes.1 wrong-type",
        "groups.2.number duplicate",
        "combinations.0.groups.1 unknown-reference",
      ],
    ],
    [
      "no day, a figure below nought, a row too long and a dead stranger",
      {
        ...council,
        day: "someday",
        groups: [
          { number: 1, candidates: ["a", "b"], votes: [120, -1, 5] },
          { number: 2, candidates: ["c", "d"], votes: [99, 10] },
        ],
        deceased: ["a", "z"],
      },
      [
        "day not-a-day",
        "groups.0.votes.1 too-small",
        "groups.0.votes wrong-length",
        "deceased.1 unknown-reference",
      ],
    ],
    [
      "an unknown property, a district nobody knows and two rows of a list in one district",
      {
        ...house,
        turnout: 3,
        groups: [
          { number: 1, lists: [{ districts: [3], candidates: ["a"], votes: [[1]] }] },
          { number: 2, lists: [{ districts: [1], candidates: ["c"], votes: [[1], [2]] }] },
        ],
      },
      [
        "turnout unknown-property",
        "groups.1.lists.0.votes wrong-length",
        "groups.0.lists.0.districts unknown-reference",
      ],
    ],
    [
      "votes in two ways, one of them broken",
      {
        ...council,
        groups: [{ number: 1, votes: [1, "x"], listVotes: 1 }],
        combinations: [],
        deceased: [],
      },
      ["groups.0.votes.1 wrong-type", "groups.0 ambiguous"],
    ],
    [
      "a district twice, and votes for the whole area",
      { ...house, districts: [1, 1], groups: [{ number: 1, votes: [1] }] },
      ["groups.0 ambiguous", "districts.1 duplicate"],
    ],
  ])("%s", (_, input, issues) => {
    expect(issuesOf(input)).toEqual(issues);
  });
});

describe("what is wrong hides nothing else", () => {
  it("a number of seats in words, beside two lists with the last number there can be", () => {
    const last = { number: 9_999, votes: [1] };
    expect(issuesOf({ ...council, seats: "9", groups: [...council.groups, last, last] })).toEqual([
      "seats wrong-type",
      "groups.3.number duplicate",
    ]);
  });

  it("a district nobody could read, beside rows that do not fit the candidates", () => {
    const lists = [{ districts: ["1"], candidates: ["a", "b"], votes: [[1, 2, 3]] }];
    expect(issuesOf({ ...house, groups: [{ number: 1, lists }] })).toEqual([
      "groups.0.lists.0.districts.0 wrong-type",
      "groups.0.lists.0.votes.0 wrong-length",
    ]);
  });

  it("candidates of a list whose votes could not be read, twice on it", () => {
    const groups = [{ number: 1, candidates: ["a", "a"], votes: "many" }];
    expect(issuesOf({ ...council, groups, combinations: [], deceased: ["a"] })).toEqual([
      "groups.0.votes wrong-type",
      "groups.0.candidates.1 duplicate",
    ]);
  });
});

describe("the work grows with the input and no faster", () => {
  /** The input with every reading of a property or index of it counted. */
  function counted(input: object): { readonly input: object; readonly reads: () => number } {
    let reads = 0;
    const watched = (value: object): object =>
      new Proxy(value, {
        get(target, key, receiver): unknown {
          reads += 1;
          const inner: unknown = Reflect.get(target, key, receiver);
          return typeof inner === "object" && inner !== null ? watched(inner) : inner;
        },
      });
    return { input: watched(input), reads: () => reads };
  }

  /** As many lists, each with figures that are none and a number that stands twice. */
  const wrong = (lists: number) => ({
    ...council,
    seats: "9",
    groups: Array.from({ length: lists }, () => ({ number: 1, votes: ["x", 1.5, -1, 1] })),
    combinations: Array.from({ length: lists }, (_, index) => ({ id: "A", groups: [index, "y"] })),
    deceased: Array.from({ length: lists }, () => 7),
  });

  /** As many as are wrong, named or not. */
  const allOf = (parsed: Parsed<Election>): number =>
    parsed.status === "refused" ? parsed.issues.length + (parsed.furtherIssues ?? 0) : 0;

  it("where everything is wrong", () => {
    const work = (lists: number): { readonly reads: number; readonly issues: number } => {
      const { input, reads } = counted(wrong(lists));
      const issues = allOf(parseElection(input));
      return { reads: reads(), issues };
    };
    const [less, more] = [work(200), work(2_000)];
    expect(more.issues).toBeGreaterThan(9 * less.issues);
    expect(more.issues).toBeLessThan(11 * less.issues);
    expect(more.reads).toBeLessThan(11 * less.reads);
  });
});

describe("what did not parse is not missing as well", () => {
  it.each<[string, unknown, string[]]>([
    ["no groups", { ...council, groups: "all" }, ["groups wrong-type"]],
    [
      "a list number that is no number, though combinations name it",
      { ...council, groups: [{ ...council.groups[0], number: "1" }, council.groups[1]] },
      ["groups.0.number wrong-type"],
    ],
    [
      "a candidate who is no text, though he died",
      {
        ...council,
        groups: [{ number: 1, candidates: [7, "b"], votes: [1, 2] }, council.groups[1]],
      },
      ["groups.0.candidates.0 wrong-type"],
    ],
    [
      "candidates that are no array: neither the row nor the dead",
      { ...council, groups: [{ number: 1, candidates: "a", votes: [1, 2] }, council.groups[1]] },
      ["groups.0.candidates wrong-type"],
    ],
    [
      "votes that are no array",
      { ...council, groups: [{ number: 1, votes: "1" }], combinations: [], deceased: ["1-1"] },
      ["groups.0.votes wrong-type"],
    ],
    [
      "a group that is no object",
      { ...council, groups: [null, council.groups[1]] },
      ["groups.0 wrong-type"],
    ],
    ["districts that are no array", { ...house, districts: 2 }, ["districts wrong-type"]],
    ["a district that is no number", { ...house, districts: [1, "2"] }, ["districts.1 wrong-type"]],
    [
      "districts of a list that are no array: nor are its rows too many",
      { ...house, groups: [{ number: 1, lists: [{ districts: "1", votes: [[1]] }] }] },
      ["groups.0.lists.0.districts wrong-type"],
    ],
    [
      "a district of a list that is no number",
      { ...house, groups: [{ number: 1, lists: [{ districts: ["1", 2], votes: [[1], [2]] }] }] },
      ["groups.0.lists.0.districts.0 wrong-type"],
    ],
    [
      "a first row that is no array: the others have the right length",
      { ...house, groups: [{ number: 1, lists: [{ votes: [1, [2, 3]] }] }] },
      ["groups.0.lists.0.votes.0 wrong-type"],
    ],
    [
      "a list that is no object",
      { ...house, groups: [{ number: 1, lists: [1, { districts: [2], votes: [[1]] }] }] },
      ["groups.0.lists.0 wrong-type"],
    ],
    [
      "lists that are no array",
      { ...house, groups: [{ number: 1, lists: {} }] },
      ["groups.0.lists wrong-type"],
    ],
    [
      "a combination without a name",
      { ...council, combinations: [{ groups: [1] }] },
      ["combinations.0.id missing"],
    ],
    [
      "a combination that is no object",
      { ...council, combinations: [1] },
      ["combinations.0 wrong-type"],
    ],
    ["the dead in words", { ...council, deceased: "a" }, ["deceased wrong-type"]],
    ["a dead number", { ...council, deceased: [1] }, ["deceased.0 wrong-type"]],
    [
      "a list number twice, and one of the candidates there died",
      {
        ...council,
        groups: [...council.groups, { number: 2, candidates: ["x"], votes: [1] }],
        deceased: ["x"],
      },
      ["groups.2.number duplicate"],
    ],
    [
      "a group that says its votes in no way, and one of its candidates died",
      { ...council, groups: [...council.groups, { number: 3 }], deceased: ["3-1"] },
      ["groups.2.votes missing"],
    ],
  ])("%s", (_, input, issues) => {
    expect(issuesOf(input)).toEqual(issues);
  });

  const places = (
    value: unknown,
    path: readonly (string | number)[] = [],
  ): (string | number)[][] =>
    typeof value !== "object" || value === null
      ? [[...path]]
      : [
          ...(path.length === 0 ? [] : [[...path]]),
          ...Object.entries(value).flatMap(([key, inner]) =>
            places(inner, [...path, Array.isArray(value) ? Number(key) : key]),
          ),
        ];
  const withNonsense = (value: unknown, [key, ...rest]: readonly (string | number)[]): unknown => {
    if (key === undefined) return true;
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) {
      return value.map((item, index) => (index === key ? withNonsense(item, rest) : item));
    }
    const inner = (value as Record<string, unknown>)[key];
    return { ...(value as object), [key]: withNonsense(inner, rest) };
  };
  const all = [council, house].flatMap((input) => places(input).map((path) => ({ input, path })));

  it.each(all)("nonsense at $path is one issue, there or around it", ({ input, path }) => {
    const parsed = parseElection(withNonsense(input, path));
    if (parsed.status === "accepted") throw new Error("accepted");
    expect(parsed.issues.map((issue) => issue.path.join("."))).toHaveLength(1);
    expect(path.join(".")).toContain(parsed.issues[0]?.path.join("."));
  });

  property.prop([fc.subarray(all, { minLength: 2, maxLength: 4 })])(
    "nonsense in several places is as many issues at most, and each stands at one of them",
    (chosen) => {
      const own = chosen.filter(({ input }) => input === chosen[0]?.input);
      const broken = own.reduce<unknown>(
        (input, { path }) => withNonsense(input, path),
        chosen[0]?.input,
      );
      const parsed = parseElection(broken);
      if (parsed.status === "accepted") throw new Error("accepted");
      for (const { path } of parsed.issues) {
        expect(own.some((one) => one.path.join(".").startsWith(path.join(".")))).toBe(true);
      }
    },
  );
});
