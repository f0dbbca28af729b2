export type { TraceOptions } from "../judges/checker/check-trace.js";
export type { ExactDifference } from "../judges/checker/exact-difference.js";
export type { RejectedPlace, TraceVerdict } from "../judges/checker/verdict.js";
export type {
  PeopleArticles,
  PhaseFact,
  RuleFacts,
  ThresholdFact,
} from "../judges/facts/facts.js";
export type { LawfulResults } from "../judges/second-model/lawful-results.js";
export type { ModelList, ModelResult } from "../judges/second-model/result.js";
export type { ReconciliationQuestion } from "../operations/reconciliation-schema.js";
export { answerVector } from "./answer-vector.js";
export { checkTrace, lawfulResults, ruleFactsOf } from "./checked-judges.js";
export { type DrawnCases, drawCases, type NoCasesDrawn } from "./drawn/draw-cases.js";
export type { CasesToDraw } from "./drawn/draw-cases-schema.js";
export {
  type Command,
  type ProgramAnswer,
  protocolVersion,
  type Ready,
} from "./format/protocol-schema.js";
export { conformanceJsonSchemas } from "./format/published-schema.js";
export { readVectors, type UnreadLine, type VectorFile } from "./format/read-vectors.js";
export {
  type AcceptableAnswer,
  type FlagNote,
  type Vector,
  type VectorFileHeader,
  vectorFormat,
} from "./format/vector-schema.js";
export type { ConsistentReading } from "./judge/consistent-reading.js";
export { judgeAnswer } from "./judge/judge-answer.js";
export type { JudgedShare, RunScope } from "./judge/judged-share.js";
export type { JudgedVector } from "./judge/judged-vector.js";
export {
  type ProgramDescription,
  type ReportLine,
  type RunConclusion,
  type RunReport,
  runReport,
  type VerdictCounts,
} from "./judge/run-report.js";
export { isBad, type Verdict, type VerdictKind, verdictKinds } from "./judge/verdict.js";
export type { AdmissionAnswer, AdmissionQuestion } from "./kinds/admission/admission-schema.js";
export type { BallotAnswer, BallotsAnswer } from "./kinds/ballots/ballots-schema.js";
export type { BodySizeAnswer } from "./kinds/body-size/body-size-schema.js";
export type {
  CalendarAnswer,
  CalendarAnswerEntry,
  CalendarQuestion,
} from "./kinds/calendar/calendar-schema.js";
export type {
  ControlProtocolVector,
  ControlProtocolVerdict,
  ExpectedCandidate,
  ExpectedUnitFindings,
  UnitOfVector,
  VectorFraction,
} from "./kinds/control-protocol/control-protocol-schema.js";
export { controlProtocolVerdict } from "./kinds/control-protocol/findings-by-unit.js";
export type {
  CountVector,
  CountVectorForm,
  CountVerdict,
  ExpectedFinding,
} from "./kinds/count-check/count-check-schema.js";
export type { DepositAnswer, DepositQuestion } from "./kinds/deposit/deposit-schema.js";
export type { EndOfTermAnswer } from "./kinds/end-of-term/end-of-term-schema.js";
export type { AnswerOptions } from "./kinds/kind.js";
export { type VectorKind, vectorKinds } from "./kinds/kinds.js";
export type { ListLengthAnswer } from "./kinds/list-length/list-length-schema.js";
export type { ListNumbersAnswer } from "./kinds/list-numbers/list-numbers-schema.js";
export type { MergerAnswer } from "./kinds/merger/merger-schema.js";
export type { MergerBillAnswer } from "./kinds/merger-bill/merger-bill-schema.js";
export type { ListAnswer, NominationAnswer } from "./kinds/nomination/nomination-schema.js";
export type {
  PartyOrderAnswer,
  PartyOrderQuestion,
} from "./kinds/party-order/party-order-schema.js";
export type {
  AnsweredMismatch,
  ReconciliationAnswer,
  ReconciliationInput,
} from "./kinds/reconciliation/reconciliation-schema.js";
export type { ReferendumAnswer } from "./kinds/referendum/referendum-schema.js";
export type { ReferendumDaysAnswer } from "./kinds/referendum-days/referendum-days-schema.js";
export type { ReferendumRequestAnswer } from "./kinds/referendum-request/referendum-request-schema.js";
export { resultAnswer } from "./kinds/result/result-answer.js";
export { type ResultPart, resultParts } from "./kinds/result/result-parts.js";
export type { ResultAnswer, ResultInput } from "./kinds/result/result-schema.js";
export type { ResultAnewAnswer } from "./kinds/result-anew/result-anew-schema.js";
export type { ExactNumber, LotAnswer, RefusedAnswer } from "./kinds/shapes-schema.js";
export type { SuccessionAnswer, SuccessionQuestion } from "./kinds/succession/succession-schema.js";
export type {
  AddingBody,
  TallyAnswer,
  TallyInput,
  TallyReport,
} from "./kinds/tally/tally-schema.js";
export type { LeaveAnswer } from "./kinds/temporary-leave/temporary-leave-schema.js";
export type { VoteValueAnswer } from "./kinds/vote-value/vote-value-schema.js";
export { electionOfVector, type VectorElection } from "./older-notation/election-of-vector.js";
export {
  type EvaluateOptions,
  evaluate,
  evaluateControlProtocol,
  evaluateCount,
} from "./older-notation/evaluate.js";
export type { VectorInput } from "./older-notation/vector-input-schema.js";
export type {
  VectorList,
  VectorLot,
  VectorResult,
  VectorStep,
} from "./older-notation/vector-result.js";
export {
  type LeftOut,
  type Profile,
  type ProfileName,
  type ProfilePeriod,
  profileNames,
} from "./profiles/profile.js";
export { profiles } from "./profiles/profiles.js";
export { vectorsOfProfile } from "./profiles/vectors-of-profile.js";
export { canonicalJson } from "./receipt/canonical-json.js";
export { type CheckedReceipt, checkReceipt } from "./receipt/check-receipt.js";
export { fingerprintOf } from "./receipt/fingerprint-of.js";
export { libraryVersion } from "./receipt/library-version.js";
export { differencesOfReceipts, receiptOf } from "./receipt/receipt.js";
export { type Receipt, receiptSchema } from "./receipt/receipt-schema.js";
export { parseRecord } from "./record/parse-record.js";
export { type RecordDelta, recordDelta } from "./record/record-delta.js";
export { type ReplayDifference, replayRecord } from "./record/replay-record.js";
export type {
  DigestedFile,
  DrawnOfSession,
  RecordedArticle,
  RecordedCase,
  SessionFacts,
  SessionRecord,
} from "./record/session-record.js";
export { htmlReport } from "./report/html-report.js";
export { jsonReport } from "./report/json-report.js";
export { junitReport } from "./report/junit-report.js";
export { profilesText } from "./report/profiles-text.js";
export { textReport } from "./report/text-report.js";
export {
  type ListedVector,
  listedVectors,
  vectorListJson,
  vectorListText,
} from "./report/vector-list.js";
export { type SelfTest, type SelfTestFailure, selfTest } from "./self-test/self-test.js";
