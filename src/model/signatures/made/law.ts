// Made of the types of public functions by tools/arguments/write-signatures.ts.
import type { Described, Signature } from "../described.js";
import { articleReference, certainty } from "./shared.js";

const provision: Described = {
  must: {
    from: "day",
    until: { either: ["nothing", "day"] },
    value: "anything",
    article: articleReference,
    source: "text",
    certainty: certainty,
  },
  may: { note: "text", inferredBefore: "day" },
};

const provision2: Described = {
  must: {
    from: "day",
    until: { either: ["nothing", "day"] },
    value: "anything",
    article: articleReference,
    source: "text",
    certainty: certainty,
  },
  may: { note: "text", inferredBefore: "day" },
};

export const firstDayInSignature: Signature = [{ name: "timeline", of: { each: provision } }];

export const provisionOnSignature: Signature = [
  { name: "timeline", of: { each: provision2 } },
  { name: "day", of: "day" },
];

export const valueForSizeSignature: Signature = [
  {
    name: "sizes",
    of: { each: { must: { below: { either: ["nothing", "integer"] }, value: "anything" } } },
  },
  { name: "seats", of: "natural" },
];

export const firstDayOfSignature: Signature = [
  { name: "type", of: { oneOf: ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"] } },
];

export const ruleSetOnSignature: Signature = [
  { name: "type", of: { oneOf: ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"] } },
  { name: "day", of: "day" },
];

export const readingsOfSignature: Signature = [
  { name: "preset", optional: true, of: { oneOf: ["text", "default", "abacus", "osv2020"] } },
  {
    name: "replaced",
    optional: true,
    of: {
      may: {
        noVotes: { oneOf: ["refused", "seats-unassigned", "quota-of-one-vote"] },
        majoritySeatCounts: { oneOf: ["yes", "no"] },
        fullLists: { oneOf: ["excluded-before-each-seat", "removed-afterwards"] },
        equalCandidates: { oneOf: ["list-order", "equal-order"] },
        smallestSeat: { oneOf: ["last-assigned", "smallest-compared"] },
        majorityOf: { oneOf: ["votes-on-candidates", "votes-on-candidates-and-blank"] },
        restrictedAverages: { oneOf: ["all-lists", "lists-at-threshold"] },
        afterRestrictedAverages: { oneOf: ["seats-unassigned", "highest-averages"] },
        restrictedAveragesAfterLots: {
          oneOf: ["every-winner-has-had-its-seat", "first-winner-only"],
        },
        deceasedInListLength: { oneOf: ["not-counted", "counted"] },
        electedInSeveralGroups: { oneOf: ["group-with-most-votes", "elected-in-each"] },
        successorElectedElsewhere: { oneOf: ["passed-over", "may-succeed"] },
        sharedSuccessor: { oneOf: ["most-votes", "lowest-district"] },
        rankingVotes: { oneOf: ["votes-on-the-list", "votes-on-all-lists"] },
        lastSeatOfOneStep: { oneOf: ["lot", "smallest-remainder"] },
        lotsInATie: { oneOf: ["one-for-each-seat", "one-for-all-seats"] },
        majorityAfterExhaustion: { oneOf: ["not-again", "again"] },
        listsWithoutVotes: { oneOf: ["never", "when-others-run-out"] },
        listsWithoutVotesInGroup: { oneOf: ["never", "when-others-run-out"] },
        waterAuthorityThreshold: { oneOf: ["quarter", "half"] },
        collegeRankingThreshold: { oneOf: ["quarter", "half"] },
        senateSuccessionThreshold: { oneOf: ["quarter", "quota"] },
        ownListInSuccession: { oneOf: ["other-lists-first", "most-votes-first"] },
        seatOfMemberOnLeave: { oneOf: ["counts", "does-not-count"] },
        unrankedLists: { oneOf: ["ranked-when-needed", "nobody"] },
        membersOfWaterAuthority: { oneOf: ["all-members", "elected-members"] },
        placeOfReplacement: { oneOf: ["list-of-the-absent-member", "list-of-the-replacement"] },
        nonResidentsVoteValue: { oneOf: ["rounded-once", "quotient-rounded-first"] },
        referendumMajority: { oneOf: ["against-exceeds-for", "more-than-half-of-valid"] },
        smallNationalBody: { oneOf: ["method-of-the-body", "method-of-its-size"] },
        noListReachesThreshold: { oneOf: ["seats-unassigned", "threshold-lifted"] },
      },
      strict: true,
    },
  },
];
