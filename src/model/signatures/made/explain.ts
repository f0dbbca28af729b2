// Made of the types of public functions by tools/arguments/write-signatures.ts.
import type { Described, Signature } from "../described.js";
import {
  answeredLot,
  articleReference,
  candidatesDeceasedStep,
  completedOutcome,
  controlProtocolFinding,
  emlIssue,
  exercise,
  exerciseQuestion,
  fieldPath,
  fieldValue,
  finding,
  levelTally,
  lotQuestion,
  lotRequiredOutcome,
  member,
  refusalIssue,
  refused,
  remark,
  residualSeatStep,
  scope,
  step,
  verifiedFigure,
} from "./shared.js";

const language: Described = {
  must: {
    code: "text",
    name: "text",
    digits: "object",
    naming: "object",
    steps: "object",
    provisions: "object",
    succession: "object",
    lots: "object",
    readings: "object",
    refusals: "object",
    margins: "object",
    influence: "object",
    basis: "object",
    files: "object",
    why: "object",
    remarks: "object",
    report: "object",
    countReport: "object",
    pictures: "object",
    exercises: "object",
    findings: "object",
  },
};

const determined: Described = { either: [completedOutcome, lotRequiredOutcome] };

const noSuchSeat: Described = {
  must: {
    votes: "nothing",
    because: {
      oneOf: [
        "no-candidate-left",
        "every-seat-already",
        "no-seat-to-lose",
        "out-of-bounds",
        "too-many-lots",
        "too-many-votes-to-try",
      ],
    },
  },
};

const fromTo: Described = { must: { least: "integer", most: "integer" } };

const votesForASeat: Described = {
  must: { votes: "natural", votesForALot: { either: ["nothing", "integer"] }, seats: fromTo },
};

const listMargin: Described = {
  must: {
    group: "positive",
    votes: "natural",
    seats: "natural",
    nextSeat: { either: [noSuchSeat, votesForASeat] },
    lastSeat: { either: [noSuchSeat, votesForASeat] },
  },
};

const correctedField: Described = { must: { field: fieldPath, from: fieldValue, to: fieldValue } };

const correction: Described = {
  must: {
    unit: "text",
    replacedSession: { either: ["nothing", "integer"] },
    session: "positive",
    fields: { each: correctedField },
  },
  may: { newVote: "day" },
};

const unitFindings: Described = { must: { unit: "text", findings: { each: finding } } };

const findingReader: Described = { oneOf: ["entry", "coordinator"] };

const headingBlock: Described = {
  must: { kind: { oneOf: ["heading"] }, level: { oneOf: [3, 2] }, text: "text" },
};

const lawReference: Described = { must: { text: "text", link: { either: ["nothing", "text"] } } };

const sentence: Described = { must: { text: "text", references: { each: lawReference } } };

const paragraphBlock: Described = {
  must: { kind: { oneOf: ["paragraph"] }, sentences: { each: sentence } },
};

const stepsBlock: Described = {
  must: { kind: { oneOf: ["steps"] }, sentences: { each: sentence } },
};

const column: Described = { must: { label: "text", align: { oneOf: ["start", "end"] } } };

const cell: Described = { must: { text: "text", marked: "truth-value" } };

const row: Described = { must: { header: "text", cells: { each: cell } } };

const tableBlock: Described = {
  must: {
    kind: { oneOf: ["table"] },
    caption: "text",
    columns: { each: column },
    rows: { each: row },
    footer: { either: ["nothing", row] },
  },
};

const pictureBlock: Described = {
  must: { kind: { oneOf: ["picture"] }, title: "text", description: "text", svg: "text" },
};

const reportBlock: Described = {
  either: [headingBlock, paragraphBlock, stepsBlock, tableBlock, pictureBlock],
};

const report: Described = {
  must: { language: "text", title: "text", blocks: { each: reportBlock } },
};

