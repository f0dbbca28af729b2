import { severityOfSignature } from "../model/signatures/made/verify.js";
import { refusedArguments } from "../model/signatures/refused-arguments.js";
import type {
  BallotFinding,
  FactFinding,
  FieldFinding,
  FileFinding,
  LevelFinding,
  LotFinding,
  ReadingFinding,
  ResultFinding,
  SumFinding,
  SuppositionFinding,
  TableFinding,
  UndeterminedFinding,
} from "./finding-kinds.js";
import type { VerifiedFigure } from "./verified-field.js";

/** Something a verification found. */
export type VerificationFinding =
  | SumFinding
  | LevelFinding
  | FieldFinding
  | ReadingFinding
  | SuppositionFinding
  | FactFinding
  | BallotFinding
  | FileFinding
  | ResultFinding
  | UndeterminedFinding
  | LotFinding
  | TableFinding;

/** Where a file should have nothing. */
export const nothing = "";

const votes: readonly string[] = ["votesOnCandidates", "blankVotes", "invalidVotes"];

/** Votes that differ are a fault; voters and explanations that differ are worth a remark. */
export function severityOf(what: VerifiedFigure): "fault" | "remark" {
  const refusal = refusedArguments(severityOfSignature, [what]);
  if (refusal !== null) return refusal;
  return what.startsWith("lists.") || votes.includes(what) ? "fault" : "remark";
}
