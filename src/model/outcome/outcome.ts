import type { Day } from "../day.js";
import type { ElectionType } from "../election/election-type.js";
import type { Fraction } from "../fraction.js";
import type {
  CandidateId,
  CombinationId,
  DistrictNumber,
  ListKey,
  ListNumber,
} from "../identifiers.js";
import type { Refused } from "../refusal.js";
import type { AnsweredLot, LotQuestion } from "./lot.js";
import type { Overlay } from "./overlay.js";
import type { Provisions } from "./provisions.js";
import type { Readings } from "./readings.js";
import type { Remark } from "./remark.js";
import type { Step } from "./step.js";

/** A candidate who got a seat on a list. */
export interface ElectedCandidate {
  /** The id of the candidate. */
  readonly candidate: CandidateId;
  /** Preference votes (P 15), list order (P 17), or a seat given up by a candidate elected elsewhere. */
  readonly by: "preference-votes" | "list-order" | "succession";
  /** Place in the order of election on this list, from 1; equal candidates may share a place. */
  readonly place: number;
  /** Votes on all lists of the group together. */
  readonly votes: number;
  /**
   * The list of the group whose seat lapsed for this one (P 16 (2)), from which the seat is filled when it
   * falls vacant (W 1 (2)): as list number, slash, lowest district. Absent: the list had a seat itself.
   */
  readonly withheldFrom?: ListKey;
}

/** What one list, or set of identical lists, got. */
export interface ListResult {
  /** The list, as list number, slash, lowest district: `"3/1"`. */
  readonly list: ListKey;
  /** The number of the list (lijstnummer). */
  readonly group: ListNumber;
  /** The numbers of the electoral districts of the list. */
  readonly districts: readonly DistrictNumber[];
  /** Votes on the list, times vote values for the Senate. */
  readonly votes: number;
  /** Seats of the list under P 12 and P 13, before candidates move seats within the group. */
  readonly seats: number;
  /** Who got a seat on this list, in the order of election. */
  readonly elected: readonly ElectedCandidate[];
  /** Candidates of this list who got their seat on another list of the group. */
  readonly electedOnOtherList: readonly CandidateId[];
  /** Candidates of this list who got their seat for another list number. */
  readonly electedInOtherGroup: readonly CandidateId[];
  /** The ranking of article P 19; null where the law orders none. */
  readonly ranking: readonly CandidateId[] | null;
}

/** What one list number got. */
export interface GroupResult {
  /** The number of the list (lijstnummer). */
  readonly group: ListNumber;
  /** Votes on the list number (stemcijfer), times vote values for the Senate. */
  readonly votes: number;
  /** Seats of the list number. */
  readonly seats: number;
}

/** What became of a list combination. */
export interface CombinationResult {
  /** Which combination: its letter or name, as given (lijstencombinatie). */
  readonly combination: CombinationId;
  /** Whether it counts as one list (article P 4). */
  readonly valid: boolean;
  /** The lists that take part in it. */
  readonly remaining: readonly ListNumber[];
  /** The lists that dropped out: they would have got no seat of their own. */
  readonly dropped: readonly ListNumber[];
  /** Its seats together; null: it does not count. */
  readonly seats: number | null;
}

/** What every outcome tells, however far it came. */
interface Determination {
  /** Of which election this is the outcome. */
  readonly election: {
    /** The kind of election. */
    readonly type: ElectionType;
    /** The day of the vote. */
    readonly day: Day;
    /** The seats of the body. */
    readonly seats: number;
  };
  /** Names the rule set: election type and first day, such as `GR/2023-01-01`. */
  readonly rules: string;
  /** What was changed in the rules to see what would happen; empty: the law as it stood. */
  readonly hypothetical: readonly string[];
  /** That change itself: with it the outcome can be gone on with; null: the law as it stood. */
  readonly overlay: Overlay | null;
  /** The answer chosen for each contested question of the law. */
  readonly readings: Readings;
  /** Valid votes on lists together, times vote values for the Senate. */
  readonly votes: number;
  /** Votes for one seat (kiesdeler, article P 5): a fraction. */
  readonly quota: Fraction;
  /** Null: how candidates were elected on that day is not known here. */
  readonly preferenceThreshold: Fraction | null;
  /** What happened, step by step, each with its article. */
  readonly steps: readonly Step[];
  /** What became of each provision that is not always applied. */
  readonly provisions: Provisions;
  /** The lots that were drawn so far, each with its question. */
  readonly lots: readonly AnsweredLot[];
}

/** The result is complete: every seat has a holder, or is said to have none. */
export interface CompletedOutcome extends Determination {
  /** The whole answer is here. */
  readonly status: "completed";
  /** What became of each list combination. */
  readonly combinations: readonly CombinationResult[];
  /** Votes and seats of each list number, in ascending order. */
  readonly groups: readonly GroupResult[];
  /** Seats and people of each list, or set of identical lists. */
  readonly lists: readonly ListResult[];
  /** Seats that nobody holds: no list could take them, or a list had nobody left for them. */
  readonly unassignedSeats: number;
  /** What a person would frown at: contested points on which the outcome depends, and what the law does not know. */
  readonly remarks: readonly Remark[];
}

/** The law orders a lot first: which one, between whom, and all steps so far. */
export interface LotRequiredOutcome extends Determination {
  /** The law orders a lot first. */
  readonly status: "lot-required";
  /** The lot that has to be drawn: by which article, between whom, for what. */
  readonly question: LotQuestion;
  /** What a person would frown at already: what the law does not know, and how lots were given. */
  readonly remarks: readonly Remark[];
}

/**
 * What the law makes of an election. `refused` when there are no rules for the type on the day, a
 * drawn lot does not fit the question reached, or combinations stand where the law has none.
 */
export type Outcome = CompletedOutcome | LotRequiredOutcome | Refused;
