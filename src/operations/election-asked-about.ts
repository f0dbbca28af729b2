import type { RulesOptions } from "../law/rules-of-election.js";
import type { Election } from "../model/election/election.js";
import { parseElection } from "../model/election/parse-election.js";
import { has, ownOnly } from "../model/has.js";
import type { CompletedOutcome } from "../model/outcome/outcome.js";
import { type Parsed, type Refused, refused } from "../model/refusal.js";
import { determineResult } from "../seats/determine-result.js";
import type { ElectionLotRequired, ElectionQuestion } from "./shared-schema.js";

/** The election of a question; issues say where in the question they are. */
export function electionOf({ election }: Pick<ElectionQuestion, "election">): Parsed<Election> {
  const parsed = parseElection(election);
  if (parsed.status === "accepted") return parsed;
  return refused(parsed.issues.map((issue) => ({ ...issue, path: ["election", ...issue.path] })));
}

/** An answer whose issues say where they are in a part of the question, of the fields that this part has. */
export function inPart<Answer>(
  answer: Answer | Refused,
  part: string,
  fields: readonly string[],
): Answer | Refused {
  if (!isRefused(answer)) return answer;
  return refused(
    answer.issues.map((issue) =>
      fields.includes(String(issue.path[0])) ? { ...issue, path: [part, ...issue.path] } : issue,
    ),
  );
}

/** Whether an answer is a refusal. */
export function isRefused(answer: unknown): answer is Refused {
  return (
    typeof answer === "object" &&
    answer !== null &&
    has(answer, "status") &&
    answer.status === "refused"
  );
}

/** An election that is decided, and under which rules. */
export interface Decided {
  readonly election: Election;
  readonly outcome: CompletedOutcome;
  readonly options: RulesOptions;
}

/** Answers a question about the outcome of an election, once that is known. */
export function onceDecided<Answer>(
  question: ElectionQuestion,
  answer: (decided: Decided) => Answer | Refused,
): Answer | ElectionLotRequired | Refused {
  const election = electionOf(question);
  if (election.status === "refused") return election;
  const { lots = [], election: _, ...options } = ownOnly(question);
  const outcome = determineResult(election.value, { ...options, lots });
  switch (outcome.status) {
    case "refused":
      return outcome;
    case "lot-required":
      return { status: "lot-required", of: "election", question: outcome.question };
    case "completed":
      return answer({ election: election.value, outcome, options });
  }
}
