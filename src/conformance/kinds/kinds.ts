import { admission } from "./admission/admission.js";
import { ballots } from "./ballots/ballots.js";
import { bodySize } from "./body-size/body-size.js";
import { calendar } from "./calendar/calendar.js";
import { controlProtocol } from "./control-protocol/control-protocol.js";
import { countCheck } from "./count-check/count-check.js";
import { deposit } from "./deposit/deposit.js";
import { endOfTerm } from "./end-of-term/end-of-term.js";
import type { Kind } from "./kind.js";
import { listLength } from "./list-length/list-length.js";
import { listNumbers } from "./list-numbers/list-numbers.js";
import { merger } from "./merger/merger.js";
import { mergerBill } from "./merger-bill/merger-bill.js";
import { nomination } from "./nomination/nomination.js";
import { partyOrder } from "./party-order/party-order.js";
import { reconciliation } from "./reconciliation/reconciliation.js";
import { referendum } from "./referendum/referendum.js";
import { referendumDays } from "./referendum-days/referendum-days.js";
import { referendumRequest } from "./referendum-request/referendum-request.js";
import { result } from "./result/result.js";
import { resultAnew } from "./result-anew/result-anew.js";
import { succession } from "./succession/succession.js";
import { tally } from "./tally/tally.js";
import { temporaryLeave } from "./temporary-leave/temporary-leave.js";
import { voteValue } from "./vote-value/vote-value.js";

const names = [
  "result",
  "count-check",
  "control-protocol",
  "tally",
  "reconciliation",
  "succession",
  "temporary-leave",
  "deposit",
  "list-numbers",
  "list-length",
  "body-size",
  "vote-value",
  "referendum",
  "calendar",
  "end-of-term",
  "nomination",
  "ballots",
  "merger",
  "merger-bill",
  "referendum-request",
  "referendum-days",
  "party-order",
  "admission",
  "result-anew",
] as const;

/** What a vector asks: each kind has its own shape of `input` and `expected`. */
export type VectorKind = (typeof names)[number];

/** The names of all kinds, in the order in which reports show them. */
export const vectorKinds: readonly VectorKind[] = names;

const byName: { readonly [Name in VectorKind]: Kind<Name> } = {
  result,
  "count-check": countCheck,
  "control-protocol": controlProtocol,
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

/** Every kind of vector, in that order. */
export const kinds: readonly Kind[] = names.map(kindNamed);

/** What the kit knows of a kind. */
export function kindNamed(name: VectorKind): Kind {
  return byName[name];
}

/** What a kind of vector asks, in words. */
export function kindWords(name: string): string {
  return kinds.find((kind) => kind.name === name)?.words ?? name;
}
