// Made of the types of public functions by tools/arguments/write-signatures.ts.
import type { Described, Signature } from "../described.js";
import {
  answeredLot,
  articleReference,
  auditedUnit,
  candidatesDeceasedStep,
  certainty,
  completedOutcome,
  controlProtocolFinding,
  emlIssue,
  enlargingStep,
  exercise,
  exerciseQuestion,
  fieldPath,
  fieldValue,
  finding,
  levelTally,
  lotQuestion,
  lotRequiredOutcome,
  member,
  readonly,
  refusalIssue,
  refused,
  remark,
  residualSeatStep,
  scope,
  step,
  verifiedFigure,
} from "./shared.js";

const digits: Described = { must: { group: "text", decimal: "text" } };

const readonlyMap: Described = "map";

const hole: Described = {
  must: {
    name: "text",
    capital: "truth-value",
    forms: { each: { each: "text" } },
    choices: readonlyMap,
  },
};

const dictionary: Described = {
  names: [
    "list",
    "list-in-district",
    "list-in-numbered-district",
    "list-of",
    "combination",
    "combination-of",
    "candidate",
    "namesake",
    "vote",
    "votes",
    "weighted-vote",
    "weighted-votes",
    "vote-per-seat",
    "votes-per-seat",
    "weighted-vote-per-seat",
    "weighted-votes-per-seat",
    "day",
    "exact-decimals",
    "rounded-decimals",
    "article",
    "article-paragraph",
    "paragraph",
    "law",
  ],
  of: { each: { either: ["text", hole] } },
};

const lawName: Described = { must: { behind: "text", alone: "text" } };

