import { decideDeposits } from "../after/decide-deposits.js";
import { determineSuccession } from "../after/succession/determine-succession.js";
import { leaveOf } from "../after/temporary-leave.js";
import { temporaryLeaveSchema } from "../after/temporary-leave-input.js";
import {
  depositsAnswerSchema,
  depositsInputSchema,
  leaveAnswerSchema,
  successionAnswerSchema,
  successionInputSchema,
} from "./after-schema.js";
import { onceDecided } from "./election-asked-about.js";
import { operation } from "./operation.js";
import { operationAnswers } from "./operation-answers.js";

/** Who fills the vacancies after an election: chapter W. */
export const succession = operation({
  answers: operationAnswers.succession,
  input: successionInputSchema,
  answer: successionAnswerSchema,
  run: ({ succession: asked, ...question }) =>
    onceDecided(question, ({ election, outcome, options }) =>
      determineSuccession(election, outcome, asked, options),
    ),
});

/** Temporary leave of a member: article X 10. */
export const temporaryLeave = operation({
  answers: operationAnswers["temporary-leave"],
  input: temporaryLeaveSchema,
  answer: leaveAnswerSchema,
  run: leaveOf,
});

/** What becomes of the deposits of an election: articles H 12 to H 14. */
export const deposits = operation({
  answers: operationAnswers.deposits,
  input: depositsInputSchema,
  answer: depositsAnswerSchema,
  run: ({ exempt = [], islandLists = [], ...question }) =>
    onceDecided(question, ({ outcome }) => decideDeposits(outcome, { exempt, islandLists })),
});
