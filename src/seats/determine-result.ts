import type { RulesOptions } from "../law/rules-of-election.js";
import type { Election } from "../model/election/election.js";
import type { DrawnLot } from "../model/outcome/lot.js";
import type { Outcome } from "../model/outcome/outcome.js";
import { caseOf } from "./case.js";
import { outcomeOf } from "./outcome-of-case.js";

/** How an election is calculated, where that can be chosen. */
export interface DeterminationOptions extends RulesOptions {
  /** Lots that were drawn, in the order in which the law asks for them. */
  readonly lots?: readonly DrawnLot[];
}

/**
 * Determines the result of an election (vaststelling van de uitslag): the seats of every list and
 * who is elected, under the rules of the day of the election, with every step. Chapters P and U of
 * the Electoral Act.
 *
 * The outcome is `completed`; `lot-required` when the law orders a lot that is not among
 * `options.lots` (draw it, add it, call again); or `refused`: no rules for the type on that day
 * (`no-rules-on-day`), combinations where the law has none (`not-allowed`), no votes under a reading
 * without a result (`no-votes`), or lots that do not fit the questions reached
 * (`lot-option-unknown`, `lot-question-differs`, `lot-not-asked`).
 *
 * @example
 * ```ts
 * const parsed = parseElection(input);
 * if (parsed.status === "accepted") {
 *   const outcome = determineResult(parsed.value);
 *   if (outcome.status === "completed") console.log(outcome.groups);
 * }
 * ```
 */
export function determineResult(election: Election, options: DeterminationOptions = {}): Outcome {
  const given = caseOf(election, options);
  return given.status === "refused" ? given : outcomeOf(given.value, options.lots ?? []);
}
