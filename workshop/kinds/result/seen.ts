import type { Election } from "../../../src/model/election/election.js";
import type { CompletedOutcome, LotRequiredOutcome } from "../../../src/model/outcome/outcome.js";
import type { StepKind, StepOf } from "../../../src/model/outcome/step.js";
import { determineResult } from "../../../src/seats/determine-result.js";

/** An election with what the library makes of it: before any lot, and with the first options drawn. */
export interface Seen {
  readonly election: Election;
  readonly votes: number;
  readonly pending: LotRequiredOutcome | null;
  readonly outcome: CompletedOutcome;
  readonly lots: readonly string[];
}

/** Determines the result, drawing the first option (or the last) of every lot; null: refused. */
export function seen(election: Election, draw: "first" | "last" = "first"): Seen | null {
  const lots: string[] = [];
  let pending: LotRequiredOutcome | null = null;
  for (;;) {
    const outcome = determineResult(election, { lots });
    if (outcome.status === "refused") return null;
    if (outcome.status === "completed") {
      return { election, votes: outcome.votes, pending, outcome, lots };
    }
    pending ??= outcome;
    lots.push(outcome.question.options.at(draw === "first" ? 0 : -1) ?? "");
  }
}

/** The steps of one kind among the lists of the election, or wherever they stand. */
export function stepsOf<Kind extends StepKind>(
  { outcome }: Seen,
  kind: Kind,
): readonly StepOf<Kind>[] {
  return outcome.steps.filter((step): step is StepOf<Kind> => step.kind === kind);
}
