import { describe, expect, it } from "vitest";
import { accepted, refused, shown } from "../../src/model/refusal.js";

describe("what stood in refused input is shown", () => {
  it.each([
    [undefined, "nothing"],
    [null, "null"],
    [Number.NaN, "NaN"],
    [Number.NEGATIVE_INFINITY, "-Infinity"],
    [12n, "12"],
    [true, "true"],
    ["text", '"text"'],
    [[1, 2], "an array of 2"],
    [{ a: 1 }, "an object"],
    [() => 1, "function"],
    [Symbol("s"), "symbol"],
    ["x".repeat(58), `"${"x".repeat(58)}"`],
    ["x".repeat(59), `"${"x".repeat(59)}…`],
  ])("%s as %s", (value, text) => {
    expect(shown(value)).toBe(text);
  });

  it("in plain values", () => {
    const issue = { path: ["a", 0], code: "missing", expected: "b", actual: "nothing" } as const;
    expect(refused([issue])).toEqual({ status: "refused", issues: [issue] });
    expect(accepted(3)).toEqual({ status: "accepted", value: 3 });
  });
});
