import { namesOf } from "../../model/names-of.js";
import type { DrawnLot, LotQuestion } from "../../model/outcome/lot.js";
import { accepted, type Parsed, type RefusalIssue, refused, shown } from "../../model/refusal.js";
import { sameValue } from "../../model/same-value.js";

/**
 * Checks a drawn lot against the question that is reached: every drawn option must be one of the
 * question's, as many as it draws, and what the caller says of the question must be so.
 */
export function checkAnswer(
  question: LotQuestion,
  answer: DrawnLot,
  index: number,
): Parsed<readonly string[]> {
  const { drawn, claimed } = normalAnswer(answer);
  const issues: RefusalIssue[] = [];
  for (const property of namesOf(claimed)) {
    const actual = question[property];
    const value = claimed[property];
    if (!sameValue(actual, value)) {
      issues.push({
        path: ["lots", index, "question", property],
        code: "lot-question-differs",
        expected: { kind: "value", text: JSON.stringify(actual) },
        actual: { kind: "value", text: JSON.stringify(value) },
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

/** What a caller says of the question that was answered. */
type Claimed = NonNullable<Exclude<DrawnLot, string | readonly string[]>["question"]>;

function normalAnswer(answer: DrawnLot): {
  drawn: readonly string[];
  claimed: Claimed;
} {
  if (typeof answer === "string") return { drawn: [answer], claimed: {} };
  if (isArray(answer)) return { drawn: answer, claimed: {} };
  const drawn = typeof answer.drawn === "string" ? [answer.drawn] : answer.drawn;
  return { drawn, claimed: answer.question ?? {} };
}

function isArray(answer: Exclude<DrawnLot, string>): answer is readonly string[] {
  return Array.isArray(answer);
}
