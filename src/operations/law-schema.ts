import * as z from "zod";
import { articleReferenceSchema } from "../model/article-schema.js";
import { daySchema } from "../model/day-schema.js";
import { electionTypeSchema } from "../model/election/election-type-schema.js";
import { provenanceSchema } from "./shared-schema.js";

/** The value of a provision is of another shape for every subject. */
const provisionSchema = provenanceSchema.extend({ value: z.any() });
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

export const rulesOnDayInputSchema = z.strictObject({ type: electionTypeSchema, day: daySchema });

/** The rule set of a day: a provision for every subject. */
export const rulesOnDayAnswerSchema = z.strictObject({
  status: z.literal("completed"),
  rules: z.strictObject({
    id: z.string(),
    type: electionTypeSchema,
    from: daySchema,
    until: daySchema.nullable(),
    ...subjects(provisionSchema),
  }),
});

export const rulesThroughTimeInputSchema = z.strictObject({ type: electionTypeSchema });

/** For every subject its provisions in order. */
export const rulesThroughTimeAnswerSchema = z.strictObject({
  status: z.literal("completed"),
  rules: z.strictObject(subjects(timelineSchema)),
});

export const contestedQuestionsInputSchema = z.strictObject({});

export const contestedQuestionsAnswerSchema = z.strictObject({
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
});
