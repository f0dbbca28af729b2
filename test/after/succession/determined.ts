import type { CompletedOutcome, Election, ElectionInput } from "../../../src/model/index.js";
import { completed, electionOf } from "../../seats/completed.js";

/** An election and its outcome; every lot draws the first options. */
export function determined(input: ElectionInput): {
  election: Election;
  outcome: CompletedOutcome;
} {
  const election = electionOf(input);
  return { election, outcome: completed(election) };
}
