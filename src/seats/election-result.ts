import type { ElectionInput } from "../model/election/election-input.js";
import { parseElection } from "../model/election/parse-election.js";
import type { Outcome } from "../model/outcome/outcome.js";
import { refusedTogether } from "../model/refusal.js";
import { determineResult } from "./determine-result.js";
import { type DeterminationOptions, determinationOptions, noOptions } from "./given-case.js";

/**
 * Parses input and determines the result in one call: {@link parseElection}, then
 * {@link determineResult}. For input that has no type yet, such as parsed JSON, call those two.
 *
 * @example
 * ```ts
 * const outcome = electionResult({
 *   type: "GR", day: "2022-03-16", seats: 9,
 *   groups: [{ number: 1, votes: [120, 80] }, { number: 2, votes: [99, 10] }],
 * });
 * ```
 */
export function electionResult(
  input: ElectionInput,
  options: DeterminationOptions = noOptions,
): Outcome {
  const parsed = parseElection(input);
  return parsed.status === "refused"
    ? refusedTogether(parsed, determinationOptions(options))
    : determineResult(parsed.value, options);
}
