import { describe, expect, it } from "vitest";
import type { ElectionInput } from "../../src/model/election/election-input.js";
import type { DrawnLot, LotQuestion } from "../../src/model/outcome/lot.js";
import { electionResult } from "../../src/seats/election-result.js";
import { completed, electedIn, electionOf, seatsOf } from "./completed.js";

/** Three lists with the same votes, two seats. */
const tied: ElectionInput = {
  type: "PS",
  day: "2023-03-15",
  seats: 2,
  groups: [1, 2, 3].map((number) => ({ number, votes: [4] })),
};

const question: LotQuestion = {
  kind: "highest-average",
  article: { article: "P 7", paragraph: 1 },
  scope: { kind: "election" },
  options: ["1", "2", "3"],
  draws: 1,
  drawnOption: "receives-a-seat",
  figures: [1, 2, 3].map(() => ({ numerator: 4, denominator: 1 })),
};

const withLots = (...lots: DrawnLot[]) => electionResult(tied, { lots });

function issuesOf(...lots: DrawnLot[]) {
  const outcome = withLots(...lots);
  return outcome.status === "refused" ? outcome.issues : outcome.status;
}

describe("a lot that the law orders", () => {
  it("is asked for, with all steps so far", () => {
    const asked = withLots();
    expect(asked).toMatchObject({ status: "lot-required", question, lots: [] });
    if (asked.status !== "lot-required") return;
    expect(asked.steps.map(({ kind }) => kind)).toEqual(["quota", "full-seats"]);
    expect(asked).not.toHaveProperty("groups");
  });

  it("is asked for one seat after the other, among those that remain", () => {
    expect(withLots("2")).toMatchObject({
      status: "lot-required",
      question: { ...question, options: ["1", "3"], figures: question.figures.slice(1) },
      lots: [{ question, drawn: ["2"] }],
    });
    const done = completed(electionOf(tied), { lots: ["2", "3"] });
    expect(seatsOf(done)).toEqual({ 1: 0, 2: 1, 3: 1 });
    const seats = done.steps.filter((step) => step.kind === "residual-seat");
    expect(seats.map(({ awarded, lot }) => [awarded, lot])).toEqual([
      ["2", 0],
      ["3", 1],
    ]);
  });

  it("is not asked for when there is a seat for everyone in the tie", () => {
    const outcome = electionResult({ ...tied, seats: 3 });
    expect(outcome).toMatchObject({ status: "completed", lots: [] });
  });

  it("may be given with its whole question, or parts of it", () => {
    const given: DrawnLot[] = [
      { drawn: "2", question },
      { drawn: ["3"], question: { kind: "highest-average", options: ["1", "3"] } },
    ];
    expect(withLots(...given)).toMatchObject({ status: "completed" });
    expect(withLots(["2"], { drawn: "3" })).toMatchObject({ status: "completed" });
  });

  it("whose drawn option was not among its options is refused", () => {
    expect(issuesOf("4")).toEqual([
      {
        path: ["lots", 0],
        code: "lot-option-unknown",
        expected: { kind: "some-of", count: 1, values: ["1", "2", "3"] },
        actual: { kind: "value", text: '"4"' },
      },
    ]);
    expect(issuesOf("2", "2")).toMatchObject([{ path: ["lots", 1], code: "lot-option-unknown" }]);
  });

  it("that was drawn for another question is refused, with every difference", () => {
    const other: DrawnLot = {
      drawn: "2",
      question: { kind: "largest-remainder", options: ["2", "3"], draws: 1 },
    };
    expect(issuesOf(other)).toMatchObject([
      {
        path: ["lots", 0, "question", "kind"],
        code: "lot-question-differs",
        expected: { kind: "value", text: '"highest-average"' },
        actual: { kind: "value", text: '"largest-remainder"' },
      },
      { path: ["lots", 0, "question", "options"], code: "lot-question-differs" },
    ]);
    const elsewhere: DrawnLot = {
      drawn: "2",
      question: { scope: { kind: "group", group: 1 as never } },
    };
    expect(issuesOf(elsewhere)).toMatchObject([{ code: "lot-question-differs" }]);
    const longer: DrawnLot = { drawn: "2", question: { options: ["1", "2", "3", "4"] } };
    expect(issuesOf(longer)).toMatchObject([{ code: "lot-question-differs" }]);
    const otherArticle: DrawnLot = { drawn: "2", question: { article: { article: "P 7" } } };
    expect(issuesOf(otherArticle)).toMatchObject([{ code: "lot-question-differs" }]);
    const notEvenOfTheKind = { scope: null, draws: {}, article: "P 7" } as never;
    expect(issuesOf({ drawn: "2", question: notEvenOfTheKind })).toMatchObject([
      { path: ["lots", 0, "question", "scope"], actual: { kind: "value", text: "null" } },
      { path: ["lots", 0, "question", "draws"], actual: { kind: "value", text: "{}" } },
      { path: ["lots", 0, "question", "article"], actual: { kind: "value", text: '"P 7"' } },
    ]);
    const otherParagraph: DrawnLot = {
      drawn: "2",
      question: { article: { article: "P 7", paragraph: 2 } },
    };
    expect(issuesOf(otherParagraph)).toMatchObject([{ code: "lot-question-differs" }]);
  });

  it("that was recorded before the figures changed is refused, though the lists are the same", () => {
    const before = withLots();
    if (before.status !== "lot-required") throw new Error(before.status);
    const recorded = { question: before.question, drawn: ["2"] };
    const corrected = { ...tied, groups: [1, 2, 3].map((number) => ({ number, votes: [5] })) };
    expect(withLots(recorded)).toMatchObject({ status: "lot-required" });
    expect(electionResult(corrected, { lots: [recorded] })).toMatchObject({
      status: "refused",
      issues: [{ path: ["lots", 0, "question", "figures"], code: "lot-question-differs" }],
    });
  });

  it("with more or fewer winners than it draws is refused", () => {
    expect(issuesOf(["1", "2"])).toMatchObject([
      {
        path: ["lots", 0],
        code: "wrong-length",
        expected: { kind: "exactly", count: 1, of: "drawn" },
      },
    ]);
    const all = { readings: { lotsInATie: "one-for-all-seats" }, lots: ["1"] } as const;
    expect(electionResult(tied, all)).toMatchObject({
      status: "refused",
      issues: [{ code: "wrong-length", expected: { kind: "exactly", count: 2, of: "drawn" } }],
    });
    const twice = { ...all, lots: [["1", "1"]] };
    expect(electionResult(tied, twice)).toMatchObject({
      status: "refused",
      issues: [
        {
          code: "lot-option-unknown",
          expected: { kind: "some-of", count: 2, values: ["1", "2", "3"] },
        },
      ],
    });
  });

  it("that the law did not order is refused", () => {
    expect(issuesOf("2", "3", "1")).toEqual([
      {
        path: ["lots", 2],
        code: "lot-not-asked",
        expected: { kind: "rule", rule: "no-more-lots" },
        actual: { kind: "value", text: '"1"' },
      },
    ]);
    const noTie = electionResult(
      { ...tied, groups: [{ number: 1, votes: [5, 3] }] },
      { lots: ["1"] },
    );
    expect(noTie).toMatchObject({ issues: [{ path: ["lots", 0], code: "lot-not-asked" }] });
  });
});

