// Every schema by name, with words on every part: for whoever reads input of his own, makes forms of it, or documents it.

import { partyOrderSchema as partyOrder } from "./after/party-order/party-order-input.js";
import {
  memberSchema as member,
  successionSchema as succession,
  unavailabilitySchema as unavailability,
  vacancySchema as vacancy,
} from "./after/succession/succession-input.js";
import { temporaryLeaveSchema as temporaryLeave } from "./after/temporary-leave-input.js";
import { calendarSchema as calendar } from "./before/calendar/calendar-input.js";
import { endOfTermSchema as endOfTerm } from "./before/calendar/end-of-term-input.js";
import { listLengthSchema as listLength } from "./before/lists/list-length-input.js";
import { listNumberingSchema as listNumbering } from "./before/lists/list-numbering-input.js";
import {
  mergerSchema as merger,
  mergerBillSchema as mergerBill,
} from "./before/mergers/merger-input.js";
import { nominationSchema as nomination } from "./before/nomination/nomination-input.js";
import {
  referendumDaysSchema as referendumDays,
  referendumRequestSchema as referendumRequest,
} from "./before/referendum/request-input.js";
import { voteValueSchema as voteValue } from "./before/vote-value-input.js";
import { described } from "./described/described-schema.js";
import { textsOfSchemas as texts } from "./described/texts-of-schemas.js";
import { articleReferenceSchema as articleReference } from "./model/article-schema.js";
import {
  answerSchema as answer,
  reportAnswerSchema as reportAnswer,
} from "./model/count/answer-schema.js";
import {
  ballotInputSchema as ballotInput,
  ballotPaperSchema as ballotPaper,
} from "./model/count/ballot-paper-schema.js";
import { ballotShapeSchema as ballotShape } from "./model/count/ballot-shape-schema.js";
import {
  centralCommitteeCountSchema as centralCommitteeCount,
  districtCountSchema as districtCount,
  municipalityCountSchema as municipalityCount,
  nationalPostalCommitteeCountSchema as nationalPostalCommitteeCount,
  postalCommitteeCountSchema as postalCommitteeCount,
  provincialCouncilCountSchema as provincialCouncilCount,
} from "./model/count/committee-count-schema.js";
import { countFiguresSchema as countFigures } from "./model/count/count-figures-schema.js";
import { countSchema as count } from "./model/count/count-schema.js";
import { differenceReasonsSchema as differenceReasons } from "./model/count/difference-reasons-schema.js";
import { figureSchema as figure } from "./model/count/figure-schema.js";
import {
  candidateVotesSchema as candidateVotes,
  listVotesSchema as listVotes,
  votesForListSchema as votesForList,
} from "./model/count/list-votes-schema.js";
import {
  centralisedFirstSessionSchema as centralisedFirstSession,
  centralisedNextSessionSchema as centralisedNextSession,
  decentralisedFirstSessionSchema as decentralisedFirstSession,
  decentralisedNextSessionSchema as decentralisedNextSession,
  stationBeforeCentralCountingSchema as stationBeforeCentralCounting,
} from "./model/count/polling-station-count-schema.js";
import { daySchema as day } from "./model/day-schema.js";
import {
  bodySchema as body,
  claimedSizeSchema as claimedSize,
  islandSchema as island,
  peopleSchema as people,
} from "./model/election/body-schema.js";
import { electionInputSchema as electionInput } from "./model/election/election-input.js";
import {
  areaSchema as area,
  candidateSchema as candidate,
  candidateListSchema as candidateList,
  districtSchema as district,
  electionSchema as election,
  listCombinationSchema as listCombination,
  politicalGroupSchema as politicalGroup,
  voteCountSchema as voteCount,
} from "./model/election/election-schema.js";
import { electionTypeSchema as electionType } from "./model/election/election-type-schema.js";
import { fractionSchema as fraction } from "./model/fraction-schema.js";
import {
  candidateIdSchema as candidateId,
  combinationIdSchema as combinationId,
  districtNumberSchema as districtNumber,
  listKeySchema as listKey,
  listNumberSchema as listNumber,
} from "./model/identifiers-schema.js";
import {
  answeredLotSchema as answeredLot,
  drawnLotSchema as drawnLot,
  lotQuestionSchema as lotQuestion,
  scopeSchema as scope,
} from "./model/outcome/lot-schema.js";
import {
  combinationResultSchema as combinationResult,
  completedOutcomeSchema as completedOutcome,
  electedCandidateSchema as electedCandidate,
  groupResultSchema as groupResult,
  listResultSchema as listResult,
  lotRequiredOutcomeSchema as lotRequiredOutcome,
} from "./model/outcome/outcome-schema.js";
import { overlaySchema as overlay } from "./model/outcome/overlay-schema.js";
import {
  presetSchema as preset,
  readingsSchema as readings,
} from "./model/outcome/readings-schema.js";
import { comparisonSchema as comparison, stepSchema as step } from "./model/outcome/step-schema.js";
import { referendumSchema as referendum } from "./seats/referendum-input.js";
import { ballotsSchema as ballots } from "./validation/ballots/ballots-input.js";
import {
  controlProtocolInputSchema as controlProtocolInput,
  controlProtocolParametersSchema as controlProtocolParameters,
} from "./validation/control-protocol/control-protocol-input.js";

