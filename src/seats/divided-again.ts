import type { AnsweredLot } from "../model/outcome/lot.js";
import { accepted, type Parsed, refused, shown } from "../model/refusal.js";
import type { Case } from "./case.js";
import { silent } from "./listener.js";
import { checkAnswer } from "./lots/check-answer.js";
import { type DividedSeats, divideSeats } from "./procedure.js";

/**
 * The divisions of an election once more, with the lots of its outcome, for whoever goes on with
 * them. Refuses lots that are not of this election (`lot-question-differs`, `lot-option-unknown`).
 */
export function dividedAgain(given: Case, lots: readonly AnsweredLot[]): Parsed<DividedSeats> {
  const procedure = divideSeats(given, silent);
  let state = procedure.next();
  for (const [lot, answer] of lots.entries()) {
    if (state.done) break;
    const checked = checkAnswer(state.value, answer, lot);
    if (checked.status === "refused") return checked;
    state = procedure.next({ options: checked.value, lot });
  }
  if (state.done) return accepted(state.value);
  const { draws, options } = state.value;
  return refused([
    {
      path: ["outcome", "lots", lots.length],
      code: "missing",
      expected: { kind: "some-of", count: draws, values: options },
      actual: shown(undefined),
    },
  ]);
}
