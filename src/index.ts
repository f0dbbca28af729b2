// What is counted, who stands, what came out.

export { type ArticleReference, article } from "./model/article.js";
export { articleReferenceSchema } from "./model/article-schema.js";
export {
  maximumFigure,
  maximumSeats,
  maximumShareDenominator,
  maximumVotes,
} from "./model/bounds.js";
export { type Answer, answers, type ReportAnswer } from "./model/count/answer.js";
export { answerSchema, reportAnswerSchema } from "./model/count/answer-schema.js";
export type { BallotLists, BallotShape, ListShape } from "./model/count/ballot-shape.js";
export { ballotShapeOfElection } from "./model/count/ballot-shape-of-election.js";
export { ballotShapeSchema } from "./model/count/ballot-shape-schema.js";
export type {
  CentralCommitteeCount,
  CommitteeCount,
  DistrictCount,
  MunicipalityCount,
  NationalPostalCommitteeCount,
  PostalCommitteeCount,
} from "./model/count/committee-count.js";
export {
  centralCommitteeCountSchema,
  districtCountSchema,
  municipalityCountSchema,
  nationalPostalCommitteeCountSchema,
  postalCommitteeCountSchema,
} from "./model/count/committee-count-schema.js";
export type { Count, CountKind } from "./model/count/count.js";
export { type CountField, countFields, type FieldValue } from "./model/count/count-fields.js";
export type { CountFigures } from "./model/count/count-figures.js";
export { countFiguresSchema } from "./model/count/count-figures-schema.js";
export { countSchema } from "./model/count/count-schema.js";
export { countWithFields } from "./model/count/count-with-fields.js";
export {
  type DifferenceReason,
  type DifferenceReasons,
  differenceReasonTerms,
} from "./model/count/difference-reasons.js";
export { differenceReasonsSchema } from "./model/count/difference-reasons-schema.js";
export type { FieldPath, FigurePath, QuestionPath } from "./model/count/field-path.js";
export { isFigure } from "./model/count/figure.js";
export { figureSchema } from "./model/count/figure-schema.js";
export type { ListVotes, VotesForList } from "./model/count/list-votes.js";
export {
  candidateVotesSchema,
  listVotesSchema,
  votesForListSchema,
} from "./model/count/list-votes-schema.js";
export { parseBallotShape } from "./model/count/parse-ballot-shape.js";
export { parseCount } from "./model/count/parse-count.js";
export type {
  CentralisedFirstSessionCount,
  CentralisedNextSessionCount,
  DecentralisedFirstSessionCount,
  DecentralisedNextSessionCount,
  PollingStationCount,
} from "./model/count/polling-station-count.js";
export {
  centralisedFirstSessionSchema,
  centralisedNextSessionSchema,
  decentralisedFirstSessionSchema,
  decentralisedNextSessionSchema,
} from "./model/count/polling-station-count-schema.js";
export { type Quantity, type QuantityLetter, quantities } from "./model/count/quantities.js";
export { electionsWithoutVoterCards, voterCardsUsed } from "./model/count/voter-cards.js";
export { type Day, day, nextDay, previousDay } from "./model/day.js";
export { daySchema } from "./model/day-schema.js";
export type { DeepReadonly } from "./model/deep-readonly.js";
export {
  type Body,
  type ClaimedSize,
  type Island,
  islands,
  maximumPeople,
} from "./model/election/body.js";
export {
  type BodyInput,
  bodySchema,
  type ClaimedSizeInput,
  claimedSizeSchema,
  islandSchema,
  peopleSchema,
} from "./model/election/body-schema.js";
export {
  type Area,
  type Candidate,
  type CandidateList,
  type District,
  type Election,
  hasCandidates,
  type ListCombination,
  type ListWithCandidates,
  type ListWithoutCandidates,
  type PoliticalGroup,
} from "./model/election/election.js";
export {
  type ElectionInput,
  electionInputSchema,
  type ParsedElectionInput,
  type ParsedGroupInput,
  type ParsedListInput,
} from "./model/election/election-input.js";
export {
  areaSchema,
  candidateListSchema,
  candidateSchema,
  districtSchema,
  electionSchema,
  listCombinationSchema,
  politicalGroupSchema,
  voteCountSchema,
} from "./model/election/election-schema.js";
export { type ElectionType, electionTypes } from "./model/election/election-type.js";
export { electionTypeSchema } from "./model/election/election-type-schema.js";
export { parseElection } from "./model/election/parse-election.js";
export type {
  Expected,
  ExpectedCount,
  ExpectedForm,
  ExpectedKind,
  ExpectedNamed,
  ExpectedOnce,
  ExpectedReference,
  ExpectedRule,
  ExpectedType,
} from "./model/expected.js";
export { compareFractions, type Fraction, fraction, inLowestTerms } from "./model/fraction.js";
export { fractionSchema } from "./model/fraction-schema.js";
export {
  type CandidateId,
  type CombinationId,
  type ContestantKey,
  type DistrictNumber,
  type ListKey,
  type ListNumber,
  listKey,
} from "./model/identifiers.js";
export {
  candidateIdSchema,
  combinationIdSchema,
  districtNumberSchema,
  listKeySchema,
  listNumberSchema,
} from "./model/identifiers-schema.js";
export type { AnsweredLot, DrawnLot, LotQuestion, Scope } from "./model/outcome/lot.js";
export {
  answeredLotSchema,
  drawnLotSchema,
  lotQuestionSchema,
  scopeSchema,
} from "./model/outcome/lot-schema.js";
export type {
  CombinationResult,
  CompletedOutcome,
  ElectedCandidate,
  GroupResult,
  ListResult,
  LotRequiredOutcome,
  Outcome,
} from "./model/outcome/outcome.js";
export {
  combinationResultSchema,
  completedOutcomeSchema,
  electedCandidateSchema,
  groupResultSchema,
  listResultSchema,
  lotRequiredOutcomeSchema,
} from "./model/outcome/outcome-schema.js";
export type { Overlay } from "./model/outcome/overlay.js";
export { overlaySchema } from "./model/outcome/overlay-schema.js";
export type { Preset, ReadingId, Readings } from "./model/outcome/readings.js";
export { presetSchema, readingsSchema } from "./model/outcome/readings-schema.js";
export type { Comparison, Step, StepKind, StepOf } from "./model/outcome/step.js";
export { comparisonSchema, stepSchema } from "./model/outcome/step-schema.js";
export {
  type Accepted,
  type Actual,
  type ActualKind,
  accepted,
  issueCollector,
  type Parsed,
  type RefusalCode,
  type RefusalIssue,
  type Refuse,
  type Refused,
  refused,
  shown,
} from "./model/refusal.js";
export type { Status } from "./model/status.js";