const checkedAnswer: Described = {
  must: {
    question: exerciseQuestion,
    answer: { either: ["nothing", "integer"] },
    right: "truth-value",
    mistake: {
      either: [
        {
          oneOf: [
            "quota-not-votes-over-seats",
            "quota-rounded-up",
            "full-seats-rounded",
            "full-seats-not-floor",
            "residual-seats-not-the-rest",
            "average-without-the-new-seat",
            "average-not-the-greatest",
            "remainder-below-three-quarters",
            "remainder-second-seat",
            "remainder-not-the-greatest",
            "three-quarters-exactly-takes-part",
            "threshold-of-total-votes",
            "threshold-not-passed-when-equal",
            "threshold-one-vote-too-many",
            "threshold-not-share-of-quota",
            "preference-more-than-seats",
            "preference-not-counted",
            "majority-not-more-than-half",
            "majority-loser-not-last",
            "majority-seat-forgotten",
            "exhaustion-more-seats-than-candidates",
            "exhaustion-seat-not-passed-on",
            "exhaustion-passed-to-wrong-list",
          ],
        },
        "nothing",
      ],
    },
  },
};

const severity2: Described = { oneOf: ["remark", "fault", "gap", "supposition"] };

const sumFinding: Described = {
  must: {
    code: { oneOf: ["candidates-do-not-add-up", "lists-do-not-add-up", "units-do-not-add-up"] },
    unit: "text",
    what: verifiedFigure,
    stated: "integer",
    sum: "integer",
    severity: severity2,
    file: "text",
  },
};

const levelFinding: Described = {
  must: {
    code: { oneOf: ["files-differ"] },
    unit: "text",
    what: verifiedFigure,
    above: "text",
    figureAbove: "integer",
    figure: "integer",
    severity: severity2,
    file: "text",
  },
};

const fieldFinding: Described = {
  must: {
    code: { oneOf: ["field-differs"] },
    field: {
      oneOf: [
        "kind",
        "seats",
        "ranking",
        "votes",
        "preference-threshold",
        "election-name",
        "category",
        "reason",
        "subcategory",
        "domain",
        "domain-number",
        "election-day",
        "election-year",
        "nomination-day",
        "contest",
        "contest-name",
        "unit-name",
        "region",
        "list-name",
        "list-type",
        "registered-name",
        "initials",
        "first-name",
        "prefix",
        "last-name",
        "gender",
        "residence",
        "country",
        "birth-date",
        "short-code",
        "place",
        "order",
        "eligible-voters",
      ],
    },
    with: { either: ["nothing", "text"] },
    expected: "text",
    actual: "text",
    severity: severity2,
    file: "text",
  },
  may: { unit: "text", list: "positive", position: "positive" },
};

const readingFinding: Described = {
  must: { code: { oneOf: ["kept-aside"] }, issue: emlIssue, severity: severity2, file: "text" },
};

const suppositionFinding: Described = {
  must: {
    code: { oneOf: ["deceased-supposed", "name-corrected"] },
    list: "positive",
    position: "positive",
    expected: "text",
    actual: "text",
    severity: severity2,
    file: "text",
  },
};

const factFinding: Described = {
  must: {
    code: { oneOf: ["fact-given", "fact-unknown"] },
    fact: { oneOf: ["deceased", "withdrawn", "corrected-name", "in-force"] },
    about: "text",
    name: "text",
    severity: severity2,
    file: "text",
  },
};

const ballotFinding: Described = {
  must: {
    code: {
      oneOf: [
        "ballots-differ",
        "list-not-nominated",
        "list-not-counted",
        "candidate-not-nominated",
        "candidate-not-counted",
        "candidate-code-differs",
      ],
    },
    unit: "text",
    list: "positive",
    expected: "text",
    actual: "text",
    severity: severity2,
    file: "text",
  },
};

const fileFinding: Described = {
  must: {
    code: {
      oneOf: [
        "no-seats",
        "no-files",
        "other-election",
        "contest-unknown",
        "contest-missing",
        "unit-unknown",
        "unit-twice",
        "not-compared",
        "units-unknown",
        "no-total",
        "date-differs",
        "given-twice",
        "corrected",
        "units-without-file",
        "unit-missing",
        "no-units",
        "no-candidate-lists",
        "seats-overruled",
        "no-whole-count",
        "no-result-file",
      ],
    },
    expected: "text",
    actual: "text",
    severity: severity2,
    file: "text",
  },
};

