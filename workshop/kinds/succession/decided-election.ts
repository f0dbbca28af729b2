import type { ResultInput } from "../../../src/conformance/kinds/result/result-schema.js";
import type { Election } from "../../../src/model/election/election.js";
import { parseElection } from "../../../src/model/election/parse-election.js";
import type { CompletedOutcome } from "../../../src/model/outcome/outcome.js";
import { determineResult } from "../../../src/seats/determine-result.js";

/** An election with its completed outcome. */
export interface DecidedElection {
  readonly election: Election;
  readonly outcome: CompletedOutcome;
}

/** The outcome of an election with the lots drawn in it; null: bad input, or a lot is missing. */
export function decidedElection({ lots = [], ...input }: ResultInput): DecidedElection | null {
  const election = parseElection(input);
  if (election.status === "refused") return null;
  const outcome = determineResult(election.value, { lots });
  return outcome.status === "completed" ? { election: election.value, outcome } : null;
}
