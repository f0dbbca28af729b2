import { describe, expect, it, test } from "vitest";
import { registeredTimelines } from "../../src/law/register.js";
import { firstDayOf, ruleSetOn, rulesOfBodies } from "../../src/law/rule-set.js";
import { provisionInForce, provisionOn, valueForSize } from "../../src/law/timeline/provision.js";
import { type Day, day, nextDay, previousDay } from "../../src/model/day.js";
import { electionTypes } from "../../src/model/election/election-type.js";

const firstElection = day("1918-07-03");
const lastDay = day("2030-12-31");

/** The day from which there are rules for each type. */
const firstDays = {
  TK: "1918-01-01",
  EK: "1989-11-01",
  EP: "1979-06-07",
  PS: "1989-11-01",
  AB: "2008-01-01",
  GR: "1989-11-01",
  ER: "2010-10-10",
  KC: "2018-08-01",
  KCNI: "2023-01-01",
} as const;

describe("the calendar from 1918-07-03 to 2030-12-31", () => {
  test.each(electionTypes)("%s: one rule set a day from its first day on, none before", (type) => {
    let previous = ruleSetOn(type, previousDay(firstElection));
    for (let today = firstElection; today <= lastDay; today = nextDay(today)) {
      const set = ruleSetOn(type, today);
      if ((set === undefined) !== today < firstDays[type]) {
        throw new Error(`${type} on ${today}: ${set?.id}`);
      }
      if (set === undefined) continue;
      if (set.from > today || (set.until !== null && set.until < today)) {
        throw new Error(`${set.id} does not hold on ${today}`);
      }
      const changed = previous !== undefined && previous.id !== set.id;
      if (changed && (set.from !== today || previous?.until !== previousDay(today))) {
        throw new Error(`${set.id} does not follow ${previous?.id} on ${today}`);
      }
      previous = set;
    }
    expect(firstDayOf(type)).toBe(firstDays[type]);
    expect(previous?.until).toBeNull();
  });
});

/** Laws that were withdrawn, or end on a day of their own. */
const ended = [
  "turnout of a referendum",
  "introductory request of a referendum",
  "definitive request of a referendum",
  "day of a referendum",
  "ballot of the experiments",
];

describe("every timeline of the law", () => {
  test.each(registeredTimelines.map((entry) => [entry.name, entry.timeline] as const))(
    "%s: no gap, no overlap, and each value with its source",
    (name, timeline) => {
      expect(timeline.length).toBeGreaterThan(0);
      timeline.forEach((provision, index) => {
        const next = timeline[index + 1];
        if (next !== undefined) expect(provision.until).toBe(previousDay(next.from));
        else if (!ended.includes(name)) expect(provision.until).toBeNull();
        expect(provision.until === null || provision.from <= provision.until).toBe(true);
        expect(provision.article.article).toMatch(/\S/);
        expect(provision.source).toMatch(/\S/);
        expect([
          "law-text",
          "official-results",
          "official-program",
          "secondary-source",
          "inferred",
          "not-verified",
        ]).toContain(provision.certainty);
        if (provision.certainty === "not-verified") expect(provision.note).toMatch(/\S/);
      });
    },
  );
});

const on = (type: (typeof electionTypes)[number], date: string) => {
  const set = ruleSetOn(type, day(date));
  if (set === undefined) throw new Error(`no rules for ${type} on ${date}`);
  return set;
};

