import { has } from "../../model/has.js";
import type { Vector } from "../format/vector-schema.js";
import type { ResultPart } from "../kinds/result/result-parts.js";
import { judgeAnswer } from "./judge-answer.js";
import type { JudgedVector } from "./judged-vector.js";
import { readAnswer } from "./read-answer.js";

/** A vector with its verdict, and the line that the program answered with. */
export interface AnsweredVector extends JudgedVector {
  readonly line?: string;
}

/** By which parts of results a program is judged. */
export interface PartsInPlay {
  /** What the program says that it gives; absent: all. */
  readonly given?: readonly ResultPart[] | undefined;
  /** What is asked; absent: what the program gives. */
  readonly asked?: readonly ResultPart[] | undefined;
}

/** The parts of results by which an answer to a vector is judged; absent: all. */
export function partsFor(
  { kind }: Vector,
  { given, asked }: PartsInPlay,
): readonly ResultPart[] | undefined {
  if (kind !== "result" || asked === undefined) return given;
  return asked.filter((part) => given?.includes(part) ?? true);
}

/** Judges the line that a program answered a vector with. */
export function judgeLine(vector: Vector, line: string, parts: PartsInPlay): AnsweredVector {
  const answer = readAnswer(line, vector.id);
  if (typeof answer === "string") {
    return { vector, verdict: { verdict: "crashed", reason: answer }, line };
  }
  if (has(answer, "skipped")) {
    return { vector, verdict: { verdict: "skipped", reason: answer.skipped }, line };
  }
  const { result } = answer;
  const verdict = judgeAnswer(vector, result, partsFor(vector, parts));
  return { vector, verdict, answer: result, line };
}
