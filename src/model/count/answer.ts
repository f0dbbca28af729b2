import * as z from "zod";

/** The answers that paper allows to a yes/no question: one box ticked, both, or neither. */
export const answers = ["yes", "no", "both", "neither"] as const;

/** A yes/no question as it was filled in (Dutch: ja, nee, beide, geen van beide). */
export const answerSchema = z.enum(answers);

/** What was ticked at a yes/no question; `both` counts as answered, but is neither yes nor no. */
export type Answer = z.output<typeof answerSchema>;

/** A question about the report itself, which is yes, no or unanswered (`neither`). */
export const reportAnswerSchema = z.enum(["yes", "no", "neither"]);

/** What was ticked at a question about the report. */
export type ReportAnswer = z.output<typeof reportAnswerSchema>;
