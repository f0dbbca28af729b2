import { own } from "../../model/has.js";
import { operations } from "../../operations/operations.js";
import type { Vector } from "../format/vector-schema.js";
import { kindNamed } from "../kinds/kinds.js";
import type { ResultPart } from "../kinds/result/result-parts.js";
import { comparableAnswer } from "./comparable-answer.js";
import { firstDifference } from "./first-difference.js";
import type { JudgedVector } from "./judged-vector.js";
import { firstIrreconcilable, type ReadingConstraint, solved } from "./reading-constraints.js";
import {
  type Assignment,
  answersUnder,
  assignmentsOf,
  questionsOf,
  tiedAnswers,
} from "./tied-answers.js";

/** Whether one set of readings makes every answer of a program right, and which. */
export type ConsistentReading =
  | {
      /** One set of readings makes all answers right. */
      readonly consistency: "consistent";
      /** The readings of that set, for each contested question on which an answer turned. */
      readonly readings: Readonly<Record<string, string>>;
    }
  | {
      /** No set of readings makes all answers right, though each answer is right under one. */
      readonly consistency: "irreconcilable";
      /** The vectors whose answers cannot be right together: two, or more where no two suffice. */
      readonly vectors: readonly string[];
      /** The contested questions on which they turn. */
      readonly questions: readonly string[];
    };

/** The reading under which every right answer is right, and each answer tied to what it is right under. */
export interface ReadTogether {
  readonly reading: ConsistentReading;
  readonly judged: readonly JudgedVector[];
}

/** Holds the right answers of a program against each other: do they all follow one reading of the law? */
export function readTogether(
  judged: readonly JudgedVector[],
  parts: readonly ResultPart[] | null,
): ReadTogether {
  const constraints = judged.flatMap((one) => constraintOf(one, parts));
  const found = solved(constraints);
  if (found === null) {
    const between = firstIrreconcilable(constraints);
    const vectors = between.map(({ id }) => id);
    const questions = [...new Set(between.flatMap((one) => Object.keys(one.questions)))];
    return { reading: { consistency: "irreconcilable", vectors, questions }, judged };
  }
  const asked = new Set(constraints.flatMap(({ questions }) => Object.keys(questions)));
  const readings = [...asked].map((question) => [question, found[question] ?? defaultOf(question)]);
  return {
    reading: { consistency: "consistent", readings: Object.fromEntries(readings) },
    judged: judged.map((one) => underReading(one, found)),
  };
}

/** What this package reads; a question of somebody else's vectors has a default without a name. */
function defaultOf(question: string): string {
  const answer = operations.readings.run({});
  const known = answer.status === "completed" ? answer.readings : [];
  return known.find(({ id }) => id === question)?.presets.default ?? "default";
}

/** Under which readings a right answer is right; an answer that is not right says nothing. */
function constraintOf(
  { vector, verdict, answer }: JudgedVector,
  parts: readonly ResultPart[] | null,
): readonly ReadingConstraint[] {
  const isRight = verdict.verdict === "pass" || verdict.verdict === "acceptable";
  if (!isRight || answer === undefined || (own(vector, "acceptable") ?? []).length === 0) return [];
  const isGiven = matching(vector, answer, parts);
  const answers = tiedAnswers(vector);
  const allowed = assignmentsOf(vector).filter((assignment) =>
    answersUnder(answers, assignment).some(({ expected }) => isGiven(expected)),
  );
  return [{ id: vector.id, questions: questionsOf(vector), allowed }];
}

function matching(vector: Vector, answer: unknown, parts: readonly ResultPart[] | null) {
  const kind = kindNamed(vector.kind);
  const given = parts ?? undefined;
  const actual = comparableAnswer(kind, answer, given);
  return (expected: unknown): boolean =>
    firstDifference(comparableAnswer(kind, expected, given), actual) === null;
}

/** An answer that is acceptable is so under the readings of this reading. */
function underReading(one: JudgedVector, reading: Assignment): JudgedVector {
  if (one.verdict.verdict !== "acceptable") return one;
  const own = Object.keys(questionsOf(one.vector)).flatMap((question) => {
    const option = reading[question];
    return option === undefined ? [] : [[question, option]];
  });
  const [tied] = answersUnder(tiedAnswers(one.vector), Object.fromEntries(own));
  return tied === undefined
    ? one
    : { ...one, verdict: { verdict: "acceptable", readings: tied.readings } };
}
