import { checkFactsOnPeople } from "./check-facts.js";
import { statementsOfPeople, statementsOfUncounted } from "./check-people.js";
import type { FilesOfElection } from "./files-of-election.js";
import type { VerificationFinding } from "./finding.js";
import { missing } from "./missing.js";
import { type ComparedStatements, compareStatements } from "./statement.js";
import type { VerificationOptions } from "./verification.js";
import {
  electionOfFiles,
  fileOfDistricts,
  type ResultFiles,
  type VerifiedResult,
  verifyResult,
} from "./verify-result.js";
import type { WholeCounts } from "./whole-counts.js";

/** The result of the law, what was found about the published one, and what files say of people. */
export interface ResultAndPeople extends VerifiedResult {
  readonly people: ComparedStatements;
}

/** The result of the law as far as the files go, and what was found about the published one. */
export function resultOf(
  files: FilesOfElection,
  whole: WholeCounts,
  options: VerificationOptions,
): ResultAndPeople {
  const { definitions, lists, results } = files;
  const [result] = results;
  const seats = definitions[0]?.document.seats ?? options.seats;
  const noResultFile = result === undefined ? [missing("remark", "no-result-file", "520")] : [];
  const none = (
    findings: readonly VerificationFinding[],
    people = compareStatements(statementsOfUncounted(lists, [])),
  ): ResultAndPeople => ({
    findings: [...findings, ...noResultFile],
    result: null,
    confirmed: false,
    people,
  });
  if (whole.counts.length === 0) {
    return none([missing("gap", "no-whole-count", "510d")]);
  }
  // Who stands is known without the number of seats; one is as good as another for that.
  const given: ResultFiles = { seats: seats ?? 1, counts: whole.counts, lists, result, options };
  const made = electionOfFiles(given);
  if (made.status === "refused") {
    const { issues } = made;
    return none([{ severity: "fault", code: "result-not-determined", file: "", issues }]);
  }
  const { candidates } = made.value;
  const people = compareStatements([
    ...statementsOfPeople(candidates, fileOfDistricts(lists)),
    ...statementsOfUncounted(lists, candidates),
  ]);
  const facts = checkFactsOnPeople(options, candidates);
  if (seats === undefined) {
    const finding = missing("gap", "no-seats", "110a");
    return none([finding, ...facts, ...people.findings], people);
  }
  const verified = verifyResult(given, made.value);
  return {
    ...verified,
    findings: [...facts, ...people.findings, ...verified.findings, ...noResultFile],
    people,
  };
}
