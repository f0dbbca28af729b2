import type { BallotShape } from "../model/count/ballot-shape.js";
import type { Tally } from "./tally.js";

/** The total of the whole election, or of one of its districts, councils or colleges. */
export interface TotalOnBallot {
  /** The ballot paper on which the votes were cast, as `parseBallot` made it. */
  readonly ballot: BallotShape;
  /** The total of what was counted on it. */
  readonly tally: Tally;
  /**
   * The body whose total it is: demanded where several bodies counted on one ballot paper, such as the district
   * and the national postal committee; each is added once.
   */
  readonly unit?: string;
  /** What one vote counts for (U 2, Ua 4): for the Senate, of every council and college. */
  readonly voteValue?: number;
}
