import { answerVector } from "../src/conformance/answer-vector.js";
import type { Vector } from "../src/conformance/format/vector-schema.js";
import { judgeAnswer } from "../src/conformance/judge/judge-answer.js";
import type { JudgedVector } from "../src/conformance/judge/judged-vector.js";
import { type VectorKind, vectorKinds } from "../src/conformance/kinds/kinds.js";
import type { ResultPart } from "../src/conformance/kinds/result/result-parts.js";
import { readingRegistry } from "../src/law/readings/registry.js";
import type { Readings } from "../src/model/outcome/readings.js";
import { kindsInWorkshop } from "./kinds.js";
import type { Mistake } from "./mistake.js";
import { ofAnotherHand } from "./register/another-hand.js";
import { registeredMistakes } from "./register/register.js";

const refusedInputs = new WeakMap<object, boolean>();

/** The small programs do not check their input; found once for each, as every mistake asks it. */
function isRefused(kind: VectorKind, input: unknown): boolean {
  if (typeof input !== "object" || input === null) return answerIsRefusal(kind, input);
  const known = refusedInputs.get(input);
  if (known !== undefined) return known;
  const refused = answerIsRefusal(kind, input);
  refusedInputs.set(input, refused);
  return refused;
}

function answerIsRefusal(kind: VectorKind, input: unknown): boolean {
  const answer = answerVector({ kind, input });
  return typeof answer === "object" && answer !== null && "refused" in answer;
}

/** The mistakes of the small program, but for those that another run would not repeat. */
function ofSmallProgram(kind: VectorKind): readonly Mistake[] {
  const { program } = kindsInWorkshop[kind];
  if (program === undefined) return [];
  return program.mistakes
    .filter((name) => name !== "chance")
    .map((name) => ({
      name,
      kind,
      answer: (input) =>
        isRefused(kind, input) || program.notAnswered(input as never) !== null
          ? null
          : program.answerOf(input as never, name),
    }));
}

/** A program that makes something of bad input. */
const neverRefusing = (kind: VectorKind): Mistake => ({
  name: "bad input answered",
  kind,
  answer: (input) => (isRefused(kind, input) ? { status: "completed" } : null),
});

/** Ways to be wrong, as found in programs or one slip away from the law. */
export const mistakes: readonly Mistake[] = vectorKinds.flatMap((kind) => [
  ...ofSmallProgram(kind),
  ...(kindsInWorkshop[kind].mistakes ?? []),
  neverRefusing(kind),
  ...(kindsInWorkshop[kind].otherRules ?? []),
  ...ofAnotherHand.filter((one) => one.kind === kind),
]);

/** Every other answer to a contested question: no mistakes, but another reading. */
export const otherReadings: readonly { readonly readings: Partial<Readings> }[] = Object.values(
  readingRegistry,
).flatMap((entry) =>
  entry.options
    .filter((option) => option !== entry.presets.default)
    .map((option) => ({ readings: { [entry.id]: option } as Partial<Readings> })),
);

const caughtBy = new WeakMap<Vector, readonly string[]>();

/** The mistakes that give another answer than the vector expects or accepts; found once for each. */
export function mistakesCaught(vector: Vector): readonly string[] {
  const known = caughtBy.get(vector);
  if (known !== undefined) return known;
  const caught = [...mistakes, ...ofItsBody(vector)]
    .filter(({ kind }) => kind === vector.kind)
    .filter((mistake) => catches(vector, mistake))
    .map(({ name }) => name);
  caughtBy.set(vector, caught);
  return caught;
}

/** The mistakes of one body and period are looked for in the vectors that were made for them. */
function ofItsBody({ flags, type }: Vector): readonly Mistake[] {
  return flags.some((flag) => flag.endsWith("OfBody"))
    ? registeredMistakes.filter(({ period }) => period.type === type)
    : [];
}

/** Whether the small program of the kind, without a mistake, agrees, where it answers at all. */
export function isAgreedOn(vector: Vector): boolean {
  const { program } = kindsInWorkshop[vector.kind];
  const { kind, input } = vector;
  if (program === undefined || isRefused(kind, input)) return true;
  if (program.notAnswered(input as never) !== null) return true;
  const answer = program.answerOf(input as never);
  return judgeAnswer(vector, answer, partsOf(kind, answer)).verdict === "pass";
}

/** Whether a vector catches a mistake. */
export function isCaught(vector: Vector, name: string): boolean {
  const mistake = mistakes.find((one) => one.name === name && one.kind === vector.kind);
  if (mistake === undefined) throw new RangeError(`no mistake ${name} of ${vector.kind}`);
  return catches(vector, mistake);
}

/** A vector with what mistakes answer to it and what the kit says of that. */
interface Trial {
  /** The answer with a mistake; null: none. */
  readonly answerWith: (mistake: Mistake) => unknown;
  /** Judges an answer to the vector. */
  readonly judge: (answer: unknown, parts: readonly ResultPart[] | undefined) => JudgedVector;
}

const trials = new WeakMap<Vector, Trial>();

/**
 * Tries mistakes on a vector, each once. Most change nothing in most vectors: what was answered before is kept
 * once, and not judged again.
 */
export function trialOf(vector: Vector): Trial {
  const trial = trials.get(vector) ?? newTrial(vector);
  trials.set(vector, trial);
  return trial;
}

function newTrial(vector: Vector): Trial {
  const answers = new Map<string, unknown>();
  const ofMistake = new Map<Mistake, unknown>();
  const judgedBefore = new Map<string, JudgedVector>();
  return {
    answerWith: (mistake) => {
      if (ofMistake.has(mistake)) return ofMistake.get(mistake);
      const answer = mistake.answer(vector.input) ?? null;
      const text = JSON.stringify(answer);
      const kept = answers.get(text) ?? answer;
      answers.set(text, kept);
      ofMistake.set(mistake, kept);
      return kept;
    },
    judge: (answer, parts) => {
      const text = JSON.stringify([answer, parts]);
      const before = judgedBefore.get(text);
      if (before !== undefined) return before;
      const judged = { vector, answer, verdict: judgeAnswer(vector, answer, parts) };
      judgedBefore.set(text, judged);
      return judged;
    },
  };
}

function catches(vector: Vector, mistake: Mistake): boolean {
  const { answerWith, judge } = trialOf(vector);
  const wrong = answerWith(mistake);
  if (wrong === null) return false;
  const { verdict } = judge(wrong, partsOf(vector.kind, wrong));
  // Right by chance under several readings at once, each of which other vectors see.
  if (verdict.verdict === "acceptable") return Object.keys(verdict.readings).length > 1;
  return verdict.verdict === "fail" || verdict.verdict === "refused";
}

/** A program that gives no steps is not judged on them, nor on rankings that it does not give. */
function partsOf(kind: VectorKind, answer: unknown): readonly ResultPart[] | undefined {
  if (kind !== "result" || "steps" in (answer as object)) return undefined;
  const { lists = [] } = answer as { readonly lists?: readonly object[] };
  const ranked = lists.some((list) => "ranking" in list);
  return ["seats", "lots", "elected", ...(ranked ? (["ranking"] as const) : [])];
}
