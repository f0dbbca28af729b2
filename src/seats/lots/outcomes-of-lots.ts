import type { CompletedOutcome, DrawnLot, Election, Refused } from "../../model/index.js";
import { type DeterminationOptions, determineResult } from "../determine-result.js";
import { numberOfWays, waysToDraw } from "./ways.js";

/** One way in which all lots of an election can fall. */
export interface OutcomeOfLots {
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
  options: DeterminationOptions = {},
): Generator<OutcomeOfLots, Refused | null, undefined> {
  return yield* below(election, options, options.lots ?? [], 1n);
}

function* below(
  election: Election,
  options: DeterminationOptions,
  lots: readonly DrawnLot[],
  oneIn: bigint,
): Generator<OutcomeOfLots, Refused | null, undefined> {
  const outcome = determineResult(election, { ...options, lots });
  if (outcome.status === "refused") return outcome;
  if (outcome.status === "completed") {
    yield { outcome, lots, oneIn: String(oneIn) };
    return null;
  }
  const { question } = outcome;
  const rarer = oneIn * numberOfWays(question);
  for (const drawn of waysToDraw(question)) {
    const [only, ...others] = drawn;
    const answer: DrawnLot = only !== undefined && others.length === 0 ? only : [...drawn];
    const refusal = yield* below(election, options, [...lots, answer], rarer);
    if (refusal !== null) return refusal;
  }
  return null;
}
