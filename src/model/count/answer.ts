/** The answers that paper allows to a yes/no question: one box ticked, both, or neither. */
export const answers = ["yes", "no", "both", "neither"] as const;

/** What was ticked at a yes/no question; `both` counts as answered, but is neither yes nor no. */
export type Answer = (typeof answers)[number];

/** The answers to a question about the report itself. */
export const reportAnswers = ["yes", "no", "neither"] as const;

/** What was ticked at a question about the report. */
export type ReportAnswer = (typeof reportAnswers)[number];
