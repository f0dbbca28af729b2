import type { EmlFigures } from "../eml/documents/figures.js";
import { severityOf } from "./finding.js";
import type { SumFinding } from "./finding-kinds.js";
import type { VerifiedFigure } from "./verified-field.js";

/**
 * Checks that each list has the votes of its candidates and that all lists together have the votes
 * on candidates.
 */
export function checkFigures(
  file: string,
  unit: string,
  { lists, votesOnCandidates }: EmlFigures,
): readonly SumFinding[] {
  const findings: SumFinding[] = [];
  const compare = (
    code: SumFinding["code"],
    what: VerifiedFigure,
    stated: number,
    sum: number,
  ): void => {
    if (stated === sum) return;
    findings.push({ severity: severityOf(what), code, file, unit, what, stated, sum });
  };
  let all = 0;
  for (const { number, votes, candidates } of lists) {
    let sum = 0;
    for (const candidate of candidates) sum += candidate.votes;
    compare("candidates-do-not-add-up", `lists.${number}.votes`, votes, sum);
    all += votes;
  }
  compare("lists-do-not-add-up", "votesOnCandidates", votesOnCandidates, all);
  return findings;
}
