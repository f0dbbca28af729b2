import { describe, expect, it } from "vitest";
import { largestRemainders } from "../../src/law/bodies/residual-procedure.js";
import { type ChosenProvisions, chooseProvisions } from "../../src/law/chosen-provisions.js";
import { readingsOf } from "../../src/law/readings/presets.js";
import { ruleSetOn } from "../../src/law/rule-set.js";
import { noRulesOnDay } from "../../src/law/timeline/no-rules-on-day.js";
import { since, timeline } from "../../src/law/timeline/periods.js";
import { provenanceOf } from "../../src/law/timeline/provenance.js";
import { day } from "../../src/model/day.js";
import type { ElectionType } from "../../src/model/election/election-type.js";
import type { Readings } from "../../src/model/outcome/readings.js";

function resolved(
  type: ElectionType,
  date: string,
  seats: number,
  readings: Partial<Readings> = {},
): ChosenProvisions {
  const ruleSet = ruleSetOn(type, day(date));
  if (ruleSet === undefined) throw new Error("no rules");
  return chooseProvisions(ruleSet, seats, readingsOf("default", readings));
}

describe("the rules for one election", () => {
  const byItsSize = { smallNationalBody: "method-of-its-size" } as const;

  it("have the method of small bodies for a small chamber read so, since the Act of 1989", () => {
    for (const type of ["TK", "EP", "PS"] as const) {
      expect(resolved(type, "1989-11-01", 18, byItsSize).residualSeats).toEqual(largestRemainders);
      expect(resolved(type, "1989-11-01", 19, byItsSize).residualSeats).toHaveLength(1);
    }
    expect(resolved("TK", "1989-10-31", 18, byItsSize).residualSeats).toHaveLength(1);
  });

  it("restrict averages where that is contested, not in 1925", () => {
    const restricted = { restrictedAverages: "lists-at-threshold" } as const;
    expect(resolved("TK", "1925-07-01", 100, restricted).residualSeats).toEqual(
      resolved("TK", "1925-07-01", 100).residualSeats,
    );
    const [first, ...later] = resolved("GR", "2023-03-15", 9, restricted).residualSeats;
    expect(later.map(({ takesPart }) => takesPart)).toEqual([first?.takesPart, first?.takesPart]);
  });
});

describe("a day without rules", () => {
  const text = (from: string) =>
    since(day(from), 1, { article: "1" }, { source: "a source", certainty: "law-text" });
  const two = timeline(text("2001-01-01"), text("2010-01-01"));

  it("is refused with the first day of the first text", () => {
    expect(noRulesOnDay(two, day("2000-12-31"))).toEqual({
      status: "refused",
      issues: [
        {
          path: ["day"],
          code: "no-rules-on-day",
          expected: { kind: "day", from: "2001-01-01", until: null },
          actual: { kind: "value", text: '"2000-12-31"' },
        },
      ],
    });
  });

  it("is refused with the last day, too, of rules that ended", () => {
    const ended = two.map((provision) => ({ ...provision, until: day("2012-06-30") }));
    expect(noRulesOnDay(ended, day("2013-01-01"))).toMatchObject({
      issues: [
        {
          expected: { kind: "day", from: "2001-01-01", until: "2012-06-30" },
          actual: { kind: "value", text: '"2013-01-01"' },
        },
      ],
    });
  });
});

describe("where a figure of the law comes from", () => {
  const provision = {
    from: day("2001-01-01"),
    until: null,
    value: 1,
    article: { article: "1" },
    source: "a source",
    certainty: "law-text",
  } as const;

  it("is told without its value, with a note where there is one", () => {
    const { value: _, ...rest } = provision;
    expect(provenanceOf(provision)).toStrictEqual(rest);
    expect(provenanceOf({ ...provision, note: "so" })).toStrictEqual({ ...rest, note: "so" });
  });
});