const resultFinding: Described = {
  must: {
    code: {
      oneOf: [
        "seats-differ",
        "elected-differ",
        "ranking-differs",
        "elected-unknown",
        "elected-twice",
      ],
    },
    list: "positive",
    expected: "text",
    actual: "text",
    severity: severity2,
    file: "text",
  },
};

const undeterminedFinding: Described = {
  must: {
    code: { oneOf: ["result-not-determined"] },
    issues: { each: refusalIssue },
    severity: severity2,
    file: "text",
  },
};

const lotFinding: Described = {
  must: {
    code: { oneOf: ["lot-required", "lot-drawn", "lot-given"] },
    question: lotQuestion,
    drawn: { each: "text" },
    severity: severity2,
    file: "text",
  },
};

const verificationFinding: Described = {
  either: [
    sumFinding,
    levelFinding,
    fieldFinding,
    readingFinding,
    suppositionFinding,
    factFinding,
    ballotFinding,
    fileFinding,
    resultFinding,
    undeterminedFinding,
    lotFinding,
  ],
};

const mistakenVotes: Described = {
  must: {
    unit: "text",
    group: "positive",
    candidate: { either: ["nothing", "text"] },
    change: "integer",
  },
};

const mistakes: Described = {
  must: {
    ballots: "integer",
    added: "integer",
    removed: "integer",
    moved: "integer",
    byLot: "truth-value",
    changes: { each: mistakenVotes },
  },
};

const influenceUnknown: Described = {
  oneOf: [
    "list-groups",
    "no-candidates-known",
    "vote-values",
    "list-combinations",
    "too-many-changes",
  ],
};

const influence: Described = {
  either: [
    { must: { status: { oneOf: ["completed"] }, influence: { oneOf: ["none"] } } },
    {
      must: {
        status: { oneOf: ["completed"] },
        influence: { oneOf: ["possible"] },
        fewest: mistakes,
      },
    },
    {
      must: {
        status: { oneOf: ["undetermined"] },
        because: influenceUnknown,
        noneBelow: "integer",
        known: { either: ["nothing", mistakes] },
      },
    },
  ],
};

const influenceOfMistakes: Described = {
  must: {
    status: { oneOf: ["completed"] },
    hypothetical: { each: "text" },
    votesInDoubt: "integer",
    seats: influence,
    people: influence,
  },
};

const pick5: Described = {
  must: {
    election: {
      must: {
        type: { oneOf: ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"] },
        day: "day",
        seats: "natural",
      },
    },
  },
};

const figureMismatch: Described = {
  must: {
    kind: { oneOf: ["figure"] },
    depth: "integer",
    unit: "text",
    what: {
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
            "votesCast",
            "moreBallotsCounted",
            "fewerBallotsCounted",
            "postalVotingCertificates",
            "differenceReasons.ballotsTakenAway",
            "differenceReasons.tooFewBallotsIssued",
            "differenceReasons.tooManyBallotsIssued",
            "differenceReasons.noExplanation",
            "differenceReasons.otherExplanation",
            "differenceReasons.lostBallots",
            "differenceReasons.tooManyPostalBallots",
            "differenceReasons.noPostalBallot",
          ],
        },
        "text",
      ],
    },
    parent: "integer",
    children: "integer",
  },
};

const unitMismatch: Described = {
  must: {
    kind: { oneOf: ["missing-unit", "doubled-unit", "unknown-unit", "another-election"] },
    depth: "integer",
    unit: "text",
    child: "text",
  },
};

const ballotMismatch: Described = {
  must: {
    kind: { oneOf: ["ballot"] },
    depth: "integer",
    unit: "text",
    child: "text",
    list: "positive",
  },
};

const mismatch: Described = { either: [figureMismatch, unitMismatch, ballotMismatch] };

const stepPlace: Described = {
  must: {
    ordinal: "integer",
    afterExhaustion: "truth-value",
    contestants: { each: "text" },
    lot: { either: ["nothing", answeredLot] },
    seats: "natural",
    residualSeats: "integer",
    residualBefore: { each: residualSeatStep },
    takesLastAssigned: "truth-value",
    votesAreWeighted: "truth-value",
  },
  may: { deceased: candidatesDeceasedStep },
};

