import { program as admission } from "./kinds/admission/program.mjs";
import { program as ballots } from "./kinds/ballots/program.mjs";
import { program as bodySize } from "./kinds/body-size/program.mjs";
import { program as calendar } from "./kinds/calendar/program.mjs";
import { program as deposit } from "./kinds/deposit/program.mjs";
import { program as endOfTerm } from "./kinds/end-of-term/program.mjs";
import { program as listLength } from "./kinds/list-length/program.mjs";
import { program as listNumbers } from "./kinds/list-numbers/program.mjs";
import { program as merger } from "./kinds/merger/program.mjs";
import { program as mergerBill } from "./kinds/merger-bill/program.mjs";
import { program as nomination } from "./kinds/nomination/program.mjs";
import { program as partyOrder } from "./kinds/party-order/program.mjs";
import { program as reconciliation } from "./kinds/reconciliation/program.mjs";
import { program as referendum } from "./kinds/referendum/program.mjs";
import { program as referendumDays } from "./kinds/referendum-days/program.mjs";
import { program as referendumRequest } from "./kinds/referendum-request/program.mjs";
import * as result from "./kinds/result/program.mjs";
import { program as resultAnew } from "./kinds/result-anew/program.mjs";
import { program as succession } from "./kinds/succession/program.mjs";
import { program as tally } from "./kinds/tally/program.mjs";
import { program as temporaryLeave } from "./kinds/temporary-leave/program.mjs";
import { program as voteValue } from "./kinds/vote-value/program.mjs";

/** The small programs by the kind of vector that they answer. */
export const programs = {
  result,
  tally,
  reconciliation,
  succession,
  "temporary-leave": temporaryLeave,
  deposit,
  "list-numbers": listNumbers,
  "list-length": listLength,
  "body-size": bodySize,
  "vote-value": voteValue,
  referendum,
  calendar,
  "end-of-term": endOfTerm,
  nomination,
  ballots,
  merger,
  "merger-bill": mergerBill,
  "referendum-request": referendumRequest,
  "referendum-days": referendumDays,
  "party-order": partyOrder,
  admission,
  "result-anew": resultAnew,
};
