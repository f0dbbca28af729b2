import { describe, expect, it } from "vitest";
import { leaveOf } from "../../src/after/temporary-leave.js";

describe("temporary leave (article X 10)", () => {
  it("lasts sixteen weeks to the day", () => {
    expect(leaveOf({ reason: "illness", from: "2024-03-01" })).toMatchObject({
      decision: "granted",
      revivesOn: "2024-06-21",
      leavesLeft: 2,
      provenance: { article: { article: "X 10" } },
    });
    expect(leaveOf({ reason: "illness", from: "2022-12-01" })).toMatchObject({
      revivesOn: "2023-03-23",
    });
  });

  it("is given three times in a term and no more", () => {
    const request = { reason: "illness", from: "2024-03-01" } as const;
    expect(leaveOf({ ...request, earlierLeaves: 2 })).toMatchObject({
      decision: "granted",
      leavesLeft: 0,
    });
    expect(leaveOf({ ...request, earlierLeaves: 3 })).toMatchObject({
      decision: "not-granted",
      reason: "too-many-leaves",
      provenance: { article: { article: "X 10", paragraph: 4 } },
    });
  });

  it.each([
    ["2024-03-31", "not-granted"],
    ["2024-04-01", "granted"],
    ["2024-04-15", "granted"],
    ["2024-04-16", "not-granted"],
  ])("for childbirth expected on 2024-05-13 beginning on %s is %s", (from, decision) => {
    const request = {
      reason: "pregnancy-and-childbirth",
      presumedChildbirth: "2024-05-13",
    } as const;
    expect(leaveOf({ ...request, from })).toMatchObject({ status: "completed", decision });
  });

  it("for childbirth needs the certified date", () => {
    expect(leaveOf({ reason: "pregnancy-and-childbirth", from: "2024-04-01" })).toMatchObject({
      reason: "no-certified-date",
      provenance: { article: { paragraph: 1 } },
    });
  });

  it("says whether it begins too early or too late", () => {
    const request = {
      reason: "pregnancy-and-childbirth",
      presumedChildbirth: "2024-05-13",
    } as const;
    expect(leaveOf({ ...request, from: "2024-01-01" })).toMatchObject({ reason: "too-early" });
    expect(leaveOf({ ...request, from: "2024-05-01" })).toMatchObject({ reason: "too-late" });
  });

  it("is refused from a day that does not exist", () => {
    expect(leaveOf({ reason: "illness", from: "2023-02-29" })).toMatchObject({
      status: "refused",
      issues: [{ path: ["from"], code: "not-a-day" }],
    });
  });

  it("is refused before the first text read with it", () => {
    expect(leaveOf({ reason: "illness", from: "2006-10-10" })).toMatchObject({
      issues: [{ code: "no-rules-on-day" }],
    });
  });
});