const naming: Described = {
  must: {
    phrases: dictionary,
    laws: {
      names: [
        "Kieswet",
        "Kieswet before 1989",
        "Grondwet",
        "Grondwet before 1956",
        "Algemene termijnenwet",
        "Wet algemene regels herindeling",
        "Kiesbesluit",
        "Tijdelijke experimentenwet nieuwe stembiljetten",
        "Gemeentewet",
        "Provinciewet",
        "Waterschapswet",
        "Waterschapsbesluit",
        "WolBES",
        "Wet kiescollege niet-ingezetenen",
        "Wet raadgevend referendum",
        "Decisions of the European Union",
      ],
      of: lawName,
    },
    electionTypes: { names: ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"], of: "text" },
    months: { each: "text" },
    paragraphs: { each: "text" },
    ordinalWords: { each: "text" },
    ordinals: readonly,
    and: "text",
  },
};

const dictionary2: Described = {
  names: [
    "in-election",
    "within-combination",
    "within-group",
    "lot",
    "if-seats",
    "if-merged",
    "merged-lists",
    "if-list-votes",
    "votes-for-list",
    "if-method",
    "if-threshold",
    "if-quota",
    "if-no-threshold",
    "if-majority",
    "if-preference",
    "if-list-seats",
    "if-list-seats-by-votes",
    "list-seats",
    "quota",
    "quota-weighted",
    "quota-of-one-vote",
    "combination-counts",
    "combination-does-not-count",
    "drops-out",
    "left-alone",
    "without-combinations",
    "nobody-without-combinations",
    "seats-for",
    "full-seats",
    "no-full-seats",
    "no-quota",
    "without-full-seat",
    "quota-of-election",
    "quota-of-combination",
    "quota-of-group",
    "residual-seats-left",
    "no-residual-seats",
    "seat-goes-to",
    "residual-seat",
    "one-residual-seat",
    "freed-seat",
    "majority",
    "majority-moves",
    "smallest-average",
    "smallest-remainder",
    "last-by-average",
    "last-by-remainder",
    "exhausted",
    "nobody-left",
    "seats-unassigned",
    "deceased",
    "deceased-candidate",
    "deceased-on-list",
    "preference-threshold",
    "preference-threshold-at-quota",
    "goes-first",
    "preference-seat",
    "seat-withheld",
    "list-order-seat",
    "next-elsewhere",
    "seat-passes",
    "seat-passes-to-nobody",
    "elected-in-several-groups",
    "successor-of-group",
    "no-successor-of-group",
    "ranking",
    "ranking-of-one",
    "ranking-threshold",
    "nobody-ranked",
    "highest-average",
    "largest-remainder",
    "no-remainder-left",
    "alone-with-average",
    "alone-with-remainder",
    "same-and-lot",
    "same-and-seat",
    "greater-left-out",
    "left-out",
    "no-votes",
    "below-share",
    "above-share",
    "average-below-share",
    "average-above-share",
    "below-quota",
    "had-its-seat",
    "full",
    "next",
    "next-short",
    "next-short-or-equal",
    "next-difference",
  ],
  of: { each: { either: ["text", hole] } },
};

const dictionary3: Described = {
  names: [
    "no-residual-seats",
    "residual-seats-wait",
    "one-residual-seat-waits",
    "residual-seats-unassigned",
    "after-the-lot",
    "majority-not-in-the-law",
    "no-majority",
    "majority-has-seats",
    "majority-nothing-to-move",
    "majority-switched-off",
    "majority-switched-off-for",
    "majority-undone",
    "exhaustion-not-needed",
    "exhaustion-inside",
  ],
  of: { each: { either: ["text", hole] } },
};

const dictionary4: Described = {
  names: [
    "list-of-the-seat",
    "list-withheld-from",
    "goes-first",
    "candidate-with-votes",
    "first-with-most-votes",
    "first-by-lot",
    "passed-over",
    "list-exhausted",
    "place-passes",
    "appointed-on-one-list",
    "appointed",
    "replacement-ends",
    "no-successor",
    "lot-decides-nothing",
    "lot",
    "highest-average",
    "largest-remainder",
    "no-remainder-left",
    "alone-with-average",
    "alone-with-remainder",
    "same-and-lot",
    "same-and-seat",
    "greater-left-out",
    "left-out",
    "no-votes",
    "below-share",
    "above-share",
    "average-below-share",
    "average-above-share",
    "below-quota",
    "had-its-seat",
    "full",
    "next",
    "next-short",
    "next-short-or-equal",
    "next-difference",
  ],
  of: { each: { either: ["text", hole] } },
};

const dictionary5: Described = {
  names: [
    "highest-average",
    "largest-remainder",
    "preference-candidate",
    "successor",
    "successor-drawn",
    "successor-then",
    "absolute-majority",
    "seat-withheld",
    "seat-passed",
    "drawing",
    "drawing-then",
    "largest-remainder-drawn",
    "highest-average-drawn",
    "absolute-majority-drawn",
    "seat-withheld-drawn",
    "seat-passed-drawn",
    "preference-candidate-drawn",
    "largest-remainder-then",
    "highest-average-then",
    "absolute-majority-then",
    "seat-withheld-then",
    "seat-passed-then",
    "preference-candidate-then",
  ],
  of: { each: { either: ["text", hole] } },
};

const readingSentences: Described = {
  must: {
    noVotes: {
      must: {
        question: "text",
        options: {
          must: { refused: "text", "seats-unassigned": "text", "quota-of-one-vote": "text" },
        },
      },
    },
    majoritySeatCounts: {
      must: { question: "text", options: { must: { yes: "text", no: "text" } } },
    },
    fullLists: {
      must: {
        question: "text",
        options: { must: { "excluded-before-each-seat": "text", "removed-afterwards": "text" } },
      },
    },
    equalCandidates: {
      must: {
        question: "text",
        options: { must: { "list-order": "text", "equal-order": "text" } },
      },
    },
    smallestSeat: {
      must: {
        question: "text",
        options: { must: { "last-assigned": "text", "smallest-compared": "text" } },
      },
    },
    majorityOf: {
      must: {
        question: "text",
        options: {
          must: { "votes-on-candidates": "text", "votes-on-candidates-and-blank": "text" },
        },
      },
    },
    restrictedAverages: {
      must: {
        question: "text",
        options: { must: { "all-lists": "text", "lists-at-threshold": "text" } },
      },
    },
    afterRestrictedAverages: {
      must: {
        question: "text",
        options: { must: { "seats-unassigned": "text", "highest-averages": "text" } },
      },
    },
    restrictedAveragesAfterLots: {
      must: {
        question: "text",
        options: { must: { "every-winner-has-had-its-seat": "text", "first-winner-only": "text" } },
      },
    },
    deceasedInListLength: {
      must: { question: "text", options: { must: { "not-counted": "text", counted: "text" } } },
    },
    electedInSeveralGroups: {
      must: {
        question: "text",
        options: { must: { "group-with-most-votes": "text", "elected-in-each": "text" } },
      },
    },
    successorElectedElsewhere: {
      must: {
        question: "text",
        options: { must: { "passed-over": "text", "may-succeed": "text" } },
      },
    },
    sharedSuccessor: {
      must: {
        question: "text",
        options: { must: { "most-votes": "text", "lowest-district": "text" } },
      },
    },
    rankingVotes: {
      must: {
        question: "text",
        options: { must: { "votes-on-the-list": "text", "votes-on-all-lists": "text" } },
      },
    },
    lastSeatOfOneStep: {
      must: { question: "text", options: { must: { lot: "text", "smallest-remainder": "text" } } },
    },
    lotsInATie: {
      must: {
        question: "text",
        options: { must: { "one-for-each-seat": "text", "one-for-all-seats": "text" } },
      },
    },
    majorityAfterExhaustion: {
      must: { question: "text", options: { must: { "not-again": "text", again: "text" } } },
    },
    listsWithoutVotes: {
      must: {
        question: "text",
        options: { must: { never: "text", "when-others-run-out": "text" } },
      },
    },
    listsWithoutVotesInGroup: {
      must: {
        question: "text",
        options: { must: { never: "text", "when-others-run-out": "text" } },
      },
    },
    waterAuthorityThreshold: {
      must: { question: "text", options: { must: { quarter: "text", half: "text" } } },
    },
    collegeRankingThreshold: {
      must: { question: "text", options: { must: { quarter: "text", half: "text" } } },
    },
    senateSuccessionThreshold: {
      must: { question: "text", options: { must: { quarter: "text", quota: "text" } } },
    },
    ownListInSuccession: {
      must: {
        question: "text",
        options: { must: { "other-lists-first": "text", "most-votes-first": "text" } },
      },
    },
    seatOfMemberOnLeave: {
      must: { question: "text", options: { must: { counts: "text", "does-not-count": "text" } } },
    },
    unrankedLists: {
      must: {
        question: "text",
        options: { must: { "ranked-when-needed": "text", nobody: "text" } },
      },
    },
    membersOfWaterAuthority: {
      must: {
        question: "text",
        options: { must: { "all-members": "text", "elected-members": "text" } },
      },
    },
    placeOfReplacement: {
      must: {
        question: "text",
        options: {
          must: { "list-of-the-absent-member": "text", "list-of-the-replacement": "text" },
        },
      },
    },
    nonResidentsVoteValue: {
      must: {
        question: "text",
        options: { must: { "rounded-once": "text", "quotient-rounded-first": "text" } },
      },
    },
    referendumMajority: {
      must: {
        question: "text",
        options: { must: { "against-exceeds-for": "text", "more-than-half-of-valid": "text" } },
      },
    },
    smallNationalBody: {
      must: {
        question: "text",
        options: { must: { "method-of-the-body": "text", "method-of-its-size": "text" } },
      },
    },
    noListReachesThreshold: {
      must: {
        question: "text",
        options: { must: { "seats-unassigned": "text", "threshold-lifted": "text" } },
      },
    },
    largeDifference: { must: { question: "text", options: { must: { or: "text", and: "text" } } } },
  },
};

const dictionary6: Described = {
  names: [
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
  of: { each: { either: ["text", hole] } },
};

const dictionary7: Described = {
  names: [
    "input",
    "expected",
    "given",
    "compared",
    "no-such-property",
    "meant",
    "property-meant",
    "further-issues",
    "more-than",
    "at-least",
    "at-most",
    "between",
    "candidates-of-list",
    "sum-of-list",
    "one-of",
    "some-of",
    "order-of",
    "from-day",
    "days",
    "by-hand",
    "in-unit",
    "nothing",
    "array",
    "object",
    "function",
    "symbol",
  ],
  of: { each: { either: ["text", hole] } },
};

const dictionary8: Described = {
  names: [
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
  of: { each: { either: ["text", hole] } },
};

const dictionary9: Described = {
  names: [
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
  of: { each: { either: ["text", hole] } },
};

const fixed: Described = {
  names: ["number", "object", "text", "other", "nothing", "array", "integer", "truth-value"],
  of: "text",
};

const fixed2: Described = {
  names: [
    "other",
    "calendar-day",
    "combination-id",
    "list-key",
    "json-object",
    "flag",
    "fingerprint",
  ],
  of: "text",
};

const fixed3: Described = {
  names: [
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
  of: "text",
};

const fixed4: Described = {
  names: [
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
  of: "text",
};

const fixed5: Described = {
  names: [
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
  of: "text",
};

const refusalWords: Described = {
  must: {
    sentences: dictionary6,
    phrases: dictionary7,
    counts: dictionary8,
    named: dictionary9,
    types: fixed,
    forms: fixed2,
    once: fixed3,
    references: fixed4,
    rules: fixed5,
  },
};

const dictionary10: Described = {
  names: [
    "change",
    "without-votes",
    "seats-then",
    "no-seat-then",
    "seats-by-lot",
    "seats-now",
    "no-seat-now",
    "a-lot-decided",
    "a-lot-would-decide",
    "no-candidate-left",
    "every-seat-already",
    "no-seat-to-lose",
    "out-of-bounds",
    "too-many-lots",
    "too-many-votes-to-try",
  ],
  of: { each: { either: ["text", hole] } },
};

const dictionary11: Described = {
  names: [
    "none",
    "none-in-doubt",
    "possible",
    "possible-by-lot",
    "changes",
    "more",
    "fewer",
    "same-with-fewer",
    "undetermined",
    "same-below",
    "known-mistakes",
    "known-mistakes-by-lot",
    "vote-values",
    "list-groups",
    "no-candidates-known",
    "list-combinations",
    "too-many-changes",
  ],
  of: { each: { either: ["text", hole] } },
};

const dictionary12: Described = {
  names: [
    "agrees",
    "differs",
    "difference",
    "awaited",
    "differing",
    "chosen",
    "enlarged",
    "agreement",
  ],
  of: { each: { either: ["text", hole] } },
};

const dictionary13: Described = {
  names: ["nobody-stays", "stays-and-falls", "stays-for-nobody", "not-said-who-falls"],
  of: { each: { either: ["text", hole] } },
};

const dictionary14: Described = {
  names: [
    "may-be-admitted",
    "waits",
    "not-decided",
    "remains",
    "stays-elected",
    "elected-again",
    "newly-elected",
    "falls",
    "no-longer-elected",
    "no-difference",
    "other-seats",
    "other-articles",
    "gone",
    "come",
    "on-another-list",
    "other-ranking",
    "other-unassigned",
    "new-members-sit",
    "old-members-sit",
    "no-power",
    "in-order",
    "refuses",
    "kept-by-votes",
    "no-agent",
    "of-no-use",
  ],
  of: { each: { either: ["text", hole] } },
};

const dictionary15: Described = {
  names: [
    "new-vote",
    "polling",
    "vote-values",
    "nomination-after-dissolution",
    "new-chamber-meets",
    "postal-papers",
    "names-registered",
    "logos-registered",
    "names-published",
    "names-refused",
    "registration-appeal",
    "foreign-voters-told",
    "notice-of-filing",
    "registration-abroad-changed",
    "deposit-of-list",
    "support",
    "central-counting",
    "control-protocols",
    "terms-published",
    "european-voters",
    "european-voter-decided",
    "exclusion-declared",
    "lists-filed",
    "cards-data",
    "lists-examined",
    "registration-abroad",
    "passes-abroad",
    "proxies-abroad",
    "repair",
    "repair-on-islands",
    "lists-decided",
    "appeal",
    "judgment",
    "party-order",
    "postal-vote-requested",
    "cards-received",
    "special-stations",
    "count-place",
    "certificate-replaced-in-writing",
    "voters-for-vote-value",
    "certificate-replaced-in-person",
    "invalid-certificates",
    "postal-committee-opens",
    "postal-session-announced",
    "lists-published",
    "written-requests",
    "embassy-envelopes",
    "lists-delivered",
    "oral-requests",
    "invalid-cards",
    "postal-count",
    "postal-votes",
    "postal-votes-handed-on",
    "municipal-count",
    "district-count",
    "embassy-votes",
    "embassy-votes-handed-on",
    "error-reports",
    "result-session",
    "letters",
    "acceptance",
    "result-after-recount",
    "members-leave",
    "first-meeting",
    "successor-appointed",
    "successor-letter",
    "successor-acceptance",
    "replacement-acceptance",
    "appeal-against-warning",
    "leave-decided",
    "papers-kept",
    "event-result",
    "event-warning",
    "event-letter",
    "event-vote",
    "event-vacancy",
    "event-nomination",
    "event-retirement",
    "event-dissolution",
    "event-registration-published",
    "event-registration-requested",
    "event-declaration-asked",
    "event-examination",
    "event-postal-session",
    "event-admission",
    "event-notice-of-invalidity",
    "event-leave-requested",
    "named",
    "one-day",
    "several-days",
    "between-hours",
    "from-hour",
    "until-hour",
    "moved",
    "passed-over",
    "on-it",
    "days-after",
    "days-before",
    "months-after",
    "only-several-districts",
    "waiting",
    "term-of-years",
    "term-of-years-in-may",
    "next-election",
  ],
  of: { each: { either: ["text", hole] } },
};

const dictionary16: Described = {
  names: [
    "seats",
    "prepared-by",
    "as-many-inhabitants",
    "election-days",
    "members-leave",
    "first-meeting",
    "election-skipped",
    "term-ends",
    "term-end-unknown",
    "elections-held",
    "term-extended",
    "in-force-until",
    "in-force-in-time",
    "not-in-force",
    "names-of-late-election",
    "admitted",
    "too-few-received",
    "too-few-valid",
    "terms-of-request",
    "session-of-request",
    "referendum-period",
    "referendum-days",
    "no-referendum-day",
  ],
  of: { each: { either: ["text", hole] } },
};

const dictionary17: Described = {
  names: [
    "not-the-ballot",
    "identifying",
    "nothing-marked",
    "not-coloured-as-prescribed",
    "several-candidates",
    "several-lists",
    "number-without-list",
    "number-not-on-list",
    "another-choice-written",
    "written-only",
    "one-candidate",
    "judged",
    "list-alone",
  ],
  of: { each: { either: ["text", hole] } },
};

const dictionary18: Described = {
  names: ["valid", "invalid", "ground", "struck", "support", "exempt", "name-struck"],
  of: { each: { either: ["text", hole] } },
};

const dictionary19: Described = {
  names: ["law", "changed-law", "hypothetical", "other-readings", "bill-36641", "change"],
  of: { each: { either: ["text", hole] } },
};

const dictionary20: Described = {
  names: [
    "candidates-do-not-add-up",
    "lists-do-not-add-up",
    "units-do-not-add-up",
    "ballots-differ",
    "list-not-nominated",
    "list-not-counted",
    "candidate-not-nominated",
    "candidate-not-counted",
    "candidate-code-differs",
    "no-files",
    "other-election",
    "contest-unknown",
    "contest-missing",
    "lists-missing",
    "unit-unknown",
    "unit-twice",
    "not-compared",
    "units-unknown",
    "no-total",
    "date-differs",
    "given-twice",
    "corrected",
    "unit-missing",
    "no-units",
    "no-candidate-lists",
    "no-seats",
    "seats-overruled",
    "no-whole-count",
    "no-result-file",
    "seats-differ",
    "elected-differ",
    "ranking-differs",
    "elected-unknown",
    "elected-twice",
    "files-differ",
    "table-differs",
    "table-lacks",
    "table-adds",
    "field-differs",
    "field-lacking",
    "field-besides",
    "field-differs-within",
    "field-absent",
    "field-added",
    "figure-somewhere",
    "given-differs-from-law",
    "field-differs-from-law",
    "field-differs-from-result",
    "field-lacking-from-result",
    "copy",
    "elected-besides",
    "units-missing",
    "units-without-file",
    "kept-aside",
    "deceased-supposed",
    "name-corrected",
    "fact-given",
    "fact-unknown",
    "result-not-determined",
    "lot-required",
    "lot-drawn",
    "lot-given",
  ],
  of: { each: { either: ["text", hole] } },
};

const dictionary21: Described = {
  names: [
    "once",
    "times",
    "before",
    "one-of",
    "between",
    "at-most",
    "ballots-found",
    "list-in-total",
    "list-in-every-unit",
    "candidate-lists",
  ],
  of: { each: { either: ["text", hole] } },
};

const dictionary22: Described = {
  names: ["issues", "units", "attributes", "levels", "characters", "fields"],
  of: { each: { either: ["text", hole] } },
};

const fixed6: Described = {
  names: [
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
  of: "text",
};

const fixed7: Described = {
  names: [
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
  of: "text",
};

const expectedInFileWords: Described = {
  must: { phrases: dictionary21, counts: dictionary22, forms: fixed6, rules: fixed7 },
};

const dictionary23: Described = {
  must: {
    issue: { each: { either: ["text", hole] } },
    "issue-in-line": { each: { either: ["text", hole] } },
  },
};

const fileWords: Described = {
  must: {
    verification: dictionary20,
    verdicts: { names: ["right", "wrong", "unreadable", "incomplete", "right-if"], of: "text" },
    fields: {
      names: [
        "ranking",
        "category",
        "order",
        "gender",
        "place",
        "votes",
        "seats",
        "preference-threshold",
        "kind",
        "authority",
        "contest",
        "short-code",
        "postal-code",
        "election-name",
        "reason",
        "subcategory",
        "domain",
        "domain-number",
        "election-day",
        "election-year",
        "nomination-day",
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
        "candidate-name",
        "residence",
        "country",
        "birth-date",
        "eligible-voters",
      ],
      of: "text",
    },
    facts: { names: ["deceased", "withdrawn", "corrected-name", "in-force"], of: "text" },
    comparisons: {
      names: ["result", "candidates", "figures", "law", "sums", "tables"],
      of: "text",
    },
    issues: {
      names: [
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
      of: "text",
    },
    expected: expectedInFileWords,
    places: dictionary23,
  },
};

const dictionary24: Described = {
  names: [
    "by-preference",
    "threshold",
    "filled-the-one-seat",
    "filled-one-of-the-seats",
    "filled-seat",
    "shares-a-place",
    "in-list-order",
    "without-preference",
    "succeeds-elsewhere",
    "deceased",
    "no-seats",
    "threshold-passed",
    "went-to-more-votes",
    "went-by-lot",
    "not-elected",
    "list-without-seat",
    "went-by-preference",
    "none-in-list-order",
    "list-order-ended",
    "had-votes",
    "votes-for-seat",
    "votes-for-seat-on-list",
  ],
  of: { each: { either: ["text", hole] } },
};

const dictionary25: Described = {
  names: [
    "majority-and-exhaustion",
    "seats-unassigned",
    "list-longer-than-allowed",
    "lists-without-votes",
    "seats-not-in-the-law",
    "allowed-values",
    "allowed-range",
    "unusual-day-of-the-week",
    "weekday",
    "after-the-last-text",
    "rules-not-read",
    "rule",
    "votes-without-value",
    "lots-without-question",
  ],
  of: { each: { either: ["text", hole] } },
};

const dictionary26: Described = {
  names: [
    "title",
    "residual-seat",
    "freed-seat",
    "averages",
    "averages-of-freed",
    "averages-of-several",
    "lists-of",
    "seats-of-group",
    "elected-of-group",
    "elected-and-empty",
    "ranking-of-list",
  ],
  of: { each: { either: ["text", hole] } },
};

const fixed8: Described = {
  names: [
    "groups",
    "residualSeats",
    "absoluteMajority",
    "listExhaustion",
    "ranking",
    "quota",
    "elected",
    "lots",
    "readings",
    "result",
    "threshold",
    "fullSeats",
    "combinations",
    "withinCombinations",
  ],
  of: "text",
};

const fixed9: Described = {
  names: [
    "residualSeats",
    "list",
    "candidate",
    "place",
    "elected",
    "votes",
    "seats",
    "listVotes",
    "fullSeats",
    "weightedVotes",
    "share",
    "timesQuota",
    "timesCombinationQuota",
    "timesGroupQuota",
    "otherSeats",
    "seatsSoFar",
    "remainder",
    "getsSeat",
    "reading",
    "answer",
  ],
  of: "text",
};

const fixed10: Described = {
  names: ["readings", "result", "fullSeats", "remainders", "preference", "preferenceAndDeceased"],
  of: "text",
};

const fixed11: Described = {
  must: { "list-order": "text", "preference-votes": "text", succession: "text" },
};

const reportWords: Described = {
  must: {
    phrases: dictionary26,
    headings: fixed8,
    columns: fixed9,
    captions: fixed10,
    total: "text",
    by: fixed11,
    roundedNote: "text",
    markedNote: "text",
    dashNote: "text",
    noPreferenceSeats: "text",
    deceasedVotes: "text",
    lotNeeded: "text",
  },
};

const dictionary27: Described = {
  names: ["title", "candidates-of-list", "units", "turnout"],
  of: { each: { either: ["text", hole] } },
};

const fixed12: Described = {
  names: ["municipality", "district", "national-postal-committee", "central-committee"],
  of: "text",
};

const fixed13: Described = {
  names: ["candidates", "lists", "totals", "differences", "corrections", "findings"],
  of: "text",
};

const fixed14: Described = { names: ["lists", "totals", "differences", "errors"], of: "text" };

const fixed15: Described = {
  names: ["number", "unit", "figure", "difference", "codes"],
  of: "text",
};

const countReportWords: Described = {
  must: {
    phrases: dictionary27,
    bodies: fixed12,
    headings: fixed13,
    captions: fixed14,
    columns: fixed15,
    noDifferences: "text",
    noFindings: "text",
    errorsAdded: "text",
  },
};

const dictionary28: Described = {
  names: [
    "hemicycle",
    "hemicycle-description",
    "list-and-seats",
    "seats",
    "empty",
    "lists-without-seat",
    "race-of-averages",
    "race-of-remainders",
    "race-of-both",
    "race-description",
    "winner",
    "remainders-heading",
    "remainder-of-list",
    "averages-heading",
    "votes-axis",
    "axis-begins",
    "not-drawn",
    "flow",
    "flow-description",
    "flow-of-party",
    "shares",
    "shares-description",
    "shares-of-list",
    "share-of-votes",
    "share-of-seats",
    "margins",
    "margins-description",
    "margins-of-list",
    "fewer",
    "more",
    "not-calculated",
    "no-margins",
    "fewer-axis",
    "more-axis",
    "powers",
    "no-votes",
    "below-threshold",
    "above-threshold",
    "had-its-seat",
    "full",
    "below-quota",
    "average-below-threshold",
    "average-above-threshold",
  ],
  of: { each: { either: ["text", hole] } },
};

const dictionary29: Described = {
  names: ["quota", "majority", "threshold", "averages", "remainders", "exhaustion"],
  of: { each: { either: ["text", hole] } },
};

const dictionary30: Described = {
  names: [
    "quota-whole-votes",
    "full-seats",
    "residual-seats",
    "winner-of-seat",
    "lists-taking-part",
    "votes-needed",
    "elected-by-preference",
    "list-with-majority",
    "list-that-loses",
    "seats-of-list",
  ],
  of: { each: { either: ["text", hole] } },
};

const exerciseWords: Described = {
  must: {
    titles: {
      names: ["quota", "majority", "threshold", "averages", "remainders", "exhaustion"],
      of: "text",
    },
    assignments: dictionary29,
    questions: dictionary30,
    mistakes: {
      names: [
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
      of: "text",
    },
    right: "text",
  },
};

const dictionary31: Described = {
  names: [
    "votes-for-list",
    "whole-list",
    "list-total",
    "candidate-votes",
    "correction",
    "first-counted",
    "new-vote",
    "corrected",
    "differing",
  ],
  of: { each: { either: ["text", hole] } },
};

const fixed16: Described = {
  names: ["yes", "no", "both", "neither", "ticked", "not-ticked"],
  of: "text",
};

const checkWords: Described = {
  must: {
    rule: { each: { either: ["text", hole] } },
    marks: "text",
    says: { each: { either: ["text", hole] } },
  },
};

const readonly3: Described = {
  names: [
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
  of: checkWords,
};

const dictionary32: Described = {
  names: [
    "no-votes",
    "sum-of-voters",
    "sum-of-lists",
    "sum-of-votes",
    "difference",
    "sum-of-candidates",
    "list-in-summary",
    "more-votes-than-members",
  ],
  of: { each: { either: ["text", hole] } },
};

const fixed17: Described = { must: { entry: "text", coordinator: "text" } };

const dictionary33: Described = {
  names: [
    "no-votes",
    "unexplained-difference",
    "missing-explanations",
    "many-blank-votes",
    "many-invalid-votes",
    "large-difference",
    "list-deviates",
    "candidates-possibly-switched",
    "not-computable",
  ],
  of: { each: { either: ["text", hole] } },
};

const dictionary34: Described = {
  names: ["figure", "missing-unit", "doubled-unit", "unknown-unit", "another-election", "ballot"],
  of: { each: { either: ["text", hole] } },
};

const dictionary35: Described = { must: { "not-with": { each: { either: ["text", hole] } } } };

const fixed18: Described = { names: ["or", "and", "candidate votes", "list total"], of: "text" };

const fixed19: Described = {
  names: [
    "decentralised-first-session",
    "centralised-first-session",
    "municipality",
    "all",
    "stations",
  ],
  of: "text",
};

const sheetWords: Described = {
  must: {
    title: "text",
    introduction: "text",
    code: "text",
    kind: "text",
    when: "text",
    formula: "text",
    marks: "text",
    phrases: dictionary35,
    formulaWords: fixed18,
    kinds: fixed19,
  },
};

const findingWords: Described = {
  must: {
    fields: {
      names: [
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
      of: "text",
    },
    fieldPhrases: dictionary31,
    answers: fixed16,
    checks: readonly3,
    uncoded: dictionary32,
    advice: {
      names: [
        "lists",
        "totals",
        "differences",
        "questions",
        "oddities",
        "second-entry",
        "emptied-fields",
      ],
      of: fixed17,
    },
    protocol: dictionary33,
    mismatches: dictionary34,
    sheet: sheetWords,
  },
};

const language: Described = {
  made: "language",
  or: {
    must: {
      code: "text",
      name: "text",
      digits: digits,
      naming: naming,
      steps: dictionary2,
      provisions: dictionary3,
      succession: dictionary4,
      lots: dictionary5,
      readings: readingSentences,
      refusals: refusalWords,
      margins: dictionary10,
      influence: dictionary11,
      audit: dictionary12,
      newVote: dictionary13,
      admission: dictionary14,
      calendar: dictionary15,
      mergers: dictionary16,
      ballots: dictionary17,
      nomination: dictionary18,
      basis: dictionary19,
      files: fileWords,
      why: dictionary24,
      remarks: dictionary25,
      report: reportWords,
      countReport: countReportWords,
      pictures: dictionary28,
      exercises: exerciseWords,
      findings: findingWords,
    },
  },
};

const determined: Described = { either: [completedOutcome, lotRequiredOutcome] };

const listColour: Described = { must: { list: "positive", fill: "text" } };

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

const margins: Described = {
  must: {
    status: { oneOf: ["completed"] },
    hypothetical: { each: "text" },
    margins: { each: listMargin },
  },
};

const flowingSeats: Described = {
  must: { name: "text", before: "integer", after: "integer" },
  may: { fill: "text" },
};

const seatFlow: Described = {
  must: { before: "text", after: "text", parties: { each: flowingSeats } },
};

const occasion: Described = { oneOf: ["other", "ordinary", "merger"] };

const countedDay: Described = {
  must: {
    after: {
      oneOf: [
        "result",
        "warning",
        "new-vote",
        "polling",
        "letter",
        "vote",
        "vacancy",
        "vote-values",
        "nomination-after-dissolution",
        "new-chamber-meets",
        "postal-papers",
        "names-registered",
        "logos-registered",
        "names-published",
        "names-refused",
        "registration-appeal",
        "foreign-voters-told",
        "notice-of-filing",
        "registration-abroad-changed",
        "deposit-of-list",
        "support",
        "central-counting",
        "control-protocols",
        "terms-published",
        "european-voters",
        "european-voter-decided",
        "exclusion-declared",
        "lists-filed",
        "cards-data",
        "lists-examined",
        "registration-abroad",
        "passes-abroad",
        "proxies-abroad",
        "repair",
        "repair-on-islands",
        "lists-decided",
        "appeal",
        "judgment",
        "party-order",
        "postal-vote-requested",
        "cards-received",
        "special-stations",
        "count-place",
        "certificate-replaced-in-writing",
        "voters-for-vote-value",
        "certificate-replaced-in-person",
        "invalid-certificates",
        "postal-committee-opens",
        "postal-session-announced",
        "lists-published",
        "written-requests",
        "embassy-envelopes",
        "lists-delivered",
        "oral-requests",
        "invalid-cards",
        "postal-count",
        "postal-votes",
        "postal-votes-handed-on",
        "municipal-count",
        "district-count",
        "embassy-votes",
        "embassy-votes-handed-on",
        "error-reports",
        "result-session",
        "letters",
        "acceptance",
        "result-after-recount",
        "members-leave",
        "first-meeting",
        "successor-appointed",
        "successor-letter",
        "successor-acceptance",
        "replacement-acceptance",
        "appeal-against-warning",
        "leave-decided",
        "papers-kept",
        "nomination",
        "retirement",
        "dissolution",
        "registration-published",
        "registration-requested",
        "declaration-asked",
        "examination",
        "postal-session",
        "admission",
        "notice-of-invalidity",
        "leave-requested",
      ],
    },
    days: "integer",
  },
  may: { months: "integer" },
};

const noWorkingDay: Described = {
  oneOf: [
    "saturday",
    "sunday",
    "new-years-day",
    "good-friday",
    "easter-monday",
    "kings-day",
    "liberation-day",
    "ascension-day",
    "whit-monday",
    "christmas-day",
    "boxing-day",
    "equated-by-decree",
  ],
};

const dayPassedOver: Described = { must: { day: "day", because: noWorkingDay } };

const hours: Described = {
  must: { from: { either: ["nothing", "text"] }, until: { either: ["nothing", "text"] } },
};

const calendarDay: Described = {
  must: {
    span: { oneOf: ["day"] },
    day: "day",
    counted: countedDay,
    movedBecause: { either: ["nothing", { each: dayPassedOver }] },
    id: {
      oneOf: [
        "new-vote",
        "polling",
        "vote-values",
        "nomination-after-dissolution",
        "new-chamber-meets",
        "postal-papers",
        "names-registered",
        "logos-registered",
        "names-published",
        "names-refused",
        "registration-appeal",
        "foreign-voters-told",
        "notice-of-filing",
        "registration-abroad-changed",
        "deposit-of-list",
        "support",
        "central-counting",
        "control-protocols",
        "terms-published",
        "european-voters",
        "european-voter-decided",
        "exclusion-declared",
        "lists-filed",
        "cards-data",
        "lists-examined",
        "registration-abroad",
        "passes-abroad",
        "proxies-abroad",
        "repair",
        "repair-on-islands",
        "lists-decided",
        "appeal",
        "judgment",
        "party-order",
        "postal-vote-requested",
        "cards-received",
        "special-stations",
        "count-place",
        "certificate-replaced-in-writing",
        "voters-for-vote-value",
        "certificate-replaced-in-person",
        "invalid-certificates",
        "postal-committee-opens",
        "postal-session-announced",
        "lists-published",
        "written-requests",
        "embassy-envelopes",
        "lists-delivered",
        "oral-requests",
        "invalid-cards",
        "postal-count",
        "postal-votes",
        "postal-votes-handed-on",
        "municipal-count",
        "district-count",
        "embassy-votes",
        "embassy-votes-handed-on",
        "error-reports",
        "result-session",
        "letters",
        "acceptance",
        "result-after-recount",
        "members-leave",
        "first-meeting",
        "successor-appointed",
        "successor-letter",
        "successor-acceptance",
        "replacement-acceptance",
        "appeal-against-warning",
        "leave-decided",
        "papers-kept",
      ],
    },
    bound: { oneOf: ["on", "at-latest", "not-before"] },
    time: { either: ["nothing", hours] },
    article: articleReference,
    through: { either: ["nothing", articleReference] },
    onlySeveralDistricts: "truth-value",
    certainty: certainty,
  },
  may: { note: "text" },
};

const calendarPeriod: Described = {
  must: {
    span: { oneOf: ["period"] },
    from: "day",
    to: "day",
    counted: { must: { from: countedDay, to: countedDay } },
    movedBecause: {
      either: ["nothing", { must: { from: { each: dayPassedOver }, to: { each: dayPassedOver } } }],
    },
    id: {
      oneOf: [
        "new-vote",
        "polling",
        "vote-values",
        "nomination-after-dissolution",
        "new-chamber-meets",
        "postal-papers",
        "names-registered",
        "logos-registered",
        "names-published",
        "names-refused",
        "registration-appeal",
        "foreign-voters-told",
        "notice-of-filing",
        "registration-abroad-changed",
        "deposit-of-list",
        "support",
        "central-counting",
        "control-protocols",
        "terms-published",
        "european-voters",
        "european-voter-decided",
        "exclusion-declared",
        "lists-filed",
        "cards-data",
        "lists-examined",
        "registration-abroad",
        "passes-abroad",
        "proxies-abroad",
        "repair",
        "repair-on-islands",
        "lists-decided",
        "appeal",
        "judgment",
        "party-order",
        "postal-vote-requested",
        "cards-received",
        "special-stations",
        "count-place",
        "certificate-replaced-in-writing",
        "voters-for-vote-value",
        "certificate-replaced-in-person",
        "invalid-certificates",
        "postal-committee-opens",
        "postal-session-announced",
        "lists-published",
        "written-requests",
        "embassy-envelopes",
        "lists-delivered",
        "oral-requests",
        "invalid-cards",
        "postal-count",
        "postal-votes",
        "postal-votes-handed-on",
        "municipal-count",
        "district-count",
        "embassy-votes",
        "embassy-votes-handed-on",
        "error-reports",
        "result-session",
        "letters",
        "acceptance",
        "result-after-recount",
        "members-leave",
        "first-meeting",
        "successor-appointed",
        "successor-letter",
        "successor-acceptance",
        "replacement-acceptance",
        "appeal-against-warning",
        "leave-decided",
        "papers-kept",
      ],
    },
    bound: { oneOf: ["on", "at-latest", "not-before"] },
    time: { either: ["nothing", hours] },
    article: articleReference,
    through: { either: ["nothing", articleReference] },
    onlySeveralDistricts: "truth-value",
    certainty: certainty,
  },
  may: { note: "text" },
};

const calendarEntry: Described = { either: [calendarDay, calendarPeriod] };

const waitingEntry: Described = {
  must: {
    id: {
      oneOf: [
        "new-vote",
        "polling",
        "vote-values",
        "nomination-after-dissolution",
        "new-chamber-meets",
        "postal-papers",
        "names-registered",
        "logos-registered",
        "names-published",
        "names-refused",
        "registration-appeal",
        "foreign-voters-told",
        "notice-of-filing",
        "registration-abroad-changed",
        "deposit-of-list",
        "support",
        "central-counting",
        "control-protocols",
        "terms-published",
        "european-voters",
        "european-voter-decided",
        "exclusion-declared",
        "lists-filed",
        "cards-data",
        "lists-examined",
        "registration-abroad",
        "passes-abroad",
        "proxies-abroad",
        "repair",
        "repair-on-islands",
        "lists-decided",
        "appeal",
        "judgment",
        "party-order",
        "postal-vote-requested",
        "cards-received",
        "special-stations",
        "count-place",
        "certificate-replaced-in-writing",
        "voters-for-vote-value",
        "certificate-replaced-in-person",
        "invalid-certificates",
        "postal-committee-opens",
        "postal-session-announced",
        "lists-published",
        "written-requests",
        "embassy-envelopes",
        "lists-delivered",
        "oral-requests",
        "invalid-cards",
        "postal-count",
        "postal-votes",
        "postal-votes-handed-on",
        "municipal-count",
        "district-count",
        "embassy-votes",
        "embassy-votes-handed-on",
        "error-reports",
        "result-session",
        "letters",
        "acceptance",
        "result-after-recount",
        "members-leave",
        "first-meeting",
        "successor-appointed",
        "successor-letter",
        "successor-acceptance",
        "replacement-acceptance",
        "appeal-against-warning",
        "leave-decided",
        "papers-kept",
      ],
    },
    counted: countedDay,
    article: articleReference,
  },
};

const electionCalendar: Described = {
  must: {
    status: { oneOf: ["completed"] },
    type: { oneOf: ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"] },
    occasion: occasion,
    nomination: "day",
    day: "day",
    retirement: { either: ["nothing", "day"] },
    entries: { each: calendarEntry },
    waiting: { each: waitingEntry },
  },
};

const calendarFileOptions: Described = { must: { made: "text", domain: "text" } };

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
  must: {
    kind: { oneOf: ["picture"] },
    title: "text",
    description: "text",
    svg: "text",
    narrow: "text",
  },
};

const reportBlock: Described = {
  either: [headingBlock, paragraphBlock, stepsBlock, tableBlock, pictureBlock],
};

const report: Described = {
  must: { language: "text", title: "text", blocks: { each: reportBlock } },
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

const memberInDoubt: Described = {
  must: {
    candidate: "text",
    group: "positive",
    list: "text",
    decision: { oneOf: ["undetermined", "may-be-admitted", "waits"] },
    undoneBy: { either: ["nothing", mistakes] },
    because: {
      either: [
        {
          oneOf: [
            "vote-values",
            "list-groups",
            "no-candidates-known",
            "list-combinations",
            "too-many-changes",
          ],
        },
        "nothing",
      ],
    },
  },
};

const admissionInDoubt: Described = {
  must: {
    status: { oneOf: ["completed"] },
    hypothetical: { each: "text" },
    votesInDoubt: "integer",
    members: { each: memberInDoubt },
    article: articleReference,
  },
};

const seatsByArticle: Described = {
  must: { article: articleReference, before: "integer", after: "integer" },
};

const seatsDiffer: Described = {
  must: {
    group: "positive",
    before: "integer",
    after: "integer",
    byArticle: { each: seatsByArticle },
  },
};

const electedInOne: Described = {
  must: { candidate: "text", group: "positive", list: "text", article: articleReference },
};

const electedOnOtherList: Described = {
  must: { candidate: "text", before: "text", after: "text" },
};

const outcomeDifference: Described = {
  must: {
    status: { oneOf: ["completed"] },
    comparison: { oneOf: ["equal", "different"] },
    hypothetical: { each: "text" },
    seats: { each: seatsDiffer },
    gone: { each: electedInOne },
    come: { each: electedInOne },
    moved: { each: electedOnOtherList },
    rankings: { each: "text" },
    unassigned: { must: { before: "integer", after: "integer" } },
  },
};

const provenance: Described = {
  must: {
    article: articleReference,
    from: "day",
    until: { either: ["nothing", "day"] },
    source: "text",
    certainty: certainty,
  },
  may: { note: "text" },
};

const newMembersSit: Described = {
  must: {
    status: { oneOf: ["completed"] },
    sits: { oneOf: ["new-members", "old-members"] },
    needed: "integer",
    missing: "integer",
    provenance: provenance,
  },
};

const candidateWithVotes: Described = { must: { candidate: "text", votes: "natural" } };

const refusalOfAgent: Described = {
  must: { candidate: "text", successor: "text", list: "text", article: articleReference },
};

const staysOutOfOrder: Described = {
  must: { candidate: "text", because: { oneOf: ["no-agent", "of-no-use"] } },
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

const lotDecidesNothing: Described = {
  must: {
    kind: { oneOf: ["lot-decides-nothing"] },
    article: articleReference,
    question: lotQuestion,
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
    lotDecidesNothing,
    noSuccessor,
  ],
};

const partyOrderRestored: Described = {
  must: {
    status: { oneOf: ["completed"] },
    power: { oneOf: [true] },
    hypothetical: { each: "text" },
    order: { oneOf: ["already", "restored", "in-part", "not-restored"] },
    threshold: "fraction",
    wanted: { each: "text" },
    kept: { each: candidateWithVotes },
    refusals: { each: refusalOfAgent },
    outOfOrder: { each: staysOutOfOrder },
    members: { each: member },
    steps: { each: successionStep },
    lots: { each: answeredLot },
    provenance: provenance,
  },
};

const noPartyOrder: Described = {
  must: { status: { oneOf: ["completed"] }, power: { oneOf: [false] }, article: articleReference },
};

const electedOnNumber: Described = { must: { candidate: "text", group: "positive" } };

const resultAnewStep: Described = {
  must: {
    becomes: {
      oneOf: [
        "remains",
        "stays-elected",
        "elected-again",
        "newly-elected",
        "falls",
        "no-longer-elected",
      ],
    },
    article: articleReference,
    candidate: "text",
    group: "positive",
  },
  may: { against: { each: "text" } },
};

const resultAnew: Described = {
  must: {
    status: { oneOf: ["completed"] },
    hypothetical: { each: "text" },
    votes: articleReference,
    elected: { each: electedOnNumber },
    steps: { each: resultAnewStep },
    voteExamined: "truth-value",
    provenance: provenance,
  },
};

const exactProbability: Described = { must: { numerator: "text", denominator: "text" } };

const agreement: Described = {
  must: {
    wrong: "integer",
    probability: exactProbability,
    stations: "integer",
    agreed: "integer",
    riskPercent: "integer",
  },
};

const audit: Described = {
  must: {
    status: { oneOf: ["completed"] },
    drawn: { each: "text" },
    enlarged: { either: ["nothing", enlargingStep] },
    awaited: { each: "text" },
    differing: { each: "text" },
    chosen: { each: "text" },
    found: { each: auditedUnit },
    agreement: { either: ["nothing", agreement] },
  },
};

const reasonForCandidate: Described = { oneOf: ["one-candidate", "judged", "list-alone"] };

const ballotDecision: Described = {
  either: [
    {
      must: {
        counts: { oneOf: ["candidate"] },
        list: "positive",
        candidate: "integer",
        because: reasonForCandidate,
        article: articleReference,
      },
    },
    {
      must: {
        counts: { oneOf: ["invalid", "blank"] },
        because: {
          oneOf: [
            "not-the-ballot",
            "identifying",
            "nothing-marked",
            "not-coloured-as-prescribed",
            "several-candidates",
            "several-lists",
            "number-without-list",
            "number-not-on-list",
            "another-choice-written",
            "written-only",
          ],
        },
        article: articleReference,
      },
    },
  ],
};

const endOfTerm: Described = {
  must: {
    status: { oneOf: ["completed"] },
    years: { oneOf: [4, 3] },
    article: articleReference,
    inMay: "truth-value",
    retirement: "day",
    nomination: "day",
    day: "day",
  },
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

const severity2: Described = { oneOf: ["fault", "remark", "gap", "supposition"] };

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
        "no-files",
        "other-election",
        "contest-unknown",
        "contest-missing",
        "lists-missing",
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
        "no-seats",
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

const lotFinding: Described = {
  must: {
    code: { oneOf: ["lot-required", "lot-drawn", "lot-given"] },
    question: lotQuestion,
    drawn: { each: "text" },
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
        "ranking",
        "category",
        "order",
        "gender",
        "place",
        "votes",
        "seats",
        "preference-threshold",
        "kind",
        "authority",
        "contest",
        "short-code",
        "postal-code",
        "election-name",
        "reason",
        "subcategory",
        "domain",
        "domain-number",
        "election-day",
        "election-year",
        "nomination-day",
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
        "candidate-name",
        "residence",
        "country",
        "birth-date",
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

const undeterminedFinding: Described = {
  must: {
    code: { oneOf: ["result-not-determined"] },
    issues: { each: refusalIssue },
    severity: severity2,
    file: "text",
  },
};

const tableFinding: Described = {
  must: {
    code: { oneOf: ["table-differs"] },
    unit: "text",
    what: verifiedFigure,
    with: "text",
    expected: { either: ["nothing", "integer"] },
    actual: { either: ["nothing", "integer"] },
    severity: severity2,
    file: "text",
  },
};

const verificationFinding: Described = {
  either: [
    sumFinding,
    ballotFinding,
    fileFinding,
    resultFinding,
    suppositionFinding,
    factFinding,
    lotFinding,
    levelFinding,
    fieldFinding,
    readingFinding,
    undeterminedFinding,
    tableFinding,
  ],
};

const influenceUnknown: Described = {
  oneOf: [
    "vote-values",
    "list-groups",
    "no-candidates-known",
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

const listGround: Described = {
  oneOf: [
    "not-filed-in-time",
    "deposit-missing",
    "too-little-support",
    "not-the-model",
    "filer-not-entitled",
    "filer-not-identified",
    "all-candidates-struck",
  ],
};

const invalidBecause: Described = {
  must: { ground: listGround, article: articleReference, repairable: "truth-value" },
};

const strikingGround: Described = {
  oneOf: [
    "deceased",
    "no-agent",
    "own-statement-missing",
    "not-named-as-prescribed",
    "no-consent",
    "too-young",
    "no-settlement-declaration",
    "settles-elsewhere-too",
    "on-several-lists",
    "beyond-maximum",
  ],
};

const struckCandidate: Described = {
  must: {
    candidate: "text",
    ground: strikingGround,
    article: articleReference,
    repairable: "truth-value",
  },
};

const supportFound: Described = {
  must: { needed: "integer", valid: "integer", article: articleReference },
};

const decisionOnList: Described = {
  must: {
    list: "text",
    district: "positive",
    valid: "truth-value",
    because: { each: invalidBecause },
    candidates: { each: "text" },
    struck: { each: struckCandidate },
    name: { either: ["nothing", "text"] },
    nameStruck: { either: [{ oneOf: ["not-declared", "above-several-lists"] }, "nothing"] },
    support: supportFound,
  },
};

const skippedElection: Described = { must: { day: "day", article: articleReference } };

const endOfTermOfCouncil: Described = {
  must: { day: { either: ["nothing", "day"] }, article: articleReference },
};

const councilBeforeMerger: Described = {
  must: {
    status: { oneOf: ["completed"] },
    seats: "natural",
    peopleCountedOn: "day",
    preparedBy: { each: "text" },
    nomination: "day",
    day: "day",
    membersLeave: "day",
    firstMeeting: "day",
    skipped: { either: ["nothing", skippedElection] },
    endOfTerm: endOfTermOfCouncil,
    provenance: provenance,
  },
};

const electionAfterAll: Described = {
  names: ["nomination", "day", "namesRegistered", "namesRefused", "decisions", "endOfTerm"],
  of: "day",
};

const regularElectionsSkipped: Described = {
  must: {
    status: { oneOf: ["completed"] },
    skips: { oneOf: [true] },
    skipped: skippedElection,
    termExtendedUntil: "day",
    inForceUntil: "day",
    inTime: { either: ["nothing", "truth-value"] },
    otherwise: electionAfterAll,
    provenance: provenance,
  },
};

const regularElectionsHeld: Described = {
  must: { status: { oneOf: ["completed"] }, skips: { oneOf: [false] }, article: articleReference },
};

const staysElected: Described = {
  must: { stays: { each: electedOnNumber }, fall: { each: electedOnNumber } },
};

const electedAfterNewVote: Described = {
  must: {
    status: { oneOf: ["completed"] },
    elected: { each: electedOnNumber },
    staying: { each: staysElected },
  },
};

const newVoteUndetermined: Described = {
  must: {
    status: { oneOf: ["undetermined"] },
    because: { must: { staying: { each: electedOnNumber }, amongst: { each: electedOnNumber } } },
  },
};

const referendumDays: Described = {
  must: {
    status: { oneOf: ["completed"] },
    from: "day",
    to: "day",
    days: { each: "day" },
    article: articleReference,
    provenance: provenance,
  },
};

const referendumRequest: Described = {
  must: {
    status: { oneOf: ["completed"] },
    decision: { oneOf: ["admitted", "too-few-received", "too-few-valid"] },
    needed: "integer",
    missing: "integer",
    article: articleReference,
    receivedUntil: "day",
    decidedUntil: "day",
    session: { either: ["nothing", "day"] },
    provenance: provenance,
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
  {
    name: "options",
    optional: true,
    of: { may: { order: { each: "integer" }, colours: { each: listColour } }, strict: true },
  },
];

export const marginsPictureSignature: Signature = [
  { name: "margins", of: margins },
  { name: "voice", of: { made: "voice" } },
  { name: "options", optional: true, of: { may: { colours: { each: listColour } }, strict: true } },
];

export const residualSeatFramesSignature: Signature = [
  { name: "outcome", of: determined },
  { name: "voice", of: { made: "voice" } },
  { name: "options", optional: true, of: { may: { colours: { each: listColour } }, strict: true } },
];

export const residualSeatRaceSignature: Signature = [
  { name: "outcome", of: determined },
  { name: "voice", of: { made: "voice" } },
  { name: "options", optional: true, of: { may: { colours: { each: listColour } }, strict: true } },
];

export const seatFlowSignature: Signature = [
  { name: "flow", of: seatFlow },
  { name: "voice", of: { made: "voice" } },
];

export const seatsAgainstVotesSignature: Signature = [
  { name: "outcome", of: determined },
  { name: "voice", of: { made: "voice" } },
  { name: "options", optional: true, of: { may: { colours: { each: listColour } }, strict: true } },
];

export const calendarFileSignature: Signature = [
  { name: "calendar", of: electionCalendar },
  { name: "voice", of: { made: "voice" } },
  { name: "options", of: calendarFileOptions },
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

export const explainAdmissionSignature: Signature = [
  { name: "answer", of: admissionInDoubt },
  { name: "day", of: "day" },
  { name: "voice", of: { made: "voice" } },
];

export const explainDifferenceSignature: Signature = [
  { name: "difference", of: outcomeDifference },
  { name: "voice", of: { made: "voice" } },
];

export const explainNewMembersSitSignature: Signature = [
  { name: "answer", of: newMembersSit },
  { name: "day", of: "day" },
  { name: "voice", of: { made: "voice" } },
];

export const explainPartyOrderSignature: Signature = [
  { name: "answer", of: { either: [partyOrderRestored, noPartyOrder] } },
  { name: "day", of: "day" },
  { name: "voice", of: { made: "voice" } },
];

export const explainResultAnewSignature: Signature = [
  { name: "answer", of: resultAnew },
  { name: "day", of: "day" },
  { name: "voice", of: { made: "voice" } },
];

export const explainAuditSignature: Signature = [
  { name: "audit", of: audit },
  { name: "voice", of: { made: "voice" } },
];

export const explainAuditedUnitSignature: Signature = [
  { name: "found", of: auditedUnit },
  { name: "voice", of: { made: "voice" } },
];

export const explainBallotSignature: Signature = [
  { name: "decision", of: ballotDecision },
  { name: "day", of: "day" },
  { name: "voice", of: { made: "voice" } },
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

export const explainCalendarSignature: Signature = [
  { name: "calendar", of: electionCalendar },
  { name: "voice", of: { made: "voice" } },
];

export const explainCalendarEntrySignature: Signature = [
  { name: "entry", of: calendarEntry },
  { name: "calendar", of: electionCalendar },
  { name: "voice", of: { made: "voice" } },
];

export const explainEndOfTermSignature: Signature = [
  { name: "end", of: endOfTerm },
  { name: "voice", of: { made: "voice" } },
];

export const explainWaitingEntrySignature: Signature = [
  { name: "entry", of: waitingEntry },
  { name: "calendar", of: electionCalendar },
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
        "ranking",
        "category",
        "order",
        "gender",
        "place",
        "votes",
        "result",
        "candidates",
        "seats",
        "preference-threshold",
        "kind",
        "authority",
        "contest",
        "short-code",
        "postal-code",
        "figures",
        "law",
        "election-name",
        "reason",
        "subcategory",
        "domain",
        "domain-number",
        "election-day",
        "election-year",
        "nomination-day",
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
        "candidate-name",
        "residence",
        "country",
        "birth-date",
        "eligible-voters",
        "sums",
        "tables",
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

export const explainListDecisionSignature: Signature = [
  { name: "decision", of: decisionOnList },
  { name: "day", of: "day" },
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

export const explainMergerSignature: Signature = [
  { name: "council", of: councilBeforeMerger },
  { name: "voice", of: { made: "voice" } },
];

export const explainMergerBillSignature: Signature = [
  { name: "answer", of: { either: [regularElectionsSkipped, regularElectionsHeld] } },
  { name: "day", of: "day" },
  { name: "voice", of: { made: "voice" } },
];

export const explainNewVoteSignature: Signature = [
  { name: "answer", of: { either: [electedAfterNewVote, newVoteUndetermined] } },
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

export const explainReferendumDaysSignature: Signature = [
  { name: "answer", of: referendumDays },
  { name: "voice", of: { made: "voice" } },
];

export const explainReferendumRequestSignature: Signature = [
  { name: "answer", of: referendumRequest },
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
  { name: "outcome", of: determined },
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
