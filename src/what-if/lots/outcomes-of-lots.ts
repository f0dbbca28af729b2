import type { Election } from "../../model/election/election.js";
import type { DrawnLot } from "../../model/outcome/lot.js";
import type { CompletedOutcome, Outcome } from "../../model/outcome/outcome.js";
import type { Refused } from "../../model/refusal.js";
import { type DeterminationOptions, determineResult } from "../../seats/determine-result.js";
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
  const { lots = [] } = options;
  const outcome = determineResult(election, options);
  if (outcome.status === "refused") return outcome;
  yield* waysFrom(outcome, lots, 1n, (drawn) =>
    determineResult(election, { ...options, lots: drawn }),
  );
  return null;
}

function* waysFrom(
  outcome: Outcome,
  lots: readonly DrawnLot[],
  oneIn: bigint,
  determine: (lots: readonly DrawnLot[]) => Outcome,
): Generator<OutcomeOfLots, void, undefined> {
  if (outcome.status === "completed") yield { outcome, lots, oneIn: String(oneIn) };
  if (outcome.status !== "lot-required") return;
  const { question } = outcome;
  const rarer = oneIn * numberOfWays(question);
  for (const drawn of waysToDraw(question)) {
    const answer: DrawnLot = drawn.length > 1 ? drawn : (drawn[0] as string);
    const answered = [...lots, answer];
    yield* waysFrom(determine(answered), answered, rarer, determine);
  }
}
