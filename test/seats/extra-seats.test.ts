import { describe, expect, it } from "vitest";
import { compareFractions, fraction } from "../../src/model/fraction.js";
import { european2009, european2019 } from "../fixtures/european-parliament.js";
import { officialSeats, realElection } from "../fixtures/real-election.js";
import { completed, seatsOf } from "./completed.js";

/** The law has no rule for seats added during a term: each time an act of its own was made. */
describe("seats that were added to the European Parliament during a term", () => {
  it("December 2011: the next highest average among those that reached the quota of 25 was the PVV's", () => {
    const outcome = completed(realElection(european2009));
    const combined = outcome.combinations.map(({ combination, remaining, seats }) => ({
      key: combination as string,
      lists: remaining as readonly number[],
      seats: seats ?? 0,
    }));
    const inCombination = new Set(combined.flatMap(({ lists }) => lists));
    const alone = outcome.groups
      .filter(({ group }) => !inCombination.has(group))
      .map(({ group, seats }) => ({ key: String(group), lists: [group as number], seats }));
    const votesOf = new Map(outcome.groups.map(({ group, votes }) => [group as number, votes]));
    const averages = [...combined, ...alone]
      .map(({ key, lists, seats }) => {
        const votes = lists.reduce((sum, list) => sum + (votesOf.get(list) ?? 0), 0);
        return { key, votes, average: fraction(votes, seats + 1) };
      })
      .filter(({ votes }) => compareFractions(fraction(votes, 1), outcome.quota) >= 0)
      .sort((left, right) => compareFractions(right.average, left.average));
    const [first] = averages;
    const freedom = european2009.lists.find(([, name]) => name.startsWith("PVV"))?.[0];
    expect(first?.key).toBe(String(freedom));
  });

  it("February 2020: three seats more give VVD, Forum voor Democratie and PVV one each", () => {
    const election = realElection(european2019);
    const before = seatsOf(completed(election));
    expect(before).toEqual(officialSeats(european2019));
    const after = completed(election, { overlay: { name: "29 seats", seats: 29 } });
    expect(after.quota).toEqual({ numerator: 5_497_813, denominator: 29 });
    expect(after.hypothetical).toEqual(["29 seats"]);
    const gained = after.groups
      .filter(({ group, seats }) => seats > (before[group] ?? 0))
      .map(({ group }) => european2019.lists.find(([number]) => number === group)?.[1]);
    expect(gained).toHaveLength(3);
    expect(gained.map((name) => name?.slice(0, 3))).toEqual(
      expect.arrayContaining(["VVD", "PVV", expect.stringMatching(/^F/)]),
    );
  });
});
