// What the law says, by day: data, each with article, source and certainty.

export type { ArticleReference } from "../model/article.js";
export { article } from "../model/checked-article.js";
export { day } from "../model/checked-day.js";
export { fraction } from "../model/checked-fraction.js";
export type { Day } from "../model/day.js";
export { type Island, islands } from "../model/election/body.js";
export { type ElectionType, electionTypes } from "../model/election/election-type.js";
export type { Fraction } from "../model/fraction.js";
export {
  type Preset,
  presetNames,
  type ReadingId,
  type Readings,
  readingOptions,
} from "../model/outcome/readings.js";

// Dated values.

export { firstDayIn, provisionOn, valueForSize } from "./timeline/checked-provision.js";
export type { Provenance } from "./timeline/provenance.js";
export type {
  BySize,
  Certainty,
  Evidence,
  Provision,
  Timeline,
} from "./timeline/provision.js";

// Every timeline by name.

export {
  type PartOfLaw,
  partsOfLaw,
  type RegisteredTimeline,
  registeredTimelines,
} from "./register.js";

// Chapters P and U: how a body gets its seats and people.

export type {
  AbsoluteMajorityRule,
  BodyRules,
  PreferenceRule,
  RankingRule,
  StepArticles,
} from "./bodies/body-rules.js";
export type { ResidualPhase, ResidualProcedure, TakesPart } from "./bodies/residual-procedure.js";
export { residualSeatsBill } from "./overlay.js";
export {
  firstDayOf,
  type RuleProvision,
  type RuleSet,
  type RuleSubject,
  ruleSetOn,
  ruleSubjects,
  rulesOfBodies,
} from "./rule-set.js";

// Sizes, lists, vote values, referendums, vacancies.

export { type DepositRule, deposits } from "./lists/deposits.js";
export { type ListLengthRule, listLength, senateListLength } from "./lists/list-length.js";
export { listNumbers, type NumberingRule, senateListNumbers } from "./lists/numbering.js";
export { turnoutThreshold } from "./referendum.js";
export type { Brackets } from "./sizes/bracket.js";
export { nonResidentsCollegeSize } from "./sizes/electoral-college-size.js";
export { islandCollegeSize, islandCouncilSize, type SeatsByIsland } from "./sizes/island-sizes.js";
export { municipalCouncilSize } from "./sizes/municipal-council-size.js";
export { europeanParliamentSize, houseSize, senateSize } from "./sizes/parliament-sizes.js";
export { provincialCouncilSize } from "./sizes/provincial-council-size.js";
export { type SeatRange, waterAuthoritySize } from "./sizes/water-authority-size.js";
export {
  passesToCombination,
  passesToOtherListsBelow,
  preferenceInSuccession,
} from "./vacancies/succession.js";
export { type TemporaryLeaveRule, temporaryLeave } from "./vacancies/temporary-leave.js";
export { voteValueUnits } from "./vote-value.js";

// Where the law is silent or the official programs differ.

export {
  type CheckReadings,
  defaultCheckReadings,
  largeDifferenceReading,
} from "./readings/check-readings.js";
export { presets, readingsOf } from "./readings/presets.js";
export type { ReadingEntries, ReadingEntry } from "./readings/reading-entry.js";
export { readingIds, readingRegistry } from "./readings/registry.js";

// No law, but published figures: from when something in a count is odd.

export { controlProtocolFigures } from "./counts/control-protocol-figures.js";
export { plausibilityThresholds } from "./counts/plausibility-thresholds.js";