const vacancyDecision: Described = {
  either: [
    {
      must: {
        decision: { oneOf: ["successor"] },
        vacancy: "text",
        successor: "text",
        list: "text",
        temporary: "truth-value",
        article: articleReference,
      },
    },
    { must: { decision: { oneOf: ["stays-empty"] }, vacancy: "text", article: articleReference } },
  ],
};

const listOfTheSeat: Described = {
  must: {
    kind: { oneOf: ["list-of-the-seat"] },
    article: articleReference,
    vacancy: "text",
    list: "text",
  },
};

const preferenceGoesFirst: Described = {
  must: {
    kind: { oneOf: ["preference-goes-first"] },
    article: articleReference,
    vacancy: "text",
    threshold: "fraction",
    candidates: { each: { must: { candidate: "text", votes: "natural" } } },
    chosen: "text",
    lot: { either: ["nothing", "integer"] },
  },
};

const groundOfArticleW2: Described = {
  oneOf: [
    "deceased",
    "member",
    "temporary-leave",
    "own-vacancy",
    "declined",
    "not-available",
    "vacated-seat",
    "expelled",
  ],
};

const letterOfArticleW2: Described = { oneOf: ["a", "b", "c", "d", "e", "f", "g", "h"] };

const candidatePassedOver: Described = {
  must: {
    kind: { oneOf: ["passed-over"] },
    article: articleReference,
    vacancy: "text",
    list: "text",
    candidate: "text",
    reason: groundOfArticleW2,
    letter: letterOfArticleW2,
  },
};

const listExhausted: Described = {
  must: {
    kind: { oneOf: ["list-exhausted"] },
    article: articleReference,
    vacancy: "text",
    list: "text",
  },
};

const placePasses: Described = {
  must: {
    kind: { oneOf: ["place-passes"] },
    article: articleReference,
    vacancy: "text",
    scope: scope,
    to: "text",
    division: residualSeatStep,
  },
};

const appointedOnOneList: Described = {
  must: {
    kind: { oneOf: ["appointed-on-one-list"] },
    article: articleReference,
    candidate: "text",
    keeps: "text",
    yields: { each: "text" },
  },
};

const successorAppointed: Described = {
  must: {
    kind: { oneOf: ["appointed"] },
    article: articleReference,
    vacancy: "text",
    successor: "text",
    list: "text",
  },
};

const replacementEnds: Described = {
  must: {
    kind: { oneOf: ["replacement-ends"] },
    article: articleReference,
    vacancy: "text",
    member: "text",
  },
};

const noSuccessor: Described = {
  must: { kind: { oneOf: ["no-successor"] }, article: articleReference, vacancy: "text" },
};

const successionStep: Described = {
  either: [
    listOfTheSeat,
    preferenceGoesFirst,
    candidatePassedOver,
    listExhausted,
    placePasses,
    appointedOnOneList,
    successorAppointed,
    replacementEnds,
    noSuccessor,
  ],
};

const successionCompleted: Described = {
  must: {
    status: { oneOf: ["completed"] },
    hypothetical: { each: "text" },
    decisions: { each: vacancyDecision },
    members: { each: member },
    steps: { each: successionStep },
    lots: { each: answeredLot },
  },
};

const successionLotRequired: Described = {
  must: {
    status: { oneOf: ["lot-required"] },
    hypothetical: { each: "text" },
    question: lotQuestion,
    steps: { each: successionStep },
    lots: { each: answeredLot },
  },
};

export const namesOfSignature: Signature = [{ name: "election", of: { made: "election" } }];

export const voiceOfSignature: Signature = [
  { name: "language", of: language },
  { name: "election", optional: true, of: { made: "election" } },
];

export const lawLinkSignature: Signature = [
  { name: "reference", of: articleReference },
  { name: "day", of: "day" },
];

export const hemicycleSignature: Signature = [
  { name: "outcome", of: determined },
  { name: "voice", of: { made: "voice" } },
];

