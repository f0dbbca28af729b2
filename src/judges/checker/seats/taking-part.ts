import type { Comparison } from "../../../model/outcome/step.js";
import { compare, over, partOf } from "../../exact.js";
import type { PhaseFact } from "../../facts/facts.js";
import { own } from "../../has.js";
import type { Contestant, Division } from "./division.js";
import { average } from "./figures.js";

/** A phase of the division of residual seats with its number, counted from 1. */
export interface Phase extends PhaseFact {
  readonly number: number;
}

/** Why a contestant takes no part in a phase; null: it does. */
export function exclusion(
  one: Contestant,
  phase: Phase,
  division: Division,
): Comparison["excluded"] {
  if (one.votes === 0 && !division.othersRanOut) return "no-votes";
  if (phase.share !== null) {
    const figure =
      own(phase, "measure") === "average-with-seat" ? average(one) : over(one.votes, 1);
    const least = partOf(over(division.votes, division.seats), phase.share);
    const reached = compare(figure, least) >= 0;
    if (reached && own(phase, "below")) return "above-threshold";
    if (!reached && !own(phase, "below")) return "below-threshold";
  }
  if (one.closed) return "full";
  return phase.once && one.had.has(phase.number) ? "had-its-seat" : null;
}
