import { compareFractions, fraction } from "../model/fraction.js";
import { has } from "../model/has.js";
import type { ExerciseMistake, ExerciseQuestion } from "./exercise.js";
import { exhaustedList, votesNeeded, type WorkedExercise } from "./worked-exercise.js";

/** Answers to an exercise: a number by the id of its question. */
export type ExerciseAnswers = Readonly<Record<string, number>>;

type Diagnosis<Asked extends ExerciseQuestion["asks"]> = (
  worked: WorkedExercise,
  question: ExerciseQuestion & { readonly asks: Asked },
  answer: number | null,
  answers: ExerciseAnswers,
) => ExerciseMistake;

function roundedQuotient(votes: number, seats: number, total: number): number {
  return Math.floor((2 * votes * seats + total) / (2 * total));
}

/** The list whose votes over its present seats are greatest: the average without the new seat. */
function greatestWithoutNewSeat(worked: WorkedExercise, seat: number): number | null {
  const step = worked.residual[seat - 1];
  if (step === undefined) return null;
  const withSeats = worked.full.contestants
    .map(({ contestant, votes }, index) => ({ contestant, votes, seats: step.before[index] ?? 0 }))
    .filter(({ seats }) => seats > 0);
  const [first, ...others] = withSeats;
  if (first === undefined) return null;
  const greatest = others.reduce(
    (best, one) =>
      compareFractions(fraction(one.votes, one.seats), fraction(best.votes, best.seats)) > 0
        ? one
        : best,
    first,
  );
  return Number(greatest.contestant);
}

function winnerMistake(
  worked: WorkedExercise,
  question: ExerciseQuestion & { readonly asks: "winner-of-seat" },
  answer: number | null,
): ExerciseMistake {
  const step = worked.residual[question.seat - 1];
  if (step?.method !== "largest-remainder") {
    return answer !== null && answer === greatestWithoutNewSeat(worked, question.seat)
      ? "average-without-the-new-seat"
      : "average-not-the-greatest";
  }
  const reason = step.compared.find(({ contestant }) => contestant === String(answer))?.excluded;
  if (reason === "below-threshold") return "remainder-below-three-quarters";
  return reason === "had-its-seat" ? "remainder-second-seat" : "remainder-not-the-greatest";
}

const diagnoses: {
  readonly [Asked in ExerciseQuestion["asks"]]: Diagnosis<Asked>;
} = {
  "quota-whole-votes": ({ outcome }, _, answer) =>
    answer === Math.ceil(outcome.quota.numerator / outcome.quota.denominator)
      ? "quota-rounded-up"
      : "quota-not-votes-over-seats",
  "full-seats": ({ outcome, full }, question, answer) => {
    const own = full.contestants.find((one) => one.contestant === String(question.list));
    const rounded = roundedQuotient(own?.votes ?? 0, outcome.election.seats, outcome.votes);
    return answer === rounded ? "full-seats-rounded" : "full-seats-not-floor";
  },
  "residual-seats": () => "residual-seats-not-the-rest",
  "winner-of-seat": winnerMistake,
  "lists-taking-part": (worked, _, answer) => {
    const exactly = worked.full.contestants.filter(
      ({ votes }) => 4 * votes * worked.outcome.election.seats === 3 * worked.outcome.votes,
    );
    const right = worked.residual[0]?.compared.filter(({ excluded }) => excluded === null).length;
    return exactly.length > 0 && answer === (right ?? 0) - exactly.length
      ? "three-quarters-exactly-takes-part"
      : "remainder-below-three-quarters";
  },
  "votes-needed": (worked, _, answer) => {
    const { numerator, denominator } = worked.outcome.quota;
    if (answer === votesNeeded(worked) - 1) return "threshold-not-passed-when-equal";
    if (answer === votesNeeded(worked) + 1) return "threshold-one-vote-too-many";
    return answer !== null && answer * denominator > 2 * numerator
      ? "threshold-of-total-votes"
      : "threshold-not-share-of-quota";
  },
  "elected-by-preference": (worked, _, answer) => {
    const { outcome, exercise } = worked;
    const passing = exercise.election.groups
      .flatMap(({ lists }) => lists)
      .flatMap((list) => (has(list, "votes") ? list.votes.flat() : []))
      .filter((votes) => votes >= votesNeeded(worked));
    const elected = outcome.steps.filter(({ kind }) => kind === "preference-seat").length;
    return passing.length !== elected && answer === passing.length
      ? "preference-more-than-seats"
      : "preference-not-counted";
  },
  "list-with-majority": () => "majority-not-more-than-half",
  "list-that-loses": () => "majority-loser-not-last",
  "seats-of-list": (worked, question, answer, answers) => {
    const exhausted = exhaustedList(worked);
    if (exhausted === null) return "majority-seat-forgotten";
    if (question.list === exhausted.list && (answer ?? 0) > exhausted.candidates) {
      return "exhaustion-more-seats-than-candidates";
    }
    const given = worked.exercise.questions.map(({ id }) => answers[id] ?? 0);
    const sum = given.reduce((total, seats) => total + seats, 0);
    return sum < worked.outcome.election.seats
      ? "exhaustion-seat-not-passed-on"
      : "exhaustion-passed-to-wrong-list";
  },
};

/** Which step of the law was done differently in a wrong answer. */
export function mistakeOf<Asked extends ExerciseQuestion["asks"]>(
  worked: WorkedExercise,
  question: ExerciseQuestion & { readonly asks: Asked },
  answer: number | null,
  answers: ExerciseAnswers,
): ExerciseMistake {
  const diagnosis: Diagnosis<Asked> = diagnoses[question.asks];
  return diagnosis(worked, question, answer, answers);
}
