import { type ArticleReference, article } from "../model/article.js";
import { residualSeatsOfElection } from "../model/outcome/determined.js";
import type { CompletedOutcome } from "../model/outcome/outcome.js";
import type { ExerciseKind, ExerciseQuestion } from "./exercise.js";

function winners(outcome: CompletedOutcome, reference: ArticleReference): ExerciseQuestion[] {
  return residualSeatsOfElection(outcome).map((_, index) => ({
    id: `seat-${index + 1}`,
    article: reference,
    asks: "winner-of-seat",
    seat: index + 1,
  }));
}

function ofEachList(
  outcome: CompletedOutcome,
  asks: "full-seats" | "seats-of-list",
  reference: ArticleReference,
): ExerciseQuestion[] {
  return outcome.groups.map(({ group }) => ({
    id: `list-${group}`,
    article: reference,
    asks,
    list: group,
  }));
}

function majorityOf(outcome: CompletedOutcome): number {
  const step = outcome.steps.find((one) => one.kind === "absolute-majority");
  return step === undefined ? 0 : Number(step.majority);
}

const asked: {
  readonly [Kind in ExerciseKind]: (outcome: CompletedOutcome) => readonly ExerciseQuestion[];
} = {
  quota: (outcome) => [
    { id: "quota", article: article("P 5"), asks: "quota-whole-votes" },
    ...ofEachList(outcome, "full-seats", article("P 6")),
    { id: "residual", article: article("P 6"), asks: "residual-seats" },
  ],
  averages: (outcome) => [
    { id: "residual", article: article("P 6"), asks: "residual-seats" },
    ...winners(outcome, article("P 7", 1)),
  ],
  remainders: (outcome) => [
    { id: "taking-part", article: article("P 8", 2), asks: "lists-taking-part" },
    ...winners(outcome, article("P 8", 1)),
  ],
  threshold: () => [
    { id: "needed", article: article("P 15", 2), asks: "votes-needed" },
    { id: "elected", article: article("P 15", 2), asks: "elected-by-preference" },
  ],
  majority: (outcome) => [
    { id: "majority", article: article("P 9"), asks: "list-with-majority" },
    { id: "loses", article: article("P 9"), asks: "list-that-loses" },
    { id: "seats", article: article("P 9"), asks: "seats-of-list", list: majorityOf(outcome) },
  ],
  exhaustion: (outcome) => ofEachList(outcome, "seats-of-list", article("P 10")),
};

/** The questions of an exercise. */
export function questionsOf(
  kind: ExerciseKind,
  outcome: CompletedOutcome,
): readonly ExerciseQuestion[] {
  return asked[kind](outcome);
}
