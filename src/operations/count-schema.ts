import * as z from "zod";
import { articleReferenceSchema } from "../model/article-schema.js";
import { maximumFigure } from "../model/bounds.js";
import { answerSchema } from "../model/count/answer-schema.js";
import { ballotPaperSchema } from "../model/count/ballot-paper-schema.js";
import { ballotShapeSchema } from "../model/count/ballot-shape-schema.js";
import { differenceReasonTerms } from "../model/count/difference-reasons.js";
import { differenceReasonsSchema } from "../model/count/difference-reasons-schema.js";
import { type FieldPath, questionPaths } from "../model/count/field-path.js";
import { daySchema } from "../model/day-schema.js";
import { fractionSchema } from "../model/fraction-schema.js";
import { namesOf } from "../model/names-of.js";
import { unitProblems } from "../tally/add-up-body.js";
import { type TallyLevelName, unitLevels } from "../tally/level.js";
import type { ReportedBody } from "../tally/reconciliation/reconcile.js";
import { tallyFigures } from "../tally/tally.js";
import type { UnitSource } from "../tally/unit-tally.js";
import { findingScopes } from "../validation/scope.js";

const figure = z.int().min(0).max(maximumFigure);
const unitId = z.string().min(1);

/** A report; the ballot paper decides how it is read. */
const reportSchema = z.unknown().meta({ description: "A count, as the model has it" });

const fieldPathSchema: z.ZodType<FieldPath> = z.union([
  z.enum([...tallyFigures, "replacementPostalVotingCertificates", "members"]),
  z.enum(questionPaths),
  z.templateLiteral(["votesPerList.", z.int()]),
  z.templateLiteral(["lists.", z.int()]),
  z.templateLiteral(["lists.", z.int(), ".total"]),
  z.templateLiteral(["lists.", z.int(), ".candidateVotes.", z.int()]),
  z.templateLiteral(["differenceReasons.", z.enum(namesOf(differenceReasonTerms))]),
]);

export const checkCountInputSchema = z.strictObject({
  ballot: ballotShapeSchema,
  count: reportSchema,
  /** The first entry, where `count` is the second. */
  first: reportSchema.exactOptional(),
  /** The fields that a coordinator emptied, where `count` is entered again. */
  emptied: z.array(fieldPathSchema).exactOptional(),
  /** The reading of W.203. */
  largeDifference: z.enum(["or", "and"]).exactOptional(),
});

const found = {
  severity: z.enum(["error", "warning"]),
  scope: z.enum(findingScopes),
  code: z.string(),
  fields: z.array(z.string()),
};
const sides = { left: z.int(), right: z.int() };
const value = z.union([z.number(), z.string(), z.boolean()]);

export const checkCountAnswerSchema = z.strictObject({
  status: z.literal("completed"),
  findings: z.array(
    z.union([
      z.strictObject({
        ...found,
        answers: z.array(
          z.strictObject({ field: z.string(), answer: z.union([z.string(), z.boolean()]) }),
        ),
      }),
      z.strictObject({ ...found, ...sides }),
      z.strictObject({ ...found, list: z.int(), ...sides }),
      z.strictObject({
        ...found,
        ...sides,
        /** The page of codes says nothing of this report; the article does. */
        code: z.null(),
        check: z.string(),
        article: articleReferenceSchema,
        list: z.int().exactOptional(),
      }),
      z.strictObject({
        ...found,
        differences: z.array(z.strictObject({ field: z.string(), first: value, second: value })),
      }),
      z.strictObject(found),
    ]),
  ),
});

/** A municipality; which reports fit together is decided when it is read. */
export const controlProtocolQuestionSchema = z.strictObject({
  units: z.unknown(),
  statedTotal: z.unknown().optional(),
  neighbourhoods: z.unknown().optional(),
  parameters: z.unknown().optional(),
});

const unit = z.string();
const ballots = z.int();
const expectedVotes = z.strictObject({
  candidate: z.int(),
  received: z.int(),
  expected: fractionSchema,
});

export const controlProtocolAnswerSchema = z.strictObject({
  status: z.literal("completed"),
  findings: z.array(
    z.discriminatedUnion("check", [
      z.strictObject({ check: z.literal("no-votes"), unit }),
      z.strictObject({
        check: z.enum(["unexplained-difference", "missing-explanations"]),
        unit,
        ballots,
      }),
      z.strictObject({
        check: z.enum(["many-blank-votes", "many-invalid-votes"]),
        unit,
        share: fractionSchema,
      }),
      z.strictObject({
        check: z.literal("large-difference"),
        unit,
        by: z.enum(["votes", "share"]),
        votes: z.int(),
        allVotes: z.int(),
      }),
      z.strictObject({
        check: z.literal("list-deviates"),
        unit,
        list: z.int(),
        here: fractionSchema,
        elsewhere: fractionSchema,
      }),
      z.strictObject({
        check: z.literal("candidates-possibly-switched"),
        unit,
        list: z.int(),
        more: expectedVotes,
        fewer: expectedVotes,
        reference: z.enum(["municipality", "neighbourhood"]),
      }),
      z.strictObject({ check: z.literal("not-computable"), unit, of: z.string() }),
    ]),
  ),
});

/** A body with the reports of its units, as they came from outside. */
export interface AddingBody {
  readonly unit: string;
  readonly level: TallyLevelName;
  readonly expected?: readonly string[];
  readonly eligibleVoters?: number;
  readonly parts: readonly (readonly (AddingBody | { readonly kind: string })[])[];
}

