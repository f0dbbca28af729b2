import { describe, expect, it } from "vitest";
import type { DivisionRules } from "../../../src/law/division-rules.js";
import { rulesOfElection } from "../../../src/law/rules-of-election.js";
import { day } from "../../../src/model/day.js";
import type { ElectionType } from "../../../src/model/election/election-type.js";
import { fraction } from "../../../src/model/fraction.js";
import type { ListNumber } from "../../../src/model/identifiers.js";
import type { Overlay } from "../../../src/model/outcome/overlay.js";
import type { Readings } from "../../../src/model/outcome/readings.js";
import {
  type BareGroup,
  isSteadyAlone,
  isSteadyCombined,
  type Stretch,
} from "../../../src/what-if/margins/steady.js";

function rulesOf(
  type: ElectionType,
  date: string,
  seats: number,
  readings: Partial<Readings> = {},
  overlay: Omit<Overlay, "name"> = {},
): DivisionRules {
  const changed = { name: "what if", ...overlay };
  const body = { type, day: day(date), seats };
  const rules = rulesOfElection(body, { readings, overlay: changed });
  if (rules === undefined) throw new Error(`no rules for ${type} on ${date}`);
  return rules.divisions.election;
}

const listNumber = (index: number) => (index + 1) as ListNumber;

const groupsOf = (votes: readonly number[], candidates: readonly number[]): BareGroup[] =>
  votes.map((number, index) => ({
    number: listNumber(index),
    votes: number,
    candidates: candidates[index] ?? Number.POSITIVE_INFINITY,
  }));

/** The first list between two numbers of votes, in no combination. */
const stretchOf = (fewest: number, most: number): Stretch => ({
  group: listNumber(0),
  fewest,
  most,
  combinations: [],
  together: { least: 0, most: 0 },
});

describe("without combinations more votes never mean fewer seats", () => {
  const steady = (
    rules: DivisionRules,
    candidates: readonly number[],
    [fewest, most]: readonly [number, number] = [100, 200],
    votes: readonly number[] = [150, 100, 100],
    seats = 9,
  ): boolean => isSteadyAlone(rules, seats, groupsOf(votes, candidates), stretchOf(fewest, most));

  it("with highest averages", () => {
    expect(steady(rulesOf("GR", "2023-03-15", 19), [1, 1, 1])).toBe(true);
  });

  const small = rulesOf("GR", "2023-03-15", 9);

  it("with largest remainders when every list has three candidates more than full seats", () => {
    expect(steady(small, [7, 6, 6])).toBe(true);
    expect(steady(small, [6, 6, 6])).toBe(false);
    expect(steady(small, [7, 5, 6])).toBe(false);
    expect(steady(small, [7, 6, 5])).toBe(false);
    expect(steady(rulesOf("TK", "1925-07-01", 9), [7, 6, 6])).toBe(true);
  });

  it("with largest remainders when every list has a candidate for every seat", () => {
    expect(steady(small, [9, 3, 3], [900, 1_000], [950, 50, 50])).toBe(true);
    expect(steady(small, [8, 3, 3], [900, 1_000], [950, 50, 50])).toBe(false);
  });

  it("when there may be no votes at all", () => {
    expect(steady(small, [9, 3], [0, 100], [50, 0])).toBe(true);
    expect(steady(small, [9, 2], [0, 100], [50, 0])).toBe(false);
    expect(steady(small, [3, 3], [0, 0], [0, 0])).toBe(true);
  });

  it("with largest remainders without any threshold", () => {
    const none = rulesOf("GR", "2023-03-15", 9, {}, { residualThreshold: null });
    expect(steady(none, [7, 6, 6])).toBe(true);
  });

  it("unless rounds have two thresholds, as a change of the rules of 1922 can make it", () => {
    const twice = { residualThreshold: fraction(2, 1) };
    expect(steady(rulesOf("TK", "1922-07-05", 9), [9, 9, 9])).toBe(true);
    expect(steady(rulesOf("TK", "1922-07-05", 9, {}, twice), [9, 9, 9])).toBe(false);
  });

  it("unless the averages can give one list everything: then only with candidates for that", () => {
    const restricted = rulesOf("GR", "2023-03-15", 9, { restrictedAverages: "lists-at-threshold" });
    for (const rules of [restricted, rulesOf("TK", "1918-07-03", 9)]) {
      expect(steady(rules, [9, 9, 9])).toBe(true);
      expect(steady(rules, [9, 9, 8])).toBe(false);
    }
  });
});

describe("with combinations more votes never mean fewer seats", () => {
  const house = rulesOf("TK", "2010-06-09", 150);
  const lists = [300, 100, 250, 250, 200];
  const enough = [8, 3, 1, 1, 1];
  const combined: Stretch = {
    ...stretchOf(300, 340),
    combinations: [[3, 4].map(listNumber), [0, 1].map(listNumber)],
    together: { least: 10, most: 10 },
  };
  const steady = (
    rules: DivisionRules,
    candidates: readonly number[] = enough,
    stretch: Stretch = combined,
    votes: readonly number[] = lists,
  ): boolean => isSteadyCombined(rules, groupsOf(votes, candidates), stretch);

  it("as long as no list of the combination can run out of candidates", () => {
    expect(steady(house)).toBe(true);
    expect(steady(house, [7, 3, 1, 1, 1])).toBe(false);
    expect(steady(house, [8, 2, 1, 1, 1])).toBe(false);
  });

  it("whatever the candidates of a list that is in no combination that counts", () => {
    const others = { ...combined, combinations: [[3, 4].map(listNumber)] };
    expect(steady(house, [1, 1, 1, 1, 1], others)).toBe(true);
  });

  it("but not where largest remainders divide the seats of the election", () => {
    expect(steady(rulesOf("AB", "2008-11-25", 23))).toBe(false);
  });

  it("but not where lots decide on the seats of the combination", () => {
    expect(steady(house, [99, 99], { ...combined, together: { least: 9, most: 10 } })).toBe(false);
  });

  it("but not where a list may have half of the votes", () => {
    expect(steady(house, [99, 99], { ...combined, most: 799 })).toBe(true);
    expect(steady(house, [99, 99], { ...combined, most: 800 })).toBe(false);
    const large = [300, 100, 599, 50, 50];
    expect(steady(house, enough, { ...combined, fewest: 400 }, large)).toBe(true);
    expect(steady(house, enough, { ...combined, fewest: 399 }, large)).toBe(false);
  });

  it("but not with a threshold below the quota", () => {
    const withThreshold = (numerator: number) => {
      const residualThreshold = fraction(numerator, 4);
      return rulesOf("TK", "2010-06-09", 150, {}, { residualThreshold });
    };
    expect(steady(withThreshold(3))).toBe(false);
    expect(steady(withThreshold(4))).toBe(true);
    expect(steady(withThreshold(5))).toBe(true);
    expect(steady(rulesOf("GR", "2010-03-03", 150))).toBe(true);
  });

  it("but not where the threshold is lifted when no list reaches it", () => {
    const lifted = { noListReachesThreshold: "threshold-lifted" } as const;
    expect(steady(rulesOf("TK", "2010-06-09", 150, lifted))).toBe(false);
  });
});
