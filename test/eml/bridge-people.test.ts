import { describe, expect, test } from "vitest";
import { electedInOrder } from "../../src/eml/bridge/elected-order.js";
import { electionFromEml } from "../../src/eml/bridge/election-from-eml.js";
import { resultFromOutcome } from "../../src/eml/bridge/result-from-outcome.js";
import type { EmlCount } from "../../src/eml/documents/count.js";
import type { EmlFigures } from "../../src/eml/documents/figures.js";
import type { CompletedOutcome } from "../../src/model/outcome/outcome.js";
import { determineResult } from "../../src/seats/determine-result.js";
import { given } from "../face/arguments/small-election.js";
import { sabaCandidateLists, sabaResult, sabaTotal } from "./fixtures/saba.js";
import { documentOf } from "./reading.js";

const total = () => documentOf("510d", sabaTotal);
const lists = () => documentOf("230b", sabaCandidateLists);

const withTotal = (count: EmlCount, change: (total: EmlFigures) => EmlFigures): EmlCount => ({
  ...count,
  contests: count.contests.map((contest) => ({
    ...contest,
    ...(contest.total === undefined ? {} : { total: change(contest.total) }),
  })),
});

test("the elected of a group stand as in a result file: by preference votes, then by position", () => {
  const outcome = {
    lists: [
      {
        group: 1,
        elected: [
          { candidate: "later", by: "list-order", votes: 40 },
          { candidate: "fifty", by: "preference-votes", votes: 50 },
        ],
      },
      {
        group: 1,
        elected: [
          { candidate: "earlier", by: "list-order", votes: 0 },
          { candidate: "eighty", by: "preference-votes", votes: 80 },
        ],
      },
      { group: 2, elected: [{ candidate: "elsewhere", by: "preference-votes", votes: 99 }] },
    ],
  } as unknown as CompletedOutcome;
  const standing = (id: string, list: number, position: number) =>
    ({ id, list, position, district: 1 }) as const;
  const candidates = [
    standing("eighty", 1, 9),
    standing("fifty", 1, 1),
    standing("later", 1, 4),
    standing("later", 1, 3),
    standing("later", 1, 8),
    standing("earlier", 1, 2),
    standing("earlier", 2, 1),
    standing("elsewhere", 2, 1),
  ];
  expect(electedInOrder(outcome, candidates, 1)).toEqual([
    { candidate: "eighty", ranking: "1", rank: -80 },
    { candidate: "fifty", ranking: "1", rank: -50 },
    { candidate: "earlier", ranking: "2", rank: 2 },
    { candidate: "later", ranking: "2", rank: 3 },
  ]);
});

describe("a result file made from an outcome", () => {
  const resultOf = (count: EmlCount, seats: number, by = [lists()]) => {
    const made = electionFromEml({ seats, counts: [count], lists: by });
    if (made.status === "refused") throw new Error(JSON.stringify(made.issues));
    const outcome = determineResult(made.value.election);
    if (outcome.status !== "completed") throw new Error(outcome.status);
    const { kind: _, contests: __, ...heading } = documentOf("520", sabaResult);
    return given(resultFromOutcome({ ...heading, contestId: "geen" }, outcome, made.value));
  };

  test("names every list with a seat, and its people with what the lists say of them", () => {
    const [contest] = resultOf(total(), 9).contests;
    expect(contest?.lists.map(({ number, name }) => [number, name])).toEqual([
      [1, "Windward Islands People's Movement (WIPM)"],
      [2, "S.L.P. & vrienden"],
      [3, ""],
    ]);
    expect(contest?.lists[1]?.candidates[0]).toStrictEqual({
      id: 1,
      name: { initials: "H.", firstName: "Hugo", prefix: "", lastName: "Hassell" },
      gender: "female",
      address: { locality: { name: "The Bottom" } },
      ranking: "1",
    });
  });

  test("has no part that nobody stated", () => {
    const bare = lists();
    const unnamed = {
      ...bare,
      contests: bare.contests.map((contest) => ({
        ...contest,
        lists: contest.lists.map((list) => ({
          ...list,
          candidates: list.candidates.map(({ position = 0 }) => ({
            position,
            name: { lastName: `Nummer ${position}` },
          })),
        })),
      })),
    };
    expect(resultOf(total(), 5, [unnamed]).contests[0]?.lists[0]?.candidates[0]).toStrictEqual({
      id: 1,
      name: { firstName: "", prefix: "", lastName: "Nummer 1" },
      address: {},
      ranking: "1",
    });
    expect(resultOf(total(), 5, []).contests[0]?.lists[0]?.candidates[0]).toStrictEqual({
      id: 1,
      name: { firstName: "", prefix: "", lastName: "1-1" },
      address: {},
      ranking: "1",
    });
  });

  test("has the codes of the count", () => {
    const coded = withTotal(total(), (figures) => ({
      ...figures,
      lists: figures.lists.map((list) => ({
        ...list,
        candidates: list.candidates.map((each) => ({
          ...each,
          shortCode: `${"ABC"[list.number - 1]}${each.position}`,
        })),
      })),
    }));
    expect(
      resultOf(coded, 5).contests[0]?.lists[0]?.candidates.map(({ shortCode }) => shortCode),
    ).toEqual(["A1", "A3", "A2", "A4", "A5"]);
  });
});

