// What a form says: figures and votes per list and candidate.

export { maximumFigure } from "./model/bounds.js";
export { type Answer, answers, type ReportAnswer } from "./model/count/answer.js";
export type { Ballot, ListOnBallot } from "./model/count/ballot.js";
export type { BallotInput, BallotListInput } from "./model/count/ballot-input.js";
export { ballotOfElection } from "./model/count/ballot-of-election.js";
export type {
  BallotLists,
  BallotPaper,
  BallotShape,
  ListShape,
  PersonOnList,
} from "./model/count/ballot-shape.js";
export { ballotShapeOfElection } from "./model/count/ballot-shape-of-election.js";
export type {
  CentralCommitteeCount,
  CommitteeCount,
  DistrictCount,
  MunicipalityCount,
  NationalPostalCommitteeCount,
  PostalCommitteeCount,
  ProvincialCouncilCount,
} from "./model/count/committee-count.js";
export type { Count, CountKind } from "./model/count/count.js";
export type { CountFigures } from "./model/count/count-figures.js";
export {
  type DifferenceReason,
  type DifferenceReasons,
  differenceReasonTerms,
} from "./model/count/difference-reasons.js";
export { isFigure } from "./model/count/figure.js";
export type { ListVotes, VotesForList } from "./model/count/list-votes.js";
export { parseBallot } from "./model/count/parse-ballot.js";
export { parseBallotShape } from "./model/count/parse-ballot-shape.js";
export { parseCount } from "./model/count/parse-count.js";
export type {
  CentralisedFirstSessionCount,
  CentralisedNextSessionCount,
  DecentralisedFirstSessionCount,
  DecentralisedNextSessionCount,
  PollingStationCount,
  StationBeforeCentralCounting,
} from "./model/count/polling-station-count.js";
export { type Quantity, type QuantityLetter, quantities } from "./model/count/quantities.js";
export { electionsWithoutVoterCards, voterCardsUsed } from "./model/count/voter-cards.js";

// Fields of a form by name.

export { type CountField, countFields, type FieldValue } from "./model/count/count-fields.js";
export { countWithFields } from "./model/count/count-with-fields.js";
export type { FieldPath, FigurePath, QuestionPath } from "./model/count/field-path.js";
export { differencesBetween } from "./validation/differences-between.js";
export type { FieldDifference } from "./validation/finding.js";

// From what is marked on ballots to what they count for.

export type { BallotModel } from "./law/ballots/ballot-rules.js";
export type { BallotDecision, BallotReason } from "./validation/ballots/ballot-decision.js";
export type {
  BallotsInput,
  Mark,
  MarkedBallot,
  Writing,
} from "./validation/ballots/ballots-input.js";
export {
  type BallotsCounted,
  countBallots,
  type ListOfBallots,
} from "./validation/ballots/count-ballots.js";

// What is wrong or odd in one count.

export { checkCount, isWithoutErrors } from "./validation/check-count.js";
export type {
  CodedFinding,
  EmptiedFieldsCode,
  EmptiedFieldsFinding,
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
  UncodedCheck,
  UncodedFinding,
} from "./validation/finding.js";
export type { CheckOptions, EntryContext } from "./validation/options-of-check.js";
export type { FoundAnswer, Severity } from "./validation/rule.js";
export {
  allKinds,
  type CheckedCount,
  type CheckedKind,
  type CheckScope,
  checkScopes,
  type FindingScope,
  isCheckedKind,
  stationKinds,
} from "./validation/scope.js";

// The checks themselves, as data.

export { type CheckReadings, defaultCheckReadings } from "./law/readings/check-readings.js";
export { type CheckRule, checkRules } from "./validation/register.js";
export type {
  CheckCode,
  CheckFamily,
  EntryRule,
  FigureRule,
  FormulaTerm,
  FoundAnswers,
  FoundFigures,
  ListRule,
  QuestionRule,
  RuleDescription,
} from "./validation/rule.js";

// Two entries of one report.

export {
  type AcceptedEntry,
  acceptEntries,
  type DecisionsOnEntries,
  type EntriesUndetermined,
  type ReasonForWarning,
} from "./validation/double-entry/accept-entries.js";
export {
  compareEntries,
  type DifferentEntries,
  type EntryComparison,
  type EqualEntries,
} from "./validation/double-entry/compare-entries.js";
export {
  type Entry,
  type EntryDemand,
  type EntryMaker,
  type EntryManner,
  entryDemands,
} from "./validation/double-entry/entry.js";
export {
  type EntryChoice,
  type ResolvedDifference,
  type ResolvedEntry,
  resolveEntries,
} from "./validation/double-entry/resolve-entries.js";

