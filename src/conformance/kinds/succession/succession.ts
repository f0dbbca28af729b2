import { determineSuccession } from "../../../after/succession/determine-succession.js";
import type {
  SuccessionOptions,
  VacancyDecision,
} from "../../../after/succession/succession-outcome.js";
import { leaveOf } from "../../../after/temporary-leave.js";
import { parseWithSchema } from "../../../model/parse-with-schema.js";
import { decidedElection } from "../../answers/decided-election.js";
import { answeredLot } from "../result/result-answer.js";
import {
  type LeaveAnswer,
  leaveInputSchema,
  type SuccessionAnswer,
  successionInputSchema,
} from "./succession-schema.js";

type Decision = Extract<SuccessionAnswer, { status: "decided" }>["decisions"][number];

/** Fills the vacancies of a vector of kind `succession` (articles W 1 to W 4, W 6). */
export function answerSuccession(input: unknown, options: SuccessionOptions): SuccessionAnswer {
  const parsed = parseWithSchema(successionInputSchema, input);
  if (parsed.status === "refused") return { refused: true };
  const decided = decidedElection(parsed.value.election, options);
  if (decided === null) return { refused: true };
  const { election, outcome } = decided;
  const succession = determineSuccession(election, outcome, parsed.value.succession, options);
  switch (succession.status) {
    case "refused":
      return { refused: true };
    case "lot-required":
      return { status: "lot-required", question: answeredLot(succession.question) };
    case "decided":
      return { status: "decided", decisions: succession.decisions.map(answered) };
  }
}

function answered(one: VacancyDecision): Decision {
  const { vacancy } = one;
  if (one.decision === "stays-empty") return { vacancy, successor: null };
  const { successor, list, temporary } = one;
  return { vacancy, successor, list, temporary };
}

/** Decides on the request of a vector of kind `temporary-leave` (article X 10). */
export function answerLeave(input: unknown): LeaveAnswer {
  const parsed = parseWithSchema(leaveInputSchema, input);
  if (parsed.status === "refused") return { refused: true };
  const leave = leaveOf(parsed.value);
  switch (leave.status) {
    case "refused":
      return { refused: true };
    case "not-granted":
      return { granted: false, reason: leave.reason };
    case "granted":
      return { granted: true, revivesOn: leave.revivesOn, leavesLeft: leave.leavesLeft };
  }
}
