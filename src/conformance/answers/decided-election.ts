import type { Election } from "../../model/election/election.js";
import { parseElection } from "../../model/election/parse-election.js";
import type { CompletedOutcome } from "../../model/outcome/outcome.js";
import { type DeterminationOptions, determineResult } from "../../seats/determine-result.js";
import type { ResultInput } from "../kinds/result/result-schema.js";

/** An election with its completed outcome. */
export interface DecidedElection {
  readonly election: Election;
  readonly outcome: CompletedOutcome;
}

/** The outcome of an election with the lots drawn in it; null: bad input, or a lot is missing. */
export function decidedElection(
  { lots = [], ...input }: ResultInput,
  options: Omit<DeterminationOptions, "lots">,
): DecidedElection | null {
  const election = parseElection(input);
  if (election.status === "refused") return null;
  const outcome = determineResult(election.value, { ...options, lots });
  return outcome.status === "completed" ? { election: election.value, outcome } : null;
}
