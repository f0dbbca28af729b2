import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { seatsForMajority, smallestMajorities } from "../../playground/app/result/majorities.js";
import {
  byDivisors,
  byLargestRemainders,
  fromFivePercent,
} from "../../playground/app/result/other-systems.js";
import { proportionality } from "../../playground/app/result/proportionality.js";
import { day } from "../../src/model/day.js";
import { prepareBody } from "../../src/seats/seats-only.js";
import { propertyRuns } from "../property-runs.js";

const anyVotes = fc.array(fc.nat(5_000), { minLength: 1, maxLength: 9 });
const anySeats = fc.integer({ min: 1, max: 40 });

describe("ways to divide seats that are not Dutch law", () => {
  it("divide a textbook example as the textbook has it", () => {
    const votes = [100_000, 80_000, 30_000, 20_000];
    expect(byDivisors(votes, 8, "dhondt").seats).toEqual([4, 3, 1, 0]);
    expect(byDivisors(votes, 8, "sainte-lague").seats).toEqual([3, 3, 1, 1]);
    expect(byLargestRemainders([47_000, 16_000, 15_800, 12_000, 6_100, 3_100], 10).seats).toEqual([
      5, 2, 1, 1, 1, 0,
    ]);
  });

  it("leave out who has less than a twentieth of the votes, and nobody who has it exactly", () => {
    expect(fromFivePercent([950, 50], 20).seats).toEqual([19, 1]);
    expect(fromFivePercent([951, 49], 20).seats).toEqual([20, 0]);
  });

  it("say that chance would have to decide, and give the seat to nobody", () => {
    expect(byDivisors([10, 10], 3, "dhondt")).toEqual({ seats: [1, 1], isTied: true });
    expect(byLargestRemainders([10, 10], 3)).toEqual({ seats: [1, 1], isTied: true });
  });

  test.prop([anyVotes, anySeats], { numRuns: propertyRuns })(
    "give all seats but those that chance decides, whatever the order of the lists",
    (votes, seats) => {
      const all = votes.reduce((sum, own) => sum + own, 0);
      for (const divided of [
        byDivisors(votes, seats, "dhondt"),
        byDivisors(votes, seats, "sainte-lague"),
        byLargestRemainders(votes, seats),
      ]) {
        const given = divided.seats.reduce((sum, own) => sum + own, 0);
        if (divided.isTied) expect(given).toBeLessThan(seats);
        else expect(given).toBe(all === 0 ? 0 : seats);
      }
      const turned = byDivisors([...votes].reverse(), seats, "dhondt");
      expect([...turned.seats].reverse()).toEqual(byDivisors(votes, seats, "dhondt").seats);
    },
  );

  test.prop([anyVotes, fc.integer({ min: 19, max: 45 })], { numRuns: propertyRuns })(
    "by the divisors 1, 2, 3 agree with the law of large councils, where no majority is at stake",
    (votes, seats) => {
      const all = votes.reduce((sum, own) => sum + own, 0);
      if (all === 0 || votes.some((own) => 2 * own > all)) return;
      const body = prepareBody({ type: "GR", day: day("2026-03-18"), seats });
      if (body.status !== "accepted") throw new Error("a council is accepted");
      const law = body.value.divide(votes.map((own, index) => ({ number: index + 1, votes: own })));
      const divided = byDivisors(votes, seats, "dhondt");
      expect(divided.isTied).toBe(law.status !== "completed");
      if (law.status === "completed")
        expect(law.seats.map((one) => one.seats)).toEqual(divided.seats);
    },
  );
});

describe("measures of proportionality", () => {
  it("are those of a worked example", () => {
    expect(
      proportionality([
        { votes: 60, seats: 7 },
        { votes: 30, seats: 3 },
        { votes: 10, seats: 0 },
      ]),
    ).toEqual({
      loosemoreHanby: 1_000,
      gallagher: 1_000,
      effectiveByVotes: 217,
      effectiveBySeats: 172,
    });
  });

  it("are none without votes or without seats, and 0 where seats mirror votes", () => {
    expect(proportionality([{ votes: 0, seats: 5 }])).toBe(null);
    expect(proportionality([{ votes: 5, seats: 0 }])).toBe(null);
    const even = proportionality([
      { votes: 500_000_000, seats: 75 },
      { votes: 500_000_000, seats: 75 },
    ]);
    expect(even).toEqual({
      loosemoreHanby: 0,
      gallagher: 0,
      effectiveByVotes: 200,
      effectiveBySeats: 200,
    });
  });
});

describe("majorities", () => {
  it("of an even body are more than half", () => {
    expect(seatsForMajority(150)).toBe(76);
    expect(seatsForMajority(15)).toBe(8);
  });

  it("with the fewest lists are all found, the largest first", () => {
    const lists = [5, 2, 2, 2, 2, 1, 1].map((seats, index) => ({ list: index + 1, seats }));
    const { found, isWhole } = smallestMajorities(lists, 15, 20);
    expect(isWhole).toBe(true);
    expect(found.map((one) => one.lists)).toEqual([
      [1, 2, 3],
      [1, 2, 4],
      [1, 2, 5],
      [1, 2, 6],
      [1, 2, 7],
      [1, 3, 4],
      [1, 3, 5],
      [1, 3, 6],
      [1, 3, 7],
      [1, 4, 5],
      [1, 4, 6],
      [1, 4, 7],
      [1, 5, 6],
      [1, 5, 7],
    ]);
  });

  it("of a hundred lists with a seat each are found without end of looking", () => {
    const lists = Array.from({ length: 100 }, (_, index) => ({ list: index + 1, seats: 1 }));
    const { found, isWhole } = smallestMajorities(lists, 100, 20);
    expect(found.length).toBe(20);
    expect(isWhole).toBe(false);
  });
});
