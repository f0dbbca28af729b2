import type { Election } from "../model/election/election.js";
import type { Outcome } from "../model/outcome/outcome.js";
import { type DeterminationOptions, givenCase, noOptions } from "./given-case.js";
import { outcomeOf } from "./outcome-of-case.js";

/**
 * Determines the result of an election (vaststelling van de uitslag): the seats of every list and
 * who is elected, under the rules of the day of the election, with every step. Chapters P and U of
 * the Electoral Act.
 *
 * The outcome is `completed`; `lot-required` when the law orders a lot that is not among
 * `options.lots` (draw it, add it, call again); or `refused`: an election that `parseElection` did not
 * make (`not-parsed`), options that are not read strictly (`unknown-property`, `unknown-value`,
 * `wrong-type`, `missing`, `too-small`, `too-large`, `not-an-integer`), no rules for the type on that day
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
export function determineResult(
  election: Election,
  options: DeterminationOptions = noOptions,
): Outcome {
  const asked = givenCase(election, options);
  return asked.status === "refused" ? asked : outcomeOf(asked.value.given, asked.value.lots);
}