export { sameReportIssues } from "./validation/double-entry/same-report.js";
export type { AcceptedWarning } from "./validation/double-entry/warnings.js";

// What must be counted again, and what the station itself had counted.

export {
  type DifferenceOfList,
  type DifferencesWithStation,
  differencesWithStation,
} from "./validation/recount/differences-with-station.js";
export {
  type DutyToRecount,
  dutyToRecount,
  type ReasonToRecount,
  type RecountKnowledge,
} from "./validation/recount/duty-to-recount.js";

// Part A of the control protocol, and the sample of part B.

export { checkControlProtocol } from "./validation/control-protocol/check-control-protocol.js";
export type {
  ControlProtocolInput,
  ControlProtocolParameters,
  ControlProtocolTotal,
  ControlProtocolUnit,
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
export { parseControlProtocolInput } from "./validation/control-protocol/parse-control-protocol-input.js";
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

// A count by hand beside the reports.

export {
  type Agreement,
  type AgreementQuestion,
  agreeingUnits,
} from "./validation/audit/agreeing-units.js";
export {
  type Audit,
  type AuditPlan,
  auditOf,
  type EnlargingStep,
} from "./validation/audit/audit.js";
export {
  type AuditDifference,
  type AuditedUnit,
  compareHandCount,
  type HandCount,
} from "./validation/audit/hand-count.js";

// Adding up: units, levels, tallies.

export { addCounts } from "./tally/add-counts.js";
export { addTallies, addTally } from "./tally/add-tally.js";
export {
  addUpLevel,
  type CountsWithErrors,
  completeLevel,
  type LevelOutcome,
  type LevelTally,
} from "./tally/add-up-level.js";
export { countOfLevel } from "./tally/count-of-level.js";
export { tallyOfCount } from "./tally/count-tally.js";
export type { EntryDecisions } from "./tally/entry-decisions.js";
export {
  levelOfCount,
  type TallyLevel,
  type TallyLevelName,
  tallyLevels,
  type UnitLevel,
  unitsOfLevel,
} from "./tally/level.js";
export type { LatestSession, LevelRequest } from "./tally/level-request.js";
export { nationalBallot } from "./tally/nation/national-ballot.js";
export { mergePartialTallies, type PartialTally, partialTally } from "./tally/partial-tally.js";
export {
  type ListTally,
  type Tally,
  type TallyFigure,
  type TallyFigures,
  tallyFigures,
} from "./tally/tally.js";
export {
  type DistrictTotal,
  type ToldOfUnits,
  type UnitDifference,
  type UnitErrors,
  type UnitInvestigation,
  type UnitResolution,
  type UnitSource,
  type UnitTally,
  type UnitWarnings,
  unitTallyOfCount,
} from "./tally/unit-tally.js";
export {
  type TotalWithDifferences,
  type UnitWithDoubt,
  unitsInDoubt,
} from "./tally/units-in-doubt.js";
export { zeroTally } from "./tally/zero-tally.js";

// Corrigenda.

export {
  type CorrectedField,
  type Correction,
  correctionBetween,
  corrections,
} from "./tally/corrigenda/corrected-fields.js";
export { countsInForce } from "./tally/corrigenda/counts-in-force.js";

// Where totals come from, and where reports do not add up.

export {
  type Contribution,
  contributionsTo,
  figureOfTally,
  type TallyPath,
} from "./tally/figure-of-tally.js";
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
  type ReportedList,
  type ReportedTotals,
  reportedTotals,
} from "./tally/reconciliation/reported-totals.js";

// From a total to an election, and shares to show.

export {
  type ElectionOfTotals,
  electionOfTotals,
} from "./tally/election-of-totals.js";
export { type ElectionVotes, electionVotesOfTally } from "./tally/election-votes.js";
export {
  type DistrictTally,
  type ElectionVotesOfDistricts,
  electionVotesOfDistricts,
  type GroupOfLists,
} from "./tally/election-votes-of-districts.js";
export { shownPercentage } from "./tally/shown-percentage.js";
export type { TotalOnBallot } from "./tally/total-on-ballot.js";
export { type ListShare, listShares, turnout } from "./tally/turnout.js";
