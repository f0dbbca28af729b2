import { describe, expect, it, test } from "vitest";
import { checkTrace } from "../../src/judges/checker/check-trace.js";
import type { ElectionInput } from "../../src/model/election/election-input.js";
import {
  completedOutcomeSchema,
  lotRequiredOutcomeSchema,
} from "../../src/model/outcome/outcome-schema.js";
import type { Remark } from "../../src/model/outcome/remark.js";
import { determineResult } from "../../src/seats/determine-result.js";
import type { DeterminationOptions } from "../../src/seats/given-case.js";
import { marginsOf } from "../../src/what-if/margins/margins.js";
import { completed, electionOf } from "./completed.js";

const listOf = (names: number, most = 9): number[] =>
  Array.from({ length: names }, (_, place) => Math.max(most - place, 0));
const council: ElectionInput = {
  type: "GR",
  day: "2026-03-18",
  seats: 9,
  groups: [
    { number: 1, votes: listOf(12, 60) },
    { number: 2, votes: listOf(12, 40) },
  ],
};

function remarksOf(
  change: Partial<ElectionInput>,
  options: DeterminationOptions = {},
): readonly Remark[] {
  const election = electionOf({ ...council, ...change });
  const outcome = completed(election, options);
  expect(completedOutcomeSchema.safeParse(outcome).success).toBe(true);
  expect(checkTrace(election, outcome)).toMatchObject({ verdict: "accepted" });
  return outcome.remarks;
}

describe("remarks of an outcome that waits for a lot", () => {
  const tied = [1, 2, 3].map((number) => ({ number, votes: listOf(12, 60) }));
  const groups = [...tied, { number: 4, votes: [0] }];
  const election = electionOf({ ...council, seats: 10, groups });
  const waiting = (lots: readonly string[]) => {
    const outcome = determineResult(election, { lots });
    if (outcome.status !== "lot-required") throw new Error("the lists are equal");
    expect(lotRequiredOutcomeSchema.safeParse(outcome).success).toBe(true);
    expect(checkTrace(election, outcome)).toMatchObject({ verdict: "accepted" });
    return outcome;
  };

  it("say what is known before the result", () => {
    expect(waiting([]).remarks).toMatchObject([
      { remark: "seats-not-in-the-law", seats: 10 },
      { remark: "lists-without-votes", groups: [4] },
    ]);
  });

  it("are judged: one that is left out, or added, is found", () => {
    const outcome = waiting([]);
    const [first, ...others] = outcome.remarks;
    for (const remarks of [[], others, [...outcome.remarks, first]]) {
      expect(checkTrace(election, { ...outcome, remarks })).toMatchObject({ verdict: "rejected" });
    }
  });

  it("say of lots so far that they were given without their question", () => {
    const again = electionOf({
      ...council,
      seats: 11,
      groups: [1, 2, 3, 4].map((number) => ({ number, votes: listOf(12, 60) })),
    });
    const outcome = determineResult(again, { lots: ["1"] });
    expect(outcome).toMatchObject({
      status: "lot-required",
      remarks: [{ remark: "lots-without-question", lots: [0] }],
    });
    expect(checkTrace(again, outcome)).toMatchObject({ verdict: "accepted" });
  });
});

