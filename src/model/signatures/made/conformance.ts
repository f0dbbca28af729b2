// Made of the types of public functions by tools/arguments/write-signatures.ts.
import type { Described, Signature } from "../described.js";
import {
  completedOutcome,
  controlProtocolFinding,
  lotRequiredOutcome,
  partial,
  refused,
} from "./shared.js";

const pick4: Described = {
  must: {
    input: "anything",
    kind: {
      oneOf: [
        "succession",
        "result",
        "temporary-leave",
        "body-size",
        "list-length",
        "list-numbers",
        "vote-value",
        "control-protocol",
        "tally",
        "reconciliation",
        "referendum",
        "deposit",
        "count-check",
      ],
    },
  },
};

const record: Described = { every: "text" };

const readonly2: Described = {
  must: {
    id: "text",
    kind: {
      oneOf: [
        "succession",
        "result",
        "temporary-leave",
        "body-size",
        "list-length",
        "list-numbers",
        "vote-value",
        "control-protocol",
        "tally",
        "reconciliation",
        "referendum",
        "deposit",
        "count-check",
      ],
    },
    flags: { each: "text" },
    articles: { each: { must: { article: "text" }, may: { paragraph: "positive", law: "text" } } },
    input: "anything",
    expected: "json",
  },
  may: {
    type: { oneOf: ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"] },
    day: "text",
    comment: "text",
    earns: { each: "text" },
    acceptable: { each: { must: { readings: record, expected: "json" } } },
  },
};

const programDescription: Described = {
  must: {
    program: "text",
    kinds: {
      each: {
        oneOf: [
          "succession",
          "result",
          "temporary-leave",
          "body-size",
          "list-length",
          "list-numbers",
          "vote-value",
          "control-protocol",
          "tally",
          "reconciliation",
          "referendum",
          "deposit",
          "count-check",
        ],
      },
    },
    parts: {
      either: [
        "nothing",
        { each: { oneOf: ["quota", "seats", "lots", "ranking", "steps", "elected"] } },
      ],
    },
  },
};

const readonly3: Described = { every: "text" };

const verdict: Described = {
  either: [
    { must: { verdict: { oneOf: ["pass"] } } },
    { must: { verdict: { oneOf: ["acceptable"] }, readings: readonly3 } },
    { must: { verdict: { oneOf: ["fail"] }, at: "text", expected: "text", actual: "text" } },
    { must: { verdict: { oneOf: ["refused"] } } },
    { must: { verdict: { oneOf: ["crashed"] }, reason: "text" } },
    { must: { verdict: { oneOf: ["skipped"] }, reason: "text" } },
  ],
};

const judgedVector: Described = {
  must: { vector: readonly2, verdict: verdict },
  may: { answer: "anything" },
};

const readonly5: Described = { must: { meaning: "text", failure: "text" } };

const readonly4: Described = { every: readonly5 };

const pick5: Described = {
  must: { verdict: { oneOf: ["refused", "acceptable", "pass", "fail", "crashed", "skipped"] } },
};

const outcome: Described = { either: [completedOutcome, lotRequiredOutcome, refused] };

const readonly6: Described = {
  must: {
    refused: "integer",
    acceptable: "integer",
    pass: "integer",
    fail: "integer",
    crashed: "integer",
    skipped: "integer",
  },
};

const reportLine: Described = { must: { name: "text", counts: readonly6 } };

const runReport: Described = {
  must: {
    program: "text",
    kinds: {
      each: {
        oneOf: [
          "succession",
          "result",
          "temporary-leave",
          "body-size",
          "list-length",
          "list-numbers",
          "vote-value",
          "control-protocol",
          "tally",
          "reconciliation",
          "referendum",
          "deposit",
          "count-check",
        ],
      },
    },
    parts: {
      either: [
        "nothing",
        { each: { oneOf: ["quota", "seats", "lots", "ranking", "steps", "elected"] } },
      ],
    },
    counts: readonly6,
    conforms: "truth-value",
    byKind: { each: reportLine },
    articles: { each: reportLine },
    flags: {
      each: { must: { name: "text", counts: readonly6, note: { either: ["nothing", readonly5] } } },
    },
    readings: { each: { must: { reading: "text", vectors: "integer" } } },
    bad: { each: judgedVector },
    judged: { each: judgedVector },
  },
};

export const answerVectorSignature: Signature = [
  { name: "vector", of: pick4 },
  {
    name: "options",
    optional: true,
    of: {
      may: { preset: { oneOf: ["default", "abacus", "osv2020", "text"] }, readings: partial },
      strict: true,
    },
  },
];

export const readVectorsSignature: Signature = [{ name: "text", of: "text" }];

export const judgeAnswerSignature: Signature = [
  { name: "vector", of: readonly2 },
  { name: "answer", of: "json" },
  {
    name: "parts",
    optional: true,
    of: { each: { oneOf: ["quota", "seats", "lots", "ranking", "steps", "elected"] } },
  },
];

export const runReportSignature: Signature = [
  { name: "description", of: programDescription },
  { name: "judged", of: { each: judgedVector } },
  { name: "notes", of: readonly4 },
];

export const isBadSignature: Signature = [{ name: "judged", of: pick5 }];

export const controlProtocolVerdictSignature: Signature = [
  { name: "findings", of: { each: controlProtocolFinding } },
];

export const resultAnswerSignature: Signature = [{ name: "outcome", of: outcome }];

export const evaluateSignature: Signature = [
  { name: "input", of: "anything" },
  {
    name: "options",
    optional: true,
    of: { may: { preset: { oneOf: ["default", "abacus", "osv2020", "text"] } }, strict: true },
  },
];

export const canonicalJsonSignature: Signature = [{ name: "value", of: "json" }];

export const fingerprintOfSignature: Signature = [{ name: "value", of: "json" }];

export const differencesOfReceiptsSignature: Signature = [
  {
    name: "left",
    of: {
      must: {
        receipt: { oneOf: ["kieswet-receipt/1"] },
        library: "text",
        rulesVersion: "text",
        rules: "text",
        hypothetical: { each: "text" },
        readings: {
          must: {
            noVotes: { oneOf: ["seats-unassigned", "quota-of-one-vote", "refused"] },
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
        },
        input: "text",
        steps: "text",
        result: "text",
      },
    },
  },
  {
    name: "right",
    of: {
      must: {
        receipt: { oneOf: ["kieswet-receipt/1"] },
        library: "text",
        rulesVersion: "text",
        rules: "text",
        hypothetical: { each: "text" },
        readings: {
          must: {
            noVotes: { oneOf: ["seats-unassigned", "quota-of-one-vote", "refused"] },
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
        },
        input: "text",
        steps: "text",
        result: "text",
      },
    },
  },
];

export const receiptOfSignature: Signature = [
  { name: "election", of: { made: "election" } },
  { name: "outcome", of: { either: [completedOutcome, lotRequiredOutcome] } },
];

export const htmlReportSignature: Signature = [{ name: "report", of: runReport }];

export const jsonReportSignature: Signature = [{ name: "report", of: runReport }];

export const junitReportSignature: Signature = [{ name: "report", of: runReport }];

export const textReportSignature: Signature = [{ name: "report", of: runReport }];

export const listedVectorsSignature: Signature = [{ name: "vectors", of: { each: readonly2 } }];

export const vectorListJsonSignature: Signature = [{ name: "vectors", of: { each: readonly2 } }];

export const vectorListTextSignature: Signature = [{ name: "vectors", of: { each: readonly2 } }];
