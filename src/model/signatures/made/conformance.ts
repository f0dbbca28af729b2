// Made of the types of public functions by tools/arguments/write-signatures.ts.
import type { Described, Signature } from "../described.js";
import {
  area,
  articleReference,
  completedOutcome,
  controlProtocolFinding,
  drawnLot,
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
        "party-order",
        "nomination",
        "admission",
        "referendum-days",
        "merger",
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
        "calendar",
        "end-of-term",
        "ballots",
        "merger-bill",
        "referendum-request",
        "result-anew",
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
    method: { oneOf: ["largest-remainder", "highest-average"] },
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

const casesToDraw: Described = {
  must: {
    seed: "integer",
    profile: {
      oneOf: [
        "succession",
        "candidate-lists",
        "ballots",
        "everything",
        "municipal-councils",
        "house",
        "senate",
        "provinces-and-water-authorities",
        "european-parliament",
        "islands-and-colleges",
        "until-2017",
        "count-chain",
        "nominations-and-numbers",
        "calendars",
        "mergers-and-referendums",
        "after-the-result",
        "council-seats",
        "seats-only",
        "school",
      ],
    },
    cases: "integer",
  },
  may: { first: "integer" },
};

const acceptableAnswer: Described = { must: { readings: readonly, expected: "json" } };

const vector: Described = {
  must: {
    id: "text",
    kind: {
      oneOf: [
        "result",
        "succession",
        "party-order",
        "nomination",
        "admission",
        "referendum-days",
        "merger",
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
        "calendar",
        "end-of-term",
        "ballots",
        "merger-bill",
        "referendum-request",
        "result-anew",
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
    acceptable: { each: acceptableAnswer },
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
          "party-order",
          "nomination",
          "admission",
          "referendum-days",
          "merger",
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
          "calendar",
          "end-of-term",
          "ballots",
          "merger-bill",
          "referendum-request",
          "result-anew",
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
  may: { faults: { each: "text" } },
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
  must: { vector: vector, verdict: verdict },
  may: { answer: "anything" },
};

const flagNote: Described = {
  must: { meaning: "text", failure: "text" },
  may: { touches: { each: { oneOf: ["ranking", "quota", "elected", "steps", "lots", "seats"] } } },
};

const readonly6: Described = { every: flagNote };

const profilePeriod: Described = {
  must: { from: { either: ["nothing", "integer"] }, until: { either: ["nothing", "integer"] } },
};

const profile: Described = {
  must: {
    name: {
      oneOf: [
        "succession",
        "candidate-lists",
        "ballots",
        "everything",
        "municipal-councils",
        "house",
        "senate",
        "provinces-and-water-authorities",
        "european-parliament",
        "islands-and-colleges",
        "until-2017",
        "count-chain",
        "nominations-and-numbers",
        "calendars",
        "mergers-and-referendums",
        "after-the-result",
        "council-seats",
        "seats-only",
        "school",
      ],
    },
    title: "text",
    kinds: {
      each: {
        oneOf: [
          "result",
          "succession",
          "party-order",
          "nomination",
          "admission",
          "referendum-days",
          "merger",
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
          "calendar",
          "end-of-term",
          "ballots",
          "merger-bill",
          "referendum-request",
          "result-anew",
        ],
      },
    },
    parts: { each: { oneOf: ["ranking", "quota", "elected", "steps", "lots", "seats"] } },
    bodies: { each: { oneOf: ["TK", "EK", "EP", "PS", "AB", "GR", "ER", "KC", "KCNI"] } },
    period: profilePeriod,
    leftOut: {
      each: {
        oneOf: [
          "lots",
          "no-votes",
          "absolute-majority",
          "deceased",
          "several-lists",
          "combinations",
          "refused-input",
          "exhausted-lists",
        ],
      },
    },
    articles: { each: "text" },
  },
};

const runScope: Described = { must: { profile: profile, vectors: { each: vector } } };

const pick7: Described = {
  must: { verdict: { oneOf: ["refused", "pass", "acceptable", "fail", "crashed", "skipped"] } },
};

const outcome: Described = { either: [refused, completedOutcome, lotRequiredOutcome] };

const receipt: Described = {
  must: {
    receipt: { oneOf: ["kieswet-receipt/1"] },
    library: "text",
    selfTest: "text",
    rulesVersion: "text",
    rules: "text",
    hypothetical: { each: "text" },
    readings: readings,
    input: "text",
    steps: "text",
    result: "text",
  },
};

const recordedCase: Described = {
  must: { vector: vector, line: { either: ["nothing", "text"] }, verdict: verdict },
};

const recordedArticle: Described = {
  must: {
    article: "text",
    right: "integer",
    wrong: "integer",
    notJudged: "integer",
    excluded: { each: "text" },
  },
};

const consistentReading: Described = {
  either: [
    { must: { consistency: { oneOf: ["consistent"] }, readings: readonly } },
    {
      must: {
        consistency: { oneOf: ["irreconcilable"] },
        vectors: { each: "text" },
        questions: { each: "text" },
      },
    },
  ],
};

const runConclusion: Described = {
  oneOf: ["conforms", "does-not-conform", "partial", "nothing-judged"],
};

const digestedFile: Described = { must: { file: "text", sha256: "text" } };

const drawnOfSession: Described = {
  must: {
    seed: "integer",
    profile: {
      oneOf: [
        "succession",
        "candidate-lists",
        "ballots",
        "everything",
        "municipal-councils",
        "house",
        "senate",
        "provinces-and-water-authorities",
        "european-parliament",
        "islands-and-colleges",
        "until-2017",
        "count-chain",
        "nominations-and-numbers",
        "calendars",
        "mergers-and-referendums",
        "after-the-result",
        "council-seats",
        "seats-only",
        "school",
      ],
    },
    cases: "integer",
  },
};

const sessionRecord: Described = {
  must: {
    record: { oneOf: ["kieswet-conformance-record/1"] },
    kit: { must: { library: "text", fingerprint: "text" } },
    law: { must: { rules: "text", lastChange: "text" } },
    profile: {
      either: [
        {
          oneOf: [
            "succession",
            "candidate-lists",
            "ballots",
            "everything",
            "municipal-councils",
            "house",
            "senate",
            "provinces-and-water-authorities",
            "european-parliament",
            "islands-and-colleges",
            "until-2017",
            "count-chain",
            "nominations-and-numbers",
            "calendars",
            "mergers-and-referendums",
            "after-the-result",
            "council-seats",
            "seats-only",
            "school",
          ],
        },
        "nothing",
      ],
    },
    says: { each: "text" },
    doesNotSay: { each: "text" },
    said: {
      must: {
        program: "text",
        kinds: {
          each: {
            oneOf: [
              "result",
              "succession",
              "party-order",
              "nomination",
              "admission",
              "referendum-days",
              "merger",
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
              "calendar",
              "end-of-term",
              "ballots",
              "merger-bill",
              "referendum-request",
              "result-anew",
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
    },
    faults: { each: "text" },
    cases: { each: recordedCase },
    smallest: { each: recordedCase },
    flags: readonly6,
    notAsked: { each: vector },
    articles: { each: recordedArticle },
    reading: consistentReading,
    conclusion: runConclusion,
    only: { either: ["nothing", "text"] },
    vectors: { each: digestedFile },
    program: {
      must: {
        command: { each: "text" },
        files: { each: digestedFile },
        build: { either: ["nothing", "text"] },
      },
    },
    environment: readonly,
    times: { must: { began: "text", ended: "text" } },
    drawn: { either: ["nothing", drawnOfSession] },
  },
};

const readonly7: Described = {
  names: ["refused", "pass", "acceptable", "fail", "crashed", "skipped"],
  of: "integer",
};

const judgedShare: Described = {
  must: {
    judged: "integer",
    of: "integer",
    kinds: {
      each: {
        oneOf: [
          "result",
          "succession",
          "party-order",
          "nomination",
          "admission",
          "referendum-days",
          "merger",
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
          "calendar",
          "end-of-term",
          "ballots",
          "merger-bill",
          "referendum-request",
          "result-anew",
        ],
      },
    },
    parts: { each: { oneOf: ["ranking", "quota", "elected", "steps", "lots", "seats"] } },
    articles: { each: "text" },
  },
};

const reportLine: Described = { must: { name: "text", counts: readonly7 } };

const runReport: Described = {
  must: {
    program: "text",
    kinds: {
      each: {
        oneOf: [
          "result",
          "succession",
          "party-order",
          "nomination",
          "admission",
          "referendum-days",
          "merger",
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
          "calendar",
          "end-of-term",
          "ballots",
          "merger-bill",
          "referendum-request",
          "result-anew",
        ],
      },
    },
    parts: {
      either: [
        "nothing",
        { each: { oneOf: ["ranking", "quota", "elected", "steps", "lots", "seats"] } },
      ],
    },
    counts: readonly7,
    profile: {
      either: [
        {
          oneOf: [
            "succession",
            "candidate-lists",
            "ballots",
            "everything",
            "municipal-councils",
            "house",
            "senate",
            "provinces-and-water-authorities",
            "european-parliament",
            "islands-and-colleges",
            "until-2017",
            "count-chain",
            "nominations-and-numbers",
            "calendars",
            "mergers-and-referendums",
            "after-the-result",
            "council-seats",
            "seats-only",
            "school",
          ],
        },
        "nothing",
      ],
    },
    share: { either: ["nothing", judgedShare] },
    conclusion: runConclusion,
    conforms: "truth-value",
    faults: { each: "text" },
    reading: consistentReading,
    byKind: { each: reportLine },
    articles: { each: reportLine },
    flags: {
      each: {
        must: {
          name: "text",
          counts: readonly7,
          note: { either: ["nothing", flagNote] },
          asserted: "truth-value",
        },
      },
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

export const drawCasesSignature: Signature = [{ name: "asked", of: casesToDraw }];

export const readVectorsSignature: Signature = [{ name: "text", of: "text" }];

export const judgeAnswerSignature: Signature = [
  { name: "vector", of: vector },
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
  { name: "notes", of: readonly6 },
  { name: "scope", optional: true, of: runScope },
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

export const vectorsOfProfileSignature: Signature = [
  { name: "profile", of: profile },
  { name: "vectors", of: { each: vector } },
];

export const canonicalJsonSignature: Signature = [{ name: "value", of: "json" }];

export const checkReceiptSignature: Signature = [
  { name: "receipt", of: receipt },
  { name: "election", of: { made: "election" } },
  {
    name: "options",
    optional: true,
    of: {
      may: {
        lots: { each: drawnLot },
        preset: { oneOf: ["text", "default", "abacus", "osv2020"] },
        readings: partial,
        overlay: overlay,
      },
      strict: true,
    },
  },
];

export const fingerprintOfSignature: Signature = [{ name: "value", of: "json" }];

export const differencesOfReceiptsSignature: Signature = [
  { name: "left", of: receipt },
  { name: "right", of: receipt },
];

export const receiptOfSignature: Signature = [
  { name: "election", of: { made: "election" } },
  { name: "outcome", of: { either: [completedOutcome, lotRequiredOutcome] } },
];

export const recordDeltaSignature: Signature = [
  { name: "before", of: sessionRecord },
  { name: "after", of: sessionRecord },
];

export const replayRecordSignature: Signature = [{ name: "record", of: sessionRecord }];

export const htmlReportSignature: Signature = [{ name: "report", of: runReport }];

export const jsonReportSignature: Signature = [{ name: "report", of: runReport }];

export const junitReportSignature: Signature = [{ name: "report", of: runReport }];

export const profilesTextSignature: Signature = [{ name: "vectors", of: { each: vector } }];

export const textReportSignature: Signature = [{ name: "report", of: runReport }];

export const listedVectorsSignature: Signature = [{ name: "vectors", of: { each: vector } }];

export const vectorListJsonSignature: Signature = [{ name: "vectors", of: { each: vector } }];

export const vectorListTextSignature: Signature = [{ name: "vectors", of: { each: vector } }];
