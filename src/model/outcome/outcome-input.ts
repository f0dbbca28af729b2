import type * as z from "zod";
import { isElection } from "../election/election.js";
import { own } from "../has.js";
import { markOf } from "../made.js";
import { parseWithSchema } from "../parse-with-schema.js";
import { accepted, type Parsed, refused } from "../refusal.js";
import type { CompletedOutcome } from "./outcome.js";
import { completedOutcomeSchema } from "./outcome-schema.js";

/** A completed outcome as a caller gives it: made here, or read back from JSON and then parsed. */
export function completedGiven(outcome: CompletedOutcome): Parsed<CompletedOutcome> {
  return isOutcomeMade(outcome) && outcome.status === "completed"
    ? accepted(outcome)
    : inOutcome(completedOutcomeSchema, outcome);
}

/** Whether a value is an outcome that was calculated here. */
function isOutcomeMade(value: unknown): boolean {
  return isElection(markOf(value));
}

function inOutcome<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): Parsed<z.output<Schema>> {
  const parsed = parseWithSchema(schema, value);
  if (parsed.status === "accepted") return parsed;
  const issues = parsed.issues.map((issue) => ({ ...issue, path: ["outcome", ...issue.path] }));
  return refused(issues, own(parsed, "furtherIssues"));
}
