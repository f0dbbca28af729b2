/** Every contested question of the law, and the answers that somebody reads in it. */
export const readingOptions = {
  /** No vote was cast on any candidate. */
  noVotes: ["seats-unassigned", "quota-of-one-vote", "refused"],
  /** P 9 with P 8: does the seat of the majority count as the one residual seat per list? */
  majoritySeatCounts: ["no", "yes"],
  /** P 10: when lists that are full stop taking part. */
  fullLists: ["excluded-before-each-seat", "removed-afterwards"],
  /** P 15: candidates with equal votes when there are seats for all of them. */
  equalCandidates: ["list-order", "equal-order"],
  /** P 9: which seat is the one with the smallest average or remainder. */
  smallestSeat: ["last-assigned", "smallest-compared"],
  /** P 9: majority of what. */
  majorityOf: ["votes-on-candidates", "votes-on-candidates-and-blank"],
  /** P 8, third paragraph: which lists share in the averages. */
  restrictedAverages: ["all-lists", "lists-at-threshold"],
  /** P 8: what happens when one average seat per list is not enough. */
  afterRestrictedAverages: ["highest-averages", "seats-unassigned"],
  /** P 8: a list that won its one average seat in a drawing of lots that went on. */
  restrictedAveragesAfterLots: ["every-winner-has-had-its-seat", "first-winner-only"],
  /** P 10 and P 19a: do deceased candidates count in the length of a list? */
  deceasedInListLength: ["not-counted", "counted"],
  /** A candidate who would be elected for several political groups. */
  electedInSeveralGroups: ["group-with-most-votes", "elected-in-each"],
  /** Who may take the seat that such a candidate gives up. */
  successorElectedElsewhere: ["passed-over", "may-succeed"],
  /** Which of several such seats goes to whoever is next in rank for all of them. */
  sharedSuccessor: ["most-votes", "lowest-district"],
  /** P 19, second paragraph: votes of a candidate who stands on several lists of the group. */
  rankingVotes: ["votes-on-the-list", "votes-on-all-lists"],
  /** P 16: which of the seats that were assigned in one step was assigned last. */
  lastSeatOfOneStep: ["lot", "smallest-remainder"],
  /** One lot for each seat, or one for all seats of a tie. */
  lotsInATie: ["one-for-each-seat", "one-for-all-seats"],
  /** P 9 after P 10. */
  majorityAfterExhaustion: ["not-again", "again"],
  /** Lists without a vote when the other lists run out of candidates. */
  listsWithoutVotes: ["never", "when-others-run-out"],
  /** Lists without a vote inside a list group whose other lists run out of candidates. */
  listsWithoutVotesInGroup: ["never", "when-others-run-out"],
  /** P 15 for a water authority with fewer than 19 seats. */
  waterAuthorityThreshold: ["quarter", "half"],
  /** P 19, second paragraph, for an electoral college of the Caribbean Netherlands. */
  collegeRankingThreshold: ["half", "quarter"],
  /** W 1, third paragraph, for the Senate since 2013-12-01. */
  senateSuccessionThreshold: ["quota", "quarter"],
  /** W 1, third paragraph: candidates over the threshold who stand on the list of the seat only. */
  ownListInSuccession: ["other-lists-first", "most-votes-first"],
  /** W 3, W 4: the seat of a member on leave whom nobody replaces. */
  seatOfMemberOnLeave: ["counts", "does-not-count"],
  /** W 4, first paragraph: lists that were not ranked at the election (P 19, fifth paragraph). */
  unrankedLists: ["ranked-when-needed", "nobody"],
  /** W 4, first paragraph: the members of a body some of whom are not elected. */
  membersOfWaterAuthority: ["all-members", "elected-members"],
  /** X 12, third paragraph: who replaces next when the place had passed to another list. */
  placeOfReplacement: ["list-of-the-absent-member", "list-of-the-replacement"],
  /** Ua 4: rounding of the vote value of the non-residents' college. */
  nonResidentsVoteValue: ["rounded-once", "quotient-rounded-first"],
  /** Advisory referendum: majority of what. */
  referendumMajority: ["against-exceeds-for", "more-than-half-of-valid"],
  /** A national or provincial body imagined with fewer than 19 seats. */
  smallNationalBody: ["method-of-the-body", "method-of-its-size"],
  /** No list reaches the threshold for residual seats. */
  noListReachesThreshold: ["seats-unassigned", "threshold-lifted"],
} as const;

/** The name of a contested question. */
export type ReadingId = keyof typeof readingOptions;

/**
 * The answer chosen for each contested question of the law. What each question is, who reads it
 * how and since when stands in the registry of readings.
 */
export type Readings = {
  readonly [Id in keyof typeof readingOptions]: (typeof readingOptions)[Id][number];
};

/** The names of {@link Preset}. */
export const presetNames = ["default", "abacus", "osv2020", "text"] as const;

/** A set of readings by name: ours, those of a program, or the bare text of the law. */
export type Preset = (typeof presetNames)[number];
