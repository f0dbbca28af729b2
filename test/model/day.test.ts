import { describe, expect, it } from "vitest";
import { day, nextDay, previousDay } from "../../src/model/day.js";
import { daySchema } from "../../src/model/day-schema.js";

describe("days", () => {
  it.each([
    ["2023-12-31", "2024-01-01"],
    ["2024-02-28", "2024-02-29"],
    ["2024-02-29", "2024-03-01"],
    ["2023-02-28", "2023-03-01"],
    ["1900-02-28", "1900-03-01"],
    ["2000-02-28", "2000-02-29"],
    ["2026-04-30", "2026-05-01"],
    ["2026-08-09", "2026-08-10"],
    ["0999-12-31", "1000-01-01"],
  ])("%s is followed by %s", (first, second) => {
    expect(nextDay(day(first))).toBe(second);
    expect(previousDay(day(second))).toBe(first);
  });

  it("of a whole century follow one another without a gap", () => {
    const everyDay = new Set<string>();
    const last = day("2018-12-31");
    let today = day("1918-01-01");
    for (; today <= last; today = nextDay(today)) {
      everyDay.add(today);
      if (previousDay(nextDay(today)) !== today) throw new Error(today);
      if (!daySchema.safeParse(today).success) throw new Error(today);
    }
    expect(everyDay.size).toBe(101 * 365 + 25);
  });

  it.each([
    "2026-00-10",
    "2026-13-10",
    "2026-01-00",
    "2026-01-32",
    "2026-04-31",
    "2026-1-1",
    "20260101",
    "",
  ])("%s is not one", (text) => {
    expect(() => day(text)).toThrow();
    expect(daySchema.safeParse(text).success).toBe(false);
  });
});
