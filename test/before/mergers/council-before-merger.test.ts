import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { electionCalendar } from "../../../src/before/calendar/election-calendar.js";
import { billBeforeElections } from "../../../src/before/mergers/bill-before-elections.js";
import { councilBeforeMerger } from "../../../src/before/mergers/council-before-merger.js";
import { propertyRuns } from "../../property-runs.js";

function council(input: Parameters<typeof councilBeforeMerger>[0]) {
  const answer = councilBeforeMerger(input);
  if (answer.status === "refused") throw new Error(JSON.stringify(answer.issues));
  return answer;
}

describe("a council that is elected before its municipality is changed", () => {
  test.each([
    ["2015-01-01", "2014-10-06", "2014-11-19"],
    ["2019-01-01", "2018-10-08", "2018-11-21"],
    ["2021-01-01", "2020-10-05", "2020-11-18"],
    ["2022-01-01", "2021-10-11", "2021-11-24"],
    ["2023-01-01", "2022-10-10", "2022-11-23"],
    ["2024-01-01", "2023-10-09", "2023-11-22"],
  ])("on %s has its nomination on %s and its vote on %s", (change, nomination, vote) => {
    expect(council({ day: change, inhabitants: 20_001 })).toMatchObject({
      nomination,
      day: vote,
      membersLeave: change,
    });
  });

  test("has the members of article 8 by the inhabitants of 1 January of the year of the vote", () => {
    expect(council({ day: "2026-01-01", inhabitants: 45_000 })).toMatchObject({
      seats: 27,
      peopleCountedOn: "2025-01-01",
    });
    expect(council({ day: "2026-01-01", inhabitants: 45_001 }).seats).toBe(29);
  });

  test("meets on the first working day after the change", () => {
    expect(council({ day: "2026-01-01", inhabitants: 1 }).firstMeeting).toBe("2026-01-02");
    expect(council({ day: "2022-01-01", inhabitants: 1 }).firstMeeting).toBe("2022-01-03");
    const holidays = ["2022-01-03"];
    expect(council({ day: "2022-01-01", inhabitants: 1, holidays }).firstMeeting).toBe(
      "2022-01-04",
    );
  });

  test.each([
    ["2023-01-01", null, "2026-04-01", "56c"],
    ["2024-01-01", "2026-03-18", "2030-04-03", "56e"],
    ["2025-01-01", "2026-03-18", "2030-04-03", "56e"],
    ["2026-01-01", "2026-03-18", "2030-04-03", "56e"],
    ["2027-01-01", null, "2030-04-03", "56c"],
    ["2028-01-01", "2030-03-20", "2034-03-29", "56e"],
  ])("of %s skips the elections of %s and sits until %s", (change, skipped, ends, article) => {
    const answer = council({ day: change, inhabitants: 30_000 });
    expect(answer.skipped?.day ?? null).toBe(skipped);
    expect(answer.endOfTerm).toMatchObject({ day: ends, article: { article } });
  });

  test("before 2014-11-29 skips nothing, and ends with the councils that sit", () => {
    expect(
      council({ day: "2010-01-01", inhabitants: 30_000, nomination: "2009-10-06" }),
    ).toMatchObject({
      day: "2009-11-18",
      skipped: null,
      endOfTerm: { article: { article: "56", paragraph: 4 } },
      preparedBy: [],
    });
    expect(council({ day: "2014-01-01", inhabitants: 9, nomination: "2013-10-01" })).toMatchObject({
      day: "2013-11-13",
      endOfTerm: { day: "2014-03-27" },
    });
    expect(councilBeforeMerger({ day: "2014-01-01", inhabitants: 9 })).toMatchObject({
      issues: [{ code: "no-rules-on-day" }],
    });
    expect(electionCalendar({ type: "GR", year: 2013, occasion: "merger" })).toMatchObject({
      issues: [{ code: "no-rules-on-day" }],
    });
  });

  test("is prepared by the municipality with most inhabitants, and by none of two that are as large", () => {
    const of = (...numbers: readonly number[]) =>
      council({
        day: "2026-01-01",
        inhabitants: 50_000,
        municipalities: numbers.map((inhabitants, at) => ({ id: `m${at}`, inhabitants })),
      }).preparedBy;
    expect(of(20_000, 25_000)).toEqual(["m1"]);
    expect(of(25_000, 25_000, 24_999)).toEqual(["m0", "m1"]);
    expect(council({ day: "2026-01-01", inhabitants: 50_000 }).preparedBy).toEqual([]);
  });

  test("agrees with the calendar", () => {
    for (let year = 2014; year < 2060; year++) {
      const calendar = electionCalendar({ type: "GR", year, occasion: "merger" });
      if (calendar.status === "refused") throw new Error("refused");
      const answer = council({ day: `${year + 1}-01-01`, inhabitants: 1 });
      const { nomination, day, retirement } = calendar;
      expect(answer).toMatchObject({ nomination, day, membersLeave: retirement });
      const meeting = calendar.entries.find(({ id }) => id === "first-meeting");
      expect(meeting).toMatchObject({ day: answer.firstMeeting });
    }
  });

  test.each([
    [{ day: "2027-02-29", inhabitants: 1 }, "day", "not-a-day"],
    [{ day: "0001-01-01", inhabitants: 1 }, "day", "no-rules-on-day"],
    [{ day: "9999-01-01", inhabitants: 1 }, "day", "no-rules-on-day"],
    [{ day: "2003-01-01", inhabitants: 1 }, "day", "no-rules-on-day"],
    [{ day: "2026-11-01", inhabitants: 1 }, "day", "not-allowed"],
    [{ day: "2026-01-01", inhabitants: -1 }, "inhabitants", "too-small"],
    [{ day: "2026-01-01", inhabitants: 1, nomination: "2025-10-05" }, "nomination", "not-allowed"],
    [{ day: "2026-01-01", inhabitants: 1, nomination: "2025-12-01" }, "nomination", "not-allowed"],
    [
      {
        day: "2026-01-01",
        inhabitants: 1,
        municipalities: [
          { id: "a", inhabitants: 1 },
          { id: "a", inhabitants: 2 },
        ],
      },
      "municipalities",
      "duplicate",
    ],
  ])("refuses %j", (input, path, code) => {
    const answer = councilBeforeMerger(input);
    expect(answer).toMatchObject({ status: "refused", issues: [{ code }] });
    expect(answer.status === "refused" && answer.issues[0]?.path[0]).toBe(path);
  });

  property.prop([fc.integer({ min: 2015, max: 2200 }), fc.integer({ min: 0, max: 1_000_000 })], {
    numRuns: propertyRuns,
  })("is elected, then sits, and its term ends later than it begins", (year, inhabitants) => {
    const answer = council({ day: `${year}-01-01`, inhabitants });
    const { nomination, day, membersLeave, firstMeeting, endOfTerm, skipped } = answer;
    const days = [nomination, day, membersLeave, firstMeeting, skipped?.day, endOfTerm.day];
    const known = days.filter((one) => one !== undefined && one !== null);
    expect([...known].sort()).toEqual(known);
    expect(answer.seats % 2).toBe(1);
  });
});

