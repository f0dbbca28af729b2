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
import type { CheckRule, EntryRule, FigureRule, ListRule, QuestionRule } from "./rule.js";

/** The checks on a report as a whole; a check that makes another superfluous comes before it. */
export const reportRules: readonly (QuestionRule | FigureRule)[] = [
  ...centralisedQuestionRules,
  ...decentralisedQuestionRules,
  ...totalRules,
  ...differenceRules,
  unexplainedDifferenceRule,
  municipalityDifferenceRule,
  ...plausibilityRules,
];

/** The checks on each list of a report. */
export const reportListRules: readonly ListRule[] = listRules;

/** The checks on a report beside another entry of it. */
export const reportEntryRules: readonly EntryRule[] = entryRules;

/**
 * Every check on counts as data: code, severity, the reports it is for, its formula, what it marks
 * and what makes it superfluous. Source: the Kiesraad's published validation rules, 2026.
 */
export const checkRules: readonly CheckRule[] = [
  ...reportRules,
  ...reportListRules,
  ...reportEntryRules,
].sort((left, right) => (left.code < right.code ? -1 : 1));
