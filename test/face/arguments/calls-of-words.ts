import { admittedStay } from "../../../src/after/admitted-stay.js";
import { newMembersSit } from "../../../src/after/new-members-sit.js";
import { differenceBetween } from "../../../src/after/outcome-difference.js";
import { restoreOrder } from "../../../src/after/party-order/restore-order.js";
import { resultAnew } from "../../../src/after/result-anew.js";
import { determineSuccession } from "../../../src/after/succession/determine-succession.js";
import { readVectors } from "../../../src/conformance/format/read-vectors.js";
import { runReport } from "../../../src/conformance/judge/run-report.js";
import { profiles } from "../../../src/conformance/profiles/profiles.js";
import { receiptOf } from "../../../src/conformance/receipt/receipt.js";
import { checkExercise, solveExercise } from "../../../src/exercises/check-exercise.js";
import { makeDeck } from "../../../src/exercises/decks/make-deck.js";
import { makeExercise } from "../../../src/exercises/make-exercise.js";
import { voiceOf } from "../../../src/explain/language/voice.js";
import { english } from "../../../src/explain/languages/english.js";
import { seatReport } from "../../../src/explain/report/seat-report.js";
import { explainSteps } from "../../../src/explain/topics/steps/explain-steps.js";
import { stepPlaces } from "../../../src/explain/topics/steps/step-places.js";
import { presets } from "../../../src/law/readings/presets.js";
import { parseElection } from "../../../src/model/election/parse-election.js";
import { auditOf } from "../../../src/validation/audit/audit.js";
import { checkCount } from "../../../src/validation/check-count.js";
import { checkControlProtocol } from "../../../src/validation/control-protocol/check-control-protocol.js";
import { admissionInDoubt } from "../../../src/what-if/admission/admission-in-doubt.js";
import { influenceOfMistakes } from "../../../src/what-if/influence/influence-of-mistakes.js";
import { marginsOf } from "../../../src/what-if/margins/margins.js";
import { decentralised, smallBallot } from "../../validation/small-counts.js";
import { audited, protocol, total } from "./calls-of-counts.js";
import { verification } from "./calls-of-files.js";
import {
  council,
  day,
  drawnOutcome,
  election,
  given,
  lotRequired,
  outcome,
  tied,
} from "./small-election.js";

export const voice = voiceOf(english, election);
const margins = given(marginsOf(election, outcome));
const exercise = makeExercise("averages", 3);
const solved = solveExercise(exercise);
const checked = checkExercise(exercise, solved);
const report = seatReport(outcome, election, voice);
const table = report.blocks.find((block) => block.kind === "table");
const [finding] = checkCount({ ...decentralised, blankVotes: 40 }, smallBallot);
const [found] = checkControlProtocol(protocol);
const refused = parseElection({});
const succession = determineSuccession(election, outcome, {
  day: "2026-05-01",
  vacancies: [{ member: "1-1" }],
});
const [place] = stepPlaces(outcome);
const [sentence] = explainSteps(outcome, voice);
const drawn = drawnOutcome.status === "completed" ? drawnOutcome.lots[0] : undefined;
const correction = {
  unit: "SB1",
  session: 2,
  replacedSession: 1,
  fields: [{ field: "blankVotes", from: 1, to: 2 }],
};
const newVote = admittedStay({ before: outcome, after: outcome, admitted: [] });
const mismatch = {
  kind: "figure",
  unit: "0668",
  depth: 0,
  what: "blankVotes",
  parent: 1,
  children: 2,
};
const remark = { remark: "seats-unassigned", article: { article: "P 10" } };
const influence = given(influenceOfMistakes(election, outcome, [{ unit: "SB1", votesInDoubt: 1 }]));
const vector = {
  id: "a",
  kind: "result",
  articles: [{ article: "P 8" }],
  flags: [],
  input: { election: council },
  expected: { refused: true },
};
const older = {
  election: "GR",
  day,
  seats: 3,
  groups: [
    { nr: 1, votes: [50, 10] },
    { nr: 2, votes: [30, 20] },
  ],
};
const receipt = receiptOf(election, outcome);
const judged = [{ vector, verdict: { verdict: "pass" }, answer: 1 }];
const description = { program: "x", kinds: ["result"], parts: null };
const run = runReport(description as never, judged as never, {});

const audit = auditOf(
  { seed: "12345678901234567890", units: ["SB1", "SB2"], size: 1, riskPercent: 50 },
  [audited],
);

const record = {
  record: "kieswet-conformance-record/1",
  kit: { library: "1.0.0", fingerprint: "0".repeat(64) },
  law: { rules: "0".repeat(64), lastChange: day },
  profile: "school",
  says: ["what it says"],
  doesNotSay: ["what it does not say"],
  only: "quota",
  vectors: [{ file: "seats.jsonl", sha256: "0".repeat(64) }],
  program: { command: ["program"], files: [], build: "1" },
  environment: { node: "20" },
  times: { began: "2026-10-01", ended: "2026-10-01" },
  drawn: { seed: 1, profile: "school", cases: 1 },
  said: { program: "program", kinds: ["result"], parts: ["seats"] },
  faults: ["a fault"],
  cases: [{ vector, line: "{}", verdict: { verdict: "pass" } }],
  smallest: [],
  flags: {},
  notAsked: [],
  articles: [{ article: "P 5", right: 1, wrong: 0, notJudged: 0, excluded: ["a mistake"] }],
  reading: { consistency: "consistent", readings: {} },
  conclusion: "partial",
};

