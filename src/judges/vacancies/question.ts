import type { Election } from "../../model/election/election.js";
import type { CandidateId, ListKey } from "../../model/identifiers.js";
import type { Scope } from "../../model/outcome/lot.js";
import type { CompletedOutcome } from "../../model/outcome/outcome.js";
import type { Readings } from "../../model/outcome/readings.js";

/** A division that gave a place after the election: to whom, in which phase, counted from 1. */
export interface Came {
  readonly scope: Scope;
  readonly to: string;
  readonly phase: number;
}

/** Who sits, or is on leave, and on which list that person was elected or appointed. */
export interface Sitting {
  readonly candidate: CandidateId;
  readonly list: ListKey;
  readonly withheldFrom?: { readonly list: ListKey; readonly by: "P 16" | "W 1" };
  /** W 3, W 4: in which phase of which division the place came there. */
  readonly passedBy?: readonly Came[];
  readonly onLeave?: true;
  readonly replaces?: CandidateId;
}

/** Places that fall open on one day. */
export interface VacanciesOfADay {
  readonly day: string;
  readonly members: readonly Sitting[];
  readonly vacancies: readonly {
    readonly member: CandidateId;
    readonly leave?: "permanent" | "temporary";
  }[];
  /** W 2: who cannot be appointed, or declined one vacancy. */
  readonly unavailable: readonly {
    readonly candidate: CandidateId;
    readonly vacancy?: CandidateId;
  }[];
  /** Members of the body who are appointed, not elected. */
  readonly appointedMembers: number;
  readonly lots: readonly (readonly string[])[];
}

/** An election, its result, the readings, and what happened afterwards. */
export interface VacancyQuestion extends VacanciesOfADay {
  readonly election: Election;
  /** Who was elected how, and the rankings: what the central electoral committee published. */
  readonly outcome: Pick<CompletedOutcome, "lists" | "lots" | "steps">;
  readonly readings: Readings;
}

/** What becomes of a vacancy; without a successor the place stays empty. */
export interface Follows {
  readonly vacancy: CandidateId;
  readonly temporary: boolean;
  readonly successor: { readonly candidate: CandidateId; readonly list: ListKey } | null;
}

/** Who follows whom, and who sits then. */
export interface Followed {
  readonly status: "completed";
  readonly follows: readonly Follows[];
  readonly members: readonly Sitting[];
}
