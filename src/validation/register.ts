import { centralisedQuestionRules } from "./checks/centralised-questions.js";
import {
  decentralisedQuestionRules,
  unexplainedDifferenceRule,
} from "./checks/decentralised-questions.js";
import { differenceRules, municipalityDifferenceRule } from "./checks/differences.js";
import { entryRules } from "./checks/entries.js";
import { listRules } from "./checks/lists.js";
import { plausibilityRules } from "./checks/plausibility.js";
import { totalRules } from "./checks/totals.js";
import type {
  EmptiedFieldsCode,
  FigureCode,
  FindingCode,
  ListCode,
  QuestionCode,
  SecondEntryCode,
  UncodedCheck,
} from "./finding.js";
import type { CheckFamily, EntryRule, FigureRule, ListRule, QuestionRule } from "./rule.js";

type ReportRule = QuestionRule<QuestionCode> | FigureRule<FigureCode>;
type OfEntries = EntryRule<SecondEntryCode | EmptiedFieldsCode>;

/** Any check. */
export type CheckRule = ReportRule | ListRule<ListCode> | OfEntries;

/** The checks on a report as a whole; a check that makes another superfluous comes before it. */
export const reportRules: readonly ReportRule[] = [
  ...centralisedQuestionRules,
  ...decentralisedQuestionRules,
  ...totalRules,
  ...differenceRules,
  unexplainedDifferenceRule,
  municipalityDifferenceRule,
  ...plausibilityRules,
];

/** The checks on each list of a report. */
export const reportListRules: readonly ListRule<ListCode>[] = listRules;

/** The checks on a report beside another entry of it. */
export const reportEntryRules: readonly OfEntries[] = entryRules;

/**
 * Every check on counts as data: code, severity, the reports it is for, its formula, what it marks
 * and what makes it superfluous. Source: the Kiesraad's published validation rules, 2026.
 */
export const checkRules: readonly CheckRule[] = [
  ...reportRules,
  ...reportListRules,
  ...reportEntryRules,
].sort((left, right) => (left.code < right.code ? -1 : 1));

const families: ReadonlyMap<FindingCode, CheckFamily> = new Map(
  checkRules.map(({ code, family }) => [code, family]),
);

/** What the checks without a code are about. */
export const familyOfUncoded: { readonly [Check in UncodedCheck]: CheckFamily } = {
  "sum-of-voters": "totals",
  "sum-of-lists": "totals",
  "sum-of-votes": "totals",
  difference: "differences",
  "sum-of-candidates": "lists",
  "list-in-summary": "lists",
  "more-votes-than-members": "totals",
  "no-votes": "oddities",
};

/** What the check of a code is about. */
export function familyOf(code: FindingCode): CheckFamily {
  const family = families.get(code);
  if (family === undefined) throw new RangeError(`no check has the code ${code}`);
  return family;
}