describe("an election made from files", () => {
  test("has its groups by number, its day without a zone, and candidates as far as they are known", () => {
    const count = total();
    const turned = {
      ...withTotal(count, (figures) => ({ ...figures, lists: [...figures.lists].reverse() })),
      election: { ...count.election, date: "2019-03-20Z" },
    };
    const made = electionFromEml({ seats: 5, counts: [turned], lists: [] });
    if (made.status === "refused") throw new Error(JSON.stringify(made.issues));
    expect(made.value.election.day).toBe("2019-03-20");
    expect(made.value.election.groups.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(made.value.candidates[0]).toStrictEqual({
      id: "3-1",
      list: 3,
      district: 1,
      position: 1,
    });
  });

  const unitsOf = (...ids: readonly string[]): EmlCount => {
    const count = total();
    const [stated] = count.contests.flatMap((contest) => contest.total ?? []);
    if (stated === undefined) throw new Error("there is a total");
    const units = ids.map((id) => ({ ...stated, id, name: id }));
    return {
      ...count,
      election: { id: "TK2023", category: "TK", date: "2023-11-22" },
      contests: [{ id: "alle", units }],
    };
  };

  test("has the districts of a national count by their numbers", () => {
    const made = electionFromEml({ seats: 150, counts: [unitsOf("HSB12", "HSB3")], lists: [] });
    expect(made.status === "accepted" && made.value.election.districts).toMatchObject([
      { number: 12 },
      { number: 3 },
    ]);
  });

  test.each(["HSB1::0014", "0014"])("has no district %s", (id) => {
    const made = electionFromEml({ seats: 150, counts: [unitsOf("HSB3", id)], lists: [] });
    expect(made.status).toBe("refused");
  });

  test("has the district of a count by its number", () => {
    const count = total();
    const district = { ...count, contests: count.contests.map((each) => ({ ...each, id: "12" })) };
    const made = electionFromEml({ seats: 5, counts: [district], lists: [] });
    expect(made.status === "accepted" && made.value.candidates[0]?.district).toBe(12);
  });

  test("says why there is none", () => {
    expect(electionFromEml({ seats: 5, counts: [], lists: [] })).toMatchObject({
      issues: [
        {
          code: "missing",
          path: ["counts"],
          expected: { kind: "rule", rule: "a-count" },
          actual: { kind: "nothing" },
        },
      ],
    });
    const count = total();
    const senate = { ...count, election: { ...count.election, category: "EK" as const } };
    expect(electionFromEml({ seats: 5, counts: [senate], lists: [lists()] })).toMatchObject({
      issues: [
        {
          code: "not-allowed",
          expected: { kind: "rule", rule: "votes-in-files" },
          actual: { kind: "value", text: '"EK"' },
        },
      ],
    });
  });

  test("joins lists only when they have the same candidates to the last", () => {
    const shortened = (number: number, length: number, last = "A"): EmlCount => {
      const count = withTotal(total(), (figures) => ({
        ...figures,
        lists: figures.lists.slice(0, 1).map((list) => ({
          ...list,
          votes: list.candidates.slice(0, length).reduce((sum, { votes }) => sum + votes, 0),
          candidates: list.candidates.slice(0, length).map((each, index) => ({
            ...each,
            shortCode: `${index === length - 1 ? last : "A"}${index}`,
          })),
        })),
      }));
      const election = { ...count.election, category: "PS" as const };
      const contests = count.contests.map((each) => ({ ...each, id: `${number}` }));
      return { ...count, election, contests };
    };
    const listsOf = (...counts: readonly EmlCount[]) => {
      const made = electionFromEml({ seats: 5, counts, lists: [] });
      return made.status === "accepted" ? made.value.election.groups[0]?.lists.length : made.issues;
    };
    expect(listsOf(shortened(1, 3), shortened(2, 3))).toBe(1);
    expect(listsOf(shortened(1, 2), shortened(2, 3))).toBe(2);
    expect(listsOf(shortened(1, 3), shortened(2, 2))).toBe(2);
    expect(listsOf(shortened(1, 3), shortened(2, 3, "B"))).toBe(2);
    const island = { ...shortened(2, 2), election: total().election };
    const other = { ...shortened(1, 3), election: total().election };
    expect(electionFromEml({ seats: 5, counts: [other, island], lists: [] })).toMatchObject({
      status: "refused",
      issues: [{ expected: { kind: "rule", rule: "one-list-of-a-number" } }],
    });
  });
});