// What the law says, by day.

export type {
  AbsoluteMajorityRule,
  BodyRules,
  PreferenceRule,
  RankingRule,
  StepArticles,
} from "./law/bodies/body-rules.js";
export type {
  ResidualPhase,
  ResidualProcedure,
  TakesPart,
} from "./law/bodies/residual-procedure.js";
export { residualSeatsBill } from "./law/overlay.js";
export {
  type CheckReadings,
  defaultCheckReadings,
  largeDifferenceReading,
} from "./law/readings/check-readings.js";
export { presets, readingsOf } from "./law/readings/presets.js";
export type { ReadingEntries, ReadingEntry } from "./law/readings/reading-entry.js";
export { readingIds, readingRegistry } from "./law/readings/registry.js";
export {
  firstDayOf,
  type RuleProvision,
  type RuleSet,
  type RuleSubject,
  ruleSetOn,
  ruleSubjects,
  rulesOfBodies,
} from "./law/rule-set.js";
export type { Provenance } from "./law/timeline/provenance.js";
export {
  type BySize,
  type Certainty,
  type Provision,
  provisionOn,
  type Timeline,
  valueForSize,
} from "./law/timeline/provision.js";

// Before the election: sizes, lists, vote values.

export { type ListLengthInput, listLengthSchema } from "./before/lists/list-length-input.js";
export {
  type ListNumbering,
  type ListNumberingInput,
  type ListToNumber,
  listNumberingSchema,
} from "./before/lists/list-numbering-input.js";
export { type MaximumListLength, maximumListLength } from "./before/lists/maximum-list-length.js";
export {
  type ListsNumbered,
  type NumberedList,
  type NumberingLot,
  type NumberingLotRequired,
  numberLists,
} from "./before/lists/number-lists.js";
export {
  type AllowedSeats,
  checkNumberOfSeats,
  type SeatsVerdict,
} from "./before/sizes/number-of-seats.js";
export {
  type FixedSize,
  type SizeOfBody,
  type SizeWithinRange,
  sizeOfBody,
} from "./before/sizes/size-of-body.js";
export { type VoteValue, voteValueOf } from "./before/vote-value.js";
export { type VoteValueInput, voteValueSchema } from "./before/vote-value-input.js";

