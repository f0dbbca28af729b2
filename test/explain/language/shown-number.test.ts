import { describe, expect, it } from "vitest";
import {
  shownDecimal,
  shownFraction,
  shownInteger,
  shownMixed,
} from "../../../src/explain/language/shown-number.js";
import { fraction } from "../../../src/model/fraction.js";

const nl = { group: ".", decimal: "," };

describe("numbers as they are written in Dutch", () => {
  it("groups digits by three", () => {
    expect([0, 999, 1000, 10571990, -1234].map((value) => shownInteger(value, nl))).toEqual([
      "0",
      "999",
      "1.000",
      "10.571.990",
      "−1.234",
    ]);
  });

  it("rounds half up and says whether it rounded", () => {
    expect(shownDecimal(fraction(1, 8), 2, nl)).toEqual({ text: "0,13", exact: false });
    expect(shownDecimal(fraction(5104, 15), 2, nl)).toEqual({ text: "340,27", exact: false });
    expect(shownDecimal(fraction(1337, 2), 2, nl)).toEqual({ text: "668,50", exact: true });
    expect(shownDecimal(fraction(1851, 3), 2, nl)).toEqual({ text: "617", exact: true });
    expect(shownDecimal(fraction(2, 3), 0, nl)).toEqual({ text: "1", exact: false });
  });

  it("keeps fractions over their own denominator", () => {
    expect(shownFraction(fraction(1851, 3), nl)).toBe("1.851/3");
    expect(shownFraction(fraction(617, 1), nl)).toBe("617");
    expect(shownMixed(fraction(5104, 15), nl)).toBe("340 4/15");
    expect(shownMixed(fraction(10571990, 150), nl)).toBe("70.479 140/150");
    expect(shownMixed(fraction(4, 15), nl)).toBe("4/15");
    expect(shownMixed(fraction(7200, 15), nl)).toBe("480");
    expect(shownMixed(fraction(0, 15), nl)).toBe("0");
  });
});
