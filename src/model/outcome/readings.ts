import * as z from "zod";
import type { DeepReadonly } from "../deep-readonly.js";

export const readingsSchema = z.strictObject({
  /** No vote was cast on any candidate. */
  noVotes: z.enum(["seats-unassigned", "quota-of-one-vote", "refused"]),
  /** P 9 with P 8: does the seat of the majority count as the one residual seat per list? */
  majoritySeatCounts: z.enum(["no", "yes"]),
  /** P 10: when lists that are full stop taking part. */
  fullLists: z.enum(["excluded-before-each-seat", "removed-afterwards"]),
  /** P 15: candidates with equal votes when there are seats for all of them. */
  equalCandidates: z.enum(["list-order", "equal-order"]),
  /** P 9: which seat is the one with the smallest average or remainder. */
  smallestSeat: z.enum(["last-assigned", "smallest-compared"]),
  /** P 9: majority of what. */
  majorityOf: z.enum(["votes-on-candidates", "votes-on-candidates-and-blank"]),
  /** P 8, third paragraph: which lists share in the averages. */
  restrictedAverages: z.enum(["all-lists", "lists-at-threshold"]),
  /** P 8: what happens when one average seat per list is not enough. */
  afterRestrictedAverages: z.enum(["highest-averages", "seats-unassigned"]),
  /** P 8: a list that won its one average seat in a drawing of lots that went on. */
  restrictedAveragesAfterLots: z.enum(["every-winner-has-had-its-seat", "first-winner-only"]),
  /** P 10 and P 19a: do deceased candidates count in the length of a list? */
  deceasedInListLength: z.enum(["not-counted", "counted"]),
  /** A candidate who would be elected for several political groups. */
  electedInSeveralGroups: z.enum(["group-with-most-votes", "elected-in-each"]),
  /** Who may take the seat that such a candidate gives up. */
  successorElectedElsewhere: z.enum(["passed-over", "may-succeed"]),
  /** P 19, second paragraph: votes of a candidate who stands on several lists of the group. */
  rankingVotes: z.enum(["votes-on-the-list", "votes-on-all-lists"]),
  /** P 16: which of the seats that were assigned in one step was assigned last. */
  lastSeatOfOneStep: z.enum(["lot", "smallest-remainder"]),
  /** One lot for each seat, or one for all seats of a tie. */
  lotsInATie: z.enum(["one-for-each-seat", "one-for-all-seats"]),
  /** P 9 after P 10. */
  majorityAfterExhaustion: z.enum(["not-again", "again"]),
  /** Lists without a vote when the other lists run out of candidates. */
  listsWithoutVotes: z.enum(["never", "when-others-run-out"]),
  /** Lists without a vote inside a list group whose other lists run out of candidates. */
  listsWithoutVotesInGroup: z.enum(["never", "when-others-run-out"]),
  /** P 15 for a water authority with fewer than 19 seats. */
  waterAuthorityThreshold: z.enum(["quarter", "half"]),
  /** P 19, second paragraph, for an electoral college of the Caribbean Netherlands. */
  collegeRankingThreshold: z.enum(["half", "quarter"]),
  /** W 1, third paragraph, for the Senate since 2013-12-01. */
  senateSuccessionThreshold: z.enum(["quota", "quarter"]),
  /** Ua 4: rounding of the vote value of the non-residents' college. */
  nonResidentsVoteValue: z.enum(["rounded-once", "quotient-rounded-first"]),
  /** Advisory referendum: majority of what. */
  referendumMajority: z.enum(["against-exceeds-for", "more-than-half-of-valid"]),
  /** A national or provincial body imagined with fewer than 19 seats. */
  smallNationalBody: z.enum(["method-of-the-body", "method-of-its-size"]),
  /** No list reaches the threshold for residual seats. */
  noListReachesThreshold: z.enum(["seats-unassigned", "threshold-lifted"]),
});

/**
 * The answer chosen for each contested question of the law. What each question is, who reads it
 * how and since when stands in the registry of readings.
 */
export type Readings = DeepReadonly<z.output<typeof readingsSchema>>;

/** The name of a contested question. */
export type ReadingId = keyof Readings;

export const presetSchema = z.enum(["default", "abacus", "osv2020", "text"]);

/** A set of readings by name: ours, those of a program, or the bare text of the law. */
export type Preset = z.output<typeof presetSchema>;
