import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { listVotesElection } from "../../src/conformance/generators/elections-of-every-kind.js";
import { electionMade } from "../../src/model/election/election.js";
import type { ElectionInput } from "../../src/model/election/election-input.js";
import { propertyRuns } from "../property-runs.js";
import { completed, electionOf, seatsOf } from "./completed.js";

const runs = { numRuns: propertyRuns };

/** Seats in the order of the lists. */
function divided(type: ElectionInput["type"], day: string, seats: number, votes: number[]) {
  const groups = votes.map((listVotes, index) => ({ number: index + 1, listVotes }));
  return completed(electionOf({ type, day, seats, groups })).groups.map((group) => group.seats);
}

const council = (seats: number, ...votes: number[]) => divided("GR", "2026-03-18", seats, votes);
const house = (seats: number, ...votes: number[]) => divided("TK", "2025-10-29", seats, votes);

describe("a list with more votes never has fewer seats than one with fewer", () => {
  const everyType = ["GR", "AB", "ER", "PS", "TK", "EP", "EK", "KC", "KCNI"] as const;
  test.prop([listVotesElection(...everyType)], runs)(
    "at any election, as long as the lists have candidates enough",
    (election) => {
      const groups = [...completed(election).groups];
      groups.sort((left, right) => left.votes - right.votes);
      groups.forEach((group, index) => {
        const next = groups[index + 1];
        if (next === undefined || next.votes === group.votes) return;
        expect(next.seats).toBeGreaterThanOrEqual(group.seats);
      });
    },
  );

  it("but a list without candidates enough has: three seats, two lists, one candidate", () => {
    const election = electionOf({
      type: "GR",
      day: "2026-03-18",
      seats: 3,
      groups: [
        { number: 1, listVotes: 2, numberOfCandidates: 1 },
        { number: 2, listVotes: 1 },
      ],
    });
    expect(seatsOf(completed(election))).toEqual({ 1: 1, 2: 2 });
  });

  it("and a combination can give the smaller list more: the House of 2012", () => {
    const election = electionOf({
      type: "TK",
      day: "2012-09-12",
      seats: 6,
      groups: [
        { number: 1, listVotes: 16 },
        { number: 2, listVotes: 15 },
        { number: 3, listVotes: 11 },
      ],
      combinations: [{ id: "A", groups: [2, 3] }],
    });
    const { 1: first = 0, 2: second = 0 } = seatsOf(completed(election));
    expect([first, second]).toEqual([2, 2]);
  });
});

describe("a seat more for the house never takes one away from a list", () => {
  test.prop(
    [listVotesElection("GR", "AB", "PS", "KCNI", "EK"), fc.integer({ min: 19, max: 60 })],
    runs,
  )(
    "under highest averages without a threshold (article P 7, first paragraph)",
    (election, seats) => {
      const before = completed(electionMade({ ...election, seats }));
      if (before.lots.length > 0) return;
      const after = completed(electionMade({ ...election, seats: seats + 1 }));
      if (after.lots.length > 0) return;
      before.groups.forEach((group, index) => {
        expect(after.groups[index]?.seats).toBeGreaterThanOrEqual(group.seats);
      });
    },
  );

  it("but it does under largest remainders: from two seats to three with 2, 1 and 1 votes", () => {
    expect(council(2, 2, 1, 1)).toEqual([2, 0, 0]);
    expect(council(3, 2, 1, 1)).toEqual([1, 1, 1]);
  });

  it("and where a larger house lets more lists over the threshold: from three to four", () => {
    expect(house(3, 2, 1, 1)).toEqual([3, 0, 0]);
    expect(house(4, 2, 1, 1)).toEqual([2, 1, 1]);
  });

  it("and where the method changes: from eighteen to nineteen seats with 6 and 1 votes", () => {
    expect(council(18, 6, 1)).toEqual([15, 3]);
    expect(council(19, 6, 1)).toEqual([17, 2]);
  });
});
