import type { BallotShape } from "../model/count/ballot-shape.js";
import type { Day } from "../model/day.js";
import type { TallyLevelName } from "./level.js";

/** The newest report that is known of a unit, at any depth. */
export interface LatestSession {
  /** The id of the unit that counted, such as `0668::SB1`. */
  readonly unit: string;
  /** Which session made the report: 1 is the first count, each next one a corrigendum. */
  readonly session: number;
  /** The day of the new vote, where the newest report is of one. */
  readonly newVote?: Day;
}

/** Which body adds up, which units it must have, and what it knows besides. */
export interface LevelRequest {
  /** Which level adds up: municipality, district, postal committee or central committee. */
  readonly level: TallyLevelName;
  /** The body's own id, such as `0668` or `HSB6`. */
  readonly unit: string;
  /** The ballot paper; at the central committee that of any district, for districts have their own. */
  readonly ballot: BallotShape;
  /** The units that must be there: all of them, each once, and no others. */
  readonly expected: readonly string[];
  /** Z, where the body takes it from the register (Na 28, O 18); absent: the sum of the units. */
  readonly eligibleVoters?: number;
  /** The session of the body itself; absent: that of its latest unit for a municipality, else 1. */
  readonly session?: number;
  /** The newest reports that are known: a total made of older ones is refused. */
  readonly latest?: readonly LatestSession[];
  /** The ballot papers of the districts, where they differ: then candidates are added up by person. */
  readonly ballots?: readonly BallotShape[];
  /** Whether counts with errors may be added; the total then names them. Default: no. */
  readonly countsWithErrors?: "not-added" | "added";
}
