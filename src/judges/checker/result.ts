import type { CompletedOutcome } from "../../model/outcome/outcome.js";
import { sum } from "../exact.js";
import type { RuleFacts } from "../facts/facts.js";
import type { Result } from "./chapters.js";
import type { Answered } from "./outcome-input.js";
import { type TraceVerdict, wrongPart } from "./verdict.js";

/** Whether an outcome says what its steps, which were checked, amount to. */
export function checkResult(
  result: Result,
  outcome: Answered,
  facts: RuleFacts,
): TraceVerdict | null {
  const unassignedSeats = seatsNobodyHolds(outcome);
  const remarks = remarksOn(outcome, unassignedSeats, facts);
  const expected: Partial<CompletedOutcome> = {
    status: "completed",
    ...result,
    unassignedSeats,
    remarks,
  };
  return wrongPart(expected, outcome, null);
}

/** The seats that no list could take, or had nobody left for. */
function seatsNobodyHolds({ steps }: Answered): number {
  return sum(
    steps.map((step) => {
      if (step.kind === "seats-unassigned") return step.seats;
      if (step.kind === "seat-passed") return step.to === null ? 1 : 0;
      return step.kind === "elected-in-several-groups" && step.successor === null ? 1 : 0;
    }),
  );
}

/** The contested points on which the outcome depends. */
function remarksOn(
  { steps }: Answered,
  unassignedSeats: number,
  { majority, exhaustion }: RuleFacts,
): CompletedOutcome["remarks"] {
  const both =
    steps.some(({ kind }) => kind === "absolute-majority") &&
    steps.some((step) => step.kind === "list-exhaustion" && step.scope.kind === "election");
  return [
    ...(both && majority !== null
      ? [{ remark: "majority-and-exhaustion" as const, article: majority.article }]
      : []),
    ...(unassignedSeats > 0
      ? [{ remark: "seats-unassigned" as const, article: exhaustion.article }]
      : []),
  ];
}
