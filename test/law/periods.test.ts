import { describe, expect, test } from "vitest";
import {
  endingBefore,
  replacedOn,
  since,
  startingOn,
  timeline,
} from "../../src/law/timeline/periods.js";
import { article } from "../../src/model/article.js";
import { type Day, day } from "../../src/model/day.js";

const text = (from: Day, value: string) =>
  since(from, value, article("P 5"), { source: "a text", certainty: "law-text" });

const first = day("2001-01-01");
const second = day("2002-01-01");
const third = day("2003-01-01");
const whole = timeline(text(first, "one"), text(second, "two"), text(third, "three"));

const periods = (part: typeof whole) =>
  part.map(({ value, from, until }) => `${value}: ${from} to ${until}`);

describe("a timeline", () => {
  test("holds each text until the day before the next", () => {
    expect(periods(whole)).toEqual([
      "one: 2001-01-01 to 2001-12-31",
      "two: 2002-01-01 to 2002-12-31",
      "three: 2003-01-01 to null",
    ]);
  });

  test("begins with the text of its first day, on the last day of that text, too", () => {
    expect(periods(startingOn(day("2001-12-31"), whole))).toEqual([
      "one: 2001-12-31 to 2001-12-31",
      "two: 2002-01-01 to 2002-12-31",
      "three: 2003-01-01 to null",
    ]);
    expect(periods(startingOn(second, whole))).toEqual([
      "two: 2002-01-01 to 2002-12-31",
      "three: 2003-01-01 to null",
    ]);
  });

  test("ends the day before, without the text that begins on that day", () => {
    expect(periods(endingBefore(second, whole))).toEqual(["one: 2001-01-01 to 2001-12-31"]);
    expect(periods(endingBefore(day("2002-12-31"), whole))).toEqual([
      "one: 2001-01-01 to 2001-12-31",
      "two: 2002-01-01 to 2002-12-30",
    ]);
    expect(periods(endingBefore(day("2002-06-01"), whole))).toEqual([
      "one: 2001-01-01 to 2001-12-31",
      "two: 2002-01-01 to 2002-05-31",
    ]);
    expect(periods(endingBefore(day("2010-01-01"), whole))).toEqual([
      "one: 2001-01-01 to 2001-12-31",
      "two: 2002-01-01 to 2002-12-31",
      "three: 2003-01-01 to 2009-12-31",
    ]);
  });

  test("goes over into another on the day of a change", () => {
    const other = timeline(text(first, "other"));
    expect(periods(replacedOn(day("2002-06-01"), whole, other))).toEqual([
      "one: 2001-01-01 to 2001-12-31",
      "two: 2002-01-01 to 2002-05-31",
      "other: 2002-06-01 to null",
    ]);
  });
});
