import { timesIn } from "../../model/fraction.js";
import type { Division } from "./division.js";

/**
 * Articles P 6 and U 8, and inside groups P 11 (2, 4), U 11 (2, 4), P 12 (2, 4) and U 12 (2, 4): as many full
 * seats (volle zetels) as the quota goes into the votes. Returns how many residual seats are left.
 */
export function fullSeats(division: Division): number {
  const { rows, seats, votes, tell } = division;
  let left = seats;
  for (const row of rows) {
    row.fullSeats = votes === 0 ? 0 : timesIn(row.votes * seats, votes);
    row.seats = row.fullSeats;
    left -= row.fullSeats;
  }
  tell.fullSeats(division, left);
  return left;
}
