import type { VectorKind } from "../src/conformance/kinds/kinds.js";
import { admissionSituations } from "./kinds/admission/situations.js";
import { ballotSituations } from "./kinds/ballots/situations.js";
import { sizeSituations } from "./kinds/body-size/situations.js";
import { calendarSituations } from "./kinds/calendar/situations.js";
import { controlProtocolMistakes } from "./kinds/control-protocol/mistakes.js";
import { countCheckMistakes } from "./kinds/count-check/mistakes.js";
import { depositsOfToday } from "./kinds/deposit/mistakes.js";
import { depositSituations } from "./kinds/deposit/situations.js";
import { endOfTermSituations } from "./kinds/end-of-term/situations.js";
import { lengthSituations } from "./kinds/list-length/situations.js";
import { numberingSituations } from "./kinds/list-numbers/situations.js";
import { mergerSituations } from "./kinds/merger/situations.js";
import { mergerBillSituations } from "./kinds/merger-bill/situations.js";
import { nominationSituations } from "./kinds/nomination/situations.js";
import { orderSituations } from "./kinds/party-order/situations.js";
import { reconciliationSituations } from "./kinds/reconciliation/situations.js";
import { referendumSituations } from "./kinds/referendum/situations.js";
import { referendumDaysSituations } from "./kinds/referendum-days/situations.js";
import { requestSituations } from "./kinds/referendum-request/situations.js";
import { otherRules } from "./kinds/result/mistakes.js";
import { anewSituations } from "./kinds/result-anew/situations.js";
import { successionMistakes } from "./kinds/succession/mistakes.js";
import { successionSituations } from "./kinds/succession/situations.js";
import { tallySituations } from "./kinds/tally/situations.js";
import { leaveSituations } from "./kinds/temporary-leave/situations.js";
import { valueSituations } from "./kinds/vote-value/situations.js";
import type { Mistake } from "./mistake.js";
import type { AnySituation } from "./situation.js";
import { programs, type SmallProgram } from "./small-programs.mjs";

/** What the workshop has for one kind of vector. */
export interface KindInWorkshop {
  /** A small program of its own, right without a mistake, and the mistakes that it can make. */
  readonly program?: SmallProgram;
  /** Mistakes that only this package can be made to make. */
  readonly mistakes?: readonly Mistake[];
  /** Answers of this package under other rules, or to another question. */
  readonly otherRules?: readonly Mistake[];
  /** Whether its answers depend on no contested reading: none is tried. */
  readonly knowsNoReadings?: true;
  /** The situations for which vectors are made; absent: the kind has makers of its own. */
  readonly situations?: readonly AnySituation[];
}

const settled = { knowsNoReadings: true } as const;

/** What the workshop has for every kind of vector. */
export const kindsInWorkshop: Readonly<Record<VectorKind, KindInWorkshop>> = {
  result: { program: programs.result, otherRules },
  "count-check": { mistakes: countCheckMistakes },
  "control-protocol": { mistakes: controlProtocolMistakes },
  tally: { program: programs.tally, situations: tallySituations },
  reconciliation: { program: programs.reconciliation, situations: reconciliationSituations },
  succession: {
    program: programs.succession,
    mistakes: successionMistakes,
    situations: successionSituations,
  },
  "temporary-leave": { program: programs["temporary-leave"], situations: leaveSituations },
  deposit: {
    program: programs.deposit,
    mistakes: [depositsOfToday],
    situations: depositSituations,
  },
  "list-numbers": { program: programs["list-numbers"], situations: numberingSituations },
  "list-length": { program: programs["list-length"], situations: lengthSituations },
  "body-size": { program: programs["body-size"], situations: sizeSituations },
  "vote-value": { program: programs["vote-value"], situations: valueSituations },
  referendum: { program: programs.referendum, situations: referendumSituations },
  calendar: { ...settled, program: programs.calendar, situations: calendarSituations },
  "end-of-term": { ...settled, program: programs["end-of-term"], situations: endOfTermSituations },
  nomination: { ...settled, program: programs.nomination, situations: nominationSituations },
  ballots: { ...settled, program: programs.ballots, situations: ballotSituations },
  merger: { ...settled, program: programs.merger, situations: mergerSituations },
  "merger-bill": { ...settled, program: programs["merger-bill"], situations: mergerBillSituations },
  "referendum-request": {
    ...settled,
    program: programs["referendum-request"],
    situations: requestSituations,
  },
  "referendum-days": {
    ...settled,
    program: programs["referendum-days"],
    situations: referendumDaysSituations,
  },
  "party-order": { program: programs["party-order"], situations: orderSituations },
  admission: { program: programs.admission, situations: admissionSituations },
  "result-anew": { program: programs["result-anew"], situations: anewSituations },
};
