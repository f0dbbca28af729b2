import { describe, expect, it } from "vitest";
import { maximumFigure, maximumSeats } from "../../../src/model/bounds.js";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import { parseElection } from "../../../src/model/election/parse-election.js";
import type { Actual } from "../../../src/model/refusal.js";

const council = {
  type: "GR",
  day: "2022-03-16",
  seats: 9,
  groups: [
    { number: 1, votes: [120, 80] },
    { number: 2, votes: [99, 10] },
  ],
} satisfies ElectionInput;

function explained(actual: Actual): string {
  switch (actual.kind) {
    case "value":
      return actual.text;
    case "array":
      return `an array of ${actual.length}`;
    case "object":
      return "an object";
    default:
      return actual.kind;
  }
}

/** The issues as one line each: path, code, what was there. */
function issuesOf(input: unknown): string[] {
  const parsed = parseElection(input);
  if (parsed.status === "accepted") return ["accepted"];
  return parsed.issues.map(
    ({ path, code, actual }) => `${path.join(".")} ${code} ${explained(actual)}`,
  );
}

const withGroups = (...groups: unknown[]) => ({ ...council, groups });
const withVotes = (...votes: unknown[]) => withGroups({ number: 1, votes });

describe("an election written down by a caller", () => {
  it("is completed: districts, lists and the ids of candidates", () => {
    expect(parseElection(council)).toEqual({
      status: "accepted",
      value: {
        type: "GR",
        day: "2022-03-16",
        seats: 9,
        districts: [{ number: 1, voteValue: 1 }],
        groups: [
          {
            number: 1,
            lists: [
              {
                districts: [1],
                candidates: [{ id: "1-1" }, { id: "1-2" }],
                votes: [[120, 80]],
              },
            ],
          },
          {
            number: 2,
            lists: [
              { districts: [1], candidates: [{ id: "2-1" }, { id: "2-2" }], votes: [[99, 10]] },
            ],
          },
        ],
        combinations: [],
        deceased: [],
      },
    });
  });

  it("keeps names, area, ids and blank votes", () => {
    const input: ElectionInput = {
      ...council,
      area: "Somewhere",
      blankVotes: 3,
      districts: [{ number: 4, name: "Fourth" }],
      groups: [
        {
          number: 1,
          name: "One",
          candidates: ["anna", { id: "bert", name: "Bert" }],
          votes: [5, 4],
        },
        { number: 2, listVotes: 7, numberOfCandidates: 2 },
      ],
      combinations: [{ id: "A", groups: [1, 2] }],
      deceased: ["bert"],
    };
    const parsed = parseElection(input);
    expect(parsed).toMatchObject({
      status: "accepted",
      value: {
        area: { name: "Somewhere" },
        blankVotes: 3,
        districts: [{ number: 4, name: "Fourth", voteValue: 1 }],
        groups: [
          {
            name: "One",
            lists: [{ districts: [4], candidates: [{ id: "anna" }, { id: "bert", name: "Bert" }] }],
          },
          { lists: [{ districts: [4], listVotes: [7], numberOfCandidates: 2 }] },
        ],
        combinations: [{ id: "A", groups: [1, 2] }],
        deceased: ["bert"],
      },
    });
    if (parsed.status === "accepted") expect(parseElection(parsed.value)).toEqual(parsed);
  });

  it("may name its area by code too, and give vote values", () => {
    expect(
      parseElection({
        ...council,
        area: { name: "Somewhere", code: "G0001" },
        districts: [{ number: 1, voteValue: 139 }],
      }),
    ).toMatchObject({
      value: {
        area: { name: "Somewhere", code: "G0001" },
        districts: [{ number: 1, voteValue: 139 }],
      },
    });
  });

  it("may have lists for several districts, all of them by default", () => {
    const parsed = parseElection({
      ...council,
      type: "TK",
      districts: [1, 2],
      groups: [{ number: 1, lists: [{ votes: [[1], [2]] }] }],
    });
    expect(parsed).toMatchObject({
      value: { groups: [{ lists: [{ districts: [1, 2], candidates: [{ id: "1-1" }] }] }] },
    });
  });
});

