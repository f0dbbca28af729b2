import type { ArticleReference } from "../../model/article.js";
import { answerVector } from "../answer-vector.js";
import { readVectors } from "../format/read-vectors.js";
import type { Vector } from "../format/vector-schema.js";
import { judgeAnswer } from "../judge/judge-answer.js";
import { fingerprintOf } from "../receipt/fingerprint-of.js";
import { selfTestDigest, selfTestVectors } from "./self-test-vectors.js";

/** A question of the self-test that was not answered right. */
export interface SelfTestFailure {
  /** The vector, by its name in the conformance kit; `digest`: the questions themselves are others. */
  readonly vector: string;
  /** The articles that it exercises. */
  readonly articles: readonly ArticleReference[];
  /** Where the answer first differs; empty: as a whole. */
  readonly at: string;
  /** What is right there, as JSON. */
  readonly expected: string;
  /** What was answered, as JSON, or the error that was thrown. */
  readonly actual: string;
}

/** What the library says of itself. */
export interface SelfTest {
  /** All questions were asked. */
  readonly status: "completed";
  /** Whether every question was answered right. */
  readonly decision: "right" | "wrong";
  /** How many questions were asked. */
  readonly vectors: number;
  /** SHA-256 of the questions and their answers: the one that a receipt names. */
  readonly digest: string;
  /** The questions that were not answered right. */
  readonly failed: readonly SelfTestFailure[];
}

/**
 * Asks the library some thirty questions of the conformance kit, over every group of articles, and says which it
 * did not answer right: for a program that checks itself before it is used, in the engine in which it runs. It takes
 * some hundredths of a second, throws nothing, and refuses nothing. A right self-test shows that these bytes count here
 * as they do elsewhere; whether they follow the law the whole kit says.
 *
 * @example
 * ```ts
 * const { decision, failed } = selfTest();
 * if (decision === "wrong") throw new Error(failed.map(({ vector }) => vector).join());
 * ```
 */
export function selfTest(): SelfTest {
  return selfTestOf(selfTestVectors, answerVector);
}

/** The self-test of whoever answers these questions. */
export function selfTestOf(text: string, answer: (vector: Vector) => unknown): SelfTest {
  const { vectors } = readVectors(text);
  const failed = vectors.flatMap((vector) => failureOf(vector, answer));
  const digest = fingerprintOf(text);
  if (digest !== selfTestDigest) {
    const [expected, actual] = [JSON.stringify(selfTestDigest), JSON.stringify(digest)];
    failed.push({ vector: "digest", articles: [], at: "", expected, actual });
  }
  const decision = failed.length === 0 ? "right" : "wrong";
  return { status: "completed", decision, vectors: vectors.length, digest, failed };
}

function failureOf(vector: Vector, answer: (vector: Vector) => unknown): SelfTestFailure[] {
  const { id, articles, expected } = vector;
  const whole = { vector: id, articles, at: "", expected: JSON.stringify(expected) };
  try {
    const verdict = judgeAnswer(vector, answer(vector));
    if (verdict.verdict === "pass") return [];
    if (verdict.verdict !== "fail") return [{ ...whole, actual: verdict.verdict }];
    const { at, expected, actual } = verdict;
    return [{ vector: id, articles, at, expected, actual }];
  } catch (error) {
    return [{ ...whole, actual: String(error) }];
  }
}
