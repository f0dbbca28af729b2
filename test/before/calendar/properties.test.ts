import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { firstDayOf, lastDayOf } from "../../../src/before/calendar/calendar-entry.js";
import { easterSunday } from "../../../src/before/calendar/easter.js";
import { holidaysIn } from "../../../src/before/calendar/public-holidays-of-year.js";
import { noWorkingDay, withWorkingDays } from "../../../src/before/calendar/working-day.js";
import {
  type CalendarInput,
  type ElectionCalendar,
  electionCalendar,
} from "../../../src/calendar.js";
import { day } from "../../../src/model/day.js";
import { daysBetween, daysLater, monthsLater } from "../../../src/model/day-arithmetic.js";
import { electionTypes } from "../../../src/model/election/election-type.js";
import { propertyRuns } from "../../property-runs.js";

const runs = { numRuns: propertyRuns };
const anyDay = fc
  .integer({ min: 0, max: 100_000 })
  .map((days) => daysLater(day("2014-01-01"), days));
const workingDay = anyDay.filter((one) => noWorkingDay(one, []) === undefined);

/** Elections by their nomination, by their vote, and at the end of a term. */
const anyCalendar = fc
  .record({
    type: fc.constantFrom(...electionTypes),
    given: fc.oneof(
      workingDay.map((nomination) => ({ nomination })),
      workingDay.map((vote) => ({ day: vote })),
      fc.integer({ min: 2014, max: 2290 }).map((year) => ({ year })),
    ),
    districts: fc.constantFrom(1, 2, 20),
    holidays: fc.array(anyDay, { maxLength: 3 }),
    events: fc.option(
      fc.record({ admission: workingDay, vacancy: workingDay, warning: workingDay }),
    ),
  })
  .map(({ type, given, events, ...others }) =>
    electionCalendar({
      type,
      ...given,
      ...others,
      ...(events === null ? {} : { events }),
    } as CalendarInput),
  )
  .filter((answer): answer is ElectionCalendar => answer.status === "completed");

/** What lies on the left of what, in every calendar that has both; the same day is allowed. */
const order = [
  ["names-registered", "names-published"],
  ["names-registered", "logos-registered"],
  ["logos-registered", "names-registered"],
  ["passes-abroad", "proxies-abroad"],
  ["registration-abroad", "proxies-abroad"],
  ["postal-votes", "postal-votes-handed-on"],
  ["embassy-votes", "embassy-votes-handed-on"],
  ["polling", "papers-kept"],
  ["successor-letter", "replacement-acceptance"],
  ["replacement-acceptance", "successor-acceptance"],
  ["names-registered", "support"],
  ["notice-of-filing", "lists-filed"],
  ["support", "lists-filed"],
  ["lists-filed", "lists-examined"],
  ["lists-examined", "repair"],
  ["repair", "lists-decided"],
  ["repair-on-islands", "lists-decided"],
  ["lists-decided", "appeal"],
  ["appeal", "judgment"],
  ["lists-filed", "party-order"],
  ["postal-papers", "registration-abroad-changed"],
  ["registration-abroad-changed", "registration-abroad"],
  ["registration-abroad", "postal-vote-requested"],
  ["postal-vote-requested", "cards-received"],
  ["cards-received", "written-requests"],
  ["written-requests", "oral-requests"],
  ["oral-requests", "polling"],
  ["judgment", "polling"],
  ["polling", "municipal-count"],
  ["municipal-count", "district-count"],
  ["district-count", "result-session"],
  ["result-session", "result-after-recount"],
] as const;