/** A good call of every function of `kieswet/explain`, `kieswet/exercises` and `kieswet/conformance`. */
export const callsOfWords: Readonly<Record<string, readonly unknown[]>> = {
  blockToHtml: [table],
  checkSheet: [english],
  countReport: [total, voice, { area: "X", candidates: true }],
  dictionary: [],
  explainAnswer: [checked.answers[0], exercise, voice],
  explainBasis: [outcome, voice],
  explainCandidate: [outcome, election, "1-1", voice],
  explainComparison: ["votes", voice],
  explainControlProtocol: [found, voice],
  explainCorrection: [correction, voice],
  explainDrawnLot: [drawn, day, voice],
  explainEmlIssue: [
    {
      ...{ code: "invalid-value", line: 3, column: 1, path: "EML", actual: "y" },
      expected: { kind: "one-of", values: ["x"] },
    },
    voice,
  ],
  explainExercise: [exercise, voice],
  explainFinding: [finding, "coordinator", voice],
  explainHypothetical: [outcome, voice],
  explainAudit: [audit, voice],
  explainAuditedUnit: [audited, voice],
  explainInfluence: [influence, voice],
  explainNewVote: [newVote, voice],
  explainAdmission: [given(admissionInDoubt(election, outcome, [])), day, voice],
  explainNewMembersSit: [
    given(newMembersSit({ type: "GR", day: day as never, seats: 9, approved: 4 })),
    day,
    voice,
  ],
  explainDifference: [given(differenceBetween(outcome, outcome)), voice],
  explainPartyOrder: [
    given(restoreOrder(election, outcome, { group: 1, order: ["1-1"], agents: [] })),
    day,
    voice,
  ],
  explainResultAnew: [
    given(resultAnew({ cause: "new-vote", before: outcome, after: outcome, admitted: [] })),
    day,
    voice,
  ],
  explainLot: [lotRequired.question, day, voice],
  explainMargin: [margins.margins[0], voice],
  explainMismatch: [mismatch, voice],
  explainOtherReadings: [outcome, voice],
  explainProvision: ["residualSeats", outcome, voice],
  explainReading: ["majoritySeatCounts", "yes", voice],
  explainRemark: [remark, outcome, voice],
  explainRemarks: [outcome, voice],
  explainRefusal: [refused, voice],
  explainRefusalIssue: [refused.status === "refused" ? refused.issues[0] : null, voice],
  explainResidualSeat: [outcome, 1, voice],
  explainStep: [outcome.steps[0], place, outcome, voice],
  explainSteps: [outcome, voice],
  explainSuccession: [succession, day, voice],
  explainVerdict: ["right", voice],
  explainVerification: [verification.findings[0], voice],
  hemicycle: [outcome, voice],
  lawLink: [{ article: "P 8", paragraph: 1 }, day],
  marginsPicture: [margins, voice],
  namesOf: [election],
  reportToHtml: [report],
  reportToHtmlFragment: [report],
  reportToMarkdown: [report],
  residualSeatRace: [outcome, voice],
  residualSeatFrames: [outcome, voice, { colours: [{ list: 1, fill: "#1f4e8c" }] }],
  seatFlow: [
    {
      before: "2022",
      after: "2026",
      parties: [{ name: "VVD", before: 3, after: 2, fill: "#1f4e8c" }],
    },
    voice,
  ],
  seatReport: [outcome, election, voice, { pictures: true }],
  seatsAgainstVotes: [outcome, voice],
  sentenceToHtml: [sentence],
  stepPlaces: [outcome],
  tableToHtml: [table],
  voiceOf: [english, election],
  checkExercise: [exercise, solved],
  filesOfDeck: [makeDeck({ seed: 1, level: "district" }), "2027-03-17"],
  makeDeck: [{ seed: 1, level: "municipality", mistake: "sum-wrong" }],
  makeExercise: ["averages", 3, "usual"],
  solveExercise: [exercise],
  selfTest: [],
  answerVector: [vector, { preset: "abacus" }],
  canonicalJson: [council],
  checkReceipt: [receipt, election, {}],
  checkTrace: [election, outcome, {}],
  conformanceJsonSchemas: [],
  controlProtocolVerdict: [[found]],
  differencesOfReceipts: [receipt, receipt],
  drawCases: [{ seed: 1, profile: "school", cases: 1 }],
  electionOfVector: [older],
  evaluate: [older, { preset: "abacus" }],
  evaluateControlProtocol: [protocol],
  evaluateCount: [{ ballot: smallBallot, count: decentralised }],
  fingerprintOf: [council],
  htmlReport: [run],
  isBad: [{ verdict: "pass" }],
  jsonReport: [run],
  judgeAnswer: [vector, { refused: true }, ["seats"]],
  junitReport: [run],
  lawfulResults: [tied, presets.default, 10],
  listedVectors: [[vector]],
  profilesText: [[vector]],
  readVectors: [JSON.stringify({ format: "kieswet-vectors/1", vectors: 1 })],
  receiptOf: [election, outcome],
  parseRecord: [record],
  recordDelta: [record, record],
  replayRecord: [record],
  resultAnswer: [outcome],
  ruleFactsOf: ["GR", day, 9],
  runReport: [description, judged, {}, { profile: profiles[0], vectors: [vector] }],
  textReport: [run],
  vectorListJson: [[vector]],
  vectorListText: [[vector]],
  vectorsOfProfile: [profiles[0], [vector]],
};
export const vectorsRead = readVectors("");
