export {
  type BallotFinding,
  type FileFinding,
  type LevelFinding,
  type LotFinding,
  type ResultFinding,
  type SumFinding,
  severityOf,
  type UndeterminedFinding,
  type VerificationFinding,
  type VerifiedFigure,
} from "./finding.js";
export type { VerificationOptions, VerificationReport, VerifiedList } from "./verification.js";
export { createEmlVerifier, type EmlVerifier, verifyEml } from "./verify-eml.js";