// What is wrong or odd in counts.

export { plausibilityThresholds } from "./law/counts/plausibility-thresholds.js";
export {
  type CheckOptions,
  checkCount,
  type EntryContext,
  isWithoutErrors,
} from "./validation/check-count.js";
export { checkControlProtocol } from "./validation/control-protocol/check-control-protocol.js";
export {
  type ControlProtocolInput,
  type ControlProtocolParameters,
  type ControlProtocolTotal,
  type ControlProtocolUnit,
  controlProtocolInputSchema,
  controlProtocolParametersSchema,
  parseControlProtocolInput,
} from "./validation/control-protocol/control-protocol-input.js";
export type {
  CandidatesPossiblySwitched,
  ControlProtocolCheck,
  ControlProtocolFinding,
  ExpectedVotes,
  LargeDifference,
  ListDeviates,
  ManyRejectedVotes,
  MissingExplanations,
  NotComputable,
  NoVotes,
  UnexplainedDifference,
} from "./validation/control-protocol/finding.js";
export { differencesBetween } from "./validation/differences-between.js";
export {
  compareEntries,
  type DifferentEntries,
  type EntryComparison,
  type EqualEntries,
  sameReportIssues,
} from "./validation/double-entry/compare-entries.js";
export {
  type EntryChoice,
  type ResolvedDifference,
  type ResolvedEntry,
  resolveEntries,
} from "./validation/double-entry/resolve-entries.js";
export type {
  EmptiedFieldsCode,
  EmptiedFieldsFinding,
  FieldDifference,
  FigureCode,
  FigureFinding,
  Finding,
  FindingCode,
  ListCode,
  ListFinding,
  QuestionCode,
  QuestionFinding,
  SecondEntryCode,
  SecondEntryFinding,
} from "./validation/finding.js";
export { type CheckRule, checkRules } from "./validation/register.js";
export type {
  CheckCode,
  CheckFamily,
  EntryRule,
  FigureRule,
  FormulaTerm,
  FoundAnswer,
  FoundAnswers,
  FoundFigures,
  ListRule,
  QuestionRule,
  RuleDescription,
  Severity,
} from "./validation/rule.js";
export {
  drawSample,
  type Sample,
  type SampleDraw,
  shortestSeed,
} from "./validation/sampling/draw-sample.js";
export {
  type ExactProbability,
  maximumStations,
  missProbability,
  type SampleQuestion,
  smallestSample,
} from "./validation/sampling/miss-probability.js";
export {
  allKinds,
  type CheckedCount,
  type CheckedKind,
  type CheckScope,
  checkScopes,
  isCheckedKind,
  stationKinds,
} from "./validation/scope.js";

// Adding up.