describe("every calendar", () => {
  test.prop([anyCalendar], runs)("goes forward in time", ({ entries }) => {
    const days = entries.map(firstDayOf);
    expect(days).toEqual([...days].sort((one, other) => (one < other ? -1 : 1)));
    for (const entry of entries) expect(firstDayOf(entry) <= lastDayOf(entry)).toBe(true);
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.prop([anyCalendar], runs)("has every day on its side of the others", ({ entries }) => {
    const found = new Map(entries.map((entry) => [entry.id, entry]));
    for (const [left, right] of order) {
      const [earlier, later] = [found.get(left), found.get(right)];
      if (earlier === undefined || later === undefined) continue;
      expect(`${left} ${lastDayOf(earlier) <= lastDayOf(later)} ${right}`).toBe(
        `${left} true ${right}`,
      );
    }
  });

  test.prop([anyCalendar], runs)(
    "moves a day over days on which nothing is done, and over no other",
    ({ entries }) => {
      for (const entry of entries) {
        if (entry.span !== "day" || entry.movedBecause === null) continue;
        for (const { day: passed, because } of entry.movedBecause) {
          if (because !== "equated-by-decree") expect(noWorkingDay(passed, [])).toBe(because);
        }
        expect(noWorkingDay(entry.day, [])).toBeUndefined();
      }
    },
  );

  test.prop([fc.integer({ min: 2023, max: 2300 }), fc.constantFrom("GR", "PS", "AB", "ER")], runs)(
    "of a council that is elected at the end of its term has its members leave two weeks after the vote",
    (year, type) => {
      const answer = electionCalendar({ type, year });
      if (answer.status === "refused") return;
      expect(answer.retirement).toBe(daysLater(answer.day, 14));
    },
  );

  test.prop([anyCalendar], runs)(
    "is the same by the day of its vote and by its nomination",
    (calendar) => {
      if (calendar.occasion !== "other") return;
      const { type, nomination, day: vote } = calendar;
      const again = electionCalendar({ type, nomination, day: vote });
      if (again.status === "refused") return;
      expect([again.nomination, again.day]).toEqual([nomination, vote]);
    },
  );
});

describe("days", () => {
  const milliseconds = 86_400_000;
  test.prop([anyDay, fc.integer({ min: -90_000, max: 90_000 })], runs)(
    "are counted as the calendar of the engine counts them",
    (start, days) => {
      const other = daysLater(start, days);
      const engine = new Date(Date.parse(`${start}T00:00:00Z`) + days * milliseconds);
      expect(other).toBe(engine.toISOString().slice(0, 10));
      expect(daysBetween(start, other)).toBe(days);
    },
  );

  it("end with a month that is shorter", () => {
    expect(monthsLater(day("2024-02-29"), 48)).toBe("2028-02-29");
    expect(monthsLater(day("2024-02-29"), 36)).toBe("2027-02-28");
    expect(monthsLater(day("2025-11-30"), 3)).toBe("2026-02-28");
    expect(monthsLater(day("2025-11-30"), 13)).toBe("2026-12-30");
  });

  test.prop([workingDay, fc.integer({ min: 3, max: 10 })], runs)(
    "of a term have two working days among them",
    (start, length) => {
      const { day: end } = withWorkingDays(start, daysLater(start, length), 2, []);
      let found = 0;
      for (let one = daysLater(start, 1); one <= end; one = daysLater(one, 1)) {
        if (noWorkingDay(one, []) === undefined) found++;
      }
      expect(found).toBeGreaterThanOrEqual(2);
    },
  );
});

describe("holidays", () => {
  it("are Easter and what follows it, as almanacs have it", () => {
    const easters =
      "2002-03-31 2003-04-20 2004-04-11 2005-03-27 2008-03-23 2011-04-24 2016-03-27 2018-04-01 2019-04-21 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2030-04-21 2035-03-25 2038-04-25 2049-04-18 2076-04-19 2285-03-22";
    for (const easter of easters.split(" "))
      expect(easterSunday(Number(easter.slice(0, 4)))).toBe(easter);
  });

  it("are those of 2025 and of 2014, when the birthday of the King would have been a Sunday", () => {
    expect(holidaysIn(2025).map(({ day: one, holiday }) => `${one} ${holiday}`)).toEqual([
      "2025-01-01 new-years-day",
      "2025-04-18 good-friday",
      "2025-04-21 easter-monday",
      "2025-04-26 kings-day",
      "2025-05-05 liberation-day",
      "2025-05-29 ascension-day",
      "2025-06-09 whit-monday",
      "2025-12-25 christmas-day",
      "2025-12-26 boxing-day",
    ]);
    expect(holidaysIn(2014).find(({ holiday }) => holiday === "kings-day")?.day).toBe("2014-04-26");
    expect(holidaysIn(2013).find(({ holiday }) => holiday === "kings-day")?.day).toBe("2013-04-30");
    expect(holidaysIn(2006).find(({ holiday }) => holiday === "kings-day")?.day).toBe("2006-04-29");
    expect(holidaysIn(2001)).toEqual([]);
  });
});
