export { type VoteValue, voteValueOf } from "../before/vote-value.js";
export type {
  AbsoluteMajorityRule,
  BodyRules,
  PreferenceRule,
  RankingRule,
  StepArticles,
} from "../law/bodies/body-rules.js";
export type {
  ResidualPhase,
  ResidualProcedure,
  TakesPart,
} from "../law/bodies/residual-procedure.js";
export { residualSeatsBill } from "../law/overlay.js";
export { presets, readingsOf } from "../law/readings/presets.js";
export type { ReadingEntries, ReadingEntry, ReadingOption } from "../law/readings/reading-entry.js";
export { readingIds, readingRegistry } from "../law/readings/registry.js";
export {
  firstDayOf,
  type RuleProvision,
  type RuleSet,
  type RuleSubject,
  ruleSetOn,
  ruleSubjects,
  rulesOfBodies,
} from "../law/rule-set.js";
export type { Provenance } from "../law/timeline/provenance.js";
export {
  type BySize,
  type Certainty,
  type Provision,
  provisionOn,
  type Timeline,
  valueForSize,
} from "../law/timeline/provision.js";
export type { Chance } from "../what-if/lots/chance.js";
export { type OutcomeOfLots, outcomesOfLots } from "../what-if/lots/outcomes-of-lots.js";
export {
  type PossibleResult,
  type PossibleResults,
  type PossibleResultsOptions,
  possibleResults,
} from "../what-if/lots/possible-results.js";
export {
  type ListMargin,
  type Margins,
  marginsOf,
  type NoSuchSeat,
  type VotesForASeat,
} from "../what-if/margins/margins.js";
export * from "./after/index.js";
export {
  type DeterminationOptions,
  determineResult,
  electionResult,
} from "./determine-result.js";
