import { describe, expect, it } from "vitest";
import {
  fewestVotes,
  fewestVotesOneByOne,
  type RangeAt,
} from "../../../src/seats/margins/fewest-votes.js";

/** One seat from `first` votes on; no answer for the numbers in `unknown`. */
const seatFrom =
  (first: number, unknown: readonly number[] = []): RangeAt =>
  (change) => {
    if (unknown.includes(change)) return null;
    const seats = change >= first ? 1 : 0;
    return { least: seats, most: seats };
  };
const hasSeat = ({ least }: { least: number }) => least > 0;

describe.each([
  ["by halving", fewestVotes],
  ["one by one", fewestVotesOneByOne],
])("the fewest votes, %s", (_, search) => {
  it.each([0, 1, 2, 3, 7, 8, 9, 99, 100])("are %i when the seat comes there", (first) => {
    expect(search(seatFrom(first), 100, hasSeat)).toBe(first);
  });

  it("are none within bounds when the seat comes later", () => {
    expect(search(seatFrom(101), 100, hasSeat)).toBe("out-of-bounds");
    expect(search(seatFrom(1), 0, hasSeat)).toBe("out-of-bounds");
    expect(search(seatFrom(0), 0, hasSeat)).toBe(0);
  });

  it("are not known when a number on the way has too many lots", () => {
    expect(search(seatFrom(50, [0]), 100, hasSeat)).toBe("too-many-lots");
    expect(search(seatFrom(50, [49]), 100, hasSeat)).toBe("too-many-lots");
  });
});

it("halving looks at few numbers, one by one at all", () => {
  const looked: number[] = [];
  const rangeAt: RangeAt = (change) => {
    looked.push(change);
    return seatFrom(700)(change);
  };
  expect(fewestVotes(rangeAt, 1_000_000, hasSeat)).toBe(700);
  expect(looked.length).toBeLessThan(25);
});
