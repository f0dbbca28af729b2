import { fullSeatsOfElection, residualSeatsOfElection } from "../model/outcome/determined.js";
import type { CompletedOutcome, Outcome } from "../model/outcome/outcome.js";
import type { StepKind } from "../model/outcome/step.js";
import type { ExerciseDemands } from "./demands.js";
import type { ExerciseKind } from "./exercise.js";

function has(outcome: CompletedOutcome, kind: StepKind): boolean {
  return outcome.steps.some((step) => step.kind === kind);
}

function oneRound(outcome: CompletedOutcome): boolean {
  return residualSeatsOfElection(outcome).every(({ phase }) => phase === 1);
}

function between(count: number, least: number, most: number): boolean {
  return count >= least && count <= most;
}

/** Whether the quota without its decimals, which is asked for, gives the full seats of the law. */
function wholeQuotaGivesFullSeats(outcome: CompletedOutcome): boolean {
  const { numerator, denominator } = outcome.quota;
  const whole = Math.floor(numerator / denominator);
  const full = fullSeatsOfElection(outcome)?.contestants ?? [];
  return whole > 0 && full.every(({ votes, seats }) => Math.floor(votes / whole) === seats);
}

/** How many lists have no seat before the residual seats. */
function withoutFullSeat(outcome: CompletedOutcome): number {
  const full = fullSeatsOfElection(outcome)?.contestants ?? [];
  return full.filter(({ seats }) => seats === 0).length;
}

/** Whether for some residual seat the two greatest averages are equal in whole votes. */
function decimalsDecide(outcome: CompletedOutcome): boolean {
  return residualSeatsOfElection(outcome).some(({ compared }) => {
    const [first = -1, second = -2] = compared
      .map(({ value }) => Math.floor(value.numerator / value.denominator))
      .sort((one, other) => other - one);
    return first === second;
  });
}

function returnedSeats(outcome: CompletedOutcome): number {
  return outcome.steps.reduce(
    (sum, step) => (step.kind === "list-exhaustion" ? sum + step.returned : sum),
    0,
  );
}

const belowThreshold = (outcome: CompletedOutcome): boolean =>
  residualSeatsOfElection(outcome).some(({ compared }) =>
    compared.some(({ excluded }) => excluded === "below-threshold"),
  );

const suits: { readonly [Kind in ExerciseKind]: (outcome: CompletedOutcome) => boolean } = {
  quota: wholeQuotaGivesFullSeats,
  averages: () => true,
  remainders: (outcome) => oneRound(outcome) && belowThreshold(outcome),
  threshold: () => true,
  majority: (outcome) => has(outcome, "absolute-majority"),
  exhaustion: (outcome) =>
    has(outcome, "list-exhaustion") && oneRound(outcome) && outcome.unassignedSeats === 0,
};

/** Whether an outcome has what is demanded of the figures of an exercise. */
export function meets(demands: ExerciseDemands, outcome: CompletedOutcome): boolean {
  const { residualSeats, byPreference, returned, withoutSeat } = demands;
  const elected = outcome.steps.filter(({ kind }) => kind === "preference-seat").length;
  return (
    between(residualSeatsOfElection(outcome).length, ...residualSeats) &&
    (byPreference === null || between(elected, ...byPreference)) &&
    (returned === null || between(returnedSeats(outcome), ...returned)) &&
    withoutFullSeat(outcome) >= withoutSeat &&
    (!demands.decimalsDecide || decimalsDecide(outcome))
  );
}

/** Whether an outcome has what an exercise of this kind is about, and needs no lot. */
export function suitable(
  kind: ExerciseKind,
  demands: ExerciseDemands,
  outcome: Outcome,
): outcome is CompletedOutcome {
  if (outcome.status !== "completed" || outcome.lots.length > 0) return false;
  const plain = !has(outcome, "absolute-majority") && !has(outcome, "list-exhaustion");
  const isOfKind = plain || kind === "majority" || kind === "exhaustion";
  return isOfKind && suits[kind](outcome) && meets(demands, outcome);
}