export { addCounts } from "./tally/add-counts.js";
export { addTallies, addTally } from "./tally/add-tally.js";
export {
  addUpLevel,
  type CountsWithErrors,
  completeLevel,
  type LevelOutcome,
  type LevelRequest,
  type LevelTally,
} from "./tally/add-up-level.js";
export {
  type CorrectedField,
  type Correction,
  correctionBetween,
  corrections,
} from "./tally/corrigenda/corrected-fields.js";
export { countsInForce } from "./tally/corrigenda/counts-in-force.js";
export { tallyOfCount } from "./tally/count-tally.js";
export { type ElectionVotes, electionVotesOfTally } from "./tally/election-votes.js";
export {
  type DistrictTally,
  electionVotesOfDistricts,
  type GroupOfLists,
} from "./tally/election-votes-of-districts.js";
export {
  type Contribution,
  contributionsTo,
  figureOfTally,
  type TallyPath,
} from "./tally/figure-of-tally.js";
export { type TallyLevel, type TallyLevelName, tallyLevels } from "./tally/level.js";
export { mergePartialTallies, type PartialTally, partialTally } from "./tally/partial-tally.js";
export {
  type BallotMismatch,
  compareReports,
  type FigureMismatch,
  type Mismatch,
  type ReportedBody,
  reconcile,
  type UnitMismatch,
} from "./tally/reconciliation/reconcile.js";
export {
  type ReconciledFigure,
  type ReportedTotals,
  reportedTotals,
} from "./tally/reconciliation/reported-totals.js";
export { shownPercentage } from "./tally/shown-percentage.js";
export {
  type ListTally,
  type Tally,
  type TallyFigure,
  type TallyFigures,
  tallyFigures,
} from "./tally/tally.js";
export { type ListShare, listShares, turnout } from "./tally/turnout.js";
export {
  type UnitDifference,
  type UnitErrors,
  type UnitSource,
  type UnitTally,
  unitTallyOfCount,
} from "./tally/unit-tally.js";
export { zeroTally } from "./tally/zero-tally.js";

// Votes to seats to people.

export { type DeterminationOptions, determineResult } from "./seats/determine-result.js";
export { electionResult } from "./seats/election-result.js";
export { type ReferendumInput, referendumSchema } from "./seats/referendum-input.js";
export { type ReferendumOutcome, referendumOutcome } from "./seats/referendum-outcome.js";

// After the result: vacancies, leave, deposits.

export {
  type DepositCircumstances,
  type DepositDecision,
  type DepositDecisions,
  decideDeposits,
  type NoDeposit,
} from "./after/decide-deposits.js";
export { determineSuccession } from "./after/succession/determine-succession.js";
export { membersAfterElection } from "./after/succession/members-after-election.js";
export {
  type Member,
  memberSchema,
  type Succession,
  type SuccessionInput,
  successionSchema,
  type TemporaryLeaveInput,
  temporaryLeaveSchema,
  type Unavailability,
  unavailabilitySchema,
  type Vacancy,
  vacancySchema,
} from "./after/succession/succession-input.js";
export type {
  SuccessionCompleted,
  SuccessionLotRequired,
  SuccessionOptions,
  SuccessionOutcome,
  VacancyDecision,
} from "./after/succession/succession-outcome.js";
export type {
  AppointedOnOneList,
  CandidatePassedOver,
  LetterOfArticleW2,
  ListExhausted,
  ListOfTheSeat,
  NoSuccessor,
  PassedOver,
  PlacePasses,
  PreferenceGoesFirst,
  SuccessionStep,
  SuccessorAppointed,
} from "./after/succession/succession-step.js";
export { type LeaveGranted, type LeaveNotGranted, leaveOf } from "./after/temporary-leave.js";

// What if: margins, and every way in which lots can fall.

export type { Chance } from "./what-if/lots/chance.js";
export { type OutcomeOfLots, outcomesOfLots } from "./what-if/lots/outcomes-of-lots.js";
export {
  type PossibleResult,
  type PossibleResults,
  type PossibleResultsOptions,
  possibleResults,
} from "./what-if/lots/possible-results.js";
export {
  type ListMargin,
  type Margins,
  marginsOf,
  type NoSuchSeat,
  type VotesForASeat,
} from "./what-if/margins/margins.js";
