import type { Fraction } from "../../../model/fraction.js";
import { less, over } from "../../exact.js";
import type { Contestant, Division } from "./division.js";

/** P 7: votes over seats plus one. */
export function average({ votes, seats }: Contestant): Fraction {
  return over(votes, seats + 1);
}

/** P 8: votes less the full seats times the quota. */
export function remainder({ votes, full }: Contestant, division: Division): Fraction {
  return less(votes, full, over(division.votes, division.seats));
}
