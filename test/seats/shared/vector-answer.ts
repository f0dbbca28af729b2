import { isDeepStrictEqual } from "node:util";
import { evaluate } from "../../../src/conformance/older-notation/evaluate.js";
import type { Preset } from "../../../src/model/outcome/readings.js";
import type { SeatsVector } from "../../conformance/seats-vector.js";

/** An answer with the names of its fields, in the shape of a vector's `expected`. */
export type VectorAnswer = Readonly<Record<string, unknown>>;

/** Fields that are informative: programs report them, the law does not order them. */
const informative = new Set(["events", "unranked", "warnings", "aboveThreshold"]);

/** The answer without its informative fields, at any depth. */
export function asserted(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(asserted);
  if (typeof answer !== "object" || answer === null) return answer;
  return Object.fromEntries(
    Object.entries(answer)
      .filter(([field]) => !informative.has(field))
      .map(([field, value]) => [field, asserted(value)]),
  );
}

/** The names of the fields in which two answers differ; empty: they are the same. */
export function differingFields(ours: VectorAnswer, theirs: VectorAnswer): string[] {
  const fields = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return [...fields]
    .filter((field) => !informative.has(field))
    .filter((field) => !isDeepStrictEqual(asserted(ours[field]), asserted(theirs[field])));
}

/** What the package answers, or the message of what it throws. */
export function answerOf(input: unknown, preset: Preset): VectorAnswer {
  try {
    return evaluate(input, { preset }) as unknown as VectorAnswer;
  } catch (thrown) {
    return { thrown: String(thrown) };
  }
}

/** A vector lot by lot: the input of every round, and what is expected of it. */
export function roundsOf(vector: SeatsVector): { input: unknown; expected: VectorAnswer }[] {
  const drawnBefore = vector.input.lots ?? [];
  const rounds: { input: unknown; expected: VectorAnswer }[] = [
    { input: vector.input, expected: vector.expected },
  ];
  const drawn = [...drawnBefore];
  for (const next of vector.then ?? []) {
    drawn.push(next.drawn);
    rounds.push({ input: { ...vector.input, lots: [...drawn] }, expected: next.expected });
  }
  return rounds;
}

/** The fields in which the package differs from a vector, in any of its rounds. */
export function differences(vector: SeatsVector, preset: Preset): string[] {
  const fields = new Set<string>();
  for (const { input, expected } of roundsOf(vector)) {
    const ours = answerOf(input, preset);
    for (const field of differingFields(ours, expected)) {
      // Rounds between the first and the last leave out what does not change.
      const leftOut = !(field in expected) && (field === "quota" || field === "threshold");
      if (!leftOut) fields.add(field);
    }
  }
  return [...fields];
}
