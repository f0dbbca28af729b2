// Every schema by name: for whoever reads input of his own, makes forms of it, or documents it.

export {
  memberSchema,
  successionSchema,
  temporaryLeaveSchema,
  unavailabilitySchema,
  vacancySchema,
} from "./after/succession/succession-input.js";
export { listLengthSchema } from "./before/lists/list-length-input.js";
export { listNumberingSchema } from "./before/lists/list-numbering-input.js";
export { voteValueSchema } from "./before/vote-value-input.js";
export { articleReferenceSchema } from "./model/article-schema.js";
export { answerSchema, reportAnswerSchema } from "./model/count/answer-schema.js";
export { ballotInputSchema, ballotPaperSchema } from "./model/count/ballot-paper-schema.js";
export { ballotShapeSchema } from "./model/count/ballot-shape-schema.js";
export {
  centralCommitteeCountSchema,
  districtCountSchema,
  municipalityCountSchema,
  nationalPostalCommitteeCountSchema,
  postalCommitteeCountSchema,
  provincialCouncilCountSchema,
} from "./model/count/committee-count-schema.js";
export { countFiguresSchema } from "./model/count/count-figures-schema.js";
export { countSchema } from "./model/count/count-schema.js";
export { differenceReasonsSchema } from "./model/count/difference-reasons-schema.js";
export { figureSchema } from "./model/count/figure-schema.js";
export {
  candidateVotesSchema,
  listVotesSchema,
  votesForListSchema,
} from "./model/count/list-votes-schema.js";
export {
  centralisedFirstSessionSchema,
  centralisedNextSessionSchema,
  decentralisedFirstSessionSchema,
  decentralisedNextSessionSchema,
  stationBeforeCentralCountingSchema,
} from "./model/count/polling-station-count-schema.js";
export { daySchema } from "./model/day-schema.js";
export {
  bodySchema,
  claimedSizeSchema,
  islandSchema,
  peopleSchema,
} from "./model/election/body-schema.js";
export { electionInputSchema } from "./model/election/election-input.js";
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
export { electionTypeSchema } from "./model/election/election-type-schema.js";
export { fractionSchema } from "./model/fraction-schema.js";
export {
  candidateIdSchema,
  combinationIdSchema,
  districtNumberSchema,
  listKeySchema,
  listNumberSchema,
} from "./model/identifiers-schema.js";
export {
  answeredLotSchema,
  drawnLotSchema,
  lotQuestionSchema,
  scopeSchema,
} from "./model/outcome/lot-schema.js";
export {
  combinationResultSchema,
  completedOutcomeSchema,
  electedCandidateSchema,
  groupResultSchema,
  listResultSchema,
  lotRequiredOutcomeSchema,
} from "./model/outcome/outcome-schema.js";
export { overlaySchema } from "./model/outcome/overlay-schema.js";
export { presetSchema, readingsSchema } from "./model/outcome/readings-schema.js";
export { comparisonSchema, stepSchema } from "./model/outcome/step-schema.js";
export { referendumSchema } from "./seats/referendum-input.js";
export {
  controlProtocolInputSchema,
  controlProtocolParametersSchema,
} from "./validation/control-protocol/control-protocol-input.js";
