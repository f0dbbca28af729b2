import type { AnsweredLot } from "../model/outcome/lot.js";
import { accepted, type Parsed, refused, shown } from "../model/refusal.js";
import type { Case } from "./case.js";
import { silent } from "./listener.js";
import { answerQuestions } from "./lots/answer-questions.js";
import type { Draws } from "./lots/draws.js";
import { electPeople } from "./people/elect-people.js";
import { type DividedSeats, divideSeats } from "./procedure.js";

/** The divisions of an election, and how many seats P 18 passed to each list, by its key. */
export interface DividedAgain extends DividedSeats {
  readonly passed: ReadonlyMap<string, number>;
}

/**
 * The divisions of an election once more, with the lots of its outcome, for whoever goes on with
 * them. Refuses lots that are not of this election (`lot-question-differs`, `lot-option-unknown`).
 */
export function dividedAgain(given: Case, lots: readonly AnsweredLot[]): Parsed<DividedAgain> {
  const answers = answerQuestions(divideAndPass(given), lots);
  if (answers.status === "refused") return answers;
  if (answers.status === "completed") return accepted(answers.result);
  const { draws, options } = answers.question;
  return refused([
    {
      path: ["outcome", "lots", answers.lots.length],
      code: "missing",
      expected: { kind: "some-of", count: draws, values: options },
      actual: shown(undefined),
    },
  ]);
}

function* divideAndPass(given: Case): Draws<DividedAgain> {
  const passed = new Map<string, number>();
  const seats = yield* divideSeats(given, silent);
  yield* electPeople(seats.lists, given, {
    ...silent,
    seatPassed({ to }) {
      if (to !== null) passed.set(to.key, (passed.get(to.key) ?? 0) + 1);
    },
  });
  return { ...seats, passed };
}
