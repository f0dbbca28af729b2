// After the result, until the elected sit: who may be admitted, and what a recount or a new vote does to them.

export type { ElectedOnNumber } from "./after/elected-in.js";
export {
  type ApprovedMembers,
  type NewMembersSit,
  newMembersSit,
} from "./after/new-members-sit.js";
export {
  type ResultAnew,
  type ResultAnewInput,
  type ResultAnewStep,
  resultAnew,
} from "./after/result-anew.js";
export type { CauseOfNewResult } from "./law/new-result.js";
export {
  type AdmissionInDoubt,
  admissionInDoubt,
  type MemberInDoubt,
} from "./what-if/admission/admission-in-doubt.js";

// In what two outcomes of one election differ.

export {
  differenceBetween,
  type ElectedInOne,
  type ElectedOnOtherList,
  type OutcomeDifference,
  type SeatsDiffer,
} from "./after/outcome-difference.js";
export type { SeatsByArticle } from "./after/seats-by-article.js";

// The order that a party restores.

export type { PartyOrderInput } from "./after/party-order/party-order-input.js";
export { restoreOrder } from "./after/party-order/restore-order.js";
export type {
  NoPartyOrder,
  PartyOrderRestored,
  RefusalOfAgent,
  StaysOutOfOrder,
} from "./after/party-order/restored-order.js";
export type { CandidateWithVotes } from "./after/party-order/wanted-members.js";
