import { expect, it, test } from "vitest";
import { electionCalendar, endOfTerm } from "../../../src/calendar.js";

it.each([
  // Elected after a dissolution: on the next Wednesday after four years (C 2 (1)).
  ["2023-12-01", "after-dissolution", "2028-03-29", "C 2", 1, false],
  // The four years end between that Wednesday and the one of May: after three years (C 2 (2)), then C 3.
  ["2026-05-01", "after-dissolution", "2030-05-29", "C 2", 2, true],
  ["2026-04-03", "after-dissolution", "2029-04-04", "C 2", 2, false],
  ["2026-05-29", "after-dissolution", "2030-05-29", "C 2", 2, true],
  ["2026-04-02", "after-dissolution", "2030-05-29", "C 2", 1, true],
  ["2026-05-30", "after-dissolution", "2031-05-28", "C 2", 1, true],
  ["2025-11-07", "after-dissolution", "2030-05-29", "C 2", 1, true],
  // Elected in May: after three years (C 3 (2)), unless councils are elected that year again.
  ["2030-05-23", "in-may", "2034-05-31", "C 3", 2, true],
  ["2031-05-22", "in-may", "2035-05-30", "C 3", 2, true],
  ["2021-03-26", "ordinary", "2025-04-02", "C 1", 2, false],
  // A day that the year after four years does not have.
  ["2024-02-29", "after-dissolution", "2028-03-29", "C 2", 1, false],
] as const)(
  "a House of %s, %s, leaves on %s",
  (result, elected, retirement, name, paragraph, inMay) => {
    expect(endOfTerm({ result, elected })).toMatchObject({
      status: "completed",
      retirement,
      article: { article: name, paragraph },
      inMay,
    });
  },
);

test("the next election is that of the calendar of the same year", () => {
  const answer = endOfTerm({ result: "2025-11-07", elected: "after-dissolution" });
  expect(answer).toMatchObject({ nomination: "2030-04-01", day: "2030-05-15" });
  expect(electionCalendar({ type: "TK", year: 2030 })).toMatchObject({
    nomination: "2030-04-01",
    day: "2030-05-15",
    retirement: "2030-05-29",
  });
});

test("days of which no text was read are refused, and ways that there are not", () => {
  expect(endOfTerm({ result: "2002-05-20", elected: "ordinary" })).toMatchObject({
    issues: [{ path: ["result"], code: "no-rules-on-day" }],
  });
  expect(endOfTerm({ result: "9998-05-20", elected: "ordinary" })).toMatchObject({
    issues: [{ path: ["result"], code: "no-rules-on-day" }],
  });
  expect(endOfTerm({ result: "2026-05-20", elected: "never" as never })).toMatchObject({
    issues: [{ path: ["elected"], code: "unknown-value" }],
  });
});
