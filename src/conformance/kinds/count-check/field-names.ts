import type { FieldPath } from "../../../model/count/field-path.js";
import { quantities } from "../../../model/count/quantities.js";
import { own } from "../../../model/has.js";

const letters = new Map<string, string>(
  Object.entries(quantities).map(([name, { letter }]) => [name, letter]),
);

const blocks: Readonly<Record<string, string>> = {
  "comparison.equal": "box.equal",
  "comparison.more": "box.more",
  "comparison.fewer": "box.fewer",
  differenceExplained: "explained",
  "report.checksAndCorrections": "report.checksPage",
  checksAndCorrections: "checks",
  "checksAndCorrections.reasons.unexplainedDifference": "checks.reason.unexplained",
  "checksAndCorrections.reasons.other": "checks.reason.other",
  "checksAndCorrections.resultsCorrected": "checks.corrected",
  "checksAndCorrections.requestedByCentralCommittee": "checks.csbRequest",
};

/** The name that vectors for counts have for a field. */
export function vectorField(path: FieldPath): string {
  return (
    letters.get(path) ??
    own(blocks, path) ??
    path
      .replace(/^votesPerList\./, "E.")
      .replace(/^lists\./, "list.")
      .replace(".candidateVotes.", ".candidate.")
  );
}

const paths = new Map<string, string>(
  [...letters, ...Object.entries(blocks)].map(([path, name]) => [name, path]),
);

/** The field that a vector for counts means by a name. */
export function fieldOfVector(name: string): string {
  return (
    paths.get(name) ??
    name
      .replace(/^E\./, "votesPerList.")
      .replace(/^list\./, "lists.")
      .replace(".candidate.", ".candidateVotes.")
  );
}
