import { answerVector } from "../src/conformance/answer-vector.js";
import type { Vector } from "../src/conformance/format/vector-schema.js";
import { judgeAnswer } from "../src/conformance/judge/judge-answer.js";
import { type VectorKind, vectorKinds } from "../src/conformance/kinds/kinds.js";
import type { ResultPart } from "../src/conformance/kinds/result/result-parts.js";
import { readingRegistry } from "../src/law/readings/registry.js";
import type { Readings } from "../src/model/outcome/readings.js";
import { kindsInWorkshop } from "./kinds.js";
import type { Mistake } from "./mistake.js";
import { ofAnotherHand } from "./register/another-hand.js";
import { registeredMistakes } from "./register/register.js";

/** The small programs do not check their input. */
function isRefused(kind: VectorKind, input: unknown): boolean {
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

function catches(vector: Vector, { answer }: Mistake): boolean {
  const wrong = answer(vector.input);
  if (wrong === null || wrong === undefined) return false;
  const judged = judgeAnswer(vector, wrong, partsOf(vector.kind, wrong));
  // Right by chance under several readings at once, each of which other vectors see.
  if (judged.verdict === "acceptable") return Object.keys(judged.readings).length > 1;
  return judged.verdict === "fail" || judged.verdict === "refused";
}

/** A program that gives no steps is not judged on them, nor on rankings that it does not give. */
function partsOf(kind: VectorKind, answer: unknown): readonly ResultPart[] | undefined {
  if (kind !== "result" || "steps" in (answer as object)) return undefined;
  const { lists = [] } = answer as { readonly lists?: readonly object[] };
  const ranked = lists.some((list) => "ranking" in list);
  return ["seats", "lots", "elected", ...(ranked ? (["ranking"] as const) : [])];
}