describe("a bill to change municipalities before regular elections", () => {
  test("lets them be skipped, or held in autumn", () => {
    expect(billBeforeElections({ filed: "2025-11-14" })).toMatchObject({
      skips: true,
      skipped: { day: "2026-03-18", article: { article: "56b" } },
      termExtendedUntil: "2027-01-01",
      inForceUntil: "2026-09-17",
      inTime: null,
      otherwise: {
        nomination: "2026-10-05",
        day: "2026-11-18",
        namesRegistered: "2026-09-21",
        namesRefused: "2026-09-24",
        decisions: "2026-09-28",
        endOfTerm: "2030-04-03",
      },
    });
  });

  test.each([
    ["2025-10-01", true],
    ["2025-12-31", true],
    ["2025-09-30", false],
    ["2026-01-01", false],
    ["2024-11-14", false],
  ])("handed in on %s: %s", (filed, skips) => {
    expect(billBeforeElections({ filed })).toMatchObject({ skips });
  });

  test.each([
    ["2026-09-17", true],
    ["2026-09-18", false],
  ])("in force on %s: in time %s", (inForce, inTime) => {
    expect(billBeforeElections({ filed: "2025-11-14", inForce })).toMatchObject({ inTime });
  });

  test.each([
    [{ filed: "2013-11-01" }, "no-rules-on-day"],
    [{ filed: "0009-11-01" }, "no-rules-on-day"],
    [{ filed: "9999-12-31" }, "no-rules-on-day"],
    [{ filed: "2025-11-14", inForce: "2025-11-14" }, "not-allowed"],
    [{ filed: "2025-11-31" }, "not-a-day"],
  ])("%j is refused", (input, code) => {
    expect(billBeforeElections(input)).toMatchObject({ status: "refused", issues: [{ code }] });
  });
});
