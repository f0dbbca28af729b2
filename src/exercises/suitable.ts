import { fullSeatsOfElection, residualSeatsOfElection } from "../model/outcome/determined.js";
import type { CompletedOutcome, Outcome } from "../model/outcome/outcome.js";
import type { StepKind } from "../model/outcome/step.js";
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

const suits: { readonly [Kind in ExerciseKind]: (outcome: CompletedOutcome) => boolean } = {
  quota: (outcome) =>
    between(residualSeatsOfElection(outcome).length, 1, 3) && wholeQuotaGivesFullSeats(outcome),
  averages: (outcome) => between(residualSeatsOfElection(outcome).length, 2, 3),
  remainders: (outcome) =>
    oneRound(outcome) &&
    between(residualSeatsOfElection(outcome).length, 2, 3) &&
    residualSeatsOfElection(outcome).some(({ compared }) =>
      compared.some(({ excluded }) => excluded === "below-threshold"),
    ),
  threshold: (outcome) =>
    between(outcome.steps.filter(({ kind }) => kind === "preference-seat").length, 3, 8),
  majority: (outcome) => has(outcome, "absolute-majority"),
  exhaustion: (outcome) =>
    has(outcome, "list-exhaustion") && oneRound(outcome) && outcome.unassignedSeats === 0,
};

/** Whether an outcome has what an exercise of this kind is about, and needs no lot. */
export function suitable(kind: ExerciseKind, outcome: Outcome): outcome is CompletedOutcome {
  if (outcome.status !== "completed" || outcome.lots.length > 0) return false;
  const plain = !has(outcome, "absolute-majority") && !has(outcome, "list-exhaustion");
  return (plain || kind === "majority" || kind === "exhaustion") && suits[kind](outcome);
}
