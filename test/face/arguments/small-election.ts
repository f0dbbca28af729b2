import { parseElection } from "../../../src/model/election/parse-election.js";
import type { Parsed, Refused } from "../../../src/model/refusal.js";
import { determineResult } from "../../../src/seats/determine-result.js";

/** What is there when nothing was refused. */
export function taken<Value>(parsed: Parsed<Value>): Value {
  if (parsed.status === "refused") throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** The same of answers that are values themselves. */
export function given<Value>(answer: Value): Exclude<Value, Refused> {
  if (typeof answer === "object" && answer !== null && "issues" in answer) {
    throw new Error(JSON.stringify(answer));
  }
  // It has no issues.
  return answer as Exclude<Value, Refused>;
}

export const day = "2026-03-18";
export const council = {
  type: "GR",
  day,
  seats: 3,
  groups: [
    { number: 1, name: "A", votes: [50, 10, 3] },
    { number: 2, name: "B", votes: [30, 20, 4] },
  ],
} as const;
export const election = taken(parseElection(council));
const found = determineResult(election);
if (found.status !== "completed") throw new Error(found.status);
export const outcome = found;
const tiedCouncil = { ...council, groups: [1, 2].map((number) => ({ number, votes: [5, 5, 5] })) };
export const tied = taken(parseElection(tiedCouncil));
const asked = determineResult(tied);
if (asked.status !== "lot-required") throw new Error(asked.status);
export const lotRequired = asked;
const answered = determineResult(tied, { lots: [asked.question.options[0] ?? ""] });
export const drawnOutcome = answered;
