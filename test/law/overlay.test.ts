import { describe, expect, it } from "vitest";
import { chooseProvisions } from "../../src/law/chosen-provisions.js";
import { applyOverlay, residualSeatsBill } from "../../src/law/overlay.js";
import { readingsOf } from "../../src/law/readings/presets.js";
import { ruleSetOn } from "../../src/law/rule-set.js";
import { day } from "../../src/model/day.js";
import type { ElectionInput } from "../../src/model/election/election-input.js";
import { fraction } from "../../src/model/fraction.js";
import { overlaySchema } from "../../src/model/outcome/overlay-schema.js";
import { completed, electedIn, electionOf, seatsOf } from "../seats/completed.js";

const council = (seats: number, ...rows: readonly (readonly number[])[]): ElectionInput => ({
  type: "GR",
  day: "2026-03-18",
  seats,
  groups: rows.map((votes, index) => ({ number: index + 1, votes })),
});

const seats = (input: ElectionInput, overlay: Parameters<typeof completed>[1]) =>
  Object.values(seatsOf(completed(electionOf(input), overlay)));

const many = (votes: number) => [votes, ...Array(30).fill(0)];

describe("a change of the rules, to see what would happen", () => {
  const small = council(5, many(52), many(17), many(16), many(15));

  it("says in the outcome that it is hypothetical, by its name", () => {
    const named = completed(electionOf(small), { overlay: { name: "what if" } });
    expect(named.hypothetical).toEqual(["what if"]);
    expect(named.overlay).toEqual({ name: "what if" });
    const lawful = completed(electionOf(small));
    expect(named).toEqual({ ...lawful, hypothetical: ["what if"], overlay: { name: "what if" } });
    expect([lawful.hypothetical, lawful.overlay]).toEqual([[], null]);
  });

  it("the bill: only lists that reach the quota take part in the remainders", () => {
    const three = council(3, many(40), many(31), many(29));
    expect(seats(three, {})).toEqual([1, 1, 1]);
    expect(seats(three, { overlay: residualSeatsBill })).toEqual([2, 1, 0]);
    expect(
      seats(three, {
        overlay: residualSeatsBill,
        readings: { restrictedAverages: "lists-at-threshold" },
      }),
    ).toEqual([3, 0, 0]);
  });

  it("the bill: only lists that reach the quota take part in the averages", () => {
    const strict = council(19, many(500), many(250), many(39), many(38));
    expect(seats(strict, {})).toEqual([12, 6, 1, 0]);
    expect(seats(strict, { overlay: residualSeatsBill })).toEqual([13, 6, 0, 0]);
  });

  it("another number of seats brings the rules of that size", () => {
    const overlay = { name: "nineteen", seats: 19 };
    const outcome = completed(electionOf(small), { overlay });
    expect(outcome.election.seats).toBe(19);
    expect(outcome.quota).toEqual(fraction(100, 19));
    expect(outcome.groups.reduce((sum, group) => sum + group.seats, 0)).toBe(19);
    expect(outcome.preferenceThreshold).toEqual(fraction(100, 76));
  });

  it("another threshold for a seat leaves that of the ranking in a college as it was", () => {
    const college = { type: "KC", day: "2019-03-20", seats: 2 } as const;
    const election = electionOf({ ...college, groups: [{ number: 1, votes: [50, 2, 20, 8] }] });
    const outcome = completed(election, {
      overlay: {
        name: "a tenth",
        preferenceThreshold: { share: fraction(1, 10), test: "reach" },
      },
      readings: { collegeRankingThreshold: "quarter" },
    });
    expect(electedIn(outcome)).toEqual(["1-1", "1-3"]);
    // The last has more than a tenth of the quota of 40, and less than a quarter.
    expect(outcome.lists[0]?.ranking).toEqual(["1-1", "1-3", "1-2", "1-4"]);
  });

  it("another method", () => {
    const averages = { name: "averages", residualMethod: "highest-averages" } as const;
    const remainders = { name: "remainders", residualMethod: "largest-remainders" } as const;
    const five = council(5, many(66), many(19), many(15));
    expect(seats(five, {})).toEqual([3, 1, 1]);
    expect(seats(five, { overlay: averages })).toEqual([4, 1, 0]);
    expect(seats(council(19, many(6), many(1)), {})).toEqual([17, 2]);
    expect(seats(council(19, many(6), many(1)), { overlay: remainders })).toEqual([16, 3]);
  });

  it("highest averages as often as a list has the highest, by the article of large bodies", () => {
    const averages = { name: "averages", residualMethod: "highest-averages" } as const;
    const five = council(5, many(70), many(10), many(10), many(10));
    const outcome = completed(electionOf(five), { overlay: averages });
    expect(Object.values(seatsOf(outcome))).toEqual([5, 0, 0, 0]);
    expect(outcome.steps.filter(({ kind }) => kind === "residual-seat")).toMatchObject([
      { article: { article: "P 7", paragraph: 1 } },
      { article: { article: "P 7", paragraph: 1 } },
    ]);
  });

  it("another threshold leaves the round of those below the old one as it was", () => {
    const ruleSet = ruleSetOn("TK", day("1922-07-05"));
    if (ruleSet === undefined) throw new Error("no rules");
    const rules = chooseProvisions(ruleSet, 100, readingsOf("default", {}));
    const overlay = { name: "half", residualThreshold: fraction(1, 2) };
    expect(applyOverlay(rules, overlay).residualSeats.map(({ takesPart }) => takesPart)).toEqual([
      { share: fraction(1, 2), measure: "votes", side: "at-least" },
      { share: fraction(1, 2), measure: "votes", side: "at-least" },
      { share: fraction(3, 4), measure: "votes", side: "below" },
    ]);
  });

  it("no threshold, or a higher one", () => {
    const house: ElectionInput = { ...council(3, many(2), many(1), many(1)), type: "TK" };
    expect(seats(house, {})).toEqual([3, 0, 0]);
    const none = { name: "none", residualThreshold: null };
    expect(completed(electionOf({ ...house, seats: 2 }), { overlay: none }).lots).toHaveLength(1);
    expect(completed(electionOf(house), { overlay: none }).lots).toHaveLength(2);
    const double = { name: "double", residualThreshold: fraction(2, 1) };
    expect(seats(council(19, many(6), many(1)), { overlay: double })).toEqual([17, 2]);
  });

  it("another preference threshold, to exceed or to reach", () => {
    const list = council(1, [1, 4, 5]);
    const elected = (share: number, test: "exceed" | "reach") =>
      electedIn(
        completed(electionOf(list), {
          overlay: { name: "share", preferenceThreshold: { share: fraction(share, 10), test } },
        }),
      );
    expect(elected(4, "exceed")).toEqual(["1-3"]);
    expect(elected(5, "exceed")).toEqual(["1-1"]);
    expect(elected(5, "reach")).toEqual(["1-3"]);
    expect(elected(0, "reach")).toEqual(["1-3"]);
  });

  it("another preference threshold by the article of the body, or P 15 where none is known", () => {
    const preferenceThreshold = { share: fraction(1, 5), test: "exceed" } as const;
    const cited = (type: ElectionInput["type"], date: string) => {
      const election = electionOf({ ...council(1, [5, 4, 1]), type, day: date });
      const { steps } = completed(election, { overlay: { name: "fifth", preferenceThreshold } });
      return steps.find(({ kind }) => kind === "preference-threshold")?.article;
    };
    expect(cited("EP", "2024-06-06")).toEqual({ article: "Y 23a" });
    expect(cited("TK", "1981-05-26")).toEqual({ article: "P 15", paragraph: 1 });
  });

  it("without the absolute majority for a list with fewer than half of the seats", () => {
    const five = council(5, many(51), many(17), many(16), many(16));
    expect(seats(five, { overlay: { name: "no P 9", absoluteMajority: false } })).toEqual([
      2, 1, 1, 1,
    ]);
  });

  it("without the rule of the absolute majority, or with it where the law has none", () => {
    const majority = council(3, many(51), many(25), many(24));
    expect(seats(majority, {})).toEqual([2, 1, 0]);
    const four = council(4, many(51), [...many(25)], many(24));
    expect(seats(four, {})).toEqual([3, 1, 0]);
    expect(seats(four, { overlay: { name: "no P 9", absoluteMajority: false } })).toEqual([
      2, 1, 1,
    ]);
    const senate: ElectionInput = { ...four, type: "EK", day: "2023-05-30" };
    expect(seats(senate, {})).toEqual([2, 1, 1]);
    expect(seats(senate, { overlay: { name: "P 9", absoluteMajority: true } })).toEqual([3, 1, 0]);
  });

  it("is parsed like all input", () => {
    const wrong = [
      { name: "" },
      {},
      { name: "x", seats: 0 },
      { name: "x", seats: 1.5 },
      { name: "x", residualThreshold: { numerator: 1, denominator: 101 } },
      { name: "x", residualThreshold: { numerator: 1, denominator: 0 } },
      { name: "x", residualMethod: "fair" },
      { name: "x", threshold: 1 },
    ];
    for (const overlay of wrong) expect(overlaySchema.safeParse(overlay).success).toBe(false);
    expect(overlaySchema.parse(residualSeatsBill)).toEqual(residualSeatsBill);
  });
});
