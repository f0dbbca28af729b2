import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { ArticleReference } from "../../src/model/article.js";
import type { articleReferenceSchema } from "../../src/model/article-schema.js";
import type { Answer, ReportAnswer } from "../../src/model/count/answer.js";
import type { answerSchema, reportAnswerSchema } from "../../src/model/count/answer-schema.js";
import type { BallotShape, ListShape } from "../../src/model/count/ballot-shape.js";
import type {
  ballotShapeSchema,
  listShapeSchema,
} from "../../src/model/count/ballot-shape-schema.js";
import type {
  CentralCommitteeCount,
  DistrictCount,
  MunicipalityCount,
  NationalPostalCommitteeCount,
  PostalCommitteeCount,
} from "../../src/model/count/committee-count.js";
import type {
  centralCommitteeCountSchema,
  districtCountSchema,
  municipalityCountSchema,
  nationalPostalCommitteeCountSchema,
  postalCommitteeCountSchema,
} from "../../src/model/count/committee-count-schema.js";
import type { Count } from "../../src/model/count/count.js";
import type { CountFigures } from "../../src/model/count/count-figures.js";
import type { countFiguresSchema } from "../../src/model/count/count-figures-schema.js";
import type { countSchema } from "../../src/model/count/count-schema.js";
import type { DifferenceReasons } from "../../src/model/count/difference-reasons.js";
import type { differenceReasonsSchema } from "../../src/model/count/difference-reasons-schema.js";
import type { ReportContent } from "../../src/model/count/given-report.js";
import type { ListVotes, VotesForList } from "../../src/model/count/list-votes.js";
import type {
  listVotesSchema,
  votesForListSchema,
} from "../../src/model/count/list-votes-schema.js";
import type {
  CentralisedFirstSessionCount,
  CentralisedNextSessionCount,
  DecentralisedFirstSessionCount,
  DecentralisedNextSessionCount,
} from "../../src/model/count/polling-station-count.js";
import type {
  centralisedFirstSessionSchema,
  centralisedNextSessionSchema,
  decentralisedFirstSessionSchema,
  decentralisedNextSessionSchema,
} from "../../src/model/count/polling-station-count-schema.js";
import type { Day } from "../../src/model/day.js";
import type { daySchema } from "../../src/model/day-schema.js";
import type { DeepReadonly } from "../../src/model/deep-readonly.js";
import type { Body, ClaimedSize, Island } from "../../src/model/election/body.js";
import type {
  bodySchema,
  claimedSizeSchema,
  islandSchema,
} from "../../src/model/election/body-schema.js";
import type {
  Area,
  Candidate,
  CandidateList,
  District,
  ElectionContent,
  ListCombination,
  ListWithCandidates,
  ListWithoutCandidates,
  PoliticalGroup,
} from "../../src/model/election/election.js";
import type {
  areaSchema,
  candidateListSchema,
  candidateSchema,
  districtSchema,
  electionSchema,
  listCombinationSchema,
  listWithCandidatesSchema,
  listWithoutCandidatesSchema,
  politicalGroupSchema,
} from "../../src/model/election/election-schema.js";
import type { ElectionType } from "../../src/model/election/election-type.js";
import type { electionTypeSchema } from "../../src/model/election/election-type-schema.js";
import type { Fraction } from "../../src/model/fraction.js";
import type { fractionSchema } from "../../src/model/fraction-schema.js";
import type {
  CandidateId,
  CombinationId,
  DistrictNumber,
  ListKey,
  ListNumber,
} from "../../src/model/identifiers.js";
import type {
  candidateIdSchema,
  combinationIdSchema,
  districtNumberSchema,
  listKeySchema,
  listNumberSchema,
} from "../../src/model/identifiers-schema.js";
import type { AnsweredLot, DrawnLot, LotQuestion, Scope } from "../../src/model/outcome/lot.js";
import type {
  answeredLotSchema,
  drawnLotSchema,
  lotQuestionSchema,
  scopeSchema,
} from "../../src/model/outcome/lot-schema.js";
import type {
  CombinationResult,
  CompletedOutcome,
  ElectedCandidate,
  GroupResult,
  ListResult,
  LotRequiredOutcome,
} from "../../src/model/outcome/outcome.js";
import type {
  combinationResultSchema,
  completedOutcomeSchema,
  electedCandidateSchema,
  groupResultSchema,
  listResultSchema,
  lotRequiredOutcomeSchema,
} from "../../src/model/outcome/outcome-schema.js";
import type { Overlay } from "../../src/model/outcome/overlay.js";
import type { overlaySchema } from "../../src/model/outcome/overlay-schema.js";
import type { Preset, Readings } from "../../src/model/outcome/readings.js";
import type { presetSchema, readingsSchema } from "../../src/model/outcome/readings-schema.js";
import type { Comparison, Step } from "../../src/model/outcome/step.js";
import type { comparisonSchema, stepSchema } from "../../src/model/outcome/step-schema.js";

