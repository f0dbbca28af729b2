import { fraction } from "../model/fraction.js";
import { fullSeatsOfElection, residualSeatsOfElection } from "../model/outcome/determined.js";
import type { CompletedOutcome } from "../model/outcome/outcome.js";
import type { StepOf } from "../model/outcome/step.js";
import { determineResult } from "../seats/determine-result.js";
import type { Exercise, ExerciseQuestion } from "./exercise.js";

/** An exercise worked out by the library. */
export interface WorkedExercise {
  readonly exercise: Exercise;
  readonly outcome: CompletedOutcome;
  readonly full: StepOf<"full-seats">;
  readonly residual: readonly StepOf<"residual-seat">[];
}

/** The exercise with the law's own outcome. */
export function workedExercise(exercise: Exercise): WorkedExercise {
  const outcome = determineResult(exercise.election);
  if (outcome.status !== "completed") throw new Error("an exercise needs no lot");
  const full = fullSeatsOfElection(outcome);
  if (full === undefined) throw new Error("an exercise divides seats");
  return { exercise, outcome, full, residual: residualSeatsOfElection(outcome) };
}

/** How many lists shared in the remainders. */
function takingPart({ residual }: WorkedExercise): number {
  return residual[0]?.compared.filter(({ excluded }) => excluded === null).length ?? 0;
}

/** Fewest votes above the preference threshold. */
export function votesNeeded({ outcome }: WorkedExercise): number {
  const { numerator, denominator } = outcome.preferenceThreshold ?? fraction(0, 1);
  return (numerator - (numerator % denominator)) / denominator + 1;
}

function stepOf<Kind extends "absolute-majority" | "list-exhaustion">(
  { outcome }: WorkedExercise,
  kind: Kind,
): StepOf<Kind> | undefined {
  return outcome.steps.find((step): step is StepOf<Kind> => step.kind === kind);
}

/** The right answer to a question. */
export function rightAnswer(worked: WorkedExercise, question: ExerciseQuestion): number {
  const { outcome, full, residual } = worked;
  switch (question.asks) {
    case "quota-whole-votes":
      return Math.floor(outcome.quota.numerator / outcome.quota.denominator);
    case "full-seats":
      return full.contestants.find((one) => one.contestant === String(question.list))?.seats ?? 0;
    case "residual-seats":
      return full.residualSeats;
    case "winner-of-seat":
      return Number(residual[question.seat - 1]?.awarded);
    case "lists-taking-part":
      return takingPart(worked);
    case "votes-needed":
      return votesNeeded(worked);
    case "elected-by-preference":
      return outcome.steps.filter(({ kind }) => kind === "preference-seat").length;
    case "list-with-majority":
      return Number(stepOf(worked, "absolute-majority")?.majority);
    case "list-that-loses":
      return Number(stepOf(worked, "absolute-majority")?.loses);
    case "seats-of-list":
      return outcome.groups.find(({ group }) => group === question.list)?.seats ?? 0;
  }
}

/** The list that ran out of candidates, and how many it has. */
export function exhaustedList(
  worked: WorkedExercise,
): { readonly list: number; readonly candidates: number } | null {
  const step = stepOf(worked, "list-exhaustion");
  return step === undefined ? null : { list: Number(step.contestant), candidates: step.candidates };
}
