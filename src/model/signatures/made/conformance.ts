// Made of the types of public functions by tools/arguments/write-signatures.ts.
import type { Described, Signature } from "../described.js";
import {
  area,
  articleReference,
  completedOutcome,
  controlProtocolFinding,
  lotRequiredOutcome,
  overlay,
  partial,
  readings,
  readonly,
  refused,
} from "./shared.js";

const pick6: Described = {
  must: {
    input: "anything",
    kind: {
      oneOf: [
        "result",
        "succession",
        "temporary-leave",
        "count-check",
        "control-protocol",
        "tally",
        "reconciliation",
        "deposit",
        "list-numbers",
        "list-length",
        "body-size",
        "vote-value",
        "referendum",
      ],
    },
  },
};

const district: Described = {
  must: { number: "positive", voteValue: "integer" },
  may: { name: "text" },
};

const candidate: Described = { must: { id: "text" }, may: { name: "text" } };

const listWithCandidates: Described = {
  must: {
    districts: { each: "integer" },
    candidates: { each: candidate },
    votes: { each: { each: "natural" } },
  },
};

const listWithoutCandidates: Described = {
  must: { districts: { each: "integer" }, listVotes: { each: "integer" } },
  may: { numberOfCandidates: "integer" },
};

const candidateList: Described = { either: [listWithCandidates, listWithoutCandidates] };

const politicalGroup: Described = {
  must: { number: "positive", lists: { each: candidateList } },
  may: { name: "text" },
};

const listCombination: Described = { must: { id: "text", groups: { each: "integer" } } };

const electionContent: Described = {
  must: {
    type: { oneOf: ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"] },
    day: "day",
    seats: "natural",
    districts: { each: district },
    groups: { each: politicalGroup },
    combinations: { each: listCombination },
    deceased: { each: "text" },
  },
  may: { area: area, blankVotes: "natural" },
};

const peopleArticles: Described = {
  names: [
    "oneList",
    "lot",
    "severalLists",
    "withheld",
    "listOrder",
    "proposals",
    "nobodyLeft",
    "deceased",
  ],
  of: articleReference,
};

const phaseFact: Described = {
  must: {
    method: { oneOf: ["highest-average", "largest-remainder"] },
    once: "truth-value",
    article: articleReference,
    share: { either: ["nothing", "fraction"] },
  },
  may: {
    measure: { oneOf: ["average-with-seat"] },
    below: { oneOf: [true] },
    contested: { oneOf: ["restrictedAverages", "afterRestrictedAverages"] },
  },
};

const thresholdFact: Described = {
  must: { share: "fraction", test: { oneOf: ["exceed", "reach"] } },
};

const ruleFacts: Described = {
  must: {
    from: "text",
    quota: articleReference,
    fullSeats: articleReference,
    groupSeats: articleReference,
    groupRemainders: articleReference,
    groupExhaustion: articleReference,
    groupAverages: articleReference,
    people: peopleArticles,
    phases: { each: phaseFact },
    majority: {
      either: ["nothing", { must: { article: articleReference, atHalf: "truth-value" } }],
    },
    exhaustion: { must: { article: articleReference, passes: "truth-value" } },
    combinations: {
      either: ["nothing", { row: [articleReference, articleReference, articleReference] }],
    },
    preference: {
      either: [
        "nothing",
        {
          must: {
            share: "fraction",
            test: { oneOf: ["exceed", "reach"] },
            article: articleReference,
          },
        },
      ],
    },
    ranking: {
      must: { article: articleReference, second: "truth-value", seatless: "truth-value" },
      may: { threshold: thresholdFact },
    },
  },
};

const record: Described = { every: "text" };

const readonly6: Described = {
  must: {
    id: "text",
    kind: {
      oneOf: [
        "result",
        "succession",
        "temporary-leave",
        "count-check",
        "control-protocol",
        "tally",
        "reconciliation",
        "deposit",
        "list-numbers",
        "list-length",
        "body-size",
        "vote-value",
        "referendum",
      ],
    },
    flags: { each: "text" },
    articles: { each: articleReference },
    input: "anything",
    expected: "json",
  },
  may: {
    type: { oneOf: ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"] },
    day: "day",
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
          "result",
          "succession",
          "temporary-leave",
          "count-check",
          "control-protocol",
          "tally",
          "reconciliation",
          "deposit",
          "list-numbers",
          "list-length",
          "body-size",
          "vote-value",
          "referendum",
        ],
      },
    },
    parts: {
      either: [
        "nothing",
        { each: { oneOf: ["ranking", "quota", "elected", "steps", "lots", "seats"] } },
      ],
    },
  },
};

