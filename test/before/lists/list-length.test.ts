import { describe, expect, it } from "vitest";
import { maximumListLength } from "../../../src/before/lists/maximum-list-length.js";

describe("the most candidates on a list (article H 6)", () => {
  it.each([
    ["2009-12-31", 0, 30],
    ["2009-12-31", 15, 30],
    ["2009-12-31", 16, 32],
    ["2009-12-31", 40, 80],
    ["2009-12-31", 41, 80],
    ["2010-01-01", 15, 50],
    ["2010-01-01", 16, 80],
    ["2023-11-22", 34, 80],
  ])("on %s after %i seats is %i", (day, seatsAtLastElection, candidates) => {
    expect(maximumListLength({ type: "TK", day, seatsAtLastElection })).toMatchObject({
      status: "completed",
      candidates,
      provenance: { article: { article: "H 6", paragraph: 2 } },
    });
  });

  it("is that of a new party when no seats are given", () => {
    expect(maximumListLength({ type: "GR", day: "2026-03-18" })).toMatchObject({ candidates: 50 });
  });

  it("stands in article R 4 for the Senate", () => {
    expect(maximumListLength({ type: "EK", day: "2023-05-30" })).toMatchObject({
      provenance: { article: { article: "R 4", paragraph: 2 } },
    });
  });

  it("is refused before the Electoral Act of 1989 and for negative seats", () => {
    expect(maximumListLength({ type: "TK", day: "1989-10-31" })).toMatchObject({
      issues: [{ code: "no-rules-on-day" }],
    });
    expect(
      maximumListLength({ type: "TK", day: "2023-11-22", seatsAtLastElection: -1 }),
    ).toMatchObject({ issues: [{ code: "too-small" }] });
  });
});
