import { answerVectorSignature } from "../model/signatures/made/conformance.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import type { Vector } from "./format/vector-schema.js";
import type { AnswerOptions } from "./kinds/kind.js";
import { kindNamed } from "./kinds/kinds.js";

/**
 * This package's own answer to a vector, in the shape of its `expected`. Bad input is answered with
 * `{ refused: true }`.
 */
export function answerVector(
  vector: Pick<Vector, "kind" | "input">,
  options: AnswerOptions = {},
): unknown {
  const refusal = refusedArguments(answerVectorSignature, [vector, options]);
  if (refusal !== null) return refusal;
  const { kind, input } = vector;
  return kindNamed(kind).answerTo(input, options);
}
