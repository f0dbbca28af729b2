import type { Election } from "../../model/election/election.js";
import type { ElectionInput } from "../../model/election/election-input.js";
import { parseElection } from "../../model/election/parse-election.js";

/** The election that an input describes; throws on input that is refused. */
export function electionOf(input: ElectionInput): Election {
  const parsed = parseElection(input);
  if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}
