import { expect, test } from "vitest";
import { daysFromNomination } from "../../src/law/day-of-nomination.js";
import { provisionOn } from "../../src/law/timeline/provision.js";
import { day } from "../../src/model/day.js";

/** Nominations and votes as they were: definitions of elections, and for those of before the Staatscourant. */
const real = [
  ["TK", "2012-09-12", 43],
  ["GR", "2014-03-19", 44],
  ["PS", "2023-03-15", 44],
  ["AB", "2023-03-15", 44],
  ["EP", "2024-06-06", 44],
  ["TK", "2023-11-22", 44],
  ["GR", "2026-03-18", 44],
  ["EK", "2027-05-24", 34],
] as const;

test.each(real)(
  "the vote for %s of %s was so many days after the nomination: %i",
  (type, vote, days) => {
    expect(provisionOn(daysFromNomination[type], day(vote))?.value).toBe(days);
  },
);

test("of elections whose text was not read nothing is said", () => {
  expect(provisionOn(daysFromNomination.EP, day("2009-06-04"))).toBeUndefined();
  expect(provisionOn(daysFromNomination.TK, day("1998-05-06"))).toBeUndefined();
});
