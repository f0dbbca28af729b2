import { has } from "../../model/has.js";
import { judgeAnswerSignature } from "../../model/signatures/made/conformance.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";
import type { Vector } from "../format/vector-schema.js";
import { kindNamed } from "../kinds/kinds.js";
import type { ResultPart } from "../kinds/result/result-parts.js";
import { comparableAnswer } from "./comparable-answer.js";
import { firstDifference } from "./first-difference.js";
import { misshapen } from "./misshapen.js";
import type { Verdict } from "./verdict.js";

/**
 * Judges one answer: it must have the shape that is published for its kind, and every property that the
 * vector asserts must be there and be equal, fractions as numbers, findings as a set. `parts` are the
 * parts of results that the program says it gives.
 */
export function judgeAnswer(
  vector: Vector,
  answer: unknown,
  parts?: readonly ResultPart[],
): Verdict {
  const refusal = refusedArguments(judgeAnswerSignature, [vector, answer, parts]);
  if (refusal !== null) return refusal;
  const kind = kindNamed(vector.kind);
  const whyNot = parts === undefined ? null : kind.parts.whyNot?.(vector.expected, parts);
  if (typeof whyNot === "string") return { verdict: "skipped", reason: whyNot };
  const actual = comparableAnswer(kind, answer, parts);
  const differenceFrom = (expected: unknown) =>
    firstDifference(comparableAnswer(kind, expected, parts), actual);
  const otherShape = misshapen(kind, answer);
  const inItsShape = (right: Verdict): Verdict =>
    otherShape === null ? right : { verdict: "fail", ...otherShape };
  const difference = differenceFrom(vector.expected);
  if (difference === null) return inItsShape({ verdict: "pass" });
  for (const { readings, expected } of vector.acceptable ?? []) {
    if (differenceFrom(expected) === null) return inItsShape({ verdict: "acceptable", readings });
  }
  if (isRefusal(answer) && otherShape === null) return { verdict: "refused" };
  return { verdict: "fail", ...difference };
}

function isRefusal(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && has(answer, "refused");
}
