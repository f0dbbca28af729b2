import type { AnsweredLot, LotQuestion } from "../../model/outcome/lot.js";
import type { Step } from "../../model/outcome/step.js";
import type { Derivation, Drawn } from "./derivation.js";
import { type ExactDifference, exactDifference } from "./exact-difference.js";
import { rejected, type TraceVerdict } from "./verdict.js";

/** What stands in an outcome: its steps, its lots, and the question that is pending, if any. */
interface Trace {
  readonly steps: readonly Step[];
  readonly lots: readonly AnsweredLot[];
  readonly question: LotQuestion | null;
}

/** Follows a derivation along a trace to its end, and has its result checked there. */
export function follow<Result>(
  derivation: Derivation<Result>,
  trace: Trace,
  checkResult: (result: Result) => TraceVerdict | null,
): TraceVerdict {
  let steps = 0;
  let lots = 0;
  let answer: Drawn = { options: [], lot: 0 };
  for (;;) {
    const { done, value } = derivation.next(answer);
    if (done) {
      const wrong = leftOver(trace, steps, lots) ?? checkResult(value);
      return wrong ?? { verdict: "accepted", steps, lots };
    }
    if (value.ordered === "step") {
      const found = exactDifference(value.step, trace.steps[steps]);
      if (found !== null) return rejected({ step: steps }, value.step.article, found);
      steps += 1;
      continue;
    }
    const { question } = value;
    const answered = trace.lots[lots];
    if (answered === undefined) {
      const found = exactDifference(question, trace.question, "question");
      const wrong =
        leftOver(trace, steps, lots) ??
        (found === null ? null : rejected({ lot: lots }, question.article, found));
      return wrong ?? { verdict: "accepted", steps, lots };
    }
    const found = exactDifference(question, answered.question, "question") ?? misdrawn(answered);
    if (found !== null) return rejected({ lot: lots }, question.article, found);
    answer = { options: answered.drawn, lot: lots };
    lots += 1;
  }
}

/** Steps or lots that stand in the trace after the last that the law orders. */
function leftOver(trace: Trace, steps: number, lots: number): TraceVerdict | null {
  const found = { at: "", expected: "nothing", actual: "more" };
  const step = trace.steps[steps];
  if (step !== undefined) return rejected({ step: steps }, step.article, found);
  const lot = trace.lots[lots];
  return lot === undefined ? null : rejected({ lot: lots }, lot.question.article, found);
}

/** As many different options as the question has draws. */
export function misdrawn({
  question: { options, draws },
  drawn,
}: Pick<AnsweredLot, "question" | "drawn">): ExactDifference | null {
  const different = new Set(drawn).size === draws && drawn.length === draws;
  if (different && drawn.every((option) => options.includes(option))) return null;
  return { at: "drawn", expected: `${draws} of ${options.join(", ")}`, actual: drawn.join(", ") };
}
