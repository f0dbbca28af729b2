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

  it.each([
    ["2014-01-10", "end-of-term"],
    // Sixteen weeks before the Thursday on which councils left together, 2014-03-27.
    ["2013-12-05", "end-of-term"],
    ["2013-12-04", undefined],
    ["2014-03-28", undefined],
  ])("until 2020-06-30 is not given in the last weeks of a term: asked on %s", (from, reason) => {
    const answer = leaveOf({ type: "GR", reason: "illness", from });
    expect("reason" in answer ? answer.reason : undefined).toBe(reason);
    const given = leaveOf({ reason: "illness", from, endOfTerm: "2014-03-27" });
    expect("reason" in given ? given.reason : undefined).toBe(reason);
    expect(leaveOf({ reason: "illness", from })).toMatchObject({ decision: "granted" });
  });

  it("may be asked on the first day of a new term", () => {
    const asked = { type: "GR", reason: "illness", from: "2014-03-28" } as const;
    expect(leaveOf({ ...asked, requested: "2014-03-26" })).toMatchObject({ reason: "end-of-term" });
    expect(leaveOf({ ...asked, requested: "2014-03-27" })).toMatchObject({ decision: "granted" });
  });

  it("since 2020-07-01 is given to the end of a term", () => {
    const term = { reason: "illness", endOfTerm: "2020-09-01" } as const;
    expect(leaveOf({ ...term, from: "2020-06-30" })).toMatchObject({ reason: "end-of-term" });
    expect(leaveOf({ ...term, from: "2020-07-01" })).toMatchObject({ decision: "granted" });
  });

  it("for illness needs eight weeks, and is not for the European Parliament", () => {
    const illness = { reason: "illness", from: "2024-03-01" } as const;
    expect(leaveOf({ ...illness, weeksOfIllness: 7 })).toMatchObject({
      reason: "illness-too-short",
    });
    expect(leaveOf({ ...illness, weeksOfIllness: 8 })).toMatchObject({ decision: "granted" });
    expect(leaveOf({ ...illness, type: "EP" })).toMatchObject({
      status: "refused",
      issues: [{ path: ["type"], code: "not-allowed" }],
    });
  });

  it("is refused from a day that does not exist", () => {
    expect(leaveOf({ reason: "illness", from: "2023-02-29" })).toMatchObject({
      status: "refused",
      issues: [{ path: ["from"], code: "not-a-day" }],
    });
  });

  it.each([
    [{ from: "9999-12-01" }, "from"],
    [{ from: "9001-01-01", type: "GR" }, "from"],
    [{ requested: "9999-06-01", type: "PS" }, "requested"],
    [{ endOfTerm: "9001-01-01" }, "endOfTerm"],
    [{ presumedChildbirth: "0000-01-01" }, "presumedChildbirth"],
  ] as const)("is refused with days from which weeks are not counted: %o", (given, path) => {
    expect(leaveOf({ reason: "illness", from: "2024-03-01", ...given })).toMatchObject({
      issues: [{ path: [path], code: "no-rules-on-day" }],
    });
    expect(leaveOf({ type: "GR", reason: "illness", from: "9000-12-31" })).toMatchObject({
      revivesOn: "9001-04-22",
    });
  });

  it("is refused before the first text read with it", () => {
    expect(leaveOf({ reason: "illness", from: "2006-10-10" })).toMatchObject({
      issues: [{ code: "no-rules-on-day" }],
    });
  });
});