describe("nonsense is refused, and says where and what", () => {
  it.each<[string, unknown, string[]]>([
    ["negative votes", withVotes(-1), ["groups.0.votes.0 too-small -1"]],
    ["one and a half votes", withVotes(1.5), ["groups.0.votes.0 not-an-integer 1.5"]],
    ["votes that are not a number", withVotes(Number.NaN), ["groups.0.votes.0 wrong-type NaN"]],
    [
      "endless votes",
      withVotes(Number.POSITIVE_INFINITY),
      ["groups.0.votes.0 wrong-type Infinity"],
    ],
    ["votes as text", withVotes("12"), ['groups.0.votes.0 wrong-type "12"']],
    ["votes left out", withVotes(3, null), ["groups.0.votes.1 wrong-type null"]],
    ["a million million votes", withVotes(1e12), ["groups.0.votes.0 too-large 1000000000000"]],
    [
      "a list number that stands twice",
      withGroups({ number: 1, votes: [1] }, { number: 1, votes: [2] }),
      ["groups.1.number duplicate 1"],
    ],
    ["list number nought", withGroups({ number: 0, votes: [1] }), ["groups.0.number too-small 0"]],
    ["an unknown type", { ...council, type: "XX" }, ['type unknown-value "XX"']],
    ["no type", { ...council, type: undefined }, ["type missing nothing"]],
    ["no candidates and no votes", withGroups({ number: 1 }), ["groups.0.votes missing nothing"]],
    [
      "a day before there were months",
      { ...council, day: "2022-13-01" },
      ['day not-a-day "2022-13-01"'],
    ],
    ["30 February", { ...council, day: "2022-02-30" }, ['day not-a-day "2022-02-30"']],
    [
      "29 February of a common year",
      { ...council, day: "2023-02-29" },
      ['day not-a-day "2023-02-29"'],
    ],
    ["a day in words", { ...council, day: "16 maart 2022" }, ['day not-a-day "16 maart 2022"']],
    ["a moment", { ...council, day: "2022-03-16T00:00" }, ['day not-a-day "2022-03-16T00:00"']],
    ["no seats", { ...council, seats: 0 }, ["seats too-small 0"]],
    ["half a seat", { ...council, seats: 8.5 }, ["seats not-an-integer 8.5"]],
    ["too many seats", { ...council, seats: maximumSeats + 1 }, ["seats too-large 5001"]],
    ["a property that is not known", { ...council, seat: 9 }, ["seat unknown-property 9"]],
    ["groups that are no array", { ...council, groups: {} }, ["groups wrong-type an object"]],
    ["nothing", undefined, [" missing nothing"]],
    ["null", null, [" wrong-type null"]],
    ["text", "GR", [' wrong-type "GR"']],
    [
      "votes given in two ways",
      withGroups({ number: 1, votes: [1], listVotes: 1 }),
      ["groups.0 ambiguous an object"],
    ],
    [
      "more figures than candidates",
      withGroups({ number: 1, candidates: ["a"], votes: [1, 2] }),
      ["groups.0.votes wrong-length an array of 2"],
    ],
    [
      "candidates of a list of which only the votes are known",
      withGroups({ number: 1, candidates: ["a"], listVotes: 1 }),
      ["groups.0.candidates ambiguous an array of 1"],
    ],
    [
      "a number of candidates beside the candidates",
      withGroups({ number: 1, votes: [1], numberOfCandidates: 1 }),
      ["groups.0.numberOfCandidates ambiguous 1"],
    ],
    [
      "a candidate twice on a list",
      withGroups({ number: 1, candidates: ["a", "a"], votes: [1, 2] }),
      ['groups.0.candidates.1 duplicate "a"'],
    ],
    [
      "a candidate on two lists in one district",
      withGroups(
        { number: 1, candidates: ["a"], votes: [1] },
        { number: 2, candidates: ["b", "a"], votes: [1, 2] },
      ),
      ['groups.1.candidates.1 not-allowed "a"'],
    ],
    [
      "a deceased candidate nobody knows",
      { ...council, deceased: ["1-1", "9-9"] },
      ['deceased.1 unknown-reference "9-9"'],
    ],
    [
      "a candidate who died twice",
      { ...council, deceased: ["1-1", "1-1"] },
      ['deceased.1 duplicate "1-1"'],
    ],
    [
      "a combination of a list that is not there",
      { ...council, combinations: [{ id: "A", groups: [1, 5] }] },
      ["combinations.0.groups.1 unknown-reference 5"],
    ],
    [
      "a list in two combinations, which have one name",
      {
        ...council,
        combinations: [
          { id: "A", groups: [1] },
          { id: "A", groups: [2, 1] },
        ],
      },
      ['combinations.1.id duplicate "A"', "combinations.1.groups.1 duplicate 1"],
    ],
    [
      "a combination named by a number",
      { ...council, combinations: [{ id: "12", groups: [1] }] },
      ['combinations.0.id malformed "12"'],
    ],
    ["no districts", { ...council, districts: [] }, ["districts wrong-length an array of 0"]],
    [
      "a district twice",
      { ...council, districts: [1, 1] },
      ["groups.0 ambiguous an object", "groups.1 ambiguous an object", "districts.1 duplicate 1"],
    ],
    [
      "a vote value of nought",
      { ...council, districts: [{ number: 1, voteValue: 0 }] },
      ["districts.0.voteValue too-small 0"],
    ],
    ["negative blank votes", { ...council, blankVotes: -1 }, ["blankVotes too-small -1"]],
  ])("%s", (_, input, issues) => {
    expect(issuesOf(input)).toEqual(issues);
  });

  const districts = (...lists: unknown[]) => ({
    ...council,
    type: "TK",
    districts: [1, 2],
    groups: [{ number: 1, lists }],
  });
  it.each<[string, unknown, string[]]>([
    [
      "a row of votes too few",
      districts({ votes: [[1]] }),
      ["groups.0.lists.0.votes wrong-length an array of 1"],
    ],
    [
      "rows of different lengths",
      districts({ votes: [[1, 2], [3]] }),
      ["groups.0.lists.0.votes.1 wrong-length an array of 1"],
    ],
    [
      "list votes for one district of two",
      districts({ listVotes: [1] }),
      ["groups.0.lists.0.listVotes wrong-length an array of 1"],
    ],
    [
      "votes of both kinds on one list",
      districts({ listVotes: [1, 2], votes: [[1], [2]] }),
      ["groups.0.lists.0 ambiguous an object"],
    ],
    ["a list without votes", districts({}), ["groups.0.lists.0.votes missing nothing"]],
    [
      "two lists of a group in one district",
      districts(
        { districts: [1], candidates: ["a"], votes: [[1]] },
        { districts: [1], candidates: ["b"], votes: [[1]] },
      ),
      ["groups.0.lists.1.districts duplicate 1"],
    ],
    [
      "a list in a district that does not exist",
      districts({ districts: [3], votes: [[1]] }),
      ["groups.0.lists.0.districts unknown-reference 3"],
    ],
    [
      "a candidate on two lists in the same district, of different groups",
      {
        ...districts(),
        groups: [
          { number: 1, lists: [{ districts: [1, 2], candidates: ["a"], votes: [[1], [1]] }] },
          { number: 2, lists: [{ districts: [2], candidates: ["a"], votes: [[1]] }] },
        ],
      },
      ['groups.1.lists.0.candidates.0 not-allowed "a"'],
    ],
    [
      "candidates of the group beside those of its lists",
      {
        ...districts(),
        groups: [
          { number: 1, candidates: ["a"], numberOfCandidates: 1, lists: [{ votes: [[1], [2]] }] },
        ],
      },
      ["groups.0.candidates ambiguous an array of 1", "groups.0.numberOfCandidates ambiguous 1"],
    ],
    [
      "a group without lists",
      { ...districts(), groups: [{ number: 1, lists: [] }] },
      ["groups.0.lists wrong-length an array of 0"],
    ],
    [
      "votes for the whole area where there are two districts",
      {
        ...districts(),
        groups: [
          { number: 1, votes: [1] },
          { number: 2, listVotes: 1 },
        ],
      },
      ["groups.0 ambiguous an object", "groups.1 ambiguous an object"],
    ],
    [
      "a district twice",
      { ...districts({ districts: [1], votes: [[1]] }), districts: [1, 2, 1] },
      ["districts.2 duplicate 1"],
    ],
  ])("%s", (_, input, issues) => {
    expect(issuesOf(input)).toEqual(issues);
  });

  it("a candidate may stand in different districts for different groups", () => {
    expect(
      issuesOf({
        ...districts(),
        groups: [
          { number: 1, lists: [{ districts: [1], candidates: ["a"], votes: [[1]] }] },
          { number: 2, lists: [{ districts: [2], candidates: ["a"], votes: [[1]] }] },
        ],
      }),
    ).toEqual(["accepted"]);
  });

  it("everything that is wrong at once", () => {
    expect(
      issuesOf({
        type: "gemeenteraad",
        day: "gisteren",
        seats: -9,
        groups: [{ number: 1, votes: [1, -2, 0.5] }, { name: 7 }],
        extra: true,
      }),
    ).toEqual([
      'type unknown-value "gemeenteraad"',
      'day not-a-day "gisteren"',
      "seats too-small -9",
      "groups.0.votes.1 too-small -2",
      "groups.0.votes.2 not-an-integer 0.5",
      "groups.1.number missing nothing",
      "groups.1.name wrong-type 7",
      "extra unknown-property true",
      "groups.1.votes missing nothing",
    ]);
  });

  it("says what was expected as data", () => {
    const parsed = parseElection({ ...council, seats: 0, day: "morgen", type: "X", groups: 3 });
    if (parsed.status === "accepted") throw new Error("accepted");
    expect(parsed.issues.map(({ expected }) => expected)).toEqual([
      { kind: "one-of", values: ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"] },
      { kind: "form", form: "calendar-day" },
      { kind: "at-least", limit: 1 },
      { kind: "type", type: "array" },
    ]);
  });

  it("more votes than ten billion in all, counted with their vote values", () => {
    const senate = (voteValue: number, ...votes: number[]) => ({
      ...council,
      type: "EK",
      day: "2023-05-30",
      districts: [{ number: 1, voteValue }],
      groups: votes.map((listVotes, index) => ({ number: index + 1, listVotes })),
    });
    expect(issuesOf(senate(10, 500_000_000, 500_000_000))).toEqual(["accepted"]);
    expect(issuesOf(senate(10, 500_000_000, 500_000_001))).toEqual([
      "groups total-too-large 10000000010",
    ]);
    expect(issuesOf(withVotes(maximumFigure))).toEqual(["accepted"]);
    expect(issuesOf(withVotes(maximumFigure + 1))).toEqual([
      "groups.0.votes.0 too-large 1000000000",
    ]);
  });
});

describe("several lists of one number", () => {
  it("are refused list by list", () => {
    const parsed = parseElection({
      type: "PS",
      day: "2023-03-15",
      seats: 2,
      districts: [1, 2],
      groups: [
        {
          number: 1,
          lists: [
            { districts: [1], candidates: ["a", "b", "b"], votes: [[0, 0, 0]] },
            { districts: [9], candidates: ["c"], votes: [[1]] },
          ],
        },
      ],
    });
    expect(parsed).toMatchObject({
      status: "refused",
      issues: [
        { path: ["groups", 0, "lists", 0, "candidates", 2], code: "duplicate" },
        { path: ["groups", 0, "lists", 1, "districts"], code: "unknown-reference" },
      ],
    });
  });
});
