import type { LotQuestion } from "../../model/outcome/lot.js";
import type { GivenLot } from "../../model/outcome/lot-shape.js";
import { type Answered, answerQuestions } from "../../seats/lots/answer-questions.js";
import type { Drawn, Draws } from "../../seats/lots/draws.js";
import type { SuccessionStep } from "./succession-step.js";

/** A calculation that can be begun again, and two ends of which can be held side by side. */
export interface Repeatable<Result> {
  readonly begin: (steps: SuccessionStep[]) => Draws<Result>;
  /** The same text for ends that are alike. */
  readonly endOf: (result: Result) => string;
}

/** How many endings are looked at before a lot is asked for as the law orders it. */
const mostEndings = 500;

/**
 * Answers the questions of a calculation from the drawn lots, and asks for no lot that comes to the
 * same whatever is drawn (article W 5 with P 7 (1), P 8 (1) and P 12 (5): the lot decides "if need be"). A
 * step says that it was not needed.
 */
export function answerNeeded<Result>(
  repeatable: Repeatable<Result>,
  drawn: readonly GivenLot[],
  steps: SuccessionStep[],
): Answered<Result> {
  return answerQuestions(onlyNeeded(repeatable, steps), drawn);
}

function* onlyNeeded<Result>(
  repeatable: Repeatable<Result>,
  steps: SuccessionStep[],
): Draws<Result> {
  const procedure = repeatable.begin(steps);
  const before: Drawn[] = [];
  let state = procedure.next();
  while (!state.done) {
    const question = state.value;
    const drawn = decides(repeatable, before, question)
      ? yield question
      : withoutLot(question, steps);
    before.push(drawn);
    state = procedure.next(drawn);
  }
  return state.value;
}

function withoutLot(question: LotQuestion, steps: SuccessionStep[]): Drawn {
  const { article, options, draws } = question;
  steps.push({ kind: "lot-decides-nothing", article, question });
  return { options: options.slice(0, draws), lot: null };
}

/** Whether the calculation ends otherwise for some answer to a question than for another. */
function decides<Result>(
  repeatable: Repeatable<Result>,
  before: readonly Drawn[],
  question: LotQuestion,
): boolean {
  let first: string | null = null;
  let seen = 0;
  for (const end of endsOf(repeatable, before, question)) {
    seen += 1;
    if (seen > mostEndings || (first !== null && end !== first)) return true;
    first = end;
  }
  return false;
}

/** How the calculation ends, for every answer to this question and to those that follow. */
function* endsOf<Result>(
  repeatable: Repeatable<Result>,
  before: readonly Drawn[],
  question: LotQuestion,
): Generator<string> {
  for (const options of choicesOf(question.options, question.draws)) {
    const answers = [...before, { options, lot: null }];
    const reached = reachedWith(repeatable, answers);
    if (reached.done === true) yield repeatable.endOf(reached.value);
    else yield* endsOf(repeatable, answers, reached.value);
  }
}

function reachedWith<Result>(
  { begin }: Repeatable<Result>,
  answers: readonly Drawn[],
): IteratorResult<LotQuestion, Result> {
  const procedure = begin([]);
  let state = procedure.next();
  for (const answer of answers) state = procedure.next(answer);
  return state;
}

/** So many of the options, in every way. */
function* choicesOf(options: readonly string[], count: number): Generator<readonly string[]> {
  if (count === 0) yield [];
  for (const [index, option] of options.entries()) {
    if (options.length - index < count) return;
    for (const others of choicesOf(options.slice(index + 1), count - 1)) yield [option, ...others];
  }
}
