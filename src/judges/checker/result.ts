import type { Remark } from "../../model/outcome/remark.js";
import { sum } from "../exact.js";
import type { Result } from "./chapters.js";
import type { Answered } from "./outcome-input.js";
import { remarksBefore, remarksOf } from "./remarks.js";
import type { Case } from "./seats/articles-in-order.js";
import { type TraceVerdict, wrongPart } from "./verdict.js";

/** Whether an outcome says what its steps, which were checked, amount to. */
export function checkResult(result: Result, outcome: Answered, one: Case): TraceVerdict | null {
  const unassignedSeats = seatsNobodyHolds(outcome);
  const remarks = [...remarksOf(one, outcome, unassignedSeats), ...ofLots(outcome)];
  return wrongPart({ status: "completed", ...result, unassignedSeats, remarks }, outcome, null);
}

/** The seats that no list could take, or had nobody left for. */
export function seatsNobodyHolds({ steps }: Pick<Answered, "steps">): number {
  return sum(
    steps.map((step) => {
      if (step.kind === "seats-unassigned") return step.seats;
      if (step.kind === "seat-passed") return step.to === null ? 1 : 0;
      return step.kind === "elected-in-several-groups" && step.successor === null ? 1 : 0;
    }),
  );
}

/** The remarks of an outcome that waits for a lot: those that do not go by its result. */
export function checkRemarks(outcome: Answered, one: Case): TraceVerdict | null {
  if (outcome.status !== "lot-required") return null;
  return wrongPart(
    { remarks: [...remarksBefore(one, outcome), ...ofLots(outcome)] },
    outcome,
    null,
  );
}

/** How lots were given is not judged, but that they are of lots of this outcome. */
function ofLots(outcome: Answered): Remark[] {
  const said = outcome.remarks.at(-1);
  if (said?.remark !== "lots-without-question") return [];
  const { article } = outcome.lots[said.lots[0] ?? -1]?.question ?? {};
  const ascending = said.lots.every(
    (lot, index, all) => index === 0 || lot > (all[index - 1] ?? 0),
  );
  const exist = said.lots.every((lot) => lot < outcome.lots.length);
  return ascending && exist && article !== undefined ? [{ ...said, article }] : [];
}
