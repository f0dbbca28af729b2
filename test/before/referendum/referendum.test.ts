import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { referendumDays } from "../../../src/before/referendum/referendum-days.js";
import { referendumRequest } from "../../../src/before/referendum/referendum-request.js";
import { propertyRuns } from "../../property-runs.js";

describe("a request for a referendum", () => {
  const definitive = { request: "definitive", day: "2015-08-17" } as const;

  test.each([
    [
      { request: "introductory", day: "2015-07-10", received: 10_000, valid: 10_000 },
      "admitted",
      0,
    ],
    [
      { request: "introductory", day: "2015-07-10", received: 10_001, valid: 9_999 },
      "too-few-valid",
      1,
    ],
    [{ request: "introductory", day: "2015-07-10", received: 9_999 }, "too-few-received", 1],
    [{ ...definitive, received: 472_849, valid: 427_939 }, "admitted", 0],
    [{ ...definitive, received: 299_999, valid: 299_999 }, "too-few-received", 1],
    [{ ...definitive, received: 300_000, valid: 0 }, "too-few-valid", 300_000],
  ] as const)("%j: %s", (input, decision, missing) => {
    expect(referendumRequest(input)).toMatchObject({ status: "completed", decision, missing });
  });

  test("has its days: four weeks and one, six weeks and two, and a session", () => {
    // 14 July 2015 to Tuesday 11 August; decided until 18 August.
    expect(
      referendumRequest({ request: "introductory", day: "2015-07-14", received: 0 }),
    ).toMatchObject({ receivedUntil: "2015-08-11", decidedUntil: "2015-08-18", session: null });
    expect(referendumRequest({ ...definitive, received: 0 })).toMatchObject({
      receivedUntil: "2015-09-28",
      decidedUntil: "2015-10-12",
      session: "2015-10-14",
    });
    // A term that ends on a Saturday goes on to the Monday.
    expect(
      referendumRequest({ request: "introductory", day: "2015-07-11", received: 0 }),
    ).toMatchObject({ receivedUntil: "2015-08-10" });
  });

  test.each([
    [{ request: "introductory", day: "2015-06-30", received: 0 }, "day", "no-rules-on-day"],
    [{ request: "introductory", day: "2018-07-28", received: 0 }, "day", "no-rules-on-day"],
    [{ request: "introductory", day: "2016-02-30", received: 0 }, "day", "not-a-day"],
    [{ request: "introductory", day: "2016-02-01", received: 10_000 }, "valid", "missing"],
    [{ request: "definitive", day: "2016-02-01", received: 5, valid: 6 }, "valid", "too-large"],
    [{ request: "definitive", day: "2016-02-01", received: -1 }, "received", "too-small"],
  ] as const)("%j is refused", (input, path, code) => {
    expect(referendumRequest(input)).toMatchObject({
      status: "refused",
      issues: [{ path: [path], code }],
    });
  });

  property.prop(
    [
      fc.constantFrom("introductory", "definitive"),
      fc.integer({ min: 0, max: 600_000 }),
      fc.integer({ min: 0, max: 600_000 }),
    ],
    { numRuns: propertyRuns },
  )("is never admitted with fewer valid ones than one that is not", (request, one, other) => {
    const [few, many] = one < other ? [one, other] : [other, one];
    const of = (count: number) => {
      const answer = referendumRequest({
        request,
        day: "2016-01-05",
        received: count,
        valid: count,
      });
      return answer.status === "completed" && answer.decision === "admitted";
    };
    expect(of(few) && !of(many)).toBe(false);
  });
});

describe("the days on which a referendum can be held", () => {
  test("are Wednesdays from the 85th day to six months", () => {
    const answer = referendumDays({ decided: "2015-10-14" });
    expect(answer).toMatchObject({ from: "2016-01-07", to: "2016-04-14" });
    if (answer.status === "refused") throw new Error("refused");
    // The vote on the association agreement with Ukraine was on 6 April 2016.
    expect(answer.days).toContain("2016-04-06");
    expect([answer.days[0], answer.days.at(-1)]).toEqual(["2016-01-13", "2016-04-13"]);
  });

  test("leave July and August out of the six months", () => {
    expect(referendumDays({ decided: "2016-03-01" })).toMatchObject({ to: "2016-11-02" });
    // In the middle of July nothing counts until September.
    expect(referendumDays({ decided: "2016-07-15" })).toMatchObject({ to: "2017-03-03" });
  });

  test("are those of other votes in that time", () => {
    const otherVotes = ["2018-03-21", "2017-03-15", "2018-03-21"];
    // The council elections of 21 March 2018, on which the referendum on the intelligence services was held.
    expect(referendumDays({ decided: "2017-11-01", otherVotes })).toMatchObject({
      days: ["2018-03-21"],
      article: { article: "56" },
    });
  });

  test("are refused where there was no act", () => {
    for (const decided of ["2015-06-30", "2018-07-28", "9999-12-31", "0001-01-01"])
      expect(referendumDays({ decided })).toMatchObject({ issues: [{ code: "no-rules-on-day" }] });
  });
});
