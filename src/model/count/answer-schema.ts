import * as z from "zod";
import { answers, reportAnswers } from "./answer.js";

/** A yes/no question as it was filled in (Dutch: ja, nee, beide, geen van beide). */
export const answerSchema = z.enum(answers);

/** A question about the report itself, which is yes, no or unanswered (`neither`). */
export const reportAnswerSchema = z.enum(reportAnswers);
