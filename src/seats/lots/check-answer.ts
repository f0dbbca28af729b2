import { namesOf } from "../../model/names-of.js";
import type { LotQuestion } from "../../model/outcome/lot.js";
import type { GivenLot } from "../../model/outcome/lot-shape.js";
import {
  type Actual,
  accepted,
  type Parsed,
  type RefusalIssue,
  refused,
  shown,
} from "../../model/refusal.js";
import { sameValue } from "../../model/same-value.js";

/**
 * Checks a drawn lot against the question that is reached: every drawn option must be one of the
 * question's, as many as it draws, and what the caller says of the question must be so.
 */
export function checkAnswer(
  question: LotQuestion,
  answer: GivenLot,
  index: number,
): Parsed<readonly string[]> {
  const { drawn, claimed } = normalAnswer(answer);
  const issues: RefusalIssue[] = [];
  for (const property of namesOf(claimed)) {
    const actual: unknown = Reflect.get(question, property);
    const value: unknown = Reflect.get(claimed, property);
    if (!sameValue(actual, value)) {
      issues.push({
        path: ["lots", index, "question", property],
        code: "lot-question-differs",
        expected: { kind: "value", text: JSON.stringify(actual) },
        actual: asJson(value, 4) ?? shown(value),
      });
    }
  }
  drawn.forEach((option, position) => {
    if (!question.options.includes(option) || drawn.indexOf(option) !== position) {
      issues.push({
        path: ["lots", index],
        code: "lot-option-unknown",
        expected: { kind: "some-of", count: question.draws, values: question.options },
        actual: shown(option),
      });
    }
  });
  if (drawn.length !== question.draws) {
    issues.push({
      path: ["lots", index],
      code: "wrong-length",
      expected: { kind: "exactly", count: question.draws, of: "drawn" },
      actual: shown(drawn),
    });
  }
  return issues.length === 0 ? accepted(drawn) : refused(issues);
}

/** More items than a part of a question has. */
const longestSaid = 1_000;

/** A value as JSON; null: it is deeper or longer than a part of a question can be. */
function asJson(value: unknown, levels: number): Actual | null {
  return isShallow(value, levels) ? { kind: "value", text: JSON.stringify(value) } : null;
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value === "string") return value.length <= longestSaid;
  if (typeof value !== "object" || value === null) {
    return value === null || typeof value === "number" || typeof value === "boolean";
  }
  const inside = Object.values(value);
  return (
    levels > 0 && inside.length <= longestSaid && inside.every((one) => isShallow(one, levels - 1))
  );
}

/** What a caller says of the question that was answered. */
type Claimed = object;

function normalAnswer(answer: GivenLot): {
  drawn: readonly string[];
  claimed: Claimed;
} {
  if (typeof answer === "string") return { drawn: [answer], claimed: {} };
  if (isArray(answer)) return { drawn: answer, claimed: {} };
  const drawn = typeof answer.drawn === "string" ? [answer.drawn] : answer.drawn;
  return { drawn, claimed: answer.question ?? {} };
}

function isArray(answer: Exclude<GivenLot, string>): answer is readonly string[] {
  return Array.isArray(answer);
}
