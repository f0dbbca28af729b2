import { type Fraction, inLowestTerms } from "../../../model/fraction.js";
import type { LotQuestion } from "../../../model/outcome/lot.js";
import type { CompletedOutcome, Outcome } from "../../../model/outcome/outcome.js";
import type { Step } from "../../../model/outcome/step.js";
import { netSteps } from "./net-steps.js";
import type { ResultAnswer } from "./result-schema.js";

type Answered = Exclude<ResultAnswer, { refused: true }>;
type AnsweredStep = NonNullable<Answered["steps"]>[number];
type Lot = NonNullable<Answered["question"]>;

/** An outcome as vectors of kind `result` have it: names and figures, nothing else. */
export function resultAnswer(outcome: Outcome): ResultAnswer {
  if (outcome.status === "refused") return { refused: true };
  const { quota, preferenceThreshold, steps, lots } = outcome;
  const common = {
    status: outcome.status,
    quota: pair(quota),
    ...(preferenceThreshold === null ? {} : { preferenceThreshold: pair(preferenceThreshold) }),
    steps: netSteps(steps).flatMap(answeredStep),
    lots: lots.flatMap(({ question, drawn }) =>
      drawn.map((one) => ({ ...answeredLot(question), drawn: one })),
    ),
  };
  return outcome.status === "lot-required"
    ? { ...common, question: answeredLot(outcome.question) }
    : { ...common, ...completed(outcome) };
}

function completed(outcome: CompletedOutcome) {
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

function pair(value: Fraction): [number, number] {
  const { numerator, denominator } = inLowestTerms(value);
  return [numerator, denominator];
}

/** A question as vectors have it: kind, options and, inside a list group, its number. */
export function answeredLot({ kind, scope, options }: LotQuestion): Lot {
  return { kind, ...(scope.kind === "group" ? { group: scope.group } : {}), options: [...options] };
}

/** Steps among the lists of the election; those inside groups and combinations are not compared. */
function answeredStep(step: Step): AnsweredStep[] {
  if (!("scope" in step) || step.scope.kind !== "election") return [];
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
          value: pair(step.value),
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
