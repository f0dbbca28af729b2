export * from "./after/index.js";
export {
  type DeterminationOptions,
  determineResult,
  electionResult,
} from "./determine-result.js";
export type { Chance } from "./lots/chance.js";
export { type OutcomeOfLots, outcomesOfLots } from "./lots/outcomes-of-lots.js";
export {
  type PossibleResult,
  type PossibleResults,
  type PossibleResultsOptions,
  possibleResults,
} from "./lots/possible-results.js";
export {
  type ListMargin,
  type Margins,
  marginsOf,
  type NoSuchSeat,
  type VotesForASeat,
} from "./margins/margins.js";
export { presets, readingsOf } from "./readings/presets.js";
export type { ReadingEntries, ReadingEntry, ReadingOption } from "./readings/reading-entry.js";
export { readingIds, readingRegistry } from "./readings/registry.js";
export type {
  AbsoluteMajorityRule,
  BodyRules,
  PreferenceRule,
  RankingRule,
  StepArticles,
} from "./rules/body-rules.js";
export { residualSeatsBill } from "./rules/overlay.js";
export type { Provenance } from "./rules/provenance.js";
export {
  type BySize,
  type Certainty,
  type Provision,
  provisionOn,
  type Timeline,
  valueForSize,
} from "./rules/provision.js";
export type { ResidualPhase, ResidualProcedure, TakesPart } from "./rules/residual-procedure.js";
export {
  firstDayOf,
  type RuleProvision,
  type RuleSet,
  type RuleSubject,
  ruleSetOn,
  ruleSubjects,
  rulesOfBodies,
} from "./rules/rule-set.js";
export { type VoteValue, voteValueOf } from "./senate/vote-value.js";
