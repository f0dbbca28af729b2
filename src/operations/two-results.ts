import * as z from "zod";
import type { LotQuestion } from "../model/outcome/lot.js";
import { lotQuestionSchema } from "../model/outcome/lot-schema.js";
import type { CompletedOutcome } from "../model/outcome/outcome.js";
import { type Refused, refused } from "../model/refusal.js";
import type { FieldsOf, KindSchemaOf, SchemaOf } from "../model/schema-of.js";
import { isRefused, onceDecided } from "./election-asked-about.js";
import {
  type ElectionQuestion,
  type ElectionQuestionInput,
  electionQuestionSchema,
} from "./shared-schema.js";

/** One election with the votes of two counts, each with its lots and under its rules. */
export interface TwoResultsQuestion {
  /** The votes as they were counted first. */
  readonly before: ElectionQuestion;
  /** The votes as they were counted, or cast, again. */
  readonly after: ElectionQuestion;
}

/** The same as it is written. */
export interface TwoResultsWritten {
  /** The votes as they were counted first. */
  readonly before: ElectionQuestionInput;
  /** The votes as they were counted, or cast, again. */
  readonly after: ElectionQuestionInput;
}

/** What every question about two results has. */
export const twoResultsAskedAbout: FieldsOf<TwoResultsQuestion, TwoResultsWritten> = {
  before: electionQuestionSchema,
  after: electionQuestionSchema,
};

export const twoResultsSchema: SchemaOf<TwoResultsQuestion, TwoResultsWritten> =
  z.strictObject(twoResultsAskedAbout);

/** The answer about two results of which one waits for a lot. */
export interface EitherLotRequired {
  readonly status: "lot-required";
  /** Whose lot: into the `lots` of that part of the question it goes. */
  readonly of: "before" | "after";
  readonly question: LotQuestion;
}

export const eitherLotSchema: KindSchemaOf<EitherLotRequired> = z.strictObject({
  status: z.literal("lot-required"),
  of: z.enum(["before", "after"]),
  question: lotQuestionSchema,
});

/** Answers a question about two results, once both are known. */
export function onceBothDecided<Answer>(
  { before, after }: TwoResultsQuestion,
  answer: (before: CompletedOutcome, after: CompletedOutcome) => Answer | Refused,
): Answer | EitherLotRequired | Refused {
  const first = resultOf(before, "before");
  const second = resultOf(after, "after");
  if (first.status === "refused" || second.status === "refused")
    return refused([first, second].flatMap((one) => (one.status === "refused" ? one.issues : [])));
  if (first.status === "lot-required") return first;
  if (second.status === "lot-required") return second;
  return inQuestion(answer(first.outcome, second.outcome));
}

interface ResultKnown {
  readonly status: "completed";
  readonly outcome: CompletedOutcome;
}

function resultOf(
  question: ElectionQuestion,
  of: "before" | "after",
): ResultKnown | EitherLotRequired | Refused {
  const found = onceDecided(
    question,
    ({ outcome }): ResultKnown => ({ status: "completed", outcome }),
  );
  switch (found.status) {
    case "completed":
      return found;
    case "lot-required":
      return { status: "lot-required", of, question: found.question };
    case "refused":
      return refused(found.issues.map((issue) => ({ ...issue, path: [of, ...issue.path] })));
  }
}

/** The outcomes are made of the question: what is wrong with their lists is in its election. */
function inQuestion<Answer>(answer: Answer | Refused): Answer | Refused {
  if (!isRefused(answer)) return answer;
  return refused(
    answer.issues.map((issue) => {
      const [part, what] = issue.path;
      if (part === "day") return { ...issue, path: ["before", "election", "day"] };
      return part === "after" && what === "lists"
        ? { ...issue, path: ["after", "election"] }
        : issue;
    }),
  );
}