/** What a schema answers with, as values of the model are: read-only. */
type Read<Schema extends z.ZodType> = DeepReadonly<z.output<Schema>>;

describe("a schema answers with exactly the type that stands beside it", () => {
  it("days, fractions and articles", () => {
    expectTypeOf<Read<typeof articleReferenceSchema>>().toEqualTypeOf<ArticleReference>();
    expectTypeOf<z.output<typeof daySchema>>().toEqualTypeOf<Day>();
    expectTypeOf<Read<typeof fractionSchema>>().toEqualTypeOf<Fraction>();
  });

  it("identifiers", () => {
    expectTypeOf<z.output<typeof listNumberSchema>>().toEqualTypeOf<ListNumber>();
    expectTypeOf<z.output<typeof districtNumberSchema>>().toEqualTypeOf<DistrictNumber>();
    expectTypeOf<z.output<typeof candidateIdSchema>>().toEqualTypeOf<CandidateId>();
    expectTypeOf<z.output<typeof combinationIdSchema>>().toEqualTypeOf<CombinationId>();
    expectTypeOf<z.output<typeof listKeySchema>>().toEqualTypeOf<ListKey>();
  });

  it("elections and bodies", () => {
    expectTypeOf<Read<typeof electionTypeSchema>>().toEqualTypeOf<ElectionType>();
    expectTypeOf<Read<typeof bodySchema>>().toEqualTypeOf<Body>();
    expectTypeOf<Read<typeof claimedSizeSchema>>().toEqualTypeOf<ClaimedSize>();
    expectTypeOf<Read<typeof islandSchema>>().toEqualTypeOf<Island>();
    expectTypeOf<Read<typeof areaSchema>>().toEqualTypeOf<Area>();
    expectTypeOf<Read<typeof districtSchema>>().toEqualTypeOf<District>();
    expectTypeOf<Read<typeof candidateSchema>>().toEqualTypeOf<Candidate>();
    expectTypeOf<Read<typeof listWithCandidatesSchema>>().toEqualTypeOf<ListWithCandidates>();
    expectTypeOf<Read<typeof listWithoutCandidatesSchema>>().toEqualTypeOf<ListWithoutCandidates>();
    expectTypeOf<Read<typeof candidateListSchema>>().toEqualTypeOf<CandidateList>();
    expectTypeOf<Read<typeof politicalGroupSchema>>().toEqualTypeOf<PoliticalGroup>();
    expectTypeOf<Read<typeof listCombinationSchema>>().toEqualTypeOf<ListCombination>();
    expectTypeOf<Read<typeof electionSchema>>().toEqualTypeOf<ElectionContent>();
  });

  it("outcomes", () => {
    expectTypeOf<Read<typeof scopeSchema>>().toEqualTypeOf<Scope>();
    expectTypeOf<Read<typeof lotQuestionSchema>>().toEqualTypeOf<LotQuestion>();
    expectTypeOf<Read<typeof answeredLotSchema>>().toEqualTypeOf<AnsweredLot>();
    expectTypeOf<Read<typeof drawnLotSchema>>().toEqualTypeOf<DrawnLot>();
    expectTypeOf<Read<typeof overlaySchema>>().toEqualTypeOf<Overlay>();
    expectTypeOf<Read<typeof readingsSchema>>().toEqualTypeOf<Readings>();
    expectTypeOf<Read<typeof presetSchema>>().toEqualTypeOf<Preset>();
    expectTypeOf<Read<typeof comparisonSchema>>().toEqualTypeOf<Comparison>();
    expectTypeOf<Read<typeof stepSchema>>().toEqualTypeOf<Step>();
    expectTypeOf<Read<typeof electedCandidateSchema>>().toEqualTypeOf<ElectedCandidate>();
    expectTypeOf<Read<typeof listResultSchema>>().toEqualTypeOf<ListResult>();
    expectTypeOf<Read<typeof groupResultSchema>>().toEqualTypeOf<GroupResult>();
    expectTypeOf<Read<typeof combinationResultSchema>>().toEqualTypeOf<CombinationResult>();
    expectTypeOf<Read<typeof completedOutcomeSchema>>().toEqualTypeOf<CompletedOutcome>();
    expectTypeOf<Read<typeof lotRequiredOutcomeSchema>>().toEqualTypeOf<LotRequiredOutcome>();
  });

  it("counts", () => {
    expectTypeOf<Read<typeof answerSchema>>().toEqualTypeOf<Answer>();
    expectTypeOf<Read<typeof reportAnswerSchema>>().toEqualTypeOf<ReportAnswer>();
    expectTypeOf<Read<typeof ballotShapeSchema>>().toEqualTypeOf<BallotShape>();
    expectTypeOf<Read<typeof listShapeSchema>>().toEqualTypeOf<ListShape>();
    expectTypeOf<Read<typeof differenceReasonsSchema>>().toEqualTypeOf<DifferenceReasons>();
    expectTypeOf<Read<typeof listVotesSchema>>().toEqualTypeOf<ListVotes>();
    expectTypeOf<Read<typeof votesForListSchema>>().toEqualTypeOf<VotesForList>();
    expectTypeOf<Read<typeof countFiguresSchema>>().toEqualTypeOf<ReportContent<CountFigures>>();
    expectTypeOf<Read<typeof postalCommitteeCountSchema>>().toEqualTypeOf<
      ReportContent<PostalCommitteeCount>
    >();
    expectTypeOf<Read<typeof municipalityCountSchema>>().toEqualTypeOf<
      ReportContent<MunicipalityCount>
    >();
    expectTypeOf<Read<typeof districtCountSchema>>().toEqualTypeOf<ReportContent<DistrictCount>>();
    expectTypeOf<Read<typeof nationalPostalCommitteeCountSchema>>().toEqualTypeOf<
      ReportContent<NationalPostalCommitteeCount>
    >();
    expectTypeOf<Read<typeof centralCommitteeCountSchema>>().toEqualTypeOf<
      ReportContent<CentralCommitteeCount>
    >();
    expectTypeOf<Read<typeof decentralisedFirstSessionSchema>>().toEqualTypeOf<
      ReportContent<DecentralisedFirstSessionCount>
    >();
    expectTypeOf<Read<typeof decentralisedNextSessionSchema>>().toEqualTypeOf<
      ReportContent<DecentralisedNextSessionCount>
    >();
    expectTypeOf<Read<typeof centralisedFirstSessionSchema>>().toEqualTypeOf<
      ReportContent<CentralisedFirstSessionCount>
    >();
    expectTypeOf<Read<typeof centralisedNextSessionSchema>>().toEqualTypeOf<
      ReportContent<CentralisedNextSessionCount>
    >();
    expectTypeOf<Read<typeof countSchema>>().toEqualTypeOf<ReportContent<Count>>();
  });
});
