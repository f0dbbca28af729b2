import type { ResultPart } from "../format/protocol-schema.js";
import type { Vector } from "../format/vector-schema.js";
import { comparableAnswer } from "./comparable-answer.js";
import { firstDifference } from "./first-difference.js";
import type { Verdict } from "./verdict.js";

/**
 * Judges one answer: every property that the vector asserts must be there and be equal, fractions as
 * numbers, findings as a set. `parts` are the parts of results that the program says it gives.
 */
export function judgeAnswer(
  vector: Vector,
  answer: unknown,
  parts?: readonly ResultPart[],
): Verdict {
  if (parts !== undefined && !parts.includes("elected") && needsPeople(vector.expected)) {
    return { verdict: "skipped", reason: "needs a lot among candidates, who are not answered" };
  }
  const actual = comparableAnswer(vector.kind, answer, parts);
  const differenceFrom = (expected: unknown) =>
    firstDifference(comparableAnswer(vector.kind, expected, parts), actual);
  const difference = differenceFrom(vector.expected);
  if (difference === null) return { verdict: "pass" };
  for (const { readings, expected } of vector.acceptable ?? []) {
    if (differenceFrom(expected) === null) return { verdict: "acceptable", readings };
  }
  if (isRefusal(answer)) return { verdict: "refused" };
  return { verdict: "fail", ...difference };
}

function isRefusal(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && "refused" in answer;
}

const lotsAmongCandidates: readonly unknown[] = [
  "preference-candidate",
  "seat-withheld",
  "seat-passed",
];

/** Whether the answer turns on lots that come up only when candidates are elected. */
function needsPeople(expected: unknown): boolean {
  if (typeof expected !== "object" || expected === null) return false;
  const { question, lots } = expected as { question?: unknown; lots?: unknown };
  const asked = [question, ...(Array.isArray(lots) ? lots : [])];
  return asked.some((lot) =>
    lotsAmongCandidates.includes((lot as { kind?: unknown } | null)?.kind),
  );
}
