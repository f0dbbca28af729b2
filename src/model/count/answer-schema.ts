import * as z from "zod";
import type { SchemaOf } from "../schema-of.js";
import { type Answer, answers, type ReportAnswer, reportAnswers } from "./answer.js";

/** A yes/no question as it was filled in (Dutch: ja, nee, beide, geen van beide). */
export const answerSchema: SchemaOf<Answer> = z.enum(answers);

/** A question about the report itself, which is yes, no or unanswered (`neither`). */
export const reportAnswerSchema: SchemaOf<ReportAnswer> = z.enum(reportAnswers);
