import { has } from "../../../model/has.js";
import type {
  CompletedOutcome,
  LotRequiredOutcome,
  Outcome,
} from "../../../model/outcome/outcome.js";
import type { Step } from "../../../model/outcome/step.js";
import { resultAnswerSignature } from "../../../model/signatures/made/conformance.js";
import { refusedArguments } from "../../../model/signatures/refused-arguments.js";
import { lotOf, pairOf } from "../shapes.js";
import { netSteps } from "./net-steps.js";
import type { AnsweredStep, ResultAnswer } from "./result-schema.js";

type Common = "status" | "quota" | "preferenceThreshold" | "steps" | "lots";

/** What of an outcome an answer has. */
export type AnsweredOutcome =
  | Pick<LotRequiredOutcome, Common | "question">
  | Pick<CompletedOutcome, Common | "groups" | "lists" | "combinations" | "unassignedSeats">;

/** An outcome as vectors of kind `result` have it: names and figures, nothing else. */
export function resultAnswer(outcome: Outcome): ResultAnswer {
  const refusal = refusedArguments(resultAnswerSignature, [outcome]);
  if (refusal !== null) return refusal;
  return outcome.status === "refused" ? { refused: true } : answerOfOutcome(outcome);
}

/** The same of what an answer has of it. */
export function answerOfOutcome(outcome: AnsweredOutcome): ResultAnswer {
  const { quota, preferenceThreshold, steps, lots } = outcome;
  const common = {
    status: outcome.status,
    quota: pairOf(quota),
    ...(preferenceThreshold === null ? {} : { preferenceThreshold: pairOf(preferenceThreshold) }),
    steps: netSteps(steps).flatMap(answeredStep),
    lots: lots.flatMap(({ question, drawn }) =>
      drawn.map((one) => ({ ...lotOf(question), drawn: one })),
    ),
  };
  return outcome.status === "lot-required"
    ? { ...common, question: lotOf(outcome.question) }
    : { ...common, ...completed(outcome) };
}

function completed(outcome: Extract<AnsweredOutcome, { readonly status: "completed" }>) {
  const valid = outcome.combinations.filter((combination) => combination.valid);
  return {
    seats: Object.fromEntries(outcome.groups.map(({ group, seats }) => [String(group), seats])),
    unassignedSeats: outcome.unassignedSeats,
    ...(outcome.combinations.length === 0
      ? {}
      : {
          combinations: Object.fromEntries(
            valid.map(({ combination, remaining }) => [combination, [...remaining]]),
          ),
        }),
    lists: outcome.lists.map(({ list, seats, elected, ranking }) => ({
      list,
      seats,
      elected: elected.map(({ candidate }) => candidate),
      byPreference: elected
        .filter(({ by }) => by === "preference-votes")
        .map(({ candidate }) => candidate),
      ranking: ranking === null ? null : [...ranking],
    })),
  };
}

/** Steps among the lists of the election; those inside groups and combinations are not compared. */
function answeredStep(step: Step): AnsweredStep[] {
  if (!has(step, "scope") || step.scope.kind !== "election") return [];
  switch (step.kind) {
    case "full-seats": {
      const seated = step.contestants.filter(({ seats }) => seats > 0);
      const seats = Object.fromEntries(seated.map((one) => [one.contestant, one.seats]));
      return [{ step: "full-seats", seats }];
    }
    case "residual-seat":
      return [
        {
          step: "residual-seat",
          method: step.method,
          to: step.awarded,
          value: pairOf(step.value),
          byLot: step.lot !== null,
        },
      ];
    case "absolute-majority":
      return [{ step: "absolute-majority", from: step.loses, to: step.majority }];
    case "list-exhaustion":
      return [{ step: "list-exhaustion", from: step.contestant, seats: step.returned }];
    case "seats-unassigned":
      return [];
  }
}
