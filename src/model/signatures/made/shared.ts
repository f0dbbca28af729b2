// Made of the types of public functions by tools/arguments/write-signatures.ts.
import type { Described } from "../described.js";

export const combinationResult: Described = {
  must: {
    combination: "text",
    valid: "truth-value",
    remaining: { each: "integer" },
    dropped: { each: "integer" },
    seats: { either: ["nothing", "natural"] },
  },
};

export const groupResult: Described = {
  must: { group: "positive", votes: "natural", seats: "natural" },
};

export const electedCandidate: Described = {
  must: {
    candidate: "text",
    by: { oneOf: ["list-order", "preference-votes", "succession"] },
    place: "integer",
    votes: "natural",
  },
  may: { withheldFrom: "text" },
};

export const listResult: Described = {
  must: {
    list: "text",
    group: "positive",
    districts: { each: "integer" },
    votes: "natural",
    seats: "natural",
    elected: { each: electedCandidate },
    electedOnOtherList: { each: "text" },
    electedInOtherGroup: { each: "text" },
    ranking: { either: ["nothing", { each: "text" }] },
  },
};

export const articleReference: Described = {
  must: { article: "text" },
  may: { paragraph: "positive", law: "text" },
};

export const whole: Described = {
  must: { remark: { oneOf: ["seats-unassigned"] }, article: articleReference },
};

export const whole2: Described = {
  must: { remark: { oneOf: ["majority-and-exhaustion"] }, article: articleReference },
};

export const whole3: Described = {
  must: {
    remark: { oneOf: ["list-longer-than-allowed"] },
    article: articleReference,
    list: "text",
    candidates: "natural",
    allowed: "integer",
  },
};

export const whole4: Described = {
  must: {
    remark: { oneOf: ["lists-without-votes"] },
    article: articleReference,
    groups: { each: "integer" },
  },
};

export const allowedSeats: Described = {
  either: [
    { must: { kind: { oneOf: ["values"] }, values: { each: "integer" } } },
    { must: { kind: { oneOf: ["range"] }, minimum: "integer", maximum: "integer" } },
  ],
};

export const whole5: Described = {
  must: {
    remark: { oneOf: ["seats-not-in-the-law"] },
    article: articleReference,
    seats: "natural",
    allowed: allowedSeats,
  },
};

export const whole6: Described = {
  must: {
    remark: { oneOf: ["unusual-day-of-the-week"] },
    article: articleReference,
    weekday: {
      oneOf: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    },
    usual: {
      each: {
        oneOf: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
      },
    },
  },
};

export const whole7: Described = {
  must: { remark: { oneOf: ["after-the-last-text"] }, article: articleReference, lastText: "day" },
};

export const whole8: Described = {
  must: {
    remark: { oneOf: ["rules-not-read"] },
    article: articleReference,
    certainty: {
      oneOf: [
        "official-results",
        "official-program",
        "secondary-source",
        "inferred",
        "not-verified",
      ],
    },
    subjects: {
      each: {
        oneOf: [
          "residualSeats",
          "absoluteMajority",
          "listExhaustion",
          "listCombinations",
          "groupSeats",
          "preferenceThreshold",
          "ranking",
        ],
      },
    },
  },
};

export const whole9: Described = {
  must: {
    remark: { oneOf: ["votes-without-value"] },
    article: articleReference,
    districts: "integer",
  },
};

export const whole10: Described = {
  must: {
    remark: { oneOf: ["lots-without-question"] },
    article: articleReference,
    lots: { each: "integer" },
  },
};

export const remark: Described = {
  either: [whole, whole2, whole3, whole4, whole5, whole6, whole7, whole8, whole9, whole10],
};

export const listVote: Described = { must: { list: "positive", votes: "natural" } };

export const mergedLists: Described = {
  must: { lists: { each: "integer" }, order: { oneOf: ["one-after-the-other", "in-turn"] } },
};

export const overlay: Described = {
  must: { name: "text" },
  may: {
    residualThreshold: { either: ["missing", "nothing", "fraction"] },
    residualMethod: { oneOf: ["highest-averages", "largest-remainders"] },
    preferenceThreshold: { must: { share: "fraction", test: { oneOf: ["exceed", "reach"] } } },
    absoluteMajority: "truth-value",
    seats: "natural",
    listVotes: { each: listVote },
    listSeats: { either: [{ oneOf: ["part-of-list-votes"] }, "fraction"] },
    mergedLists: { each: mergedLists },
  },
};