export const marginsPictureSignature: Signature = [
  { name: "margins", of: { each: listMargin } },
  { name: "voice", of: { made: "voice" } },
];

export const residualSeatRaceSignature: Signature = [
  { name: "outcome", of: determined },
  { name: "voice", of: { made: "voice" } },
];

export const seatsAgainstVotesSignature: Signature = [
  { name: "outcome", of: determined },
  { name: "voice", of: { made: "voice" } },
];

export const checkSheetSignature: Signature = [{ name: "language", of: language }];

export const countReportSignature: Signature = [
  { name: "total", of: levelTally },
  { name: "voice", of: { made: "voice" } },
  {
    name: "options",
    optional: true,
    of: {
      may: {
        area: "text",
        corrections: { each: correction },
        findings: { each: unitFindings },
        reader: findingReader,
        candidates: "truth-value",
      },
      strict: true,
    },
  },
];

export const blockToHtmlSignature: Signature = [{ name: "part", of: reportBlock }];

export const reportToHtmlSignature: Signature = [{ name: "report", of: report }];

export const reportToHtmlFragmentSignature: Signature = [{ name: "report", of: report }];

export const sentenceToHtmlSignature: Signature = [{ name: "input", of: sentence }];

export const tableToHtmlSignature: Signature = [{ name: "input", of: tableBlock }];

export const reportToMarkdownSignature: Signature = [{ name: "report", of: report }];

export const seatReportSignature: Signature = [
  { name: "outcome", of: determined },
  { name: "election", of: { made: "election" } },
  { name: "voice", of: { made: "voice" } },
  {
    name: "options",
    optional: true,
    of: { may: { pictures: "truth-value", persons: "truth-value" }, strict: true },
  },
];

export const explainBasisSignature: Signature = [
  { name: "outcome", of: determined },
  { name: "voice", of: { made: "voice" } },
];

export const explainHypotheticalSignature: Signature = [
  { name: "outcome", of: determined },
  { name: "voice", of: { made: "voice" } },
];

export const explainOtherReadingsSignature: Signature = [
  { name: "outcome", of: determined },
  { name: "voice", of: { made: "voice" } },
];

export const explainAnswerSignature: Signature = [
  { name: "checked", of: checkedAnswer },
  { name: "exercise", of: exercise },
  { name: "voice", of: { made: "voice" } },
];

export const explainExerciseSignature: Signature = [
  { name: "exercise", of: exercise },
  { name: "voice", of: { made: "voice" } },
];

export const explainComparisonSignature: Signature = [
  {
    name: "field",
    of: {
      oneOf: [
        "kind",
        "candidates",
        "seats",
        "ranking",
        "votes",
        "preference-threshold",
        "figures",
        "law",
        "election-name",
        "category",
        "reason",
        "subcategory",
        "domain",
        "domain-number",
        "election-day",
        "election-year",
        "nomination-day",
        "contest",
        "contest-name",
        "unit-name",
        "region",
        "list-name",
        "list-type",
        "registered-name",
        "initials",
        "first-name",
        "prefix",
        "last-name",
        "gender",
        "residence",
        "country",
        "birth-date",
        "short-code",
        "place",
        "order",
        "eligible-voters",
        "sums",
        "result",
      ],
    },
  },
  { name: "voice", of: { made: "voice" } },
];

export const explainEmlIssueSignature: Signature = [
  { name: "input", of: emlIssue },
  { name: "voice", of: { made: "voice" } },
];

export const explainVerdictSignature: Signature = [
  { name: "verdict", of: { oneOf: ["right", "wrong", "unreadable", "incomplete", "right-if"] } },
  { name: "voice", of: { made: "voice" } },
];

export const explainVerificationSignature: Signature = [
  { name: "finding", of: verificationFinding },
  { name: "voice", of: { made: "voice" } },
];

export const explainInfluenceSignature: Signature = [
  { name: "influence", of: influenceOfMistakes },
  { name: "voice", of: { made: "voice" } },
];

export const explainDrawnLotSignature: Signature = [
  { name: "lot", of: answeredLot },
  { name: "day", of: "day" },
  { name: "voice", of: { made: "voice" } },
];

