import {
  disposable,
  elements,
  type Fields,
  gathered,
  leniently,
  optional,
  shape,
  text,
} from "../grammar/field.js";
import { count, oneOf, token } from "../grammar/value-type.js";
import { type EmlListVotes, selectionsByList, voteSelection } from "./votes.js";

/** Why a ballot is rejected: blank or invalid. */
export const emlRejectedReasons = ["ongeldig", "blanco"] as const;

/** What else is counted: voters admitted, differences and their explanations. */
export const emlUncountedReasons = [
  "geldige stempassen",
  "geldige volmachtbewijzen",
  "geldige kiezerspassen",
  "toegelaten kiezers",
  "meer getelde stembiljetten",
  "minder getelde stembiljetten",
  "meegenomen stembiljetten",
  "te weinig uitgereikte stembiljetten",
  "te veel uitgereikte stembiljetten",
  "geen briefstembiljetten",
  "te veel briefstembiljetten",
  "kwijtgeraakte stembiljetten",
  "geen verklaring",
  "andere verklaring",
] as const;

/** A reason for rejecting ballots. */
export type EmlRejectedReason = (typeof emlRejectedReasons)[number];

/** A reason under which voters, ballots or differences are counted. */
export type EmlUncountedReason = (typeof emlUncountedReasons)[number];

/** A figure with its reason; a reason that is not there is absent, not zero. */
export interface EmlReasonFigure<Reason extends string> {
  /** Why. */
  readonly reason: Reason;
  /** Free text beside the reason's code. */
  readonly text?: string;
  /** Of what kind the votes are. */
  readonly voteType?: string;
  /** How many. */
  readonly count: number;
}

/** The figures of a station, municipality, district or whole election. */
export interface EmlFigures {
  /** The lists, by number. */
  readonly lists: readonly EmlListVotes[];
  /** Eligible voters as first reported, before a corrigendum. */
  readonly initialEligibleVoters?: number;
  /** Eligible voters (kiesgerechtigden, `Cast`); 0 where the municipality does not say. */
  readonly eligibleVoters: number;
  /** Votes on candidates as first reported. */
  readonly initialVotesOnCandidates?: number;
  /** Votes on candidates (`TotalCounted`). */
  readonly votesOnCandidates: number;
  /** Rejected votes as first reported, by reason. */
  readonly initialRejected?: readonly EmlReasonFigure<EmlRejectedReason>[];
  /** Blank and invalid votes, by reason. */
  readonly rejected: readonly EmlReasonFigure<EmlRejectedReason>[];
  /** Figures beside the votes as first reported, by reason. */
  readonly initialUncounted?: readonly EmlReasonFigure<EmlUncountedReason>[];
  /** Voters, cards and differences, by reason. */
  readonly uncounted: readonly EmlReasonFigure<EmlUncountedReason>[];
}

function reasonFigure<const Reason extends string>(reasons: readonly Reason[]) {
  return shape<EmlReasonFigure<Reason>>({
    reason: text("@ReasonCode", oneOf(reasons)),
    text: optional(text("@Reason", token)),
    voteType: optional(text("@VoteType", token)),
    count: text("", count),
  });
}

const rejected = reasonFigure(emlRejectedReasons);
const uncounted = reasonFigure(emlUncountedReasons);
const reasonOf = ({ reason }: { readonly reason?: string }) => reason;

/** The places of the figures (`VoteGroup`). */
export const figureFields: Fields<EmlFigures> = {
  lists: gathered("Selection", voteSelection, selectionsByList, 1),
  initialEligibleVoters: optional(text("kr:InitialCast", count)),
  eligibleVoters: text("Cast", count),
  initialVotesOnCandidates: optional(text("kr:InitialTotalCounted", count)),
  votesOnCandidates: text("TotalCounted", count),
  initialRejected: disposable(optional(elements("kr:InitialRejectedVotes", rejected, 0, reasonOf))),
  rejected: leniently(elements("RejectedVotes", rejected, 2, reasonOf)),
  initialUncounted: disposable(
    optional(elements("kr:InitialUncountedVotes", uncounted, 0, reasonOf)),
  ),
  uncounted: disposable(elements("UncountedVotes", uncounted, 0, reasonOf)),
};
