import type { DifferenceReason, DifferenceReasons } from "../../model/count/difference-reasons.js";
import { own, ownOnly } from "../../model/has.js";
import type { ControlProtocolParameters, ControlProtocolUnit } from "./control-protocol-input.js";
import type { ControlProtocolFinding } from "./finding.js";

/** What explains that there are more votes than admitted voters. */
const reasonsForMore = [
  "tooManyBallotsIssued",
  "tooManyPostalBallots",
  "noExplanation",
  "otherExplanation",
] as const satisfies readonly DifferenceReason[];

/** What explains that there are fewer votes than admitted voters. */
const reasonsForFewer = [
  "ballotsTakenAway",
  "tooFewBallotsIssued",
  "noPostalBallot",
  "lostBallots",
  "noExplanation",
  "otherExplanation",
] as const satisfies readonly DifferenceReason[];

function explained(reasons: DifferenceReasons, names: readonly DifferenceReason[]): number {
  return names.reduce((sum, name) => sum + (own(reasons, name) ?? 0), 0);
}

/** How many ballots of the difference the explanations leave over, or explain too many. */
function missingExplanations(votes: number, admitted: number, reasons: DifferenceReasons): number {
  if (votes > admitted) return Math.abs(votes - admitted - explained(reasons, reasonsForMore));
  if (votes < admitted) return Math.abs(votes - admitted + explained(reasons, reasonsForFewer));
  return 0;
}

/** The checks on votes and admitted voters: none, unexplained, missing explanations, rejected, large. */
export function differenceFindings(
  unit: ControlProtocolUnit,
  parameters: ControlProtocolParameters,
): ControlProtocolFinding[] {
  const { unit: id, blankVotes, invalidVotes, admittedVoters, differenceReasons } = ownOnly(unit);
  const reasons = differenceReasons ?? {};
  const votes = unit.votesOnCandidates + blankVotes + invalidVotes;
  const findings: ControlProtocolFinding[] = [];
  if (votes === 0) findings.push({ unit: id, check: "no-votes" });
  if (parameters.checkExplanations) {
    const unexplained = own(reasons, "noExplanation") ?? 0;
    if (unexplained !== 0) {
      findings.push({ unit: id, check: "unexplained-difference", ballots: unexplained });
    }
    if (admittedVoters === undefined) {
      findings.push({ unit: id, check: "not-computable", of: "missing-explanations" });
    } else {
      const ballots = missingExplanations(votes, admittedVoters, reasons);
      if (ballots !== 0) findings.push({ unit: id, check: "missing-explanations", ballots });
    }
  }
  for (const [check, rejected] of [
    ["many-blank-votes", blankVotes],
    ["many-invalid-votes", invalidVotes],
  ] as const) {
    if (votes > 0 && 100 * rejected >= parameters.rejectedPercent * votes) {
      findings.push({ unit: id, check, share: { numerator: rejected, denominator: votes } });
    }
  }
  if (admittedVoters === undefined) {
    findings.push({ unit: id, check: "not-computable", of: "large-difference" });
    return findings;
  }
  const difference = Math.abs(votes - admittedVoters);
  if (difference >= parameters.differenceVotes) {
    findings.push({
      unit: id,
      check: "large-difference",
      by: "votes",
      votes: difference,
      allVotes: votes,
    });
  } else if (votes > 0 && 100 * difference >= parameters.differencePercent * votes) {
    findings.push({
      unit: id,
      check: "large-difference",
      by: "share",
      votes: difference,
      allVotes: votes,
    });
  }
  return findings;
}
