export { checkTrace, type TraceOptions } from "../judges/checker/check-trace.js";
export type { ExactDifference } from "../judges/checker/exact-difference.js";
export type { RejectedPlace, TraceVerdict } from "../judges/checker/verdict.js";
export type {
  PeopleArticles,
  PhaseFact,
  RuleFacts,
  ThresholdFact,
} from "../judges/facts/facts.js";
export { ruleFactsOf } from "../judges/facts/rule-facts.js";
export { type AnswerOptions, answerVector } from "./answer-vector.js";
export {
  type Command,
  type ProgramAnswer,
  protocolVersion,
  type Ready,
  type ResultPart,
  resultParts,
} from "./format/protocol-schema.js";
export { conformanceJsonSchemas } from "./format/published-schema.js";
export { readVectors, type UnreadLine, type VectorFile } from "./format/read-vectors.js";
export {
  type AcceptableAnswer,
  type FlagNote,
  type Vector,
  type VectorFileHeader,
  type VectorKind,
  vectorFormat,
  vectorKinds,
} from "./format/vector-schema.js";
export { judgeAnswer } from "./judge/judge-answer.js";
export {
  type JudgedVector,
  type ProgramDescription,
  type ReportLine,
  type RunReport,
  runReport,
  type VerdictCounts,
} from "./judge/run-report.js";
export { isBad, type Verdict, type VerdictKind, verdictKinds } from "./judge/verdict.js";
export type {
  BodySizeAnswer,
  ReferendumAnswer,
  VoteValueAnswer,
} from "./kinds/body-size/body-size-schema.js";
export {
  controlProtocolVerdict,
  evaluateControlProtocol,
} from "./kinds/control-protocol/control-protocol.js";
export type {
  ControlProtocolVector,
  ControlProtocolVerdict,
  ExpectedCandidate,
  ExpectedUnitFindings,
  VectorFraction,
} from "./kinds/control-protocol/control-protocol-schema.js";
export { evaluateCount } from "./kinds/count-check/count-check.js";
export type {
  CountVector,
  CountVectorForm,
  CountVerdict,
  ExpectedFinding,
} from "./kinds/count-check/count-check-schema.js";
export type {
  DepositAnswer,
  DepositQuestion,
  ListLengthAnswer,
  ListNumbersAnswer,
} from "./kinds/deposit/deposit-schema.js";
export type {
  ReconciliationAnswer,
  ReconciliationInput,
} from "./kinds/reconciliation/reconciliation-schema.js";
export { resultAnswer } from "./kinds/result/result-answer.js";
export type { ResultAnswer, ResultInput } from "./kinds/result/result-schema.js";
export type {
  LeaveAnswer,
  SuccessionAnswer,
  SuccessionQuestion,
} from "./kinds/succession/succession-schema.js";
export type {
  AddingBody,
  TallyAnswer,
  TallyInput,
  TallyReport,
} from "./kinds/tally/tally-schema.js";
export { type EvaluateOptions, evaluate } from "./older-notation/evaluate.js";
export {
  electionOfVector,
  type VectorElection,
  type VectorInput,
} from "./older-notation/vector-input-schema.js";
export type {
  VectorList,
  VectorLot,
  VectorResult,
  VectorStep,
} from "./older-notation/vector-result.js";
export { canonicalJson } from "./receipt/canonical-json.js";
export { fingerprintOf } from "./receipt/fingerprint-of.js";
export { libraryVersion } from "./receipt/library-version.js";
export {
  differencesOfReceipts,
  type Receipt,
  receiptOf,
  receiptSchema,
} from "./receipt/receipt.js";
export { htmlReport } from "./report/html-report.js";
export { jsonReport } from "./report/json-report.js";
export { junitReport } from "./report/junit-report.js";
export { textReport } from "./report/text-report.js";
export {
  type ListedVector,
  listedVectors,
  vectorListJson,
  vectorListText,
} from "./report/vector-list.js";
