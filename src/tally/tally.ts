import type { BallotPaper } from "../model/count/ballot-shape.js";
import type { DifferenceReasons } from "../model/count/difference-reasons.js";

/** The votes of one list in a tally. */
export interface ListTally {
  /** List number (Dutch: lijstnummer). */
  readonly number: number;
  /** List votes (Dutch: stemcijfer). */
  readonly votes: number;
  /** Votes of candidate k at position k - 1. */
  readonly candidateVotes: readonly number[];
}

/** The single figures of a tally, each a sum of what was reported. */
export interface TallyFigures {
  /**
   * Z: eligible voters (kiesgerechtigden), from the register (Na 28, O 18); null: not known, as long as
   * one unit is without them. What is not known is not 0.
   */
  readonly eligibleVoters: number | null;
  /** A: valid poll cards (geldige stempassen). */
  readonly pollCards: number;
  /** B: valid proxy certificates (geldige volmachtbewijzen). */
  readonly proxyCertificates: number;
  /** C: valid voter cards (geldige kiezerspassen). */
  readonly voterCards: number;
  /** Postal voting certificates, replacements included (briefstembewijzen; N 21, P 20 paragraph 1). */
  readonly postalVotingCertificates: number;
  /** D: admitted voters (toegelaten kiezers). */
  readonly admittedVoters: number;
  /** E: votes on candidates (stemmen op kandidaten). */
  readonly votesOnCandidates: number;
  /** F: blank votes (blanco). */
  readonly blankVotes: number;
  /** G: invalid votes (ongeldig). */
  readonly invalidVotes: number;
  /** H: votes cast (uitgebrachte stemmen). */
  readonly votesCast: number;
  /** I: more ballots counted, summed over the stations that had more. */
  readonly moreBallotsCounted: number;
  /** J: fewer ballots counted, summed over the stations that had fewer. */
  readonly fewerBallotsCounted: number;
}

/**
 * Votes and voters added up over any number of units. Tallies of one ballot paper form a commutative
 * monoid: {@link zeroTally} adds nothing, and {@link addTally} gives the same sum in any order and
 * grouping. I and J are summed separately and never set off against each other, so that above a
 * single station both can be positive and D = H - I + J still holds.
 */
export interface Tally extends TallyFigures {
  /** Whose votes they are; absent: counted on a shape without an election. */
  readonly paper?: BallotPaper;
  /** The explanations of differences, each summed over the units that gave it; absent: none gave any. */
  readonly differenceReasons?: DifferenceReasons;
  /** The lists of the ballot paper, by ascending number. */
  readonly lists: readonly ListTally[];
}

/** The names of the single figures of a tally. */
export const tallyFigures = [
  "eligibleVoters",
  "pollCards",
  "proxyCertificates",
  "voterCards",
  "postalVotingCertificates",
  "admittedVoters",
  "votesOnCandidates",
  "blankVotes",
  "invalidVotes",
  "votesCast",
  "moreBallotsCounted",
  "fewerBallotsCounted",
] as const;

/** The figures that were counted, and not taken from a register. */
export const countedFigures: readonly Exclude<TallyFigure, "eligibleVoters">[] =
  tallyFigures.filter((name) => name !== "eligibleVoters");

/** The name of a single figure of a tally. */
export type TallyFigure = (typeof tallyFigures)[number];
