import type { AnsweredLot, LotQuestion } from "../../model/outcome/lot.js";
import type { GivenLot } from "../../model/outcome/lot-shape.js";
import { type Refused, refused, shown } from "../../model/refusal.js";
import { checkAnswer } from "./check-answer.js";
import type { Draws } from "./draws.js";

/** A calculation that went to its end. */
export interface Completed<Result> {
  readonly status: "completed";
  readonly result: Result;
  readonly lots: readonly AnsweredLot[];
}

/** A calculation that went to its end, or to the first question without an answer. */
export type Answered<Result> =
  | Completed<Result>
  | {
      readonly status: "lot-required";
      readonly question: LotQuestion;
      readonly lots: readonly AnsweredLot[];
    }
  | Refused;

/** Draws a lot that nobody gave. */
export type Answer = (question: LotQuestion) => GivenLot;

/**
 * Runs a calculation, answering its questions from the drawn lots until one is missing that nobody
 * else answers. Refuses lots that do not fit the question reached, and lots that nobody asks for.
 */
export function answerQuestions<Result>(
  procedure: Draws<Result>,
  drawn: readonly GivenLot[],
  otherwise?: Answer,
): Answered<Result> {
  const lots: AnsweredLot[] = [];
  let state = procedure.next();
  while (!state.done) {
    const question = state.value;
    const answer = drawn[lots.length] ?? otherwise?.(question);
    if (answer === undefined) return { status: "lot-required", question, lots };
    const checked = checkAnswer(question, answer, lots.length);
    if (checked.status === "refused") return checked;
    state = procedure.next({ options: checked.value, lot: lots.length });
    lots.push({ question, drawn: checked.value });
  }
  if (drawn.length <= lots.length) return { status: "completed", result: state.value, lots };
  return refused([
    {
      path: ["lots", lots.length],
      code: "lot-not-asked",
      expected: { kind: "rule", rule: "no-more-lots" },
      actual: shown(drawn[lots.length]),
    },
  ]);
}
