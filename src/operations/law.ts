import * as z from "zod";
import type { BodyRules } from "../law/bodies/body-rules.js";
import type { ReadingEntry } from "../law/readings/reading-entry.js";
import { readingIds, readingRegistry } from "../law/readings/registry.js";
import { type RuleSet, ruleSetOn, rulesOfBodies } from "../law/rule-set.js";
import { noRulesOnDay } from "../law/timeline/no-rules-on-day.js";
import { articleReferenceSchema } from "../model/article-schema.js";
import { daySchema } from "../model/day-schema.js";
import type { Election } from "../model/election/election.js";
import { electionTypeSchema } from "../model/election/election-type-schema.js";
import { type Completed, completed, type Operation, operation } from "./operation.js";
import { operationAnswers } from "./operation-answers.js";
import { provenanceFields } from "./shared-schema.js";

/** The value of a provision is of another shape for every subject. */
const provisionSchema = z.strictObject({ ...provenanceFields, value: z.any() });
const timelineSchema = z.array(provisionSchema);

const subjects = <Each extends z.ZodType>(each: Each) => ({
  articles: each,
  residualSeats: each,
  absoluteMajority: each,
  listExhaustion: each,
  listCombinations: each,
  groupSeats: each,
  preferenceThreshold: each,
  ranking: each,
});

/** The rules of a kind of election on a day: a provision for every subject. */
export const rulesOnDay: Operation<
  Pick<Election, "type" | "day">,
  Completed<{ readonly rules: RuleSet }>
> = operation({
  answers: operationAnswers.rules,
  input: z.strictObject({ type: electionTypeSchema, day: daySchema }),
  answer: z.strictObject({
    status: z.literal("completed"),
    rules: z.strictObject({
      id: z.string(),
      type: electionTypeSchema,
      from: daySchema,
      until: daySchema.nullable(),
      ...subjects(provisionSchema),
    }),
  }),
  run({ type, day }) {
    const rules = ruleSetOn(type, day);
    return rules === undefined
      ? noRulesOnDay(rulesOfBodies[type].articles, day)
      : completed({ rules });
  },
});

/** All dated rules of a kind of election: for every subject its provisions in order. */
export const rulesThroughTime: Operation<
  Pick<Election, "type">,
  Completed<{ readonly rules: BodyRules }>
> = operation({
  answers: operationAnswers["rules-through-time"],
  input: z.strictObject({ type: electionTypeSchema }),
  answer: z.strictObject({
    status: z.literal("completed"),
    rules: z.strictObject(subjects(timelineSchema)),
  }),
  run: ({ type }) => completed({ rules: rulesOfBodies[type] }),
});

/** The contested questions, with their answers and who holds them. */
export const contestedQuestions: Operation<
  Record<string, never>,
  Completed<{ readonly readings: readonly ReadingEntry[] }>
> = operation({
  answers: operationAnswers.readings,
  input: z.strictObject({}),
  answer: z.strictObject({
    status: z.literal("completed"),
    readings: z.array(
      z.strictObject({
        id: z.string(),
        article: articleReferenceSchema,
        options: z.array(z.string()),
        presets: z.record(z.string(), z.string()),
        source: z.string(),
        since: z.string(),
      }),
    ),
  }),
  run: () => completed({ readings: readingIds.map((id) => readingRegistry[id]) }),
});
