import type { Election } from "../../../src/model/election/election.js";
import type { ElectionInput } from "../../../src/model/election/election-input.js";
import type { CompletedOutcome } from "../../../src/model/outcome/outcome.js";
import { completed, electionOf } from "../../seats/completed.js";

/** An election and its outcome; every lot draws the first options. */
export function determined(input: ElectionInput): {
  election: Election;
  outcome: CompletedOutcome;
} {
  const election = electionOf(input);
  return { election, outcome: completed(election) };
}
