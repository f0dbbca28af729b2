import { describe, expect, it } from "vitest";
import { accepted, refused, shown } from "../../src/model/refusal.js";

const value = (text: string) => ({ kind: "value", text });

describe("what stood in refused input is shown", () => {
  it.each([
    [undefined, { kind: "nothing" }],
    [null, value("null")],
    [Number.NaN, value("NaN")],
    [Number.NEGATIVE_INFINITY, value("-Infinity")],
    [12n, value("12")],
    [true, value("true")],
    ["text", value('"text"')],
    [[1, 2], { kind: "array", length: 2 }],
    [{ a: 1 }, { kind: "object" }],
    [() => 1, { kind: "function" }],
    [Symbol("s"), { kind: "symbol" }],
    ["x".repeat(58), value(`"${"x".repeat(58)}"`)],
    ["x".repeat(59), value(`"${"x".repeat(59)}…`)],
  ])("%s as %s", (found, actual) => {
    expect(shown(found)).toEqual(actual);
  });

  it("in plain values", () => {
    const issue = {
      path: ["a", 0],
      code: "missing",
      expected: { kind: "no-such-property" },
      actual: { kind: "nothing" },
    } as const;
    expect(refused([issue])).toEqual({ status: "refused", issues: [issue] });
    expect(accepted(3)).toEqual({ status: "accepted", value: 3 });
  });
});
