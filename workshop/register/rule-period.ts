import type { Day } from "../../src/model/day.js";
import type { ElectionType } from "../../src/model/election/election-type.js";

/** Days on which one text of a subject holds for one body, first and last. */
export interface RulePeriod {
  readonly type: ElectionType;
  readonly from: Day;
  /** Null: until today. */
  readonly until: Day | null;
}

/** A body on the day of a vote. */
export interface BodyOfVote {
  readonly type: ElectionType;
  readonly day: Day;
}
