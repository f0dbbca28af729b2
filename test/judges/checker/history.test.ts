import { describe, expect, test } from "vitest";
import { checkTrace } from "../../../src/judges/checker/check-trace.js";
import { ruleFactsOf } from "../../../src/judges/facts/rule-facts.js";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import { determineResult } from "../../../src/seats/determine-result.js";
import * as houses from "../../fixtures/house-of-representatives.js";
import { inputOf, type RealElection } from "../../fixtures/real-election.js";
import { completed, electionOf } from "../../seats/completed.js";

const real: readonly (readonly [string, RealElection])[] = Object.values(houses).map((house) => [
  house.day,
  house,
]);

/** Four lists, seven seats, a quota of 100: what decides is whether 49 or 74 votes take part. */
const small = (type: ElectionInput["type"], day: string, votes: readonly number[]) =>
  electionOf({
    type,
    day,
    seats: 7,
    groups: votes.map((listVotes, index) => ({ number: index + 1, listVotes })),
  });

describe("the checker and the law before 1989", () => {
  test.each(real)("accepts the House of %s", (_, house) => {
    const election = electionOf(inputOf(house));
    expect(checkTrace(election, completed(election))).toMatchObject({ verdict: "accepted" });
  });

  test.each([
    ["1918-07-03", "1922-07-05"],
    ["1922-07-05", "1918-07-03"],
    ["1922-07-05", "1925-07-01"],
    ["1925-07-01", "1937-05-26"],
    ["1937-05-26", "1925-07-01"],
    ["1956-06-13", "1994-05-03"],
  ])("tells the law of %s from that of %s", (day, other) => {
    const election = small("TK", day, [350, 210, 74, 66]);
    const outcome = completed(election);
    expect(checkTrace(election, outcome).verdict).toBe("accepted");
    const facts = ruleFactsOf("TK", other, 7);
    if (facts === undefined) throw new Error(other);
    const sameDay = { ...facts, from: outcome.rules.slice("TK/".length) };
    const verdict = checkTrace(election, outcome, { facts: sameDay });
    const where =
      other > "1989" ? { outcome: "preferenceThreshold" } : { step: expect.any(Number) };
    expect(verdict).toMatchObject({ verdict: "rejected", where });
  });

  test("follows the House for the European Parliament from 1979 on", () => {
    const election = small("EP", "1984-06-14", [350, 210, 74, 66]);
    expect(checkTrace(election, completed(election))).toMatchObject({ verdict: "accepted" });
    expect(ruleFactsOf("EP", "1979-06-06", 25)).toBeUndefined();
    expect(ruleFactsOf("GR", "1986-03-19", 9)).toBeUndefined();
  });
});

describe("the checker and water authorities by letter", () => {
  const election = electionOf({
    type: "AB",
    day: "2008-11-25",
    seats: 20,
    groups: [
      { number: 1, votes: [501, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
      { number: 2, votes: [470, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
      { number: 3, votes: [29] },
    ],
  });

  test("accepts largest remainders for twenty seats, and no seat for a majority with half", () => {
    const outcome = completed(election);
    expect(outcome.groups.map(({ seats }) => seats)).toEqual([10, 10, 0]);
    expect(checkTrace(election, outcome)).toMatchObject({ verdict: "accepted" });
  });

  test("cites the decree at every step, a lot between candidates included", () => {
    const tied = electionOf({
      type: "AB",
      day: "2008-11-25",
      seats: 1,
      groups: [{ number: 1, votes: [5, 5] }],
    });
    const outcome = determineResult(tied);
    expect(outcome).toMatchObject({
      status: "lot-required",
      question: { article: { article: "2.86", law: "Waterschapsbesluit" } },
    });
    expect(checkTrace(tied, outcome)).toMatchObject({ verdict: "accepted" });
  });
});