describe("what changed on which day", () => {
  it("combinations ended on 2017-12-01, for the Senate on 2011-01-01", () => {
    for (const type of ["TK", "PS", "GR", "EP", "ER", "AB"] as const) {
      expect(on(type, "2017-11-30").listCombinations.value).toBe("allowed");
      expect(on(type, "2017-12-01").listCombinations.value).toBe("none");
    }
    expect(on("EK", "2010-12-31").listCombinations.value).toBe("allowed");
    expect(on("EK", "2011-01-01").listCombinations.value).toBe("none");
    expect(on("TK", "1972-12-31").listCombinations.value).toBe("none");
    expect(on("TK", "1973-01-01").listCombinations.value).toBe("allowed");
  });

  const listsRanked = (type: (typeof electionTypes)[number], date: string) =>
    [9, 11, 12, 13, 18, 19].map(
      (seats) => valueForSize(on(type, date).ranking.value, seats).listsWithoutSeats,
    );

  it("lists without seats are ranked below 13 seats, since 2023-01-01 below 19", () => {
    const below13 = [true, true, true, false, false, false];
    const below19 = [true, true, true, true, true, false];
    const never = [false, false, false, false, false, false];
    expect(listsRanked("GR", "2012-01-01")).toEqual(below13);
    expect(listsRanked("GR", "2022-12-31")).toEqual(below13);
    expect(listsRanked("GR", "2023-01-01")).toEqual(below19);
    expect(listsRanked("AB", "2014-06-30")).toEqual(never);
    expect(listsRanked("AB", "2014-07-01")).toEqual(below13);
    expect(listsRanked("AB", "2023-01-01")).toEqual(below19);
    expect(listsRanked("KC", "2025-02-11")).toEqual(below19);
    expect(listsRanked("KC", "2025-02-12")).toEqual(never);
    expect(listsRanked("KCNI", "2025-02-11")).toEqual(below19);
    expect(listsRanked("KCNI", "2025-02-12")).toEqual([false, false, false, true, true, false]);
    expect(listsRanked("EK", "2023-05-30")).toEqual(never);
  });

  const threshold = (type: (typeof electionTypes)[number], date: string, seats: number) => {
    const { value } = on(type, date).preferenceThreshold;
    if (value === null) return null;
    const { share, test } = valueForSize(value, seats);
    return `${test} ${share.numerator}/${share.denominator}`;
  };

  it("the preference thresholds of each body", () => {
    expect(threshold("GR", "2026-03-18", 17)).toBe("exceed 1/2");
    expect(threshold("GR", "2026-03-18", 18)).toBe("exceed 1/2");
    expect(threshold("GR", "2026-03-18", 19)).toBe("exceed 1/4");
    expect(threshold("ER", "2023-03-15", 9)).toBe("exceed 1/2");
    expect(threshold("AB", "2023-03-15", 16)).toBe("exceed 1/4");
    expect(threshold("AB", "2008-11-25", 23)).toBe("exceed 1/4");
    expect(threshold("PS", "2023-03-15", 39)).toBe("exceed 1/4");
    expect(threshold("EP", "2024-06-06", 31)).toBe("exceed 1/10");
    expect(threshold("EP", "1984-06-14", 25)).toBeNull();
    expect(threshold("TK", "1986-05-21", 150)).toBeNull();
    expect(threshold("TK", "1994-05-03", 150)).toBe("exceed 1/2");
    expect(threshold("TK", "1997-11-30", 150)).toBe("exceed 1/2");
    expect(threshold("TK", "1997-12-01", 150)).toBe("exceed 1/4");
    expect(threshold("EK", "2010-12-31", 75)).toBe("exceed 1/2");
    expect(threshold("EK", "2011-01-01", 75)).toBe("reach 1/1");
    expect(threshold("KC", "2018-12-31", 9)).toBe("exceed 1/4");
    expect(threshold("KC", "2019-01-01", 9)).toBe("exceed 1/2");
    expect(threshold("KCNI", "2023-03-15", 9)).toBe("exceed 1/4");
  });

  const method = (type: (typeof electionTypes)[number], date: string, seats: number) =>
    valueForSize(on(type, date).residualSeats.value, seats).map(
      ({ method, oncePerContestant, takesPart }) =>
        [
          method === "highest-average" ? "average" : "remainder",
          ...(oncePerContestant ? ["once"] : []),
          ...(takesPart === null
            ? []
            : [
                `${takesPart.measure} ${takesPart.side} ${takesPart.share.numerator}/${takesPart.share.denominator}`,
              ]),
        ].join(", "),
    );

  it("the residual seats of each body and time", () => {
    const small = ["remainder, once, votes at-least 3/4", "average, once", "average"];
    const fromQuota = ["average, votes at-least 1/1"];
    expect(method("GR", "2026-03-18", 18)).toEqual(small);
    expect(method("GR", "2026-03-18", 19)).toEqual(["average"]);
    expect(method("AB", "2008-11-25", 25)).toEqual(small);
    expect(method("AB", "2019-03-20", 18)).toEqual(small);
    expect(method("AB", "2019-03-20", 25)).toEqual(["average"]);
    // Ya 13: as a municipal council; a council of an island has nine or five seats.
    expect(method("ER", "2019-03-20", 9)).toEqual(small);
    expect(method("ER", "2019-03-20", 45)).toEqual(["average"]);
    expect(method("KC", "2023-03-15", 5)).toEqual(small);
    expect(method("KCNI", "2023-03-15", 25)).toEqual(["average"]);
    expect(method("PS", "2023-03-15", 39)).toEqual(["average"]);
    expect(method("EK", "2023-05-30", 75)).toEqual(["average"]);
    expect(method("TK", "2025-10-29", 150)).toEqual(fromQuota);
    expect(method("EP", "2024-06-06", 31)).toEqual(fromQuota);
    expect(method("TK", "1937-05-26", 100)).toEqual(fromQuota);
    expect(method("TK", "1918-07-03", 100)).toEqual([
      "remainder, once, votes at-least 1/2",
      "remainder, once, votes at-least 1/2",
      "remainder, once, votes below 1/2",
    ]);
    expect(method("TK", "1922-07-05", 100)).toEqual([
      "remainder, once, votes at-least 3/4",
      "remainder, once, votes at-least 3/4",
      "remainder, once, votes below 3/4",
    ]);
    for (const date of ["1925-07-01", "1936-12-31"]) {
      expect(method("TK", date, 100)).toEqual([
        "remainder, once, average-with-seat at-least 3/4",
        "average, once",
        "average",
      ]);
    }
  });

  it("seats of a college's exhausted list stay empty since 2023-01-01", () => {
    expect(on("KC", "2022-12-31").listExhaustion).toMatchObject({
      value: "passed-on",
      article: { article: "P 10" },
    });
    expect(on("KC", "2023-01-01").listExhaustion).toMatchObject({
      value: "unassigned",
      article: { article: "Ya 29" },
    });
    expect(on("KCNI", "2023-01-01").listExhaustion).toMatchObject({
      value: "unassigned",
      article: { article: "Pa 25" },
    });
  });

  it("who has an absolute majority rule", () => {
    const rule = (type: (typeof electionTypes)[number], date: string) =>
      on(type, date).absoluteMajority.value.whenSeats;
    expect(rule("EK", "2023-05-30")).toBe("none");
    expect(rule("TK", "1986-05-21")).toBe("none");
    expect(rule("TK", "1989-11-01")).toBe("at-most-half");
    expect(rule("AB", "2014-06-30")).toBe("less-than-half");
    expect(rule("AB", "2014-07-01")).toBe("at-most-half");
    for (const type of ["EP", "PS", "GR", "ER", "KC", "KCNI"] as const) {
      expect(rule(type, "2023-06-01")).toBe("at-most-half");
    }
  });
});

describe("provisions", () => {
  const timeline = rulesOfBodies.GR.listCombinations;
  it("hold from their first to their last day", () => {
    expect(provisionOn(timeline, day("1989-10-31"))).toBeUndefined();
    expect(provisionOn(timeline, day("1989-11-01"))?.value).toBe("allowed");
    expect(provisionOn(timeline, "2017-11-30" as Day)?.value).toBe("allowed");
    expect(provisionOn(timeline, "9999-12-31" as Day)?.value).toBe("none");
    expect(() => provisionInForce(timeline, day("1989-10-31"))).toThrow(
      "no provision on 1989-10-31",
    );
  });

  it("by size have a value for every size, or say that they have none", () => {
    expect(() => valueForSize([{ below: 19, value: "small" }], 19)).toThrow(
      "no value for 19 seats",
    );
  });

  it("name their rule set after its first day", () => {
    expect(ruleSetOn("GR", day("2022-12-31"))).toMatchObject({
      id: "GR/2017-12-01",
      from: "2017-12-01",
      until: "2022-12-31",
    });
    expect(ruleSetOn("GR", day("2026-03-18"))?.id).toBe("GR/2023-01-01");
  });
});
