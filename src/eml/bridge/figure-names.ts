import {
  type DifferenceReasons,
  differenceReasonTerms,
} from "../../model/count/difference-reasons.js";
import { namesOf } from "../../model/names-of.js";
import type { ReconciledFigure } from "../../tally/reconciliation/reported-totals.js";
import type { EmlFigures, EmlRejectedReason, EmlUncountedReason } from "../documents/figures.js";

/** The figures that a count file can have, by the names of this library. */
type FigureOfFile = Exclude<ReconciledFigure, "postalVotingCertificates" | "votesCast">;

/** The name this library has for each reason of a count file. */
export const figureOfReason: Readonly<
  Record<EmlRejectedReason | EmlUncountedReason, FigureOfFile>
> = {
  ongeldig: "invalidVotes",
  blanco: "blankVotes",
  "geldige stempassen": "pollCards",
  "geldige volmachtbewijzen": "proxyCertificates",
  "geldige kiezerspassen": "voterCards",
  "toegelaten kiezers": "admittedVoters",
  "meer getelde stembiljetten": "moreBallotsCounted",
  "minder getelde stembiljetten": "fewerBallotsCounted",
  "meegenomen stembiljetten": "differenceReasons.ballotsTakenAway",
  "te weinig uitgereikte stembiljetten": "differenceReasons.tooFewBallotsIssued",
  "te veel uitgereikte stembiljetten": "differenceReasons.tooManyBallotsIssued",
  "geen briefstembiljetten": "differenceReasons.noPostalBallot",
  "te veel briefstembiljetten": "differenceReasons.tooManyPostalBallots",
  "kwijtgeraakte stembiljetten": "differenceReasons.lostBallots",
  "geen verklaring": "differenceReasons.noExplanation",
  "andere verklaring": "differenceReasons.otherExplanation",
};

/** The explanations of a difference that a file has, as reports have them; undefined: none. */
export function reasonsIn(figures: EmlFigures): DifferenceReasons | undefined {
  const known: Readonly<Partial<Record<string, number>>> = namedFigures(figures);
  const found = namesOf(differenceReasonTerms).flatMap((name) => {
    const ballots = known[`differenceReasons.${name}`];
    return ballots === undefined ? [] : [[name, ballots] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** The figures of a count under this library's names; what the file does not have stays absent. */
export function namedFigures(figures: EmlFigures): Readonly<Partial<Record<FigureOfFile, number>>> {
  const reasons = [...figures.rejected, ...figures.uncounted];
  return {
    eligibleVoters: figures.eligibleVoters,
    votesOnCandidates: figures.votesOnCandidates,
    ...Object.fromEntries(reasons.map(({ reason, count }) => [figureOfReason[reason], count])),
  };
}
