import { describe, expect, test } from "vitest";
import { residualSeatsBill } from "../../src/law/overlay.js";
import { completed, electionOf, seatsOf } from "./completed.js";

describe("P 9", () => {
  // Quota 20: list 1 has three full seats of six, and an average of 61/4.
  const election = electionOf({
    type: "PS",
    day: "2023-03-15",
    seats: 6,
    groups: [
      { number: 1, votes: [61, 0, 0, 0] },
      { number: 2, votes: [19] },
      { number: 3, votes: [18] },
      { number: 4, votes: [22, 0] },
    ],
  });

  test.each(["last-assigned", "smallest-compared"] as const)(
    "takes the residual seat for the smaller of two averages, without a lot (%s)",
    (smallestSeat) => {
      const outcome = completed(election, { readings: { smallestSeat } });
      expect(outcome.lots).toEqual([]);
      expect(seatsOf(outcome)).toEqual({ 1: 4, 2: 1, 3: 0, 4: 1 });
    },
  );

  test.each(["last-assigned", "smallest-compared"] as const)(
    "takes no seat where the threshold left all residual seats unassigned (%s)",
    (smallestSeat) => {
      const outcome = completed(
        electionOf({
          type: "PS",
          day: "2023-03-15",
          seats: 1,
          groups: [
            { number: 1, votes: [3] },
            { number: 2, votes: [1] },
          ],
        }),
        {
          overlay: residualSeatsBill,
          readings: { smallestSeat, noListReachesThreshold: "seats-unassigned" },
        },
      );
      expect(seatsOf(outcome)).toEqual({ 1: 0, 2: 0 });
      expect(outcome.unassignedSeats).toBe(1);
    },
  );
});
