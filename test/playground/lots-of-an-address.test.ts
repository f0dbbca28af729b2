import { describe, expect, it } from "vitest";
import { stateOf } from "../../playground/app/address.js";
import { calculate } from "../../playground/app/calculate.js";

const lists = (...votes: readonly number[]) =>
  `l=en&d=2022-03-16&t=GR&s=9&x=${encodeURIComponent(JSON.stringify(votes.map((each) => ["", each])))}`;

function lotsKept(address: string): readonly string[] | string {
  const calculation = calculate(stateOf(address, "en"), "own rules");
  return calculation.status === "completed" ? calculation.lots : calculation.status;
}

describe("lots in a shared address", () => {
  it("are kept as far as they answer what is asked", () => {
    expect(lotsKept(`${lists(100, 100)}&o=2`)).toEqual(["2"]);
    expect(lotsKept(`${lists(100, 100)}&o=2~1`)).toEqual(["2"]);
    expect(lotsKept(`${lists(100, 100)}&o=x~1`)).toEqual([]);
    expect(lotsKept(`${lists(100, 90)}&o=1`)).toEqual([]);
  });

  it("are left out at once however many nobody asked for", () => {
    const unasked = Array(4_000).fill("1").join("~");
    const many = lists(...Array.from({ length: 500 }, (_, at) => 1_000 + at * 7));
    expect(lotsKept(`${many.replace("s=9", "s=5000")}&o=${unasked}`)).toEqual([]);
  });
});