export const readings: Described = {
  must: {
    noVotes: { oneOf: ["refused", "seats-unassigned", "quota-of-one-vote"] },
    majoritySeatCounts: { oneOf: ["yes", "no"] },
    fullLists: { oneOf: ["excluded-before-each-seat", "removed-afterwards"] },
    equalCandidates: { oneOf: ["list-order", "equal-order"] },
    smallestSeat: { oneOf: ["last-assigned", "smallest-compared"] },
    majorityOf: { oneOf: ["votes-on-candidates", "votes-on-candidates-and-blank"] },
    restrictedAverages: { oneOf: ["all-lists", "lists-at-threshold"] },
    afterRestrictedAverages: { oneOf: ["seats-unassigned", "highest-averages"] },
    restrictedAveragesAfterLots: { oneOf: ["every-winner-has-had-its-seat", "first-winner-only"] },
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
};

export const ruleChange: Described = {
  either: [
    { must: { rule: { oneOf: ["absoluteMajority"] }, to: "truth-value" } },
    {
      must: {
        rule: { oneOf: ["preferenceThreshold"] },
        to: { must: { share: "fraction", test: { oneOf: ["exceed", "reach"] } } },
      },
    },
    { must: { rule: { oneOf: ["seats"] }, to: "integer" } },
    { must: { rule: { oneOf: ["residualThreshold"] }, to: { either: ["nothing", "fraction"] } } },
    {
      must: {
        rule: { oneOf: ["residualMethod"] },
        to: { oneOf: ["highest-averages", "largest-remainders"] },
      },
    },
    { must: { rule: { oneOf: ["listVotes"] }, to: { each: listVote } } },
    {
      must: {
        rule: { oneOf: ["listSeats"] },
        to: { either: [{ oneOf: ["part-of-list-votes"] }, "fraction"] },
      },
    },
    { must: { rule: { oneOf: ["mergedLists"] }, to: { each: mergedLists } } },
  ],
};

export const ruleChangedStep: Described = {
  must: { kind: { oneOf: ["rule-changed"] }, article: articleReference, change: ruleChange },
};

export const listSeatsStep: Described = {
  must: {
    kind: { oneOf: ["list-seats"] },
    article: articleReference,
    list: "text",
    seats: "natural",
    share: "fraction",
    first: "integer",
  },
};

export const quotaStep: Described = {
  must: {
    kind: { oneOf: ["quota"] },
    article: articleReference,
    votes: "natural",
    seats: "natural",
    quota: "fraction",
  },
};

export const combinationStep: Described = {
  must: {
    kind: { oneOf: ["combination"] },
    article: articleReference,
    combination: "text",
    remaining: { each: "integer" },
    dropped: { each: "integer" },
    valid: "truth-value",
  },
};

export const fictitiousStep: Described = {
  must: {
    kind: { oneOf: ["fictitious-apportionment"] },
    article: articleReference,
    seats: { each: { must: { group: "positive", seats: "natural" } } },
  },
};

export const scope: Described = {
  either: [
    { must: { kind: { oneOf: ["election"] } } },
    { must: { kind: { oneOf: ["combination"] }, combination: "text" } },
    { must: { kind: { oneOf: ["group"] }, group: "positive" } },
  ],
};

export const fullSeatsStep: Described = {
  must: {
    kind: { oneOf: ["full-seats"] },
    article: articleReference,
    scope: scope,
    quota: "fraction",
    contestants: { each: { must: { contestant: "text", votes: "natural", seats: "natural" } } },
    residualSeats: "integer",
  },
};

export const takingPart: Described = {
  must: {
    share: "fraction",
    figure: "fraction",
    measure: { oneOf: ["votes", "average-with-seat"] },
    side: { oneOf: ["at-least", "below"] },
  },
};

export const comparison: Described = {
  must: {
    contestant: "text",
    value: "fraction",
    excluded: {
      either: [
        { oneOf: ["no-votes", "below-threshold", "above-threshold", "had-its-seat", "full"] },
        "nothing",
      ],
    },
  },
};

export const residualSeatStep: Described = {
  must: {
    kind: { oneOf: ["residual-seat"] },
    article: articleReference,
    scope: scope,
    method: { oneOf: ["largest-remainder", "highest-average"] },
    phase: "integer",
    oncePerContestant: "truth-value",
    takesPart: { either: ["nothing", takingPart] },
    compared: { each: comparison },
    awarded: "text",
    value: "fraction",
    lot: { either: ["nothing", "integer"] },
    before: { each: "integer" },
    after: { each: "integer" },
  },
};

export const absoluteMajorityStep: Described = {
  must: {
    kind: { oneOf: ["absolute-majority"] },
    article: articleReference,
    scope: scope,
    majority: "text",
    votes: "natural",
    of: "integer",
    loses: "text",
    lot: { either: ["nothing", "integer"] },
    before: { each: "integer" },
    after: { each: "integer" },
  },
};

export const listExhaustionStep: Described = {
  must: {
    kind: { oneOf: ["list-exhaustion"] },
    article: articleReference,
    scope: scope,
    contestant: "text",
    candidates: "natural",
    returned: "integer",
    before: { each: "integer" },
    after: { each: "integer" },
  },
};

export const unassignedStep: Described = {
  must: {
    kind: { oneOf: ["seats-unassigned"] },
    article: articleReference,
    scope: scope,
    seats: "natural",
  },
};

export const candidatesDeceasedStep: Described = {
  must: {
    kind: { oneOf: ["candidates-deceased"] },
    article: articleReference,
    candidates: { each: { must: { candidate: "text", group: "positive", votes: "natural" } } },
    countInListLength: "truth-value",
  },
};

export const preferenceThresholdStep: Described = {
  must: {
    kind: { oneOf: ["preference-threshold"] },
    article: articleReference,
    share: "fraction",
    threshold: "fraction",
    test: { oneOf: ["exceed", "reach"] },
  },
};

export const preferenceSeatStep: Described = {
  must: {
    kind: { oneOf: ["preference-seat"] },
    article: articleReference,
    group: "positive",
    list: "text",
    candidate: "text",
    votes: "natural",
    lot: { either: ["nothing", "integer"] },
  },
};

export const seatWithheldStep: Described = {
  must: {
    kind: { oneOf: ["seat-withheld"] },
    article: articleReference,
    group: "positive",
    from: "text",
    to: "text",
    candidate: "text",
    lot: { either: ["nothing", "integer"] },
  },
};

export const listOrderSeatStep: Described = {
  must: {
    kind: { oneOf: ["list-order-seat"] },
    article: articleReference,
    group: "positive",
    list: "text",
    candidate: "text",
    yielding: { each: "text" },
  },
};

export const seatPassedStep: Described = {
  must: {
    kind: { oneOf: ["seat-passed"] },
    article: articleReference,
    group: "positive",
    from: "text",
    to: { either: ["nothing", "text"] },
    lot: { either: ["nothing", "integer"] },
  },
};

export const severalGroupsStep: Described = {
  must: {
    kind: { oneOf: ["elected-in-several-groups"] },
    article: articleReference,
    candidate: "text",
    keeps: "integer",
    yields: "integer",
    list: "text",
    successor: { either: ["nothing", "text"] },
  },
};

export const rankingThreshold: Described = {
  must: { share: "fraction", threshold: "fraction", test: { oneOf: ["exceed", "reach"] } },
};

export const rankingStep: Described = {
  must: {
    kind: { oneOf: ["ranking"] },
    article: articleReference,
    list: "text",
    order: { each: "text" },
  },
  may: { ownThreshold: rankingThreshold },
};

export const step: Described = {
  either: [
    ruleChangedStep,
    listSeatsStep,
    quotaStep,
    combinationStep,
    fictitiousStep,
    fullSeatsStep,
    residualSeatStep,
    absoluteMajorityStep,
    listExhaustionStep,
    unassignedStep,
    candidatesDeceasedStep,
    preferenceThresholdStep,
    preferenceSeatStep,
    seatWithheldStep,
    listOrderSeatStep,
    seatPassedStep,
    severalGroupsStep,
    rankingStep,
  ],
};

export const residualSeatsState: Described = {
  either: [
    { must: { state: { oneOf: ["none", "assigned"] } } },
    { must: { state: { oneOf: ["waiting", "unassigned"] }, seats: "natural" } },
  ],
};

export const majorityHolder: Described = {
  must: { contestant: "text", votes: "natural", of: "integer", seats: "natural" },
};

export const absoluteMajorityState: Described = {
  either: [
    { must: { state: { oneOf: ["not-in-the-law", "not-reached", "no-majority"] } } },
    {
      must: { state: { oneOf: ["switched-off"] }, holder: { either: ["nothing", majorityHolder] } },
    },
    {
      must: {
        state: { oneOf: ["has-seats", "nothing-to-move", "applied"] },
        holder: majorityHolder,
      },
    },
    { must: { state: { oneOf: ["undone"] }, holder: majorityHolder, seatsLeft: "integer" } },
  ],
};

export const listExhaustionState: Described = {
  must: { state: { oneOf: ["not-reached", "applied", "not-needed", "inside"] } },
};

export const provisions: Described = {
  must: {
    residualSeats: residualSeatsState,
    absoluteMajority: absoluteMajorityState,
    listExhaustion: listExhaustionState,
  },
};

export const lotQuestion: Described = {
  must: {
    kind: {
      oneOf: [
        "largest-remainder",
        "highest-average",
        "absolute-majority",
        "seat-withheld",
        "seat-passed",
        "preference-candidate",
      ],
    },
    article: articleReference,
    scope: scope,
    options: { each: "text" },
    draws: "integer",
    drawnOption: { oneOf: ["receives-a-seat", "gives-up-a-seat"] },
    figures: { each: "fraction" },
  },
};

export const answeredLot: Described = { must: { question: lotQuestion, drawn: { each: "text" } } };

export const completedOutcome: Described = {
  made: "completed-outcome",
  or: {
    must: {
      status: { oneOf: ["completed"] },
      combinations: { each: combinationResult },
      groups: { each: groupResult },
      lists: { each: listResult },
      unassignedSeats: "integer",
      remarks: { each: remark },
      election: {
        must: {
          type: { oneOf: ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"] },
          day: "day",
          seats: "natural",
        },
      },
      rules: "text",
      hypothetical: { each: "text" },
      overlay: { either: ["nothing", overlay] },
      readings: readings,
      votes: "natural",
      quota: "fraction",
      preferenceThreshold: { either: ["nothing", "fraction"] },
      steps: { each: step },
      provisions: provisions,
      lots: { each: answeredLot },
    },
  },
};

export const placePassed: Described = { must: { scope: scope, to: "text", phase: "integer" } };

export const member: Described = {
  must: { candidate: "text", list: "text" },
  may: {
    withheldFrom: { must: { list: "text", by: { oneOf: ["P 16", "W 1"] } } },
    passedBy: { each: placePassed },
    onLeave: { oneOf: [true] },
    replaces: "text",
  },
};

export const personOnList: Described = { must: { id: "text" }, may: { name: "text" } };

export const listShape: Described = {
  must: { number: "positive", candidates: "natural" },
  may: { name: "text", people: { each: personOnList } },
};

export const ballotPaper: Described = {
  must: {
    election: "text",
    type: { oneOf: ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"] },
    district: { either: ["nothing", "positive"] },
  },
};

export const ballotShape: Described = {
  must: { lists: { each: listShape }, voterCardsUsed: "truth-value" },
  may: { paper: ballotPaper, districts: { each: "integer" } },
};

export const votesForList: Described = { must: { number: "positive", votes: "natural" } };

export const listVotes: Described = {
  must: { number: "positive", candidateVotes: { each: "natural" }, total: "natural" },
};

export const differenceReasons: Described = {
  may: {
    ballotsTakenAway: "integer",
    tooFewBallotsIssued: "integer",
    tooManyBallotsIssued: "integer",
    noExplanation: "integer",
    otherExplanation: "integer",
    lostBallots: "integer",
    tooManyPostalBallots: "integer",
    noPostalBallot: "integer",
  },
};

export const decentralisedFirstSessionCount: Described = {
  must: {
    kind: { oneOf: ["decentralised-first-session"] },
    session: { oneOf: [1] },
    report: {
      must: {
        checksAndCorrections: { oneOf: ["yes", "no", "neither"] },
        corrigendum: { oneOf: ["yes", "no", "neither"] },
      },
    },
    checksAndCorrections: {
      must: {
        reasons: { must: { unexplainedDifference: "truth-value", other: "truth-value" } },
        resultsCorrected: { oneOf: ["yes", "no", "both", "neither"] },
        requestedByCentralCommittee: { oneOf: ["yes", "no", "both", "neither"] },
      },
    },
    comparison: { must: { equal: "truth-value", more: "truth-value", fewer: "truth-value" } },
    differenceExplained: { oneOf: ["yes", "no", "both", "neither"] },
    unit: "text",
    pollCards: "natural",
    proxyCertificates: "natural",
    voterCards: "natural",
    admittedVoters: "natural",
    votesPerList: { each: votesForList },
    votesOnCandidates: "natural",
    blankVotes: "natural",
    invalidVotes: "natural",
    votesCast: "natural",
    moreBallotsCounted: "natural",
    fewerBallotsCounted: "natural",
    lists: { each: listVotes },
  },
  may: { newVote: "day", paper: ballotPaper, differenceReasons: differenceReasons },
};

export const decentralisedNextSessionCount: Described = {
  must: {
    kind: { oneOf: ["decentralised-next-session"] },
    session: "positive",
    comparison: { must: { equal: "truth-value", more: "truth-value", fewer: "truth-value" } },
    differenceExplained: { oneOf: ["yes", "no", "both", "neither"] },
    unit: "text",
    pollCards: "natural",
    proxyCertificates: "natural",
    voterCards: "natural",
    admittedVoters: "natural",
    votesPerList: { each: votesForList },
    votesOnCandidates: "natural",
    blankVotes: "natural",
    invalidVotes: "natural",
    votesCast: "natural",
    moreBallotsCounted: "natural",
    fewerBallotsCounted: "natural",
    lists: { each: listVotes },
  },
  may: { newVote: "day", paper: ballotPaper, differenceReasons: differenceReasons },
};

export const centralisedFirstSessionCount: Described = {
  must: {
    kind: { oneOf: ["centralised-first-session"] },
    session: { oneOf: [1] },
    extraInvestigation: {
      must: {
        otherReason: { oneOf: ["yes", "no", "both", "neither"] },
        recounted: { oneOf: ["yes", "no", "both", "neither"] },
      },
    },
    stationDifferences: {
      must: {
        explained: { oneOf: ["yes", "no", "both", "neither"] },
        perList: { oneOf: ["yes", "no", "both", "neither"] },
      },
    },
    comparison: { must: { equal: "truth-value", more: "truth-value", fewer: "truth-value" } },
    differenceExplained: { oneOf: ["yes", "no", "both", "neither"] },
    unit: "text",
    pollCards: "natural",
    proxyCertificates: "natural",
    voterCards: "natural",
    admittedVoters: "natural",
    votesPerList: { each: votesForList },
    votesOnCandidates: "natural",
    blankVotes: "natural",
    invalidVotes: "natural",
    votesCast: "natural",
    moreBallotsCounted: "natural",
    fewerBallotsCounted: "natural",
    lists: { each: listVotes },
  },
  may: { newVote: "day", paper: ballotPaper, differenceReasons: differenceReasons },
};

export const centralisedNextSessionCount: Described = {
  must: {
    kind: { oneOf: ["centralised-next-session"] },
    session: "positive",
    comparison: { must: { equal: "truth-value", more: "truth-value", fewer: "truth-value" } },
    differenceExplained: { oneOf: ["yes", "no", "both", "neither"] },
    unit: "text",
    pollCards: "natural",
    proxyCertificates: "natural",
    voterCards: "natural",
    admittedVoters: "natural",
    votesPerList: { each: votesForList },
    votesOnCandidates: "natural",
    blankVotes: "natural",
    invalidVotes: "natural",
    votesCast: "natural",
    moreBallotsCounted: "natural",
    fewerBallotsCounted: "natural",
    lists: { each: listVotes },
  },
  may: { newVote: "day", paper: ballotPaper, differenceReasons: differenceReasons },
};

export const stationBeforeCentralCounting: Described = {
  must: {
    kind: { oneOf: ["station-before-central-counting"] },
    session: { oneOf: [1] },
    differenceExplained: { oneOf: ["yes", "no", "both", "neither"] },
    unit: "text",
    pollCards: "natural",
    proxyCertificates: "natural",
    voterCards: "natural",
    admittedVoters: "natural",
    votesPerList: { each: votesForList },
    votesOnCandidates: "natural",
    blankVotes: "natural",
    invalidVotes: "natural",
    votesCast: "natural",
    moreBallotsCounted: "natural",
    fewerBallotsCounted: "natural",
    lists: { each: listVotes },
  },
  may: { paper: ballotPaper, differenceReasons: differenceReasons },
};

export const postalCommitteeCount: Described = {
  must: {
    kind: { oneOf: ["postal-committee"] },
    session: "positive",
    postalVotingCertificates: "natural",
    replacementPostalVotingCertificates: "integer",
    unit: "text",
    pollCards: "natural",
    proxyCertificates: "natural",
    voterCards: "natural",
    admittedVoters: "natural",
    votesPerList: { each: votesForList },
    votesOnCandidates: "natural",
    blankVotes: "natural",
    invalidVotes: "natural",
    votesCast: "natural",
    moreBallotsCounted: "natural",
    fewerBallotsCounted: "natural",
    lists: { each: listVotes },
  },
  may: { paper: ballotPaper, differenceReasons: differenceReasons },
};

export const provincialCouncilCount: Described = {
  must: {
    kind: { oneOf: ["provincial-council"] },
    session: "positive",
    pollCards: { oneOf: [0] },
    proxyCertificates: { oneOf: [0] },
    voterCards: { oneOf: [0] },
    members: "integer",
    unit: "text",
    admittedVoters: "natural",
    votesPerList: { each: votesForList },
    votesOnCandidates: "natural",
    blankVotes: "natural",
    invalidVotes: "natural",
    votesCast: "natural",
    moreBallotsCounted: "natural",
    fewerBallotsCounted: "natural",
    lists: { each: listVotes },
  },
  may: { paper: ballotPaper, differenceReasons: differenceReasons },
};

export const municipalityCount: Described = {
  must: {
    kind: { oneOf: ["municipality"] },
    session: "positive",
    eligibleVoters: "natural",
    unit: "text",
    pollCards: "natural",
    proxyCertificates: "natural",
    voterCards: "natural",
    admittedVoters: "natural",
    votesPerList: { each: votesForList },
    votesOnCandidates: "natural",
    blankVotes: "natural",
    invalidVotes: "natural",
    votesCast: "natural",
    moreBallotsCounted: "natural",
    fewerBallotsCounted: "natural",
    lists: { each: listVotes },
  },
  may: { paper: ballotPaper, differenceReasons: differenceReasons },
};

export const districtCount: Described = {
  must: {
    kind: { oneOf: ["district"] },
    postalVotingCertificates: "natural",
    session: "positive",
    eligibleVoters: "natural",
    unit: "text",
    pollCards: "natural",
    proxyCertificates: "natural",
    voterCards: "natural",
    admittedVoters: "natural",
    votesPerList: { each: votesForList },
    votesOnCandidates: "natural",
    blankVotes: "natural",
    invalidVotes: "natural",
    votesCast: "natural",
    moreBallotsCounted: "natural",
    fewerBallotsCounted: "natural",
    lists: { each: listVotes },
  },
  may: { paper: ballotPaper, differenceReasons: differenceReasons },
};

export const nationalPostalCommitteeCount: Described = {
  must: {
    kind: { oneOf: ["national-postal-committee"] },
    postalVotingCertificates: "natural",
    session: "positive",
    eligibleVoters: "natural",
    unit: "text",
    pollCards: "natural",
    proxyCertificates: "natural",
    voterCards: "natural",
    admittedVoters: "natural",
    votesPerList: { each: votesForList },
    votesOnCandidates: "natural",
    blankVotes: "natural",
    invalidVotes: "natural",
    votesCast: "natural",
    moreBallotsCounted: "natural",
    fewerBallotsCounted: "natural",
    lists: { each: listVotes },
  },
  may: { paper: ballotPaper, differenceReasons: differenceReasons },
};

export const centralCommitteeCount: Described = {
  must: {
    kind: { oneOf: ["central-committee"] },
    postalVotingCertificates: "natural",
    session: "positive",
    eligibleVoters: "natural",
    unit: "text",
    pollCards: "natural",
    proxyCertificates: "natural",
    voterCards: "natural",
    admittedVoters: "natural",
    votesPerList: { each: votesForList },
    votesOnCandidates: "natural",
    blankVotes: "natural",
    invalidVotes: "natural",
    votesCast: "natural",
    moreBallotsCounted: "natural",
    fewerBallotsCounted: "natural",
    lists: { each: listVotes },
  },
  may: { paper: ballotPaper, differenceReasons: differenceReasons },
};

export const count: Described = {
  made: "count",
  or: {
    either: [
      decentralisedFirstSessionCount,
      decentralisedNextSessionCount,
      centralisedFirstSessionCount,
      centralisedNextSessionCount,
      stationBeforeCentralCounting,
      postalCommitteeCount,
      provincialCouncilCount,
      municipalityCount,
      districtCount,
      nationalPostalCommitteeCount,
      centralCommitteeCount,
    ],
  },
};

export const fieldPath: Described = {
  either: [
    {
      oneOf: [
        "report",
        "checksAndCorrections",
        "differenceExplained",
        "eligibleVoters",
        "pollCards",
        "proxyCertificates",
        "voterCards",
        "admittedVoters",
        "votesOnCandidates",
        "blankVotes",
        "invalidVotes",
        "moreBallotsCounted",
        "fewerBallotsCounted",
        "differenceReasons.ballotsTakenAway",
        "differenceReasons.tooFewBallotsIssued",
        "differenceReasons.tooManyBallotsIssued",
        "differenceReasons.noExplanation",
        "differenceReasons.otherExplanation",
        "differenceReasons.lostBallots",
        "differenceReasons.tooManyPostalBallots",
        "differenceReasons.noPostalBallot",
        "votesCast",
        "postalVotingCertificates",
        "replacementPostalVotingCertificates",
        "members",
        "comparison.equal",
        "comparison.more",
        "comparison.fewer",
        "extraInvestigation",
        "extraInvestigation.otherReason",
        "extraInvestigation.recounted",
        "stationDifferences",
        "stationDifferences.explained",
        "stationDifferences.perList",
        "report.checksAndCorrections",
        "report.corrigendum",
        "checksAndCorrections.reasons.unexplainedDifference",
        "checksAndCorrections.reasons.other",
        "checksAndCorrections.resultsCorrected",
        "checksAndCorrections.requestedByCentralCommittee",
      ],
    },
    "text",
  ],
};

export const fieldValue: Described = { either: ["text", "integer", "truth-value"] };

export const questionCode: Described = {
  oneOf: [
    "F.101",
    "F.102",
    "F.111",
    "F.112",
    "F.121",
    "F.122",
    "F.131",
    "F.132",
    "F.133",
    "F.134",
    "F.135",
    "F.311",
    "F.304",
    "F.310",
  ],
};

export const foundAnswer: Described = {
  must: {
    field: {
      oneOf: [
        "report",
        "checksAndCorrections",
        "differenceExplained",
        "comparison.equal",
        "comparison.more",
        "comparison.fewer",
        "extraInvestigation",
        "extraInvestigation.otherReason",
        "extraInvestigation.recounted",
        "stationDifferences",
        "stationDifferences.explained",
        "stationDifferences.perList",
        "report.checksAndCorrections",
        "report.corrigendum",
        "checksAndCorrections.reasons.unexplainedDifference",
        "checksAndCorrections.reasons.other",
        "checksAndCorrections.resultsCorrected",
        "checksAndCorrections.requestedByCentralCommittee",
      ],
    },
    answer: { either: [{ oneOf: ["yes", "no", "both", "neither"] }, "truth-value"] },
  },
};

export const severity: Described = { oneOf: ["error", "warning"] };

export const findingScope: Described = {
  oneOf: [
    "station-before-central-counting",
    "postal-committee",
    "provincial-council",
    "municipality",
    "district",
    "national-postal-committee",
    "central-committee",
    "decentralised",
    "centralised",
  ],
};

export const questionFinding: Described = {
  must: {
    code: questionCode,
    answers: { each: foundAnswer },
    severity: severity,
    scope: findingScope,
    fields: { each: fieldPath },
  },
};

export const figureCode: Described = {
  oneOf: [
    "F.201",
    "F.202",
    "F.203",
    "F.204",
    "F.301",
    "F.302",
    "F.303",
    "F.305",
    "F.306",
    "F.307",
    "F.308",
    "F.309",
    "F.312",
    "W.201",
    "W.202",
    "W.203",
    "W.204",
    "W.205",
    "W.206",
  ],
};

export const figureFinding: Described = {
  must: {
    code: figureCode,
    left: "integer",
    right: "integer",
    severity: severity,
    scope: findingScope,
    fields: { each: fieldPath },
  },
};

export const listCode: Described = { oneOf: ["F.401", "F.402", "F.403"] };

export const listFinding: Described = {
  must: {
    code: listCode,
    list: "positive",
    left: "integer",
    right: "integer",
    severity: severity,
    scope: findingScope,
    fields: { each: fieldPath },
  },
};

export const fieldDifference: Described = {
  must: { field: fieldPath, first: fieldValue, second: fieldValue },
};

export const secondEntryFinding: Described = {
  must: {
    code: { oneOf: ["W.001"] },
    differences: { each: fieldDifference },
    severity: severity,
    scope: findingScope,
    fields: { each: fieldPath },
  },
};

export const emptiedFieldsFinding: Described = {
  must: {
    code: { oneOf: ["W.002"] },
    severity: severity,
    scope: findingScope,
    fields: { each: fieldPath },
  },
};

export const uncodedCheck: Described = {
  oneOf: [
    "no-votes",
    "sum-of-voters",
    "sum-of-lists",
    "sum-of-votes",
    "difference",
    "sum-of-candidates",
    "list-in-summary",
    "more-votes-than-members",
  ],
};

export const uncodedFinding: Described = {
  must: {
    code: "nothing",
    check: uncodedCheck,
    article: articleReference,
    left: "integer",
    right: "integer",
    severity: severity,
    scope: findingScope,
    fields: { each: fieldPath },
  },
  may: { list: "positive" },
};

export const finding: Described = {
  either: [
    questionFinding,
    figureFinding,
    listFinding,
    secondEntryFinding,
    emptiedFieldsFinding,
    uncodedFinding,
  ],
};

export const enlargingStep: Described = { must: { differing: "integer", size: "integer" } };

export const auditDifference: Described = {
  must: { field: fieldPath, reported: "integer", audited: "integer" },
};

export const auditedUnit: Described = {
  must: {
    unit: "text",
    session: "positive",
    opening: "integer",
    figures: "integer",
    differences: { each: auditDifference },
  },
};

export const listTally: Described = {
  must: { number: "positive", votes: "natural", candidateVotes: { each: "natural" } },
};

export const tally: Described = {
  made: "tally",
  or: {
    must: {
      lists: { each: listTally },
      eligibleVoters: { either: ["nothing", "natural"] },
      pollCards: "natural",
      proxyCertificates: "natural",
      voterCards: "natural",
      postalVotingCertificates: "natural",
      admittedVoters: "natural",
      votesOnCandidates: "natural",
      blankVotes: "natural",
      invalidVotes: "natural",
      votesCast: "natural",
      moreBallotsCounted: "natural",
      fewerBallotsCounted: "natural",
    },
    may: { paper: ballotPaper, differenceReasons: differenceReasons },
  },
};

export const tallyLevelName: Described = {
  oneOf: ["municipality", "district", "national-postal-committee", "central-committee"],
};

export const unitSource: Described = {
  must: {
    unit: "text",
    level: {
      oneOf: [
        "station-before-central-counting",
        "postal-committee",
        "provincial-council",
        "municipality",
        "district",
        "national-postal-committee",
        "central-committee",
        "polling-station",
      ],
    },
    session: "positive",
    from: { each: { later: () => unitSource } },
  },
  may: { newVote: "day" },
};

export const unitDifference: Described = {
  must: {
    unit: "text",
    admittedVoters: "natural",
    votesCast: "natural",
    moreBallotsCounted: "natural",
    fewerBallotsCounted: "natural",
  },
  may: { explained: { oneOf: ["yes", "no", "both", "neither"] }, reasons: differenceReasons },
};

export const findingCode: Described = {
  oneOf: [
    "F.101",
    "F.102",
    "F.111",
    "F.112",
    "F.121",
    "F.122",
    "F.131",
    "F.132",
    "F.133",
    "F.134",
    "F.135",
    "F.311",
    "F.304",
    "F.310",
    "F.201",
    "F.202",
    "F.203",
    "F.204",
    "F.301",
    "F.302",
    "F.303",
    "F.305",
    "F.306",
    "F.307",
    "F.308",
    "F.309",
    "F.312",
    "W.201",
    "W.202",
    "W.203",
    "W.204",
    "W.205",
    "W.206",
    "F.401",
    "F.402",
    "F.403",
    "W.001",
    "W.002",
  ],
};

export const unitErrors: Described = {
  must: { unit: "text", codes: { each: findingCode } },
  may: { checks: { each: uncodedCheck } },
};

export const acceptedWarning: Described = {
  must: {
    unit: "text",
    code: {
      oneOf: [
        "no-votes",
        "F.101",
        "F.102",
        "F.111",
        "F.112",
        "F.121",
        "F.122",
        "F.131",
        "F.132",
        "F.133",
        "F.134",
        "F.135",
        "F.311",
        "F.304",
        "F.310",
        "F.201",
        "F.202",
        "F.203",
        "F.204",
        "F.301",
        "F.302",
        "F.303",
        "F.305",
        "F.306",
        "F.307",
        "F.308",
        "F.309",
        "F.312",
        "W.201",
        "W.202",
        "W.203",
        "W.204",
        "W.205",
        "W.206",
        "F.401",
        "F.402",
        "F.403",
        "W.001",
        "W.002",
        "sum-of-voters",
        "sum-of-lists",
        "sum-of-votes",
        "difference",
        "sum-of-candidates",
        "list-in-summary",
        "more-votes-than-members",
      ],
    },
    by: "text",
    reason: "text",
  },
};

export const unitInvestigation: Described = {
  must: {
    unit: "text",
    session: "positive",
    answers: {
      each: {
        oneOf: [
          "report",
          "checksAndCorrections",
          "differenceExplained",
          "comparison.equal",
          "comparison.more",
          "comparison.fewer",
          "extraInvestigation",
          "extraInvestigation.otherReason",
          "extraInvestigation.recounted",
          "stationDifferences",
          "stationDifferences.explained",
          "stationDifferences.perList",
          "report.checksAndCorrections",
          "report.corrigendum",
          "checksAndCorrections.reasons.unexplainedDifference",
          "checksAndCorrections.reasons.other",
          "checksAndCorrections.resultsCorrected",
          "checksAndCorrections.requestedByCentralCommittee",
        ],
      },
    },
  },
};

export const resolvedDifference: Described = {
  must: {
    chosen: { oneOf: ["first", "second"] },
    value: fieldValue,
    field: fieldPath,
    first: fieldValue,
    second: fieldValue,
  },
};

export const unitResolution: Described = {
  must: { unit: "text", record: { each: resolvedDifference } },
};

export const districtTotal: Described = { must: { unit: "text", tally: tally } };

export const levelTally: Described = {
  must: {
    level: tallyLevelName,
    tally: tally,
    unit: "text",
    session: "positive",
    from: { each: unitSource },
    unitsWithDifferences: { each: unitDifference },
    unitsWithErrors: { each: unitErrors },
    unitsWithWarnings: { each: unitErrors },
    warningsAccepted: { each: acceptedWarning },
    unitsInvestigated: { each: unitInvestigation },
    unitsResolved: { each: unitResolution },
  },
  may: { districts: { each: districtTotal }, newVote: "day" },
};

export const area: Described = { must: { name: "text" }, may: { code: "text" } };

export const certainty: Described = {
  oneOf: [
    "official-results",
    "official-program",
    "secondary-source",
    "inferred",
    "not-verified",
    "law-text",
  ],
};

export const emlAuthority: Described = {
  must: { id: "text", name: "text" },
  may: { createdBy: { must: { id: "text", name: "text" } } },
};

export const emlElection: Described = {
  must: {
    id: "text",
    category: {
      oneOf: ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "BC", "GC", "NR", "PR", "LR", "IR"],
    },
    date: "text",
  },
  may: {
    name: "text",
    subcategory: {
      oneOf: [
        "TK",
        "EK",
        "EP",
        "BC",
        "GC",
        "NR",
        "PR",
        "LR",
        "IR",
        "PS1",
        "PS2",
        "AB1",
        "AB2",
        "GR1",
        "GR2",
        "ER1",
      ],
    },
    domain: { must: { name: "text" }, may: { id: "text" } },
    nominationDate: "text",
  },
};

export const emlListData: Described = {
  must: { publishGender: "truth-value" },
  may: {
    belongsToSet: "integer",
    belongsToCombination: "text",
    publicationLanguage: { oneOf: ["nl", "fy"] },
    contests: { each: { must: { id: "text", name: "text" } } },
  },
};

export const emlPersonName: Described = {
  must: { lastName: "text" },
  may: { initials: "text", firstName: "text", prefix: "text" },
};

export const emlLocality: Described = {
  must: { name: "text" },
  may: { usage: { oneOf: ["public", "internal"] }, addressLine: "text", postalCode: "text" },
};

export const emlAddress: Described = {
  may: {
    locality: emlLocality,
    country: { must: { locality: emlLocality }, may: { code: "text" } },
  },
};

export const emlCandidate: Described = {
  may: {
    position: "integer",
    shortCode: "text",
    name: emlPersonName,
    birthDate: "text",
    gender: { oneOf: ["male", "female", "unknown", "other"] },
    genderAnnex: { oneOf: ["male", "female", "unknown", "other"] },
    address: emlAddress,
  },
};

export const emlCandidateList: Described = {
  must: {
    name: "text",
    type: { oneOf: ["stel gelijkluidende lijsten", "lijstengroep", "op zichzelf staande lijst"] },
    data: emlListData,
    candidates: { each: emlCandidate },
  },
  may: { number: "integer" },
};

export const emlContestLists: Described = {
  must: { id: "text", lists: { each: emlCandidateList } },
  may: { name: "text" },
};

export const emlCandidateLists: Described = {
  must: {
    kind: { oneOf: ["230b", "230c"] },
    authority: emlAuthority,
    election: emlElection,
    contests: { each: emlContestLists },
    transactionId: "text",
  },
  may: {
    listDate: "text",
    issueDate: "text",
    schemaVersion: "text",
    createdAt: "text",
    canonicalization: "text",
  },
};

export const emlInvestigation: Described = {
  must: {
    reason: {
      oneOf: [
        "onderzocht vanwege onverklaard verschil",
        "onderzocht vanwege andere fout",
        "uitslag gecorrigeerd",
        "toegelaten kiezers opnieuw vastgesteld",
        "onderzocht vanwege andere reden",
        "stembiljetten deels herteld",
      ],
    },
    done: "truth-value",
  },
};

export const emlCandidateVotes: Described = {
  must: { votes: "integer" },
  may: {
    position: "integer",
    shortCode: "text",
    name: emlPersonName,
    gender: { oneOf: ["male", "female", "unknown", "other"] },
    address: emlAddress,
    initialVotes: "integer",
  },
};

export const emlListVotes: Described = {
  must: {
    number: "integer",
    name: "text",
    votes: "integer",
    candidates: { each: emlCandidateVotes },
  },
  may: { initialVotes: "integer" },
};

export const emlReasonFigure: Described = {
  must: { reason: { oneOf: ["ongeldig", "blanco"] }, count: "integer" },
  may: { text: "text", voteType: "text" },
};

export const emlReasonFigure2: Described = {
  must: {
    reason: {
      oneOf: [
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
      ],
    },
    count: "integer",
  },
  may: { text: "text", voteType: "text" },
};

export const emlReportingUnit: Described = {
  must: {
    id: "text",
    name: "text",
    lists: { each: emlListVotes },
    eligibleVoters: "integer",
    votesOnCandidates: "integer",
    rejected: { each: emlReasonFigure },
    uncounted: { each: emlReasonFigure2 },
  },
  may: {
    type: { oneOf: ["FixedLocation", "Mobile", "Special"] },
    sharedLocation: "truth-value",
    investigations: { each: emlInvestigation },
    initialEligibleVoters: "integer",
    initialVotesOnCandidates: "integer",
    initialRejected: { each: emlReasonFigure },
    initialUncounted: { each: emlReasonFigure2 },
  },
};

export const emlAccessibility: Described = {
  must: { accessible: "truth-value" },
  may: {
    publicTransport: "truth-value",
    toilet: "truth-value",
    hostPresent: "truth-value",
    guidelines: { oneOf: ["inside", "inside and outside", "outside", "not present"] },
    votingTemplate: "truth-value",
    brailleCandidateList: "truth-value",
    largeLetteredCandidateList: "truth-value",
    signLanguageInterpreter: { oneOf: ["not present", "at location", "remote"] },
    signLanguagePollingStationMember: "truth-value",
    acousticsForHearingImpaired: "truth-value",
    lowStimulusEnvironment: "truth-value",
    other: { each: { must: { description: "text" } } },
  },
};

export const emlPollingLocation: Described = {
  may: {
    bagId: "text",
    streetName: "text",
    number: "text",
    letter: "text",
    numberAddition: "text",
    postalCode: "text",
    city: "text",
    additionalAddressInformation: "text",
    buildingUsage: {
      oneOf: [
        "Wonen",
        "Bijeenkomst",
        "Winkel",
        "Gezondheidszorg",
        "Kantoor",
        "Logies",
        "Industrie",
        "Onderwijs",
        "Sport",
        "Overig",
        "Cel",
      ],
    },
    districtName: "text",
    districtCode: "text",
    neighbourhoodName: "text",
    neighbourhoodCode: "text",
    website: "text",
    opensAt: "text",
    closesAt: "text",
    gridX: "text",
    gridY: "text",
    latitude: "text",
    longitude: "text",
    countingLocation: "truth-value",
    accessibility: emlAccessibility,
    otherInformation: "text",
  },
};

export const emlPollingStation: Described = {
  must: {
    number: "text",
    channel: { oneOf: ["polling", "postal"] },
    name: "text",
    locations: { each: emlPollingLocation },
    eligibleVoters: "integer",
  },
  may: {
    postalCode: "text",
    type: { oneOf: ["FixedLocation", "Mobile", "Special"] },
    sharedLocation: "truth-value",
  },
};

export const emlContestStations: Described = {
  must: {
    id: { oneOf: ["geen"] },
    unit: { must: { id: "text", name: "text" } },
    stations: { each: emlPollingStation },
  },
  may: {
    votingMethod: {
      oneOf: [
        "other",
        "AMS",
        "FPP",
        "IRV",
        "NOR",
        "OPV",
        "RCV",
        "SPV",
        "STV",
        "cumulative",
        "approval",
        "block",
        "supporterlist",
        "partisan",
        "supplementaryvote",
      ],
    },
    maximumVotes: "text",
    contactDetails: "text",
    electionSite: "text",
  },
};

export const emlElectionStations: Described = {
  must: { election: emlElection, contests: { each: emlContestStations } },
};

export const emlPollingStations: Described = {
  must: {
    kind: { oneOf: ["110b"] },
    authority: emlAuthority,
    elections: { each: emlElectionStations },
    transactionId: "text",
  },
  may: { issueDate: "text", schemaVersion: "text", createdAt: "text", canonicalization: "text" },
};

export const emlFigures: Described = {
  must: {
    lists: { each: emlListVotes },
    eligibleVoters: "integer",
    votesOnCandidates: "integer",
    rejected: { each: emlReasonFigure },
    uncounted: { each: emlReasonFigure2 },
  },
  may: {
    initialEligibleVoters: "integer",
    initialVotesOnCandidates: "integer",
    initialRejected: { each: emlReasonFigure },
    initialUncounted: { each: emlReasonFigure2 },
  },
};

export const emlContestCount: Described = {
  must: { id: "text", units: { each: emlReportingUnit } },
  may: { name: "text", total: emlFigures },
};

export const readonly: Described = { every: "text" };

export const emlCount: Described = {
  must: {
    kind: { oneOf: ["510a", "510b", "510c", "510d", "510q", "510r", "510s"] },
    authority: emlAuthority,
    election: emlElection,
    contests: { each: emlContestCount },
    transactionId: "text",
  },
  may: {
    countingMethod: { oneOf: ["centrale stemopneming", "decentrale stemopneming"] },
    phase: { oneOf: ["eerste zitting", "corrigendum"] },
    issueDate: "text",
    schemaVersion: "text",
    createdAt: "text",
    canonicalization: "text",
  },
};

export const resultsUnit: Described = {
  must: { number: "text", name: "text" },
  may: { postalCode: "text" },
};

export const resultsFigure: Described = {
  oneOf: [
    "kiesgerechtigden",
    "geldige stempassen",
    "geldige volmachtbewijzen",
    "geldige kiezerspassen",
    "toegelaten kiezers",
    "stemmen op kandidaten",
    "meer getelde stembiljetten",
    "minder getelde stembiljetten",
    "ongeldig",
    "blanco",
    "meegenomen stembiljetten",
    "te weinig uitgereikte stembiljetten",
    "te veel uitgereikte stembiljetten",
    "geen briefstembiljetten",
    "te veel briefstembiljetten",
    "kwijtgeraakte stembiljetten",
    "geen verklaring",
    "andere verklaring",
  ],
};

export const resultsCandidate: Described = {
  must: {
    position: "positive",
    name: "text",
    total: { either: ["nothing", "natural"] },
    units: { each: { either: ["nothing", "integer"] } },
  },
};

export const resultsList: Described = {
  must: {
    number: "positive",
    name: "text",
    candidates: { each: resultsCandidate },
    total: { either: ["nothing", "natural"] },
    units: { each: { either: ["nothing", "integer"] } },
  },
};

export const resultsTable: Described = {
  must: {
    electionName: "text",
    electionDate: "text",
    area: "text",
    areaNumber: "text",
    units: { each: resultsUnit },
    figures: {
      each: {
        must: {
          total: { either: ["nothing", "natural"] },
          units: { each: { either: ["nothing", "integer"] } },
          figure: resultsFigure,
        },
      },
    },
    lists: { each: resultsList },
  },
};

export const emlRanking: Described = { oneOf: ["1", "2"] };

export const emlElectedCandidate: Described = {
  must: { id: "integer", name: emlPersonName, address: emlAddress },
  may: {
    shortCode: "text",
    gender: { oneOf: ["male", "female", "unknown", "other"] },
    genderAnnex: { oneOf: ["male", "female", "unknown", "other"] },
    votes: "integer",
    ranking: emlRanking,
  },
};

export const emlElectedList: Described = {
  must: { number: "integer", name: "text", candidates: { each: emlElectedCandidate } },
  may: { votes: "integer", ranking: emlRanking },
};

export const emlContestResult: Described = {
  must: { id: "text", lists: { each: emlElectedList } },
  may: { name: "text" },
};

export const emlResult: Described = {
  must: {
    kind: { oneOf: ["520"] },
    authority: emlAuthority,
    election: emlElection,
    contests: { each: emlContestResult },
    transactionId: "text",
  },
  may: { issueDate: "text", schemaVersion: "text", createdAt: "text", canonicalization: "text" },
};

export const emlCommittee: Described = {
  must: { category: { oneOf: ["CSB", "HSB", "PROV_SB", "PSB"] } },
  may: { name: "text", acceptsCentralSubmissions: "truth-value" },
};

export const emlRegion: Described = {
  must: {
    category: {
      oneOf: [
        "DEELGEMEENTE",
        "GEMEENTE",
        "KIESKRING",
        "PROVINCIE",
        "PROVINCIAAL_KIESKRING",
        "PROVINCIAAL_STEMBUREAU",
        "STAAT",
        "STEMBUREAU",
        "WATERSCHAP",
        "WATERSCHAP_KIESKRING",
        "WATERSCHAP_GEMEENTE",
      ],
    },
    name: "text",
    committees: { each: emlCommittee },
  },
  may: {
    number: "integer",
    romanNumerals: "truth-value",
    frisianExportAllowed: "truth-value",
    superiorNumber: "integer",
    superiorCategory: {
      oneOf: [
        "DEELGEMEENTE",
        "GEMEENTE",
        "KIESKRING",
        "PROVINCIE",
        "PROVINCIAAL_KIESKRING",
        "PROVINCIAAL_STEMBUREAU",
        "STAAT",
        "STEMBUREAU",
        "WATERSCHAP",
        "WATERSCHAP_KIESKRING",
        "WATERSCHAP_GEMEENTE",
      ],
    },
  },
};

export const emlRegisteredParty: Described = {
  must: { name: "text" },
  may: { registeredBy: "text" },
};

export const emlDefinition: Described = {
  must: {
    kind: { oneOf: ["110a"] },
    election: {
      must: {
        id: "text",
        name: "text",
        category: {
          oneOf: ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "BC", "GC", "NR", "PR", "LR", "IR"],
        },
        date: "text",
      },
      may: {
        subcategory: {
          oneOf: [
            "TK",
            "EK",
            "EP",
            "BC",
            "GC",
            "NR",
            "PR",
            "LR",
            "IR",
            "PS1",
            "PS2",
            "AB1",
            "AB2",
            "GR1",
            "GR2",
            "ER1",
          ],
        },
        domain: { must: { name: "text" }, may: { id: "text" } },
        nominationDate: "text",
      },
    },
    contestId: "text",
    regions: { each: emlRegion },
    registeredParties: { each: emlRegisteredParty },
    transactionId: "text",
  },
  may: {
    votingMethod: {
      oneOf: [
        "other",
        "AMS",
        "FPP",
        "IRV",
        "NOR",
        "OPV",
        "RCV",
        "SPV",
        "STV",
        "cumulative",
        "approval",
        "block",
        "supporterlist",
        "partisan",
        "supplementaryvote",
      ],
    },
    maximumVotes: "text",
    seats: "integer",
    preferenceThreshold: "integer",
    authority: emlAuthority,
    issueDate: "text",
    schemaVersion: "text",
    createdAt: "text",
    canonicalization: "text",
  },
};

export const emlLivingAddress: Described = {
  must: { locality: "text" },
  may: { countryCode: "text" },
};

export const emlAgent: Described = {
  must: { name: emlPersonName },
  may: {
    role: { oneOf: ["H10", "H10a"] },
    mailingAddress: emlAddress,
    livingAddress: emlLivingAddress,
  },
};

export const emlNominatedCandidate: Described = {
  must: { position: "integer", name: emlPersonName, address: emlAddress },
  may: {
    shortCode: "text",
    birthDate: "text",
    gender: { oneOf: ["male", "female", "unknown", "other"] },
    genderAnnex: { oneOf: ["male", "female", "unknown", "other"] },
    mailingAddress: emlAddress,
    agent: emlAgent,
    birthDateAnnex: "text",
    nationalIdentificationNumber: "text",
  },
};

export const emlProposer: Described = {
  must: {
    name: emlPersonName,
    mailingAddress: emlAddress,
    role: {
      oneOf: [
        "inleveraar",
        "plaatsvervanger van de inleveraar",
        "gemachtigde voor het aangaan van lijstencombinaties",
        "plaatsvervanger voor het aangaan van lijstencombinaties",
      ],
    },
  },
  may: { id: "text", livingAddress: emlLivingAddress },
};

export const emlNomination: Described = {
  must: {
    kind: { oneOf: ["210"] },
    election: emlElection,
    contest: { must: { id: "text", name: "text" } },
    list: {
      must: {
        name: "text",
        type: {
          oneOf: ["stel gelijkluidende lijsten", "lijstengroep", "op zichzelf staande lijst"],
        },
        data: emlListData,
        candidates: { each: emlNominatedCandidate },
      },
    },
    proposers: { each: emlProposer },
    transactionId: "text",
  },
  may: {
    authority: emlAuthority,
    issueDate: "text",
    schemaVersion: "text",
    createdAt: "text",
    canonicalization: "text",
  },
};

export const emlDocument: Described = {
  either: [
    emlCount,
    emlResult,
    emlDefinition,
    emlPollingStations,
    emlNomination,
    emlCandidateLists,
  ],
};

export const verifiedFigure: Described = {
  either: [
    {
      oneOf: [
        "eligibleVoters",
        "pollCards",
        "proxyCertificates",
        "voterCards",
        "admittedVoters",
        "votesOnCandidates",
        "blankVotes",
        "invalidVotes",
        "moreBallotsCounted",
        "fewerBallotsCounted",
        "differenceReasons.ballotsTakenAway",
        "differenceReasons.tooFewBallotsIssued",
        "differenceReasons.tooManyBallotsIssued",
        "differenceReasons.noExplanation",
        "differenceReasons.otherExplanation",
        "differenceReasons.lostBallots",
        "differenceReasons.tooManyPostalBallots",
        "differenceReasons.noPostalBallot",
        "votesCast",
        "postalVotingCertificates",
      ],
    },
    "text",
  ],
};

export const omit2: Described = {
  must: {
    election: emlElection,
    kind: { oneOf: ["510a", "510b", "510c", "510d", "510q", "510r", "510s"] },
    transactionId: "text",
    authority: emlAuthority,
  },
  may: {
    createdAt: "text",
    issueDate: "text",
    schemaVersion: "text",
    canonicalization: "text",
    countingMethod: { oneOf: ["centrale stemopneming", "decentrale stemopneming"] },
    phase: { oneOf: ["eerste zitting", "corrigendum"] },
  },
};

export const omit3: Described = { must: { id: "text" }, may: { total: emlFigures, name: "text" } };

export const emlUnitEvent: Described = {
  must: { type: { oneOf: ["unit"] }, count: omit2, contest: omit3, unit: emlReportingUnit },
};

export const emlIssueCode: Described = {
  oneOf: [
    "empty-file",
    "no-eml-file",
    "no-results-table",
    "not-utf-8",
    "unsupported-encoding",
    "not-well-formed",
    "truncated",
    "document-type-refused",
    "entity-refused",
    "nested-too-deep",
    "markup-too-long",
    "too-many-attributes",
    "too-many-issues",
    "unknown-root",
    "unknown-kind",
    "missing-element",
    "repeated-element",
    "unexpected-element",
    "wrong-order",
    "missing-attribute",
    "unexpected-attribute",
    "unexpected-text",
    "invalid-value",
    "number-too-large",
    "duplicate-identifier",
    "incomplete-content",
    "other-layout",
  ],
};

export const emlForm: Described = {
  oneOf: [
    "election",
    "text",
    "day",
    "unit",
    "digits",
    "whole-number",
    "whole-number-from-1-or-nothing",
    "number-from-1",
    "letter",
    "code-of-area",
    "contest",
    "committee",
    "short-code",
    "address",
    "web-address",
    "version",
    "day-and-time",
    "day-with-or-without-time",
    "day-without-year",
    "grid-coordinate",
    "degrees",
    "building",
    "postal-code",
    "district-code",
    "neighbourhood-code",
  ],
};

export const emlCountOf: Described = {
  oneOf: ["issues", "units", "attributes", "levels", "characters", "fields"],
};

export const emlRule: Described = {
  oneOf: [
    "no-elements",
    "no-text",
    "no-such-attribute",
    "own-identifier",
    "candidate-or-list",
    "candidate-with-code",
    "list-with-number",
    "list-with-name",
    "list-before-candidates",
    "locality-or-country",
    "pairs-of-times-and-coordinates",
    "results-table",
    "layout-of-program",
    "header-of-table",
    "row-of-figures",
    "figure-once",
    "list-once",
    "candidate-once",
    "list-or-candidate",
    "field-of-table",
    "count-of-a-body",
    "stated-total",
    "list-of-candidate-lists",
    "candidate-of-candidate-lists",
    "own-codes",
  ],
};

export const xmlRule: Described = {
  oneOf: [
    "a-document",
    "an-eml-file",
    "utf-8",
    "well-formed",
    "whole-document",
    "namespaces",
    "declared-prefix",
    "attribute-once",
    "no-document-type",
    "no-entities",
  ],
};

export const emlExpected: Described = {
  either: [
    {
      must: {
        kind: { oneOf: ["list"] },
        list: "positive",
        candidate: { either: ["nothing", "text"] },
        in: { oneOf: ["total", "every-unit"] },
      },
    },
    { must: { kind: { oneOf: ["part"] }, name: "text" } },
    { must: { kind: { oneOf: ["once"] }, name: "text" } },
    { must: { kind: { oneOf: ["times"] }, times: "integer", name: "text" } },
    { must: { kind: { oneOf: ["before"] }, name: "text", other: "text" } },
    { must: { kind: { oneOf: ["one-of"] }, values: { each: "text" } } },
    { must: { kind: { oneOf: ["between"] }, least: "integer", most: "integer" } },
    { must: { kind: { oneOf: ["form"] }, form: emlForm } },
    { must: { kind: { oneOf: ["at-most"] }, limit: "integer", of: emlCountOf } },
    { must: { kind: { oneOf: ["exactly"] }, count: "integer", of: emlCountOf } },
    { must: { kind: { oneOf: ["ballots-found"] }, sum: { either: ["nothing", "integer"] } } },
    { must: { kind: { oneOf: ["candidate-lists"] }, of: "text" } },
    { must: { kind: { oneOf: ["rule"] }, rule: emlRule } },
    { must: { kind: { oneOf: ["xml"] }, rule: xmlRule } },
  ],
};

export const emlIssue: Described = {
  must: {
    code: emlIssueCode,
    line: "integer",
    column: "integer",
    path: "text",
    expected: emlExpected,
    actual: "text",
  },
};

export const partial: Described = {
  may: {
    noVotes: { oneOf: ["refused", "seats-unassigned", "quota-of-one-vote"] },
    majoritySeatCounts: { oneOf: ["yes", "no"] },
    fullLists: { oneOf: ["excluded-before-each-seat", "removed-afterwards"] },
    equalCandidates: { oneOf: ["list-order", "equal-order"] },
    smallestSeat: { oneOf: ["last-assigned", "smallest-compared"] },
    majorityOf: { oneOf: ["votes-on-candidates", "votes-on-candidates-and-blank"] },
    restrictedAverages: { oneOf: ["all-lists", "lists-at-threshold"] },
    afterRestrictedAverages: { oneOf: ["seats-unassigned", "highest-averages"] },
    restrictedAveragesAfterLots: { oneOf: ["every-winner-has-had-its-seat", "first-winner-only"] },
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
};

export const drawnLot: Described = {
  either: [
    "text",
    { each: "text" },
    {
      must: { drawn: { either: ["text", { each: "text" }] } },
      may: {
        question: {
          may: {
            kind: {
              oneOf: [
                "largest-remainder",
                "highest-average",
                "absolute-majority",
                "seat-withheld",
                "seat-passed",
                "preference-candidate",
              ],
            },
            article: articleReference,
            scope: scope,
            options: { each: "text" },
            draws: "integer",
            drawnOption: { oneOf: ["receives-a-seat", "gives-up-a-seat"] },
            figures: { each: "fraction" },
          },
        },
      },
    },
  ],
};

export const lotRequiredOutcome: Described = {
  made: "lot-required-outcome",
  or: {
    must: {
      status: { oneOf: ["lot-required"] },
      question: lotQuestion,
      remarks: { each: remark },
      election: {
        must: {
          type: { oneOf: ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"] },
          day: "day",
          seats: "natural",
        },
      },
      rules: "text",
      hypothetical: { each: "text" },
      overlay: { either: ["nothing", overlay] },
      readings: readings,
      votes: "natural",
      quota: "fraction",
      preferenceThreshold: { either: ["nothing", "fraction"] },
      steps: { each: step },
      provisions: provisions,
      lots: { each: answeredLot },
    },
  },
};

export const exerciseQuestion: Described = {
  either: [
    { must: { id: "text", article: articleReference, asks: { oneOf: ["quota-whole-votes"] } } },
    {
      must: {
        id: "text",
        article: articleReference,
        asks: { oneOf: ["full-seats"] },
        list: "positive",
      },
    },
    { must: { id: "text", article: articleReference, asks: { oneOf: ["residual-seats"] } } },
    {
      must: {
        id: "text",
        article: articleReference,
        asks: { oneOf: ["winner-of-seat"] },
        seat: "integer",
      },
    },
    { must: { id: "text", article: articleReference, asks: { oneOf: ["lists-taking-part"] } } },
    { must: { id: "text", article: articleReference, asks: { oneOf: ["votes-needed"] } } },
    { must: { id: "text", article: articleReference, asks: { oneOf: ["elected-by-preference"] } } },
    { must: { id: "text", article: articleReference, asks: { oneOf: ["list-with-majority"] } } },
    { must: { id: "text", article: articleReference, asks: { oneOf: ["list-that-loses"] } } },
    {
      must: {
        id: "text",
        article: articleReference,
        asks: { oneOf: ["seats-of-list"] },
        list: "positive",
      },
    },
  ],
};

export const exercise: Described = {
  must: {
    kind: { oneOf: ["quota", "majority", "threshold", "averages", "remainders", "exhaustion"] },
    seed: "integer",
    election: { made: "election" },
    questions: { each: exerciseQuestion },
  },
  may: { difficulty: { oneOf: ["usual", "easier", "harder"] } },
};

export const refusalCode: Described = {
  oneOf: [
    "no-votes",
    "missing",
    "wrong-type",
    "unknown-property",
    "unknown-value",
    "not-an-integer",
    "too-small",
    "too-large",
    "wrong-length",
    "malformed",
    "ambiguous",
    "not-a-day",
    "no-rules-on-day",
    "duplicate",
    "unknown-reference",
    "not-allowed",
    "not-parsed",
    "total-too-large",
    "lot-option-unknown",
    "lot-question-differs",
    "lot-not-asked",
  ],
};

export const expectedCount: Described = {
  oneOf: [
    "votes",
    "members",
    "lists",
    "digits",
    "characters",
    "items",
    "votes-cast",
    "votes-of-candidates",
    "figures-for-candidates",
    "figures-for-districts",
    "rows-for-districts",
    "denominator",
    "drawn",
    "vectors",
  ],
};

export const expectedType: Described = {
  oneOf: ["number", "object", "text", "other", "nothing", "array", "integer", "truth-value"],
};

export const expectedOnce: Described = {
  oneOf: [
    "district",
    "list",
    "unit",
    "combination",
    "deceased-candidate",
    "candidate-on-list",
    "session",
    "list-number",
    "list-in-combinations",
    "list-of-group-in-district",
    "member",
    "replacement",
    "vacancy",
    "unit-in-neighbourhoods",
    "choice-for-field",
    "field",
    "opening",
  ],
};

export const expectedForm: Described = {
  oneOf: [
    "other",
    "calendar-day",
    "combination-id",
    "list-key",
    "json-object",
    "flag",
    "fingerprint",
  ],
};

export const expectedRule: Described = {
  oneOf: [
    "one-way-of-votes",
    "votes-or-list-votes",
    "list-votes-with-number-of-candidates",
    "no-candidates-with-list-votes",
    "lists-for-several-districts",
    "candidates-in-each-list",
    "candidates-known",
    "candidate-once-in-district",
    "no-list-combinations",
    "one-list-of-the-number",
    "lists-of-the-same-districts",
    "lists-outside-combinations",
    "rules-of-seats-alone",
    "list-votes-only",
    "a-vote",
    "no-more-lots",
    "no-voter-cards",
    "not-on-leave",
    "no-expulsion",
    "leave-in-this-body",
    "declined-seat-only",
    "appointed-members",
    "appointed-members-known",
    "lawful-outcome",
    "lists-of-first-unit",
    "at-least-each-unit",
    "exact-products",
    "a-choice",
    "a-count",
    "votes-in-files",
    "parsed-by-the-library",
    "plain-value",
    "untouched-prototypes",
    "bytes-before-the-end",
    "outcome-of-the-election",
    "lists-times-seats",
    "seats-of-the-body",
    "own-ids",
    "a-day-after-the-election",
    "no-election",
    "each-candidate-named",
    "vote-values",
    "entry-by-another",
    "units-of-one-body",
    "one-list-of-a-number",
    "one-joint-list",
    "election-of-ballot",
    "total-of-each-district",
    "day-nomination-or-year",
    "a-working-day",
    "a-year-of-the-election",
    "vote-of-the-nomination",
    "nomination-before-a-thursday",
    "councils-merge",
    "boxes-of-the-ballot",
    "a-choice-that-is-marked",
    "ballots-of-the-election",
    "people-in-the-same-places",
  ],
};

export const expectedNamed: Described = {
  oneOf: [
    "list",
    "candidate-on-list",
    "session",
    "count-of-unit",
    "unit-of-body",
    "total-of-district",
    "files-of-election",
    "votes-of-election",
    "ballot-of-district",
    "eligible-voters-of",
    "votes-of-candidate",
    "overlay-of-outcome",
  ],
};

export const expectedReference: Described = {
  oneOf: [
    "district",
    "list",
    "candidate",
    "unit",
    "list-number",
    "member",
    "vacancy",
    "list-on-ballot",
    "member-on-leave",
    "differing-field",
    "field-of-figure",
  ],
};

export const expected: Described = {
  either: [
    { must: { kind: { oneOf: ["value"] }, text: "text" } },
    { must: { kind: { oneOf: ["day"] }, from: "text", until: { either: ["nothing", "text"] } } },
    { must: { kind: { oneOf: ["at-least"] }, limit: "integer" }, may: { of: expectedCount } },
    { must: { kind: { oneOf: ["by-hand"] }, count: "integer", article: articleReference } },
    { must: { kind: { oneOf: ["type"] }, type: expectedType } },
    { must: { kind: { oneOf: ["once"] }, what: expectedOnce } },
    { must: { kind: { oneOf: ["one-of"] }, values: { each: "text" } }, may: { nearest: "text" } },
    { must: { kind: { oneOf: ["between"] }, least: "integer", most: "integer" } },
    { must: { kind: { oneOf: ["form"] }, form: expectedForm } },
    { must: { kind: { oneOf: ["at-most"] }, limit: "integer" }, may: { of: expectedCount } },
    { must: { kind: { oneOf: ["exactly"] }, count: "integer", of: expectedCount } },
    { must: { kind: { oneOf: ["rule"] }, rule: expectedRule } },
    { must: { kind: { oneOf: ["no-such-property"] } }, may: { nearest: "text" } },
    { must: { kind: { oneOf: ["more-than"] }, limit: "integer" }, may: { of: expectedCount } },
    { must: { kind: { oneOf: ["candidates-of-list"] }, list: "positive", count: "integer" } },
    { must: { kind: { oneOf: ["sum-of-list"] }, list: "positive", sum: "integer" } },
    { must: { kind: { oneOf: ["some-of"] }, count: "integer", values: { each: "text" } } },
    { must: { kind: { oneOf: ["order-of"] }, values: { each: "text" } } },
    { must: { kind: { oneOf: ["named"] }, what: expectedNamed, name: "text" } },
    { must: { kind: { oneOf: ["reference"] }, to: expectedReference } },
  ],
};

export const actual: Described = {
  either: [
    { must: { kind: { oneOf: ["symbol"] } } },
    { must: { kind: { oneOf: ["object"] } } },
    { must: { kind: { oneOf: ["function"] } } },
    { must: { kind: { oneOf: ["value"] }, text: "text" } },
    { must: { kind: { oneOf: ["nothing"] } } },
    { must: { kind: { oneOf: ["array"] }, length: "integer" } },
  ],
};

export const refusalIssue: Described = {
  must: {
    path: { each: { either: ["text", "integer"] } },
    code: refusalCode,
    expected: expected,
    actual: actual,
  },
  may: { field: fieldPath, unit: "text" },
};

export const refused: Described = {
  must: { status: { oneOf: ["refused"] }, issues: { each: refusalIssue } },
  may: { furtherIssues: "integer" },
};

export const noVotes: Described = { must: { check: { oneOf: ["no-votes"] }, unit: "text" } };

export const unexplainedDifference: Described = {
  must: { check: { oneOf: ["unexplained-difference"] }, ballots: "integer", unit: "text" },
};

export const missingExplanations: Described = {
  must: { check: { oneOf: ["missing-explanations"] }, ballots: "integer", unit: "text" },
};

export const manyRejectedVotes: Described = {
  must: {
    check: { oneOf: ["many-blank-votes", "many-invalid-votes"] },
    share: "fraction",
    unit: "text",
  },
};

export const largeDifference: Described = {
  must: {
    check: { oneOf: ["large-difference"] },
    by: { oneOf: ["votes", "share"] },
    votes: "natural",
    allVotes: "integer",
    unit: "text",
  },
};

export const listDeviates: Described = {
  must: {
    check: { oneOf: ["list-deviates"] },
    list: "positive",
    here: "fraction",
    elsewhere: "fraction",
    unit: "text",
  },
};

export const expectedVotes: Described = {
  must: { candidate: "integer", received: "integer", expected: "fraction" },
};

export const candidatesPossiblySwitched: Described = {
  must: {
    check: { oneOf: ["candidates-possibly-switched"] },
    list: "positive",
    more: expectedVotes,
    fewer: expectedVotes,
    reference: { oneOf: ["municipality", "neighbourhood"] },
    unit: "text",
  },
};

export const notComputable: Described = {
  must: {
    check: { oneOf: ["not-computable"] },
    of: { oneOf: ["missing-explanations", "large-difference"] },
    unit: "text",
  },
};

export const controlProtocolFinding: Described = {
  either: [
    noVotes,
    unexplainedDifference,
    missingExplanations,
    manyRejectedVotes,
    largeDifference,
    listDeviates,
    candidatesPossiblySwitched,
    notComputable,
  ],
};
