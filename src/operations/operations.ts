import { deposits, succession, temporaryLeave } from "./after.js";
import { bodySize, listLength, listNumbers, numberOfSeats, voteValue } from "./before.js";
import { addUp, checkCount, controlProtocol, reconciliation } from "./count.js";
import { contestedQuestions, rulesOnDay, rulesThroughTime } from "./law.js";
import type { AnyOperation } from "./operation.js";
import type { OperationName } from "./operation-answers.js";
import { influence, margins, possible, referendum, result } from "./result.js";

/** Everything that can be called from outside, in the order of an election. */
export const operations = {
  rules: rulesOnDay,
  "rules-through-time": rulesThroughTime,
  readings: contestedQuestions,
  "body-size": bodySize,
  "number-of-seats": numberOfSeats,
  "list-length": listLength,
  "list-numbers": listNumbers,
  "vote-value": voteValue,
  "check-count": checkCount,
  "control-protocol": controlProtocol,
  "add-up": addUp,
  reconciliation,
  result,
  "possible-results": possible,
  margins,
  influence,
  referendum,
  succession,
  "temporary-leave": temporaryLeave,
  deposits,
} satisfies Record<OperationName, AnyOperation>;
