import * as z from "zod";
import type { BallotShape } from "../model/count/ballot-shape.js";
import type { Count } from "../model/count/count.js";
import { parseCount } from "../model/count/parse-count.js";
import { type Parsed, type RefusalIssue, refused } from "../model/refusal.js";

/** A report; the ballot paper decides how it is read. */
export const reportSchema: z.ZodUnknown = z
  .unknown()
  .meta({ description: "A count, as the model has it" });

/** The count of a question; issues say where in the question they are. */
export function countAt(
  input: unknown,
  ballot: BallotShape,
  path: RefusalIssue["path"],
): Parsed<Count> {
  const parsed = parseCount(input, ballot);
  if (parsed.status === "accepted") return parsed;
  return refused(parsed.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })));
}