export const explainLotSignature: Signature = [
  { name: "question", of: lotQuestion },
  { name: "day", of: "day" },
  { name: "voice", of: { made: "voice" } },
];

export const explainMarginSignature: Signature = [
  { name: "margin", of: listMargin },
  { name: "voice", of: { made: "voice" } },
];

export const explainProvisionSignature: Signature = [
  { name: "provision", of: { oneOf: ["residualSeats", "absoluteMajority", "listExhaustion"] } },
  { name: "outcome", of: determined },
  { name: "voice", of: { made: "voice" } },
];

export const explainReadingSignature: Signature = [
  {
    name: "id",
    of: {
      oneOf: [
        "noVotes",
        "majoritySeatCounts",
        "fullLists",
        "equalCandidates",
        "smallestSeat",
        "majorityOf",
        "restrictedAverages",
        "afterRestrictedAverages",
        "restrictedAveragesAfterLots",
        "deceasedInListLength",
        "electedInSeveralGroups",
        "successorElectedElsewhere",
        "sharedSuccessor",
        "rankingVotes",
        "lastSeatOfOneStep",
        "lotsInATie",
        "majorityAfterExhaustion",
        "listsWithoutVotes",
        "listsWithoutVotesInGroup",
        "waterAuthorityThreshold",
        "collegeRankingThreshold",
        "senateSuccessionThreshold",
        "ownListInSuccession",
        "seatOfMemberOnLeave",
        "unrankedLists",
        "membersOfWaterAuthority",
        "placeOfReplacement",
        "nonResidentsVoteValue",
        "referendumMajority",
        "smallNationalBody",
        "noListReachesThreshold",
        "largeDifference",
      ],
    },
  },
  { name: "option", of: "text" },
  { name: "voice", of: { made: "voice" } },
];

export const explainRefusalSignature: Signature = [
  { name: "refused", of: refused },
  { name: "voice", of: { made: "voice" } },
];

export const explainRefusalIssueSignature: Signature = [
  { name: "issue", of: refusalIssue },
  { name: "voice", of: { made: "voice" } },
];

export const explainRemarkSignature: Signature = [
  { name: "remark", of: remark },
  { name: "outcome", of: pick5 },
  { name: "voice", of: { made: "voice" } },
];

export const explainRemarksSignature: Signature = [
  { name: "outcome", of: completedOutcome },
  { name: "voice", of: { made: "voice" } },
];

export const explainControlProtocolSignature: Signature = [
  { name: "finding", of: controlProtocolFinding },
  { name: "voice", of: { made: "voice" } },
];

export const explainCorrectionSignature: Signature = [
  { name: "correction", of: correction },
  { name: "voice", of: { made: "voice" } },
];

export const explainFindingSignature: Signature = [
  { name: "finding", of: finding },
  { name: "reader", of: findingReader },
  { name: "voice", of: { made: "voice" } },
];

export const explainMismatchSignature: Signature = [
  { name: "mismatch", of: mismatch },
  { name: "voice", of: { made: "voice" } },
];

export const explainStepSignature: Signature = [
  { name: "step", of: step },
  { name: "place", of: stepPlace },
  { name: "outcome", of: determined },
  { name: "voice", of: { made: "voice" } },
];

export const explainStepsSignature: Signature = [
  { name: "outcome", of: determined },
  { name: "voice", of: { made: "voice" } },
];

export const stepPlacesSignature: Signature = [{ name: "outcome", of: determined }];

export const explainSuccessionSignature: Signature = [
  { name: "input", of: { either: [successionCompleted, successionLotRequired] } },
  { name: "day", of: "day" },
  { name: "voice", of: { made: "voice" } },
];

export const explainCandidateSignature: Signature = [
  { name: "outcome", of: completedOutcome },
  { name: "election", of: { made: "election" } },
  { name: "candidate", of: "text" },
  { name: "voice", of: { made: "voice" } },
];

export const explainResidualSeatSignature: Signature = [
  { name: "outcome", of: determined },
  { name: "number", of: "positive" },
  { name: "voice", of: { made: "voice" } },
];
