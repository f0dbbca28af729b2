import type { Election } from "../../model/election/election.js";
import type { DrawnLot } from "../../model/outcome/lot.js";
import type { CompletedOutcome } from "../../model/outcome/outcome.js";
import type { Refused } from "../../model/refusal.js";
import { type DeterminationOptions, givenCase, noOptions } from "../../seats/given-case.js";
import { outcomeOf } from "../../seats/outcome-of-case.js";
import { everyWay } from "./every-way.js";

/** One way in which all lots of an election can fall. */
export interface OutcomeOfLots {
  /** The outcome when the lots fall so. */
  readonly outcome: CompletedOutcome;
  /** The lots, those given first: with them `determineResult` gives this outcome. */
  readonly lots: readonly DrawnLot[];
  /** The chance that the pending lots fall so is one in this many (a whole number in digits). */
  readonly oneIn: string;
}

/**
 * Every way in which the pending lots of an election can fall, one after the other and only as far
 * as it is asked: all options of the first lot, under each of them all options of the next, and so
 * on. Without a pending lot there is one way. Returns what `determineResult` refuses, or null.
 *
 * @example
 * ```ts
 * for (const { outcome, lots } of outcomesOfLots(election)) console.log(lots, outcome.groups);
 * ```
 */
export function* outcomesOfLots(
  election: Election,
  options: DeterminationOptions = noOptions,
): Generator<OutcomeOfLots, Refused | null, undefined> {
  const asked = givenCase(election, options);
  if (asked.status === "refused") return asked;
  const { given, lots: drawn } = asked.value;
  const ways = everyWay<CompletedOutcome>((lots, answer) => outcomeOf(given, lots, answer), drawn);
  for (;;) {
    const next = ways.next();
    if (next.done) return next.value;
    const { completed: outcome, lots, oneIn } = next.value;
    yield { outcome, lots, oneIn: String(oneIn) };
  }
}
