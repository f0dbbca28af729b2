/** A small program for one kind of vector: right without a mistake. */
export interface SmallProgram {
  /** The mistakes that the program can make. */
  readonly mistakes: readonly string[];
  /** Why the program does not answer an input; null: it does. */
  readonly notAnswered: (input: never) => string | null;
  /** The answer of the program. */
  readonly answerOf: (input: never, mistake?: string | null) => unknown;
}

/** The small programs by the kind of vector that they answer. */
export declare const programs: {
  readonly [Kind in
    | "result"
    | "tally"
    | "reconciliation"
    | "succession"
    | "temporary-leave"
    | "deposit"
    | "list-numbers"
    | "list-length"
    | "body-size"
    | "vote-value"
    | "referendum"
    | "calendar"
    | "end-of-term"
    | "nomination"
    | "ballots"
    | "merger"
    | "merger-bill"
    | "referendum-request"
    | "referendum-days"
    | "party-order"
    | "admission"
    | "result-anew"]: SmallProgram;
};