const levelNames = z.enum([
  "municipality",
  "district",
  "national-postal-committee",
  "central-committee",
]);

const addingBodySchema: z.ZodType<AddingBody> = z
  .strictObject({
    unit: unitId,
    level: levelNames,
    /** The units that must be there; absent: those that are. */
    expected: z.array(unitId).exactOptional(),
    /** Z, where the body takes it from the register; absent: the sum of the units. */
    eligibleVoters: figure.exactOptional(),
    /** The units, in one or more parts that were added up apart; a later session of a unit holds. */
    parts: z.array(
      z.array(z.union([z.looseObject({ kind: z.string() }), z.lazy(() => addingBodySchema)])),
    ),
  })
  .meta({ id: "body-of-units" });

export const addUpInputSchema = z.strictObject({
  ballot: ballotShapeSchema,
  body: addingBodySchema,
});

const sourceSchema: z.ZodType<UnitSource> = z
  .strictObject({
    unit,
    level: z.enum(unitLevels),
    session: z.int().positive(),
    newVote: daySchema.exactOptional(),
    from: z.array(z.lazy(() => sourceSchema)),
  })
  .meta({ id: "source-of-a-total" });

const sum = z.int().nonnegative();
const sums = z.strictObject({
  paper: ballotPaperSchema.exactOptional(),
  /** null: not known, as long as one unit is without them. */
  eligibleVoters: sum.nullable(),
  pollCards: sum,
  proxyCertificates: sum,
  voterCards: sum,
  postalVotingCertificates: sum,
  admittedVoters: sum,
  votesOnCandidates: sum,
  blankVotes: sum,
  invalidVotes: sum,
  votesCast: sum,
  moreBallotsCounted: sum,
  fewerBallotsCounted: sum,
  differenceReasons: differenceReasonsSchema.exactOptional(),
  lists: z.array(z.strictObject({ number: z.int(), votes: sum, candidateVotes: z.array(sum) })),
});

const unitWithFindings = z.strictObject({
  unit,
  codes: z.array(z.string()),
  checks: z.array(z.string()).exactOptional(),
});

/** What stands in the way of a total. */
export const unitProblemSchema = z.enum(unitProblems);

export const addUpAnswerSchema = z.discriminatedUnion("status", [
  z.strictObject({
    status: z.literal("completed"),
    total: z.strictObject({
      level: levelNames,
      unit,
      from: z.array(sourceSchema),
      tally: sums,
      session: z.int().positive(),
      unitsWithDifferences: z.array(
        z.strictObject({
          unit,
          admittedVoters: sum,
          votesCast: sum,
          moreBallotsCounted: sum,
          fewerBallotsCounted: sum,
          explained: answerSchema.exactOptional(),
          reasons: differenceReasonsSchema.exactOptional(),
        }),
      ),
      unitsWithErrors: z.array(unitWithFindings),
      unitsWithWarnings: z.array(unitWithFindings),
      warningsAccepted: z.array(
        z.strictObject({ unit, code: z.string(), by: z.string(), reason: z.string() }),
      ),
      unitsInvestigated: z.array(
        z.strictObject({ unit, session: z.int(), answers: z.array(z.string()) }),
      ),
      unitsResolved: z.array(z.strictObject({ unit, record: z.array(z.unknown()) })),
      districts: z.array(z.strictObject({ unit, tally: sums })).exactOptional(),
    }),
  }),
  z.strictObject({
    status: z.literal("undetermined"),
    because: z.array(z.strictObject({ unit, problem: unitProblemSchema })),
  }),
]);

/** The name of a single figure of a report or total. */
export const figureNameSchema = z.enum(tallyFigures);

const reportedBodySchema: z.ZodType<ReportedBody> = z
  .strictObject({
    unit: unitId,
    paper: ballotPaperSchema.exactOptional(),
    /** A figure that is absent was not reported, and is not compared. */
    figures: z.partialRecord(figureNameSchema, figure),
    lists: z.array(
      z.strictObject({
        number: z.int(),
        votes: figure,
        candidateVotes: z.array(figure),
        people: z.array(z.string()).exactOptional(),
      }),
    ),
    /** The units it must have; absent: those that are there. */
    expected: z.array(unitId).exactOptional(),
    /** The reports of its units; absent: nothing is known below this body. */
    children: z.array(z.lazy(() => reportedBodySchema)).exactOptional(),
  })
  .meta({ id: "reported-body" });

/** What a body and its units reported. */
export const reconcileInputSchema = z.strictObject({
  /** The body that reported, with the reports of its units, theirs, and so on. */
  body: reportedBodySchema,
});

const where = { depth: z.int().nonnegative(), unit };

export const reconcileAnswerSchema = z.strictObject({
  status: z.literal("completed"),
  mismatches: z.array(
    z.discriminatedUnion("kind", [
      z.strictObject({
        kind: z.literal("figure"),
        ...where,
        what: z.string(),
        parent: sum,
        children: sum,
      }),
      z.strictObject({
        kind: z.enum(["missing-unit", "doubled-unit", "unknown-unit", "another-election"]),
        ...where,
        child: z.string(),
      }),
      z.strictObject({ kind: z.literal("ballot"), ...where, child: z.string(), list: z.int() }),
    ]),
  ),
});
