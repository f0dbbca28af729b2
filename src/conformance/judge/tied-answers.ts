import { ownOnly } from "../../model/has.js";
import type { Vector } from "../format/vector-schema.js";

/** Answers to contested questions by name; a question that is not named is answered by default. */
export type Assignment = Readonly<Record<string, string>>;

/** What of a vector says which answers are tied to which readings. */
type Tied = Pick<Vector, "acceptable">;

/** A right answer, and the readings to which it is tied; none: it is right unless another is tied. */
export interface TiedAnswer {
  readonly readings: Assignment;
  readonly expected: unknown;
}

/** Every right answer to a vector with what it is tied to. */
export function tiedAnswers(given: Vector): readonly TiedAnswer[] {
  const { expected, acceptable = [] } = ownOnly(given);
  return [{ readings: {}, expected }, ...acceptable];
}

/** The contested questions on which a vector turns, each with the answers that it tells apart. */
export function questionsOf(given: Tied): Readonly<Record<string, readonly string[]>> {
  const { acceptable = [] } = ownOnly(given);
  const questions = new Map<string, Set<string>>();
  for (const { readings } of acceptable) {
    for (const [question, option] of Object.entries(readings)) {
      questions.set(question, (questions.get(question) ?? new Set()).add(option));
    }
  }
  return Object.fromEntries([...questions].map(([question, options]) => [question, [...options]]));
}

/**
 * The answers that are right under an assignment: of those tied to readings that hold in it, the ones
 * that are tied to most of them. Several, where a file of vectors ties two and says nothing of both.
 */
export function answersUnder(
  answers: readonly TiedAnswer[],
  assignment: Assignment,
): readonly TiedAnswer[] {
  const holding = answers.filter(({ readings }) => isWithin(readings, assignment));
  return holding.filter(
    (one) =>
      !holding.some((other) => other !== one && isWithinStrictly(one.readings, other.readings)),
  );
}

function isWithin(part: Assignment, whole: Assignment): boolean {
  return Object.entries(part).every(([question, option]) => whole[question] === option);
}

function isWithinStrictly(part: Assignment, whole: Assignment): boolean {
  return isWithin(part, whole) && Object.keys(part).length < Object.keys(whole).length;
}

/** Every assignment to the questions of a vector, those with fewest answers that are not the default first. */
export function assignmentsOf(vector: Tied): readonly Assignment[] {
  let all: readonly Assignment[] = [{}];
  for (const [question, options] of Object.entries(questionsOf(vector))) {
    all = all.flatMap((one) => [one, ...options.map((option) => ({ ...one, [question]: option }))]);
  }
  return [...all].sort((left, right) => Object.keys(left).length - Object.keys(right).length);
}
