export {
  type DeterminationOptions,
  determineResult,
  electionResult,
} from "./determine-result.js";
export { presets, readingsOf } from "./readings/presets.js";
export {
  type ReadingEntry,
  type ReadingOption,
  readingIds,
  readingRegistry,
} from "./readings/registry.js";
export type {
  AbsoluteMajorityRule,
  BodyRules,
  PreferenceRule,
  RankingRule,
  StepArticles,
} from "./rules/body-rules.js";
export { residualSeatsBill } from "./rules/overlay.js";
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
