import type { CompletedOutcome, Election, ElectionInput } from "../../../../src/model/index.js";
import { parseElection } from "../../../../src/model/index.js";
import { determineResult } from "../../../../src/seats/index.js";

/** The election and its outcome; every lot draws the first options. */
export function determined(input: ElectionInput): {
  election: Election;
  outcome: CompletedOutcome;
} {
  const parsed = parseElection(input);
  if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
  const lots: string[][] = [];
  for (;;) {
    const outcome = determineResult(parsed.value, { lots });
    if (outcome.status === "completed") return { election: parsed.value, outcome };
    if (outcome.status === "refused") throw new Error(JSON.stringify(outcome.issues));
    lots.push(outcome.question.options.slice(0, outcome.question.draws));
  }
}
