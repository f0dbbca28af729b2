import * as z from "zod";
import type { CompletedOutcome, LotRequiredOutcome } from "../../model/outcome/outcome.js";
import {
  completedOutcomeSchema,
  lotRequiredOutcomeSchema,
} from "../../model/outcome/outcome-schema.js";
import { parseWithSchema } from "../../model/parse-with-schema.js";
import type { Parsed } from "../../model/refusal.js";

/** An outcome with steps: complete, or at a lot. */
export type Answered = CompletedOutcome | LotRequiredOutcome;

const answered = z.discriminatedUnion("status", [completedOutcomeSchema, lotRequiredOutcomeSchema]);

/** Takes an outcome in: whoever made it is not trusted. */
export function parseOutcome(outcome: unknown): Parsed<Answered> {
  return parseWithSchema(answered, outcome);
}
