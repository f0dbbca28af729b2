import type { RefusalIssue } from "../../../model/refusal.js";
import type { RefusalSentences } from "../../language/language.js";

function place(issue: RefusalIssue): string {
  const path = issue.path.reduce<string>(
    (text, part) => (typeof part === "number" ? `${text}[${part}]` : `${text}.${part}`),
    "",
  );
  return path === "" ? "The input" : path.replace(/^\./, "");
}

const expected = (issue: RefusalIssue): string =>
  ` Expected: ${issue.expected}. Given: ${issue.actual}.`;

/** What is wrong with input, in English. */
export const englishRefusals: RefusalSentences = {
  missing: (issue) => `${place(issue)} is missing. Expected: ${issue.expected}.`,
  "wrong-type": (issue) =>
    `${place(issue)} is not the kind of value that belongs here.${expected(issue)}`,
  "unknown-property": (issue) => `${place(issue)} is not a known property here.`,
  "unknown-value": (issue) =>
    `${place(issue)} is not one of the possible values.${expected(issue)}`,
  "not-an-integer": (issue) => `${place(issue)} must be an integer.${expected(issue)}`,
  "too-small": (issue) => `${place(issue)} is too small.${expected(issue)}`,
  "too-large": (issue) => `${place(issue)} is too large.${expected(issue)}`,
  "wrong-length": (issue) => `${place(issue)} does not have the right length.${expected(issue)}`,
  malformed: (issue) => `${place(issue)} is not well written.${expected(issue)}`,
  ambiguous: (issue) =>
    `${place(issue)} is given in more than one way; give it in one.${expected(issue)}`,
  "not-a-day": (issue) =>
    `${place(issue)} must be a day on the calendar, written as 2026-03-18.${expected(issue)}`,
  "no-rules-on-day": (issue) =>
    `No rules are known for this election on that day.${expected(issue)}`,
  duplicate: (issue) => `${place(issue)} occurs more than once.${expected(issue)}`,
  "unknown-reference": (issue) =>
    `${place(issue)} refers to something that is not there.${expected(issue)}`,
  "not-allowed": (issue) => `${place(issue)} is not allowed here.${expected(issue)}`,
  "total-too-large": (issue) => `There are more votes than an election can have.${expected(issue)}`,
  "no-votes": () => "There are no votes on candidates; no result can be calculated.",
  "lot-option-unknown": (issue) =>
    `${place(issue)} is not one of the lists or candidates between which the lot is drawn.${expected(issue)}`,
  "lot-question-differs": (issue) =>
    `${place(issue)} answers another lot than the one that is needed.${expected(issue)}`,
  "lot-not-asked": (issue) =>
    `${place(issue)} is not needed: no such lot is asked for.${expected(issue)}`,
};
