import * as z from "zod";
import { maximumFigure } from "../model/bounds.js";
import { answerSchema } from "../model/count/answer-schema.js";
import { ballotPaperSchema } from "../model/count/ballot-paper-schema.js";
import type { BallotShape } from "../model/count/ballot-shape.js";
import { ballotShapeSchema } from "../model/count/ballot-shape-schema.js";
import type { Count } from "../model/count/count.js";
import { differenceReasonsSchema } from "../model/count/difference-reasons-schema.js";
import { daySchema } from "../model/day-schema.js";
import { has } from "../model/has.js";
import { accepted, type Parsed, type RefusalIssue, refused } from "../model/refusal.js";
import type { SchemaOf } from "../model/schema-of.js";
import {
  addUpBody,
  type BodyAddedUp,
  type BodyOfUnits,
  type NoTotal,
  type UnitProblem,
  unitProblems,
} from "../tally/add-up-body.js";
import { type TallyLevelName, unitLevels } from "../tally/level.js";
import type { UnitSource } from "../tally/unit-tally.js";
import { countAt } from "./count-asked-about.js";
import { type Operation, operation } from "./operation.js";
import { operationAnswers } from "./operation-answers.js";

const figure = z.int().min(0).max(maximumFigure);
const unit = z.string();
const unitId = z.string().min(1);

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

/** A body with the reports below it, and the lists of the ballot paper. */
export interface AddUpQuestion {
  readonly ballot: BallotShape;
  readonly body: AddingBody;
}

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
export const unitProblemSchema: SchemaOf<UnitProblem["problem"]> = z.enum(unitProblems);

const answer = z.discriminatedUnion("status", [
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

/** The total of a body and every body below it: articles Na 26, O 5, O 16, P 20. */
export const addUp: Operation<AddUpQuestion, BodyAddedUp | NoTotal> = operation({
  answers: operationAnswers["add-up"],
  input: z.strictObject({ ballot: ballotShapeSchema, body: addingBodySchema }),
  answer,
  run({ ballot, body }) {
    const read = bodyRead(body, ballot, ["body"]);
    return read.status === "refused" ? read : addUpBody(read.value, ballot);
  },
});

function bodyRead(
  { parts, ...body }: AddingBody,
  ballot: BallotShape,
  path: RefusalIssue["path"],
): Parsed<BodyOfUnits> {
  const issues: RefusalIssue[] = [];
  const read = parts.map((units, part) =>
    units.flatMap((unit, index): (Count | BodyOfUnits)[] => {
      const here = [...path, "parts", part, index];
      const parsed: Parsed<Count | BodyOfUnits> = has(unit, "kind")
        ? countAt(unit, ballot, here)
        : bodyRead(unit, ballot, here);
      if (parsed.status === "accepted") return [parsed.value];
      issues.push(...parsed.issues);
      return [];
    }),
  );
  return issues.length > 0 ? refused(issues) : accepted({ ...body, parts: read });
}
