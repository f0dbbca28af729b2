import { describe, expect, it } from "vitest";
import { day } from "../../src/model/day.js";
import { monthsLater } from "../../src/model/day-arithmetic.js";

describe("a day some months later", () => {
  it.each([
    ["2026-03-18", 0, "2026-03-18"],
    ["2026-10-31", 1, "2026-11-30"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2026-12-31", 14, "2028-02-29"],
    ["2008-02-29", 216, "2026-02-28"],
    ["1884-02-29", 192, "1900-02-28"],
  ])("%s and %s months: the same date, or the last of a shorter month", (from, months, to) => {
    expect(monthsLater(day(from), months)).toBe(to);
  });

  it.each([
    ["9999-11-30", 1, "9999-12-30"],
    ["9999-12-31", 1, "9999-12-31"],
    ["9982-01-01", 216, "9999-12-31"],
  ])("%s and %s months is at most the last day that can be written", (from, months, to) => {
    expect(monthsLater(day(from), months)).toBe(to);
  });
});
