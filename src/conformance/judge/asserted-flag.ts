import type { FlagNote } from "../format/vector-schema.js";
import { kindNamed } from "../kinds/kinds.js";
import type { ResultPart } from "../kinds/result/result-parts.js";
import { comparableAnswer } from "./comparable-answer.js";
import { firstDifference } from "./first-difference.js";
import type { JudgedVector } from "./judged-vector.js";
import { isBad } from "./verdict.js";

/**
 * Whether the mistake that a flag names is one that a wrong answer shows: one of the parts that it would
 * touch is wrong. What is no answer shows no mistake of the kind.
 */
export function assertsMistake(
  { touches }: FlagNote,
  judged: readonly JudgedVector[],
  parts: readonly ResultPart[] | null,
): boolean {
  return judged.some(({ vector, verdict, answer }) => {
    if (!isBad(verdict)) return false;
    if (touches === undefined || vector.kind !== "result" || verdict.verdict !== "fail") {
      return verdict.verdict !== "crashed";
    }
    const kind = kindNamed(vector.kind);
    const shown = touches.filter((part) => parts === null || parts.includes(part));
    const only = (value: unknown): unknown => comparableAnswer(kind, value, shown);
    return firstDifference(only(vector.expected), only(answer)) !== null;
  });
}
