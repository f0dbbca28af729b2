import { electedInOrder } from "../eml/bridge/elected-order.js";
import {
  type EmlElectionAndCandidates,
  electionAsCounted,
} from "../eml/bridge/election-from-eml.js";
import { shownPersonName } from "../eml/bridge/person-name.js";
import type { EmlCandidateLists } from "../eml/documents/candidate-list.js";
import type { EmlCount } from "../eml/documents/count.js";
import type { EmlResult } from "../eml/documents/result.js";
import type { CompletedOutcome } from "../model/outcome/outcome.js";
import type { Refused } from "../model/refusal.js";
import { determineResult } from "../seats/determine-result.js";
import { checkResult } from "./check-result.js";
import { type Determined, determineFitting } from "./determine.js";
import type { VerificationFinding } from "./finding.js";
import type { VerificationReport, VerifiedList } from "./verification.js";

/** What the result is determined from. */
export interface ResultFiles {
  readonly seats: number;
  readonly counts: readonly EmlCount[];
  readonly lists: readonly EmlCandidateLists[];
  readonly result: { readonly file: string; readonly document: EmlResult } | undefined;
}

/** The result of the law and what was found about the published one. */
export interface VerifiedResult {
  readonly findings: readonly VerificationFinding[];
  readonly result: VerificationReport["result"];
  readonly confirmed: boolean;
}

function verifiedLists(
  outcome: CompletedOutcome,
  { election, candidates }: EmlElectionAndCandidates,
): readonly VerifiedList[] {
  const names = new Map(
    candidates.map(({ id, nominated }) => [id, nominated?.name && shownPersonName(nominated.name)]),
  );
  return outcome.groups.map(({ group, votes, seats }) => ({
    number: group,
    name: election.groups.find(({ number }) => number === group)?.name ?? "",
    votes,
    seats,
    elected: electedInOrder(outcome, candidates, group).map(({ candidate, ranking }) => ({
      name: names.get(candidate) ?? candidate,
      ranking,
    })),
  }));
}

function lotFindings(file: string, { lots }: Determined): readonly VerificationFinding[] {
  return lots.map(({ question, drawn }) => ({
    severity: "remark",
    code: "lot-drawn",
    file,
    question,
    drawn,
  }));
}

const notDetermined = ({ issues }: Refused): VerifiedResult => ({
  findings: [{ severity: "fault", code: "result-not-determined", file: "", issues }],
  result: null,
  confirmed: false,
});

/** Determines the result of the law and compares the published one with it. */
export function verifyResult({ seats, counts, lists, result }: ResultFiles): VerifiedResult {
  const made = electionAsCounted({ seats, counts, lists });
  if (made.status === "refused") return notDetermined(made);
  const { election, candidates } = made.value;
  const compared = (outcome: CompletedOutcome) =>
    result === undefined ? [] : checkResult(result.file, result.document, outcome, candidates);
  const determined: Determined =
    result === undefined
      ? { outcome: determineResult(election), lots: [] }
      : determineFitting(election, (outcome) => compared(outcome).length === 0);
  const { outcome } = determined;
  if (outcome.status === "refused") return notDetermined(outcome);
  if (outcome.status === "lot-required") {
    const severity = result === undefined ? "remark" : "fault";
    const file = result?.file ?? "";
    const { question } = outcome;
    return {
      findings: [{ severity, code: "lot-required", file, question, drawn: [] }],
      result: null,
      confirmed: false,
    };
  }
  const findings = compared(outcome);
  return {
    findings: [...lotFindings(result?.file ?? "", determined), ...findings],
    result: { seats, votes: outcome.votes, lists: verifiedLists(outcome, made.value) },
    confirmed: result !== undefined && findings.length === 0,
  };
}
