// Votes to seats to people: what a result is made of.

export { maximumSeats, maximumVotes } from "./model/bounds.js";
export { day } from "./model/checked-day.js";
export { listKey } from "./model/checked-list-key.js";
export type { Day } from "./model/day.js";
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
export type {
  CandidateInput,
  CombinationInput,
  DistrictInput,
  ElectionInput,
  GroupInput,
  ListInput,
} from "./model/election/election-input.js";
export { type ElectionType, electionTypes } from "./model/election/election-type.js";
export { parseElection } from "./model/election/parse-election.js";
export type {
  CandidateId,
  CombinationId,
  DistrictNumber,
  ListKey,
  ListNumber,
} from "./model/identifiers.js";
export type { Overlay } from "./model/outcome/overlay.js";
export type { Preset, ReadingId, Readings } from "./model/outcome/readings.js";
export { determineResult } from "./seats/determine-result.js";
export { electionResult } from "./seats/election-result.js";
export type { DeterminationOptions } from "./seats/given-case.js";

// The outcome: who has which seats, by which steps, and which lot has to be drawn.

export type { Provenance } from "./law/timeline/provenance.js";
export type { Certainty } from "./law/timeline/provision.js";
export type { ArticleReference } from "./model/article.js";
export { compareFractions, fraction, inLowestTerms } from "./model/checked-fraction.js";
export type { Fraction } from "./model/fraction.js";
export type { ContestantKey } from "./model/identifiers.js";
export type { AnsweredLot, DrawnLot, LotQuestion, Scope } from "./model/outcome/lot.js";
export type {
  CombinationResult,
  CompletedOutcome,
  ElectedCandidate,
  GroupResult,
  ListResult,
  LotRequiredOutcome,
  Outcome,
} from "./model/outcome/outcome.js";
export type { Comparison, Step, StepKind, StepOf } from "./model/outcome/step.js";

// How a thing ended, and what is wrong with input.

export type { Expected, ExpectedKind } from "./model/expected.js";
export type {
  Accepted,
  Actual,
  ActualKind,
  Parsed,
  RefusalCode,
  RefusalIssue,
  Refused,
} from "./model/refusal.js";
export type { Status } from "./model/status.js";

// Before the election: sizes of bodies, lengths and numbers of lists, vote values.

export type { ListLengthInput } from "./before/lists/list-length-input.js";
export type {
  ListNumberingInput,
  ListToNumber,
  PreviousResult,
} from "./before/lists/list-numbering-input.js";
export { type MaximumListLength, maximumListLength } from "./before/lists/maximum-list-length.js";
export {
  type ListsNumbered,
  type NumberedList,
  type NumberingLot,
  type NumberingLotRequired,
  numberLists,
} from "./before/lists/number-lists.js";
export { checkNumberOfSeats, type SeatsVerdict } from "./before/sizes/number-of-seats.js";
export {
  type FixedSize,
  type SizeOfBody,
  type SizeWithinRange,
  sizeOfBody,
} from "./before/sizes/size-of-body.js";
export { type VoteValue, voteValueOf } from "./before/vote-value.js";
export type {
  NonResidentsVoteValueInput,
  ProvinceVoteValueInput,
  VoteValueInput,
} from "./before/vote-value-input.js";
export { type Island, islands } from "./model/election/body.js";
export type {
  BodyInput,
  ClaimedSizeInput,
  CouncilInput,
  IslandBodyInput,
  NationalBodyInput,
  NonResidentsCollegeInput,
} from "./model/election/body-schema.js";

// After the result: who follows a member, leave, deposits.

export {
  admittedStay,
  type ElectedAfterNewVote,
  type NewVote,
  type NewVoteUndetermined,
} from "./after/admitted-stay.js";
export {
  type DepositCircumstances,
  type DepositDecision,
  type DepositDecisions,
  decideDeposits,
  type NoDeposit,
} from "./after/decide-deposits.js";
export { determineSuccession } from "./after/succession/determine-succession.js";
export { membersAfterElection } from "./after/succession/members-after-election.js";
export { membersAfterLeave } from "./after/succession/members-after-leave.js";
export type {
  Member,
  SuccessionInput,
  Unavailability,
  Vacancy,
} from "./after/succession/succession-input.js";
export type {
  SuccessionCompleted,
  SuccessionLotRequired,
  SuccessionOptions,
  SuccessionOutcome,
  VacancyDecision,
} from "./after/succession/succession-outcome.js";
export type {
  LetterOfArticleW2,
  PassedOver,
  SuccessionStep,
} from "./after/succession/succession-step.js";
export { type LeaveGranted, type LeaveNotGranted, leaveOf } from "./after/temporary-leave.js";
export type { TemporaryLeaveInput } from "./after/temporary-leave-input.js";

// What if: how close it was, and every way in which lots can fall.

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

// Whether mistakes in a count can change a result.

export {
  type Influence,
  type InfluenceOfMistakes,
  type InfluenceUnknown,
  influenceOfMistakes,
  type MistakenVotes,
  type Mistakes,
} from "./what-if/influence/influence-of-mistakes.js";
export type { UnitInDoubt, VotesOfListInDoubt } from "./what-if/influence/votes-in-doubt.js";

// An advisory referendum.

export type { ReferendumInput } from "./seats/referendum-input.js";
export { type ReferendumOutcome, referendumOutcome } from "./seats/referendum-outcome.js";