describe("remarks", () => {
  it("are none where nobody would frown", () => {
    expect(remarksOf({})).toEqual([]);
  });

  it("say that a list has more names than any list of the body may have", () => {
    const groups = [{ number: 1, votes: listOf(51, 60) }, ...council.groups.slice(1)];
    const remark = "list-longer-than-allowed";
    const article = { article: "H 6", paragraph: 2 };
    const tooLong = { remark, article, list: "1/1", candidates: 51, allowed: 50 };
    expect(remarksOf({ groups })).toEqual([tooLong]);
    // A party can have won more than fifteen seats of 45, and may then have eighty names.
    expect(remarksOf({ groups, seats: 45 })).toEqual([]);
    const longer = [{ number: 1, votes: listOf(81, 60) }, ...council.groups.slice(1)];
    expect(remarksOf({ groups: longer, seats: 45 })).toMatchObject([
      { remark, candidates: 81, allowed: 80 },
    ]);
    // Until 2009 thirty, or twice the seats of a party with more than fifteen.
    expect(remarksOf({ groups, day: "2006-03-08" })).toMatchObject([{ remark, allowed: 30 }]);
    expect(remarksOf({ groups, day: "2006-03-08", seats: 25 })).toMatchObject([
      { remark, allowed: 50 },
    ]);
  });

  it("count the names of the dead, and names of which only the number is known", () => {
    const groups = [{ number: 1, votes: listOf(51, 60) }, ...council.groups.slice(1)];
    const code = "list-longer-than-allowed";
    expect(remarksOf({ groups, deceased: ["1-51"] })).toMatchObject([{ remark: code }]);
    const known = [{ number: 1, listVotes: 99, numberOfCandidates: 60 }];
    expect(remarksOf({ groups: known })).toMatchObject([{ remark: code, candidates: 60 }]);
  });

  it("say that the law gives no such body so many seats", () => {
    expect(remarksOf({ seats: 10 })).toMatchObject([
      {
        remark: "seats-not-in-the-law",
        article: { law: "Gemeentewet", article: "8" },
        seats: 10,
        allowed: { kind: "values" },
      },
    ]);
    const range = { kind: "range", minimum: 14, maximum: 26 };
    expect(remarksOf({ type: "AB", day: "2023-03-15", seats: 13 })).toMatchObject([
      { remark: "seats-not-in-the-law", allowed: range },
    ]);
    expect(remarksOf({ type: "AB", day: "2023-03-15", seats: 14 })).toEqual([]);
    // A number of seats that is only thought of is not the law's business.
    expect(remarksOf({}, { overlay: { name: "ten", seats: 10 } })).toEqual([]);
  });

  it.each([
    ["GR", "2026-03-17", 9, "tuesday", ["wednesday"]],
    ["EP", "2024-06-05", 29, "wednesday", ["thursday"]],
    ["EK", "2023-05-31", 75, "wednesday", ["monday", "tuesday"]],
  ] as const)(
    "say that %s votes on another day of the week than usual on %s",
    (type, day, seats, weekday, usual) => {
      const groups = [{ number: 1, listVotes: 9 }];
      expect(remarksOf({ type, day, seats, groups })).toMatchObject([
        { remark: "unusual-day-of-the-week", weekday, usual },
      ]);
    },
  );

  it("say that a day is later than the last text that was read", () => {
    expect(remarksOf({ day: "2030-03-20" })).toEqual([
      {
        remark: "after-the-last-text",
        article: { article: "P 7", paragraph: 1 },
        lastText: "2026-10-01",
      },
    ]);
    // On the very day itself nothing is assumed.
    const onTheDay = remarksOf({ day: "2026-10-01" }).map(({ remark }) => remark);
    expect(onTheDay).toEqual(["unusual-day-of-the-week"]);
  });

  it("say which rules were not read in the text of the law, and how they are known", () => {
    const lists = council.groups.map(({ number }) => ({ number, listVotes: 50 }));
    expect(remarksOf({ type: "TK", day: "1967-02-15", seats: 150, groups: lists })).toMatchObject([
      { remark: "rules-not-read", certainty: "official-results", subjects: ["residualSeats"] },
      { remark: "rules-not-read", certainty: "not-verified" },
    ]);
    expect(remarksOf({ day: "1998-03-04" })).toMatchObject([
      { remark: "rules-not-read", certainty: "inferred" },
    ]);
    expect(remarksOf({ day: "2002-03-06" })).not.toEqual([]);
    expect(remarksOf({ day: "2002-03-13" })).toEqual([]);
  });

  it("say that nobody voted for a list", () => {
    const groups = [...council.groups, { number: 7, votes: [0, 0] }, { number: 9, votes: [0] }];
    expect(remarksOf({ groups })).toEqual([
      { remark: "lists-without-votes", article: { article: "P 6" }, groups: [7, 9] },
    ]);
  });

  it("say that votes of several provinces for the Senate have no value", () => {
    const senate = {
      type: "EK",
      day: "2023-05-30",
      seats: 75,
      groups: [{ number: 1, lists: [{ votes: [[9], [3]] }] }],
    } as const;
    const found = remarksOf({ ...senate, districts: [1, 2] }).map(({ remark }) => remark);
    expect(found).toEqual(["votes-without-value", "seats-unassigned"]);
    const districts = [{ number: 1, voteValue: 100 }, { number: 2 }];
    const without = remarksOf({ ...senate, districts }).map(({ remark }) => remark);
    expect(without).toEqual(["seats-unassigned"]);
  });
});

describe("a lot that was given without the question that it answered", () => {
  const groups = [
    { number: 1, listVotes: 55 },
    { number: 2, listVotes: 55 },
  ];
  const tied = electionOf({ ...council, groups });
  const asked = determineResult(tied);
  if (asked.status !== "lot-required") throw new Error(asked.status);
  const { question } = asked;

  test("is told, for it would fit another count as well", () => {
    const remark = "lots-without-question";
    const { article } = question;
    const told = [{ remark, article, lots: [0] }];
    expect(completed(tied, { lots: ["1"] }).remarks).toEqual(told);
    expect(completed(tied, { lots: [["1"]] }).remarks).toEqual(told);
    expect(completed(tied, { lots: [{ drawn: "1" }] }).remarks).toEqual(told);
    const { figures: _, ...withoutFigures } = question;
    const partly = { drawn: "1", question: withoutFigures };
    expect(completed(tied, { lots: [partly] }).remarks).toEqual(told);
    expect(completed(tied, { lots: [{ drawn: "1", question }] }).remarks).toEqual([]);
  });

  test("does not make another outcome of the same election", () => {
    const outcome = completed(tied, { lots: ["1"] });
    const read = JSON.parse(JSON.stringify(outcome));
    expect(marginsOf(tied, read).status).toBe("completed");
    expect(checkTrace(tied, read)).toMatchObject({ verdict: "accepted", lots: 1 });
    const wrong = { ...read, remarks: [{ ...read.remarks[0], lots: [1] }] };
    expect(checkTrace(tied, wrong)).toMatchObject({ verdict: "rejected" });
  });
});
