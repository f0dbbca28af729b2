import type { $brand } from "zod";
import type { BallotPaper } from "./ballot-shape.js";
import type { DifferenceReasons } from "./difference-reasons.js";
import type { ListVotes, VotesForList } from "./list-votes.js";

/** What every report of a count has in common: whose it is and the lettered figures. */
export interface CountFigures extends $brand<"Count"> {
  /** The unit that was counted, as its body numbers it: `0668::SB1`, `0668`, `HSB6`. */
  readonly unit: string;
  /** Whose votes they are: those of the ballot paper that the report was read against, if it has one. */
  readonly paper?: BallotPaper;
  /** A: valid poll cards (geldige stempassen). */
  readonly pollCards: number;
  /** B: valid proxy certificates (geldige volmachtbewijzen). */
  readonly proxyCertificates: number;
  /** C: valid voter cards (geldige kiezerspassen); 0 where the election has none. */
  readonly voterCards: number;
  /** D: admitted voters (toegelaten kiezers), as written. */
  readonly admittedVoters: number;
  /** E.1 and further: votes per list as written in the summary. */
  readonly votesPerList: readonly VotesForList[];
  /** E: votes on candidates (stemmen op kandidaten), as written. */
  readonly votesOnCandidates: number;
  /** F: blank votes (blanco). */
  readonly blankVotes: number;
  /** G: invalid votes (ongeldig). */
  readonly invalidVotes: number;
  /** H: votes cast (uitgebrachte stemmen), as written. */
  readonly votesCast: number;
  /** I: more ballots counted (meer getelde stembiljetten). */
  readonly moreBallotsCounted: number;
  /** J: fewer ballots counted (minder getelde stembiljetten). */
  readonly fewerBallotsCounted: number;
  /** The lists with their candidates, each on its own page. */
  readonly lists: readonly ListVotes[];
  /** The explanations of the difference, as far as they were written down. */
  readonly differenceReasons?: DifferenceReasons;
}
