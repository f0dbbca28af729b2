import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type VotingAgeAsked, votingAge } from "../../../src/before/voters/voting-age.js";
import { type Day, day } from "../../../src/model/day.js";
import { daysLater } from "../../../src/model/day-arithmetic.js";
import { propertyRuns } from "../../property-runs.js";

function answer(type: VotingAgeAsked["type"], vote: string, born: string) {
  const found = votingAge({ type, day: day(vote), born: day(born) });
  if (found.status === "refused") throw new Error(JSON.stringify(found.issues));
  return found;
}

const types = ["TK", "PS", "AB", "GR", "EP", "ER", "KC", "KCNI"] as const;
const anyType = fc.constantFrom(...types);
const anyDay = (from: Day) => fc.nat(20_000).map((days) => daysLater(from, days));

describe("the age of voters", () => {
  it("is eighteen on the day of the vote itself", () => {
    expect(answer("GR", "2026-03-18", "2008-03-18")).toMatchObject({
      reached: "2026-03-18",
      oldEnough: true,
      registeredAbroadFrom: null,
    });
    expect(answer("GR", "2026-03-18", "2008-03-19").oldEnough).toBe(false);
  });

  it.each([
    ["TK", "B 1", 1],
    ["PS", "B 2", undefined],
    ["AB", "B 2a", 1],
    ["GR", "B 3", 1],
    ["EP", "Y 3", undefined],
    ["ER", "Ya 14", 1],
    ["KC", "B 2", undefined],
    ["KCNI", "Pa 2", 1],
  ] as const)("of %s stands in article %s", (type, name, paragraph) => {
    const { article } = answer(type, "2027-03-17", "2000-01-01").provenance;
    expect(article).toMatchObject({ article: name, ...(paragraph ? { paragraph } : {}) });
  });

  it("is reached on 28 February by who was born on the 29th, in a year that has none", () => {
    expect(answer("TK", "2026-02-28", "2008-02-29")).toMatchObject({
      reached: "2026-02-28",
      oldEnough: true,
    });
    expect(answer("TK", "2024-02-29", "2006-03-01").oldEnough).toBe(false);
  });

  it("lies 44 days after the day from which somebody abroad is registered (D 3 (1))", () => {
    for (const type of ["TK", "EP", "KCNI"] as const) {
      expect(answer(type, "2027-03-17", "2009-03-01").registeredAbroadFrom?.day).toBe("2027-01-16");
    }
    expect(answer("TK", "2017-03-31", "1999-05-15").registeredAbroadFrom).toBeNull();
    expect(answer("TK", "2017-04-01", "1999-05-15").registeredAbroadFrom?.day).toBe("2017-04-01");
  });

  it("refuses a day without rules, what is no day, and the Senate", () => {
    const asked = { type: "GR", day: day("2026-03-18"), born: day("2008-01-01") } as const;
    const codes = (value: unknown) => {
      const found = votingAge(value as VotingAgeAsked);
      return found.status === "refused"
        ? found.issues.map(({ path, code }) => `${path.join(".")} ${code}`)
        : [];
    };
    expect(codes({ ...asked, day: "1970-01-01" })).toEqual(["day no-rules-on-day"]);
    expect(codes({ ...asked, type: "KCNI", day: "2019-03-20" })).toEqual(["day no-rules-on-day"]);
    for (const wrong of [{ born: "2008-02-30" }, { type: "EK" }, { day: undefined }]) {
      expect(codes({ ...asked, ...wrong })).toHaveLength(1);
    }
  });

  it("refuses births after the year 9000, and answers for all before", () => {
    const asked = { type: "GR", day: day("2026-03-18") } as const;
    for (const born of ["9001-01-01", "9982-01-01", "9999-12-31"])
      expect(votingAge({ ...asked, born: day(born) })).toMatchObject({
        issues: [{ path: ["born"], code: "no-rules-on-day" }],
      });
    expect(answer("GR", "2026-03-18", "9000-12-31")).toMatchObject({ oldEnough: false });
    expect(answer("GR", "2026-03-18", "0000-02-29")).toMatchObject({
      reached: "0018-02-28",
      oldEnough: true,
    });
  });

  property.prop([anyType, anyDay(day("2023-01-01")), anyDay(day("1960-01-01"))], {
    numRuns: propertyRuns,
  })("is reached by whoever is older, if by somebody younger", (type, vote, born) => {
    const [older, younger] = [answer(type, vote, born), answer(type, vote, daysLater(born, 1))];
    expect(Number(older.oldEnough)).toBeGreaterThanOrEqual(Number(younger.oldEnough));
    expect(older.reached <= younger.reached).toBe(true);
    expect(older.oldEnough).toBe(older.reached <= vote);
  });
});
