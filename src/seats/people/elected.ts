import type { CandidateId, ListNumber } from "../../model/identifiers.js";
import type { ElectedCandidate } from "../../model/outcome/outcome.js";
import type { ListRow } from "../votes.js";

/** A candidate who gets a seat. */
export interface Elected extends Omit<ElectedCandidate, "place"> {
  /** Which of the drawn lots decided, counted from 0; null: none. */
  readonly lot: number | null;
}

/** A seat that a candidate gives up because he or she is elected in another group. */
export interface GivenUpSeat {
  readonly candidate: CandidateId;
  readonly keeps: ListNumber;
  readonly yields: ListNumber;
  /** The list that loses the candidate. */
  readonly list: ListRow;
  /** Who takes the seat; null: nobody is left. */
  readonly successor: CandidateId | null;
}
