import { expect, test } from "vitest";
import { fraction } from "../../../src/model/fraction.js";
import { remainder } from "../../../src/seats/division/comparison.js";
import type { DivisionSoFar, RowSoFar } from "../../../src/seats/division/standing.js";

test("a remainder is the votes less the full seats times the quota, exactly", () => {
  const of = (votes: number, fullSeats: number) =>
    remainder({ seats: 13, votes: 399 } as DivisionSoFar, { votes, fullSeats } as RowSoFar);
  expect(of(208, 6)).toEqual(fraction(310, 13));
  expect(of(85, 2)).toEqual(fraction(307, 13));
  expect(of(30, 0)).toEqual(fraction(390, 13));
});
