import { describe, expect, it } from "vitest";
import type { ListNumber } from "../../../src/model/identifiers.js";
import {
  type Condition,
  fewestVotes as fewestVotesOf,
  type RangeAt,
  someVotes,
} from "../../../src/what-if/margins/fewest-votes.js";

const none = { combinations: [], together: { least: 0, most: 0 } };

/** One seat from `first` votes on. */
const seatFrom =
  (first: number): RangeAt =>
  (change) => {
    const seats = change >= first ? 1 : 0;
    return { least: seats, most: seats, ...none };
  };
const hasSeat = ({ least }: { least: number }) => least > 0;
/** Nothing is known of the stretch around a number of votes: it is that number alone. */
const fewestVotes = (
  rangeAt: RangeAt,
  bound: number,
  condition: Condition,
  isSteady: (from: number, to: number) => boolean,
) =>
  fewestVotesOf(rangeAt, bound, condition, {
    isSteady,
    stretchAt: (change) => ({ range: rangeAt(change), last: change }),
  });
const always = () => true;
const never = () => false;

/** The same, with the numbers that were looked at. */
function watched(rangeAt: RangeAt): { readonly rangeAt: RangeAt; readonly looked: number[] } {
  const looked: number[] = [];
  return {
    looked,
    rangeAt: (change) => {
      looked.push(change);
      return rangeAt(change);
    },
  };
}

describe.each([
  ["by halving", always],
  ["one by one", never],
])("the fewest votes, %s", (_, steady) => {
  it.each([0, 1, 2, 3, 7, 8, 9, 99, 100])("are %i when the seat comes there", (first) => {
    expect(fewestVotes(seatFrom(first), 100, hasSeat, steady)).toBe(first);
  });

  it("are none within bounds when the seat comes later", () => {
    expect(fewestVotes(seatFrom(101), 100, hasSeat, steady)).toBe("out-of-bounds");
    expect(fewestVotes(seatFrom(1), 0, hasSeat, steady)).toBe("out-of-bounds");
    expect(fewestVotes(seatFrom(0), 0, hasSeat, steady)).toBe(0);
  });
});

describe("the fewest votes", () => {
  it("are looked for at few numbers where they can be halved", () => {
    const { rangeAt, looked } = watched(seatFrom(700));
    expect(fewestVotes(rangeAt, 1_000_000, hasSeat, always)).toBe(700);
    expect(looked.length).toBeLessThan(26);
  });

  it("are looked for through as many as 20,000 stretches", () => {
    expect(fewestVotes(seatFrom(19_999), 30_000, hasSeat, never)).toBe(19_999);
    expect(fewestVotes(seatFrom(20_000), 30_000, hasSeat, never)).toBe("too-many-votes-to-try");
    expect(fewestVotes(seatFrom(20_001), 19_999, hasSeat, never)).toBe("out-of-bounds");
  });

  it("are looked for once in every stretch in which nothing is decided otherwise", () => {
    const { rangeAt, looked } = watched(seatFrom(700));
    const stretchAt = (change: number) => ({
      range: rangeAt(change),
      last: 100 * Math.floor(change / 100) + 99,
    });
    const howFar = { isSteady: never, stretchAt };
    expect(fewestVotesOf(seatFrom(700), 1_000_000, hasSeat, howFar)).toBe(700);
    expect(looked).toEqual([0, 100, 200, 300, 400, 500, 600, 700]);
    const until = { isSteady: never, stretchAt: () => ({ range: seatFrom(1)(0), last: Infinity }) };
    expect(fewestVotesOf(seatFrom(1), 1_000_000, hasSeat, until)).toBe("out-of-bounds");
  });

  it("are those of the first stretch of equal combinations that has any", () => {
    const [one, two] = [1, 2] as readonly number[] as readonly ListNumber[];
    if (one === undefined || two === undefined) throw new Error("two lists");
    /** From 10 to 19 votes the combination counts and has the seat, from 40 on the list has it. */
    const rangeAt: RangeAt = (change) => {
      const counts = change >= 10 && change < 20;
      const seats = counts || change >= 40 ? 1 : 0;
      return { ...none, least: seats, most: seats, combinations: counts ? [[one, two]] : [] };
    };
    const stretches: (readonly [number, number])[] = [];
    const steady = (from: number, to: number): boolean => {
      stretches.push([from, to]);
      return true;
    };
    expect(fewestVotes(rangeAt, 15, hasSeat, steady)).toBe(10);
    expect(stretches).toEqual([
      [0, 9],
      [10, 15],
    ]);
  });

  it("are those of the first stretch with equal seats of the combination that has any", () => {
    /** With every twenty votes the combination gets a seat, and this list loses its own for ten. */
    const rangeAt: RangeAt = (change) => {
      const seats = Math.floor(change / 20);
      const own = change % 20 < 10 ? 0 : 1;
      return { ...none, least: own, most: own, together: { least: seats, most: seats } };
    };
    expect(fewestVotes(rangeAt, 75, hasSeat, always)).toBe(10);
    const later: RangeAt = (change) => ({ ...rangeAt(change), least: change >= 60 ? 1 : 0 });
    expect(fewestVotes(later, 75, hasSeat, always)).toBe(60);
  });
});

describe("some number of votes that does", () => {
  it("is found in steps of twice the size", () => {
    const { rangeAt, looked } = watched(seatFrom(20));
    expect(someVotes(rangeAt, 100, hasSeat)).toBe(31);
    expect(looked).toEqual([0, 1, 3, 7, 15, 31]);
  });

  it("is the bound when there is none before it", () => {
    expect(someVotes(seatFrom(20), 20, hasSeat)).toBe(20);
    expect(someVotes(seatFrom(99), 20, hasSeat)).toBe(20);
    expect(someVotes(seatFrom(0), 20, hasSeat)).toBe(0);
    expect(someVotes(seatFrom(0), 0, hasSeat)).toBe(0);
  });
});