export const memberSchema: typeof member = described(member, texts.memberSchema);
export const successionSchema: typeof succession = described(succession, texts.successionSchema);
export const temporaryLeaveSchema: typeof temporaryLeave = described(
  temporaryLeave,
  texts.temporaryLeaveSchema,
);
export const unavailabilitySchema: typeof unavailability = described(
  unavailability,
  texts.unavailabilitySchema,
);
export const vacancySchema: typeof vacancy = described(vacancy, texts.vacancySchema);
export const calendarSchema: typeof calendar = described(calendar, texts.calendarSchema);
export const endOfTermSchema: typeof endOfTerm = described(endOfTerm, texts.endOfTermSchema);
export const listLengthSchema: typeof listLength = described(listLength, texts.listLengthSchema);
export const listNumberingSchema: typeof listNumbering = described(
  listNumbering,
  texts.listNumberingSchema,
);
export const mergerSchema: typeof merger = described(merger, texts.mergerSchema);
export const mergerBillSchema: typeof mergerBill = described(mergerBill, texts.mergerBillSchema);
export const referendumRequestSchema: typeof referendumRequest = described(
  referendumRequest,
  texts.referendumRequestSchema,
);
export const referendumDaysSchema: typeof referendumDays = described(
  referendumDays,
  texts.referendumDaysSchema,
);
export const partyOrderSchema: typeof partyOrder = described(partyOrder, texts.partyOrderSchema);
export const nominationSchema: typeof nomination = described(nomination, texts.nominationSchema);
export const voteValueSchema: typeof voteValue = described(voteValue, texts.voteValueSchema);
export const articleReferenceSchema: typeof articleReference = described(
  articleReference,
  texts.articleReferenceSchema,
);
export const answerSchema: typeof answer = described(answer, texts.answerSchema);
export const reportAnswerSchema: typeof reportAnswer = described(
  reportAnswer,
  texts.reportAnswerSchema,
);
export const ballotInputSchema: typeof ballotInput = described(
  ballotInput,
  texts.ballotInputSchema,
);
export const ballotPaperSchema: typeof ballotPaper = described(
  ballotPaper,
  texts.ballotPaperSchema,
);
export const ballotShapeSchema: typeof ballotShape = described(
  ballotShape,
  texts.ballotShapeSchema,
);
export const centralCommitteeCountSchema: typeof centralCommitteeCount = described(
  centralCommitteeCount,
  texts.centralCommitteeCountSchema,
);
export const districtCountSchema: typeof districtCount = described(
  districtCount,
  texts.districtCountSchema,
);
export const municipalityCountSchema: typeof municipalityCount = described(
  municipalityCount,
  texts.municipalityCountSchema,
);
export const nationalPostalCommitteeCountSchema: typeof nationalPostalCommitteeCount = described(
  nationalPostalCommitteeCount,
  texts.nationalPostalCommitteeCountSchema,
);
export const postalCommitteeCountSchema: typeof postalCommitteeCount = described(
  postalCommitteeCount,
  texts.postalCommitteeCountSchema,
);
export const provincialCouncilCountSchema: typeof provincialCouncilCount = described(
  provincialCouncilCount,
  texts.provincialCouncilCountSchema,
);
export const countFiguresSchema: typeof countFigures = described(
  countFigures,
  texts.countFiguresSchema,
);
export const countSchema: typeof count = described(count, texts.countSchema);
export const differenceReasonsSchema: typeof differenceReasons = described(
  differenceReasons,
  texts.differenceReasonsSchema,
);
export const figureSchema: typeof figure = described(figure, texts.figureSchema);
export const candidateVotesSchema: typeof candidateVotes = described(
  candidateVotes,
  texts.candidateVotesSchema,
);
export const listVotesSchema: typeof listVotes = described(listVotes, texts.listVotesSchema);
export const votesForListSchema: typeof votesForList = described(
  votesForList,
  texts.votesForListSchema,
);
export const centralisedFirstSessionSchema: typeof centralisedFirstSession = described(
  centralisedFirstSession,
  texts.centralisedFirstSessionSchema,
);
export const centralisedNextSessionSchema: typeof centralisedNextSession = described(
  centralisedNextSession,
  texts.centralisedNextSessionSchema,
);
export const decentralisedFirstSessionSchema: typeof decentralisedFirstSession = described(
  decentralisedFirstSession,
  texts.decentralisedFirstSessionSchema,
);
export const decentralisedNextSessionSchema: typeof decentralisedNextSession = described(
  decentralisedNextSession,
  texts.decentralisedNextSessionSchema,
);
export const stationBeforeCentralCountingSchema: typeof stationBeforeCentralCounting = described(
  stationBeforeCentralCounting,
  texts.stationBeforeCentralCountingSchema,
);
export const daySchema: typeof day = described(day, texts.daySchema);
export const bodySchema: typeof body = described(body, texts.bodySchema);
export const claimedSizeSchema: typeof claimedSize = described(
  claimedSize,
  texts.claimedSizeSchema,
);
export const islandSchema: typeof island = described(island, texts.islandSchema);
export const peopleSchema: typeof people = described(people, texts.peopleSchema);
export const electionInputSchema: typeof electionInput = described(
  electionInput,
  texts.electionInputSchema,
);
export const areaSchema: typeof area = described(area, texts.areaSchema);
export const candidateListSchema: typeof candidateList = described(
  candidateList,
  texts.candidateListSchema,
);
export const candidateSchema: typeof candidate = described(candidate, texts.candidateSchema);
export const districtSchema: typeof district = described(district, texts.districtSchema);
export const electionSchema: typeof election = described(election, texts.electionSchema);
export const listCombinationSchema: typeof listCombination = described(
  listCombination,
  texts.listCombinationSchema,
);
export const politicalGroupSchema: typeof politicalGroup = described(
  politicalGroup,
  texts.politicalGroupSchema,
);
export const voteCountSchema: typeof voteCount = described(voteCount, texts.voteCountSchema);
export const electionTypeSchema: typeof electionType = described(
  electionType,
  texts.electionTypeSchema,
);
export const fractionSchema: typeof fraction = described(fraction, texts.fractionSchema);
export const candidateIdSchema: typeof candidateId = described(
  candidateId,
  texts.candidateIdSchema,
);
export const combinationIdSchema: typeof combinationId = described(
  combinationId,
  texts.combinationIdSchema,
);
export const districtNumberSchema: typeof districtNumber = described(
  districtNumber,
  texts.districtNumberSchema,
);
export const listKeySchema: typeof listKey = described(listKey, texts.listKeySchema);
export const listNumberSchema: typeof listNumber = described(listNumber, texts.listNumberSchema);
export const answeredLotSchema: typeof answeredLot = described(
  answeredLot,
  texts.answeredLotSchema,
);
export const drawnLotSchema: typeof drawnLot = described(drawnLot, texts.drawnLotSchema);
export const lotQuestionSchema: typeof lotQuestion = described(
  lotQuestion,
  texts.lotQuestionSchema,
);
export const scopeSchema: typeof scope = described(scope, texts.scopeSchema);
export const combinationResultSchema: typeof combinationResult = described(
  combinationResult,
  texts.combinationResultSchema,
);
export const completedOutcomeSchema: typeof completedOutcome = described(
  completedOutcome,
  texts.completedOutcomeSchema,
);
export const electedCandidateSchema: typeof electedCandidate = described(
  electedCandidate,
  texts.electedCandidateSchema,
);
export const groupResultSchema: typeof groupResult = described(
  groupResult,
  texts.groupResultSchema,
);
export const listResultSchema: typeof listResult = described(listResult, texts.listResultSchema);
export const lotRequiredOutcomeSchema: typeof lotRequiredOutcome = described(
  lotRequiredOutcome,
  texts.lotRequiredOutcomeSchema,
);
export const overlaySchema: typeof overlay = described(overlay, texts.overlaySchema);
export const presetSchema: typeof preset = described(preset, texts.presetSchema);
export const readingsSchema: typeof readings = described(readings, texts.readingsSchema);
export const comparisonSchema: typeof comparison = described(comparison, texts.comparisonSchema);
export const stepSchema: typeof step = described(step, texts.stepSchema);
export const referendumSchema: typeof referendum = described(referendum, texts.referendumSchema);
export const ballotsSchema: typeof ballots = described(ballots, texts.ballotsSchema);
export const controlProtocolInputSchema: typeof controlProtocolInput = described(
  controlProtocolInput,
  texts.controlProtocolInputSchema,
);
export const controlProtocolParametersSchema: typeof controlProtocolParameters = described(
  controlProtocolParameters,
  texts.controlProtocolParametersSchema,
);
