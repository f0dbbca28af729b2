import type { Vector } from "./format/vector-schema.js";
import type { AnswerOptions } from "./kinds/kind.js";
import { kindNamed } from "./kinds/kinds.js";

/**
 * This package's own answer to a vector, in the shape of its `expected`. Bad input is answered with
 * `{ refused: true }`.
 */
export function answerVector(
  { kind, input }: Pick<Vector, "kind" | "input">,
  options: AnswerOptions = {},
): unknown {
  return kindNamed(kind).answerTo(input, options);
}