const verdict: Described = {
  either: [
    { must: { verdict: { oneOf: ["pass"] } } },
    { must: { verdict: { oneOf: ["acceptable"] }, readings: readonly } },
    { must: { verdict: { oneOf: ["fail"] }, at: "text", expected: "text", actual: "text" } },
    { must: { verdict: { oneOf: ["refused"] } } },
    { must: { verdict: { oneOf: ["crashed"] }, reason: "text" } },
    { must: { verdict: { oneOf: ["skipped"] }, reason: "text" } },
  ],
};

const judgedVector: Described = {
  must: { vector: readonly6, verdict: verdict },
  may: { answer: "anything" },
};

const readonly8: Described = { must: { meaning: "text", failure: "text" } };

const readonly7: Described = { every: readonly8 };

const pick7: Described = {
  must: { verdict: { oneOf: ["refused", "pass", "acceptable", "fail", "crashed", "skipped"] } },
};

const outcome: Described = { either: [refused, completedOutcome, lotRequiredOutcome] };

const readonly9: Described = {
  names: ["refused", "pass", "acceptable", "fail", "crashed", "skipped"],
  of: "integer",
};

const reportLine: Described = { must: { name: "text", counts: readonly9 } };

const runReport: Described = {
  must: {
    program: "text",
    kinds: {
      each: {
        oneOf: [
          "result",
          "succession",
          "temporary-leave",
          "count-check",
          "control-protocol",
          "tally",
          "reconciliation",
          "deposit",
          "list-numbers",
          "list-length",
          "body-size",
          "vote-value",
          "referendum",
        ],
      },
    },
    parts: {
      either: [
        "nothing",
        { each: { oneOf: ["ranking", "quota", "elected", "steps", "lots", "seats"] } },
      ],
    },
    counts: readonly9,
    conforms: "truth-value",
    byKind: { each: reportLine },
    articles: { each: reportLine },
    flags: {
      each: { must: { name: "text", counts: readonly9, note: { either: ["nothing", readonly8] } } },
    },
    readings: { each: { must: { reading: "text", vectors: "integer" } } },
    bad: { each: judgedVector },
    judged: { each: judgedVector },
  },
};

export const answerVectorSignature: Signature = [
  { name: "vector", of: pick6 },
  {
    name: "options",
    optional: true,
    of: {
      may: { preset: { oneOf: ["text", "default", "abacus", "osv2020"] }, readings: partial },
      strict: true,
    },
  },
];

export const checkTraceSignature: Signature = [
  { name: "election", of: electionContent },
  { name: "outcome", of: "anything" },
  {
    name: "options",
    optional: true,
    of: {
      may: {
        readings: readings,
        overlay: { either: ["missing", "nothing", overlay] },
        facts: ruleFacts,
      },
      strict: true,
    },
  },
];

export const lawfulResultsSignature: Signature = [
  { name: "election", of: electionContent },
  { name: "readings", of: readings },
  { name: "ways", optional: true, of: "positive" },
];

export const ruleFactsOfSignature: Signature = [
  { name: "type", of: { oneOf: ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"] } },
  { name: "day", of: "day" },
  { name: "seats", of: "natural" },
];

export const readVectorsSignature: Signature = [{ name: "text", of: "text" }];

export const judgeAnswerSignature: Signature = [
  { name: "vector", of: readonly6 },
  { name: "answer", of: "json" },
  {
    name: "parts",
    optional: true,
    of: { each: { oneOf: ["ranking", "quota", "elected", "steps", "lots", "seats"] } },
  },
];

export const runReportSignature: Signature = [
  { name: "description", of: programDescription },
  { name: "judged", of: { each: judgedVector } },
  { name: "notes", of: readonly7 },
];

export const isBadSignature: Signature = [{ name: "judged", of: pick7 }];

export const controlProtocolVerdictSignature: Signature = [
  { name: "findings", of: { each: controlProtocolFinding } },
];

export const resultAnswerSignature: Signature = [{ name: "outcome", of: outcome }];

export const evaluateSignature: Signature = [
  { name: "input", of: "anything" },
  {
    name: "options",
    optional: true,
    of: { may: { preset: { oneOf: ["text", "default", "abacus", "osv2020"] } }, strict: true },
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

export const listedVectorsSignature: Signature = [{ name: "vectors", of: { each: readonly6 } }];

export const vectorListJsonSignature: Signature = [{ name: "vectors", of: { each: readonly6 } }];

export const vectorListTextSignature: Signature = [{ name: "vectors", of: { each: readonly6 } }];
