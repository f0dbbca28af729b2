import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { maximumSeats, maximumShareDenominator, maximumVotes } from "../../src/model/bounds.js";
import { compareFractions as compareFromOutside } from "../../src/model/checked-fraction.js";
import {
  compareFractions,
  type Fraction,
  fraction,
  inLowestTerms,
} from "../../src/model/fraction.js";
import { propertyRuns } from "../property-runs.js";

const runs = { numRuns: propertyRuns };
const numerator = fc.oneof(fc.nat(50), fc.maxSafeNat());
const denominator = numerator.map((value) => Math.max(value, 1));
const anyFraction = fc.tuple(numerator, denominator).map(([top, bottom]) => fraction(top, bottom));

/** The comparison by definition, in integers of any size. */
function compared(left: ReturnType<typeof fraction>, right: ReturnType<typeof fraction>): number {
  const difference =
    BigInt(left.numerator) * BigInt(right.denominator) -
    BigInt(right.numerator) * BigInt(left.denominator);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

describe("fractions are compared exactly", () => {
  test.prop([anyFraction, anyFraction], runs)("whatever their size", (left, right) => {
    expect(Math.sign(compareFractions(left, right))).toBe(compared(left, right));
    expect(Math.sign(compareFractions(right, left))).toBe(0 - compared(left, right) + 0);
  });

  it("where floating point would see no difference", () => {
    const most = Number.MAX_SAFE_INTEGER;
    const left = fraction(most, most - 1);
    const right = fraction(most - 1, most - 2);
    expect(compareFractions(left, right)).toBe(-1);
    expect(compareFractions(right, left)).toBe(1);
    expect(compareFractions(left, left)).toBe(0);
    expect(compareFractions(fraction(0, 1), fraction(0, most))).toBe(0);
  });

  it("on the bound of votes and seats every product is a safe integer", () => {
    expect(maximumShareDenominator * maximumVotes * maximumSeats).toBe(5e15);
    expect(Number.isSafeInteger(maximumShareDenominator * maximumVotes * maximumSeats)).toBe(true);
    const largest = fraction(maximumVotes, maximumSeats);
    const next = fraction(maximumVotes - 1, maximumSeats);
    expect(compareFractions(next, largest)).toBe(-maximumSeats);
    const average = fraction(maximumVotes, maximumSeats - 1);
    expect(compareFractions(average, largest)).toBeGreaterThan(0);
  });
});

it("a value that is no fraction compares with nothing", () => {
  const half = fraction(1, 2);
  const odd: unknown[] = [null, undefined, 0.5, "1/2", [], {}, { numerator: 1 }];
  odd.push({ numerator: -1, denominator: 2 }, { numerator: 1, denominator: 0 });
  odd.push({ numerator: 0.5, denominator: 1 }, { numerator: 1n, denominator: 2n });
  for (const one of odd as Fraction[]) {
    expect(compareFromOutside(one, half)).toBeNaN();
    expect(compareFromOutside(half, one)).toBeNaN();
  }
  expect(compareFromOutside(half, fraction(2, 4))).toBe(0);
});

describe("a fraction in lowest terms", () => {
  test.prop([anyFraction], runs)("is the same fraction, and cannot be reduced", (value) => {
    const lowest = inLowestTerms(value);
    expect(compared(lowest, value)).toBe(0);
    expect(inLowestTerms(lowest)).toEqual(lowest);
    expect(lowest.denominator).toBeGreaterThan(0);
  });

  it("for example", () => {
    expect(inLowestTerms(fraction(6, 4))).toEqual({ numerator: 3, denominator: 2 });
    expect(inLowestTerms(fraction(0, 7))).toEqual({ numerator: 0, denominator: 1 });
    expect(inLowestTerms(fraction(5, 1))).toEqual({ numerator: 5, denominator: 1 });
  });
});
