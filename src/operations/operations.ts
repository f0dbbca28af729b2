import { addUp } from "./add-up.js";
import { deposits, temporaryLeave } from "./after.js";
import { ballots } from "./ballots.js";
import { bodySize, listLength, listNumbers, numberOfSeats, voteValue } from "./before.js";
import { calendar, endOfTerm } from "./calendar.js";
import { checkCount } from "./check-count.js";
import { controlProtocol } from "./control-protocol.js";
import { contestedQuestions, rulesOnDay, rulesThroughTime } from "./law.js";
import { merger, mergerBill } from "./mergers.js";
import { newMembersSitOperation } from "./new-members-sit.js";
import { nomination } from "./nomination.js";
import type { AnyOperation } from "./operation.js";
import type { OperationName } from "./operation-answers.js";
import { partyOrder } from "./party-order.js";
import { reconciliation } from "./reconciliation.js";
import { referendumDays, referendumRequest } from "./referendum-request.js";
import { registrationDepositOperation } from "./registration-deposit.js";
import { possible, referendum, result } from "./result.js";
import { difference, resultAnewOperation } from "./result-anew.js";
import { succession } from "./succession.js";
import { admission, influence, margins } from "./what-if.js";

/** Everything that can be called from outside, in the order of an election. */
export const operations: {
  readonly rules: typeof rulesOnDay;
  readonly "rules-through-time": typeof rulesThroughTime;
  readonly readings: typeof contestedQuestions;
  readonly calendar: typeof calendar;
  readonly "end-of-term": typeof endOfTerm;
  readonly merger: typeof merger;
  readonly "merger-bill": typeof mergerBill;
  readonly "body-size": typeof bodySize;
  readonly "number-of-seats": typeof numberOfSeats;
  readonly "registration-deposit": typeof registrationDepositOperation;
  readonly nomination: typeof nomination;
  readonly "list-length": typeof listLength;
  readonly "list-numbers": typeof listNumbers;
  readonly "vote-value": typeof voteValue;
  readonly ballots: typeof ballots;
  readonly "check-count": typeof checkCount;
  readonly "control-protocol": typeof controlProtocol;
  readonly "add-up": typeof addUp;
  readonly reconciliation: typeof reconciliation;
  readonly result: typeof result;
  readonly "possible-results": typeof possible;
  readonly margins: typeof margins;
  readonly influence: typeof influence;
  readonly admission: typeof admission;
  readonly "result-anew": typeof resultAnewOperation;
  readonly "new-members-sit": typeof newMembersSitOperation;
  readonly difference: typeof difference;
  readonly "party-order": typeof partyOrder;
  readonly "referendum-request": typeof referendumRequest;
  readonly "referendum-days": typeof referendumDays;
  readonly referendum: typeof referendum;
  readonly succession: typeof succession;
  readonly "temporary-leave": typeof temporaryLeave;
  readonly deposits: typeof deposits;
} = {
  rules: rulesOnDay,
  "rules-through-time": rulesThroughTime,
  readings: contestedQuestions,
  calendar,
  "end-of-term": endOfTerm,
  merger,
  "merger-bill": mergerBill,
  "body-size": bodySize,
  "number-of-seats": numberOfSeats,
  "registration-deposit": registrationDepositOperation,
  nomination,
  "list-length": listLength,
  "list-numbers": listNumbers,
  "vote-value": voteValue,
  ballots,
  "check-count": checkCount,
  "control-protocol": controlProtocol,
  "add-up": addUp,
  reconciliation,
  result,
  "possible-results": possible,
  margins,
  influence,
  admission,
  "result-anew": resultAnewOperation,
  "new-members-sit": newMembersSitOperation,
  difference,
  "party-order": partyOrder,
  "referendum-request": referendumRequest,
  "referendum-days": referendumDays,
  referendum,
  succession,
  "temporary-leave": temporaryLeave,
  deposits,
} satisfies Readonly<Record<OperationName, AnyOperation>>;
