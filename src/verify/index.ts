export { severityOf, type VerificationFinding } from "./finding.js";
export type {
  BallotFinding,
  FactFinding,
  FieldFinding,
  FileFinding,
  LevelFinding,
  LotFinding,
  ReadingFinding,
  ResultFinding,
  Severity,
  SumFinding,
  SuppositionFinding,
  TableFinding,
  UndeterminedFinding,
} from "./finding-kinds.js";
export {
  type CandidatePlace,
  type Comparison,
  type SaidOnce,
  type UnreadFile,
  type Verdict,
  type VerificationFacts,
  type VerificationOptions,
  type VerificationReport,
  type VerifiedKind,
  type VerifiedList,
  verdicts,
} from "./verification.js";
export { type VerifiedField, type VerifiedFigure, verifiedFields } from "./verified-field.js";
export { createEmlVerifier, type EmlVerifier, type GivenFile, verifyEml } from "./verify-eml.js";