describe("each article's lot", () => {
  const council = (seats: number, groups: ElectionInput["groups"]): ElectionInput => ({
    type: "GR",
    day: "2026-03-18",
    seats,
    groups,
  });
  const asked = (input: ElectionInput, ...lots: string[]) => {
    const outcome = electionResult(input, { lots });
    return outcome.status === "lot-required" ? outcome.question : outcome;
  };

  it("P 8: equal remainders", () => {
    const groups = [1, 2, 3].map((number) => ({ number, listVotes: 4 }));
    expect(asked(council(4, groups))).toEqual({
      ...question,
      kind: "largest-remainder",
      article: { article: "P 8", paragraph: 1 },
      figures: [4, 4, 4].map((numerator) => ({ numerator, denominator: 4 })),
    });
  });

  it("P 8, third paragraph: equal averages", () => {
    const groups = [1, 2].map((number) => ({ number, listVotes: 1 }));
    expect(asked(council(1, groups))).toMatchObject({
      kind: "highest-average",
      article: { article: "P 8", paragraph: 3 },
      options: ["1", "2"],
    });
  });

  it("P 9: among the lists that were assigned a seat for the smallest value", () => {
    const groups = [
      { number: 1, listVotes: 27 },
      { number: 2, listVotes: 13 },
      { number: 3, listVotes: 13 },
    ];
    const input = council(4, groups);
    expect(asked(input)).toMatchObject({
      kind: "absolute-majority",
      article: { article: "P 9" },
      options: ["2", "3"],
      drawnOption: "gives-up-a-seat",
    });
    expect(seatsOf(completed(electionOf(input), { lots: ["3"] }))).toEqual({ 1: 3, 2: 1, 3: 0 });
    expect(seatsOf(completed(electionOf(input), { lots: ["2"] }))).toEqual({ 1: 3, 2: 0, 3: 1 });
  });

  it("P 9: in the order of the lists, whatever the order in which they got their seats", () => {
    const groups = [2020, 396, 396, 396, 396, 396].map((listVotes, index) => ({
      number: index + 1,
      listVotes,
    }));
    expect(asked(council(8, groups), "6", "4", "5", "3")).toMatchObject({
      kind: "absolute-majority",
      options: ["3", "4", "5", "6"],
    });
  });

  it("none in the fictitious apportionment of P 4, where every list of a tie gets its seat", () => {
    const combined = (seats: number, ...votes: number[]) => ({
      ...council(
        seats,
        votes.map((listVotes, index) => ({ number: index + 1, listVotes })),
      ),
      day: "2012-09-12",
      combinations: [{ id: "A", groups: [2, 3] }],
    });
    const fictitious = (input: ElectionInput) => {
      const outcome = electionResult(input);
      if (outcome.status === "refused") throw new Error("refused");
      const step = outcome.steps.find(({ kind }) => kind === "fictitious-apportionment");
      return step?.kind === "fictitious-apportionment" ? step.seats.map(({ seats }) => seats) : [];
    };
    expect(fictitious(combined(19, 10, 10, 10))).toEqual([7, 7, 7]);
    expect(fictitious(combined(5, 40, 40, 40))).toEqual([2, 2, 2]);
  });

  it("P 15: equal candidates over the threshold, more than there are seats", () => {
    const input = council(2, [{ number: 1, votes: [0, 5, 5, 5] }]);
    expect(asked(input)).toEqual({
      kind: "preference-candidate",
      article: { article: "P 15", paragraph: 1 },
      scope: { kind: "group", group: 1 },
      options: ["1-2", "1-3", "1-4"],
      draws: 1,
      drawnOption: "receives-a-seat",
      figures: [5, 5, 5].map((numerator) => ({ numerator, denominator: 1 })),
    });
    expect(asked(input, "1-4")).toMatchObject({ options: ["1-2", "1-3"] });
    expect(electedIn(completed(electionOf(input), { lots: ["1-4", "1-2"] }))).toEqual([
      "1-4",
      "1-2",
    ]);
  });

  const group = (seats: number, ...lists: { candidates: string[]; votes: number[] }[]) =>
    ({
      type: "PS",
      day: "2023-03-15",
      seats,
      districts: lists.map((_, index) => index + 1),
      groups: [
        {
          number: 1,
          lists: lists.map(({ candidates, votes }, index) => ({
            districts: [index + 1],
            candidates,
            votes: [votes],
          })),
        },
      ],
    }) satisfies ElectionInput;

  it("P 12: equal remainders inside a list group", () => {
    const input = group(
      1,
      { candidates: ["a", "b", "c"], votes: [1, 1, 1] },
      { candidates: ["d", "e", "f"], votes: [1, 1, 1] },
    );
    expect(asked(input)).toMatchObject({
      kind: "largest-remainder",
      article: { article: "P 12" },
      scope: { kind: "group", group: 1 },
      options: ["1/1", "1/2"],
    });
    expect(electedIn(completed(electionOf(input), { lots: ["1/2"] }))).toEqual(["d"]);
  });

  it("P 13, second paragraph: equal averages inside a group whose list ran out of candidates", () => {
    const input = group(
      7,
      { candidates: ["a", "b"], votes: [56, 3] },
      { candidates: ["p", "q", "r", "s"], votes: [0, 0, 0, 1122] },
      { candidates: ["z", "p"], votes: [0, 59] },
    );
    expect(asked(input)).toMatchObject({
      kind: "highest-average",
      article: { article: "P 13", paragraph: 2 },
      scope: { kind: "group", group: 1 },
      options: ["1/1", "1/3"],
    });
  });

  it("P 16, second paragraph: which of the lists gives up the seat that was assigned last", () => {
    const input = group(
      13,
      { candidates: ["s", "t", "b", "c"], votes: [0, 38, 47, 0] },
      { candidates: ["d", "e", "u"], votes: [10, 46, 50] },
      { candidates: ["s", "t", "u", "a"], votes: [16, 31, 0, 161] },
    );
    expect(asked(input)).toEqual({
      kind: "seat-withheld",
      article: { article: "P 16", paragraph: 2 },
      scope: { kind: "group", group: 1 },
      options: ["1/1", "1/2", "1/3"],
      draws: 1,
      drawnOption: "gives-up-a-seat",
      figures: [281, 50, 68].map((numerator) => ({ numerator, denominator: 8 })),
    });
  });

  it("P 18: to which list a seat passes that nobody on its own list can take", () => {
    const input = group(
      11,
      { candidates: ["s", "t"], votes: [44, 54] },
      { candidates: ["d", "e", "f", "g"], votes: [1, 29, 30, 38] },
      { candidates: ["s", "t", "u", "a", "b"], votes: [415, 32, 10, 1630, 1576] },
    );
    expect(asked(input)).toMatchObject({
      kind: "seat-passed",
      article: { article: "P 18" },
      scope: { kind: "group", group: 1 },
      options: ["1/1", "1/2"],
      drawnOption: "receives-a-seat",
    });
  });

  it("P 18: lots among lists without votes come to an end, whatever is drawn", () => {
    const input: ElectionInput = {
      type: "TK",
      day: "2025-10-29",
      seats: 8,
      districts: [1, 2, 3, 4, 5, 6],
      groups: [
        {
          number: 1,
          lists: [
            {
              districts: [1, 2, 5],
              candidates: ["c", "d"],
              votes: [
                [0, 0],
                [1, 0],
                [0, 0],
              ],
            },
            { districts: [3], candidates: ["c", "e", "f"], votes: [[2, 1, 0]] },
            { districts: [4], candidates: ["c", "g"], votes: [[0, 0]] },
            { districts: [6], candidates: ["c", "h", "i"], votes: [[0, 0, 0]] },
          ],
        },
      ],
    };
    const everybody = ["c", "d", "e", "f", "g", "h", "i"];
    for (const draw of [0, 1]) {
      const outcome = completed(electionOf(input), {}, ({ options }) => [
        options[Math.min(draw, options.length - 1)] as string,
      ]);
      expect([...electedIn(outcome)].sort((left, right) => (left < right ? -1 : 1))).toEqual(
        everybody,
      );
      expect(outcome.unassignedSeats).toBe(1);
    }
  });
});
