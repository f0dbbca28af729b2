import { type DifferenceReason, differenceReasonTerms } from "./difference-reasons.js";
import { type FieldPath, questionPaths } from "./field-path.js";
import { quantities } from "./quantities.js";

const ofLists = /^(votesPerList\.\d+|lists\.\d+(\.total|\.candidateVotes\.\d+)?)$/;

const ofSomeReports: readonly string[] = [
  "postalVotingCertificates",
  "replacementPostalVotingCertificates",
  "members",
  ...questionPaths,
];

function isReason(name: string): name is DifferenceReason {
  return Object.hasOwn(differenceReasonTerms, name);
}

/** Whether a text names a field of a report. */
export function isFieldPath(text: string): text is FieldPath {
  const reason = /^differenceReasons\.(\w+)$/.exec(text)?.[1];
  if (reason !== undefined) return isReason(reason);
  return Object.hasOwn(quantities, text) || ofSomeReports.includes(text) || ofLists.test(text);
}
