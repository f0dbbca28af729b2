import type { ArticleReference } from "../article.js";
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
import type { Step } from "./step.js";

/** A candidate who got a seat on a list. */
export interface ElectedCandidate {
  readonly candidate: CandidateId;
  /** Preference votes (P 15), list order (P 17), or a seat given up by a candidate elected elsewhere. */
  readonly by: "preference-votes" | "list-order" | "succession";
  /** Place in the order of election on this list, from 1; equal candidates may share a place. */
  readonly place: number;
  /** Votes on all lists of the group together. */
  readonly votes: number;
}

/** What one list, or set of identical lists, got. */
export interface ListResult {
  readonly list: ListKey;
  readonly group: ListNumber;
  readonly districts: readonly DistrictNumber[];
  readonly votes: number;
  /** Seats of the list under P 12 and P 13, before candidates move seats within the group. */
  readonly seats: number;
  readonly elected: readonly ElectedCandidate[];
  readonly electedOnOtherList: readonly CandidateId[];
  readonly electedInOtherGroup: readonly CandidateId[];
  /** The ranking of article P 19; null where the law orders none. */
  readonly ranking: readonly CandidateId[] | null;
}

/** What one list number got. */
export interface GroupResult {
  readonly group: ListNumber;
  readonly votes: number;
  readonly seats: number;
}

/** What became of a list combination. */
export interface CombinationResult {
  readonly combination: CombinationId;
  readonly valid: boolean;
  readonly remaining: readonly ListNumber[];
  readonly dropped: readonly ListNumber[];
  readonly seats: number | null;
}

/** What every outcome tells, however far it came. */
interface Determination {
  readonly election: {
    readonly type: ElectionType;
    readonly day: Day;
    readonly seats: number;
  };
  /** Names the rule set: election type and first day, such as `GR/2023-01-01`. */
  readonly rules: string;
  /** What was changed in the rules to see what would happen; empty: the law as it stood. */
  readonly hypothetical: readonly string[];
  /** That change itself: with it the outcome can be gone on with; null: the law as it stood. */
  readonly overlay: Overlay | null;
  readonly readings: Readings;
  readonly votes: number;
  readonly quota: Fraction;
  /** Null: how candidates were elected on that day is not known here. */
  readonly preferenceThreshold: Fraction | null;
  readonly steps: readonly Step[];
  /** What became of each provision that is not always applied. */
  readonly provisions: Provisions;
  readonly lots: readonly AnsweredLot[];
}

/** The result is complete: every seat has a holder, or is said to have none. */
export interface CompletedOutcome extends Determination {
  readonly status: "completed";
  readonly combinations: readonly CombinationResult[];
  readonly groups: readonly GroupResult[];
  readonly lists: readonly ListResult[];
  /** Seats that nobody holds: no list could take them, or a list had nobody left for them. */
  readonly unassignedSeats: number;
  /** Points of the law on which this very outcome depends and which are contested. */
  readonly remarks: readonly {
    readonly remark: "majority-and-exhaustion" | "seats-unassigned";
    readonly article: ArticleReference;
  }[];
}

/** The law orders a lot first: which one, between whom, and all steps so far. */
export interface LotRequiredOutcome extends Determination {
  readonly status: "lot-required";
  readonly question: LotQuestion;
}

/**
 * What the law makes of an election. `refused` when there are no rules for the type on the day, a
 * drawn lot does not fit the question reached, or combinations stand where the law has none.
 */
export type Outcome = CompletedOutcome | LotRequiredOutcome | Refused;
