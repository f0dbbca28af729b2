import { readingIds, readingRegistry } from "../law/readings/registry.js";
import { ruleSetOn, rulesOfBodies } from "../law/rule-set.js";
import { noRulesOnDay } from "../law/timeline/no-rules-on-day.js";
import {
  contestedQuestionsAnswerSchema,
  contestedQuestionsInputSchema,
  rulesOnDayAnswerSchema,
  rulesOnDayInputSchema,
  rulesThroughTimeAnswerSchema,
  rulesThroughTimeInputSchema,
} from "./law-schema.js";
import { operation } from "./operation.js";
import { operationAnswers } from "./operation-answers.js";

/** The rules of a kind of election on a day. */
export const rulesOnDay = operation({
  answers: operationAnswers.rules,
  input: rulesOnDayInputSchema,
  answer: rulesOnDayAnswerSchema,
  run({ type, day }) {
    const rules = ruleSetOn(type, day);
    return rules === undefined
      ? noRulesOnDay(rulesOfBodies[type].articles, day)
      : { status: "completed" as const, rules };
  },
});

/** All dated rules of a kind of election. */
export const rulesThroughTime = operation({
  answers: operationAnswers["rules-through-time"],
  input: rulesThroughTimeInputSchema,
  answer: rulesThroughTimeAnswerSchema,
  run: ({ type }) => ({ status: "completed" as const, rules: rulesOfBodies[type] }),
});

/** The contested questions, with their answers and who holds them. */
export const contestedQuestions = operation({
  answers: operationAnswers.readings,
  input: contestedQuestionsInputSchema,
  answer: contestedQuestionsAnswerSchema,
  run: () => ({
    status: "completed" as const,
    readings: readingIds.map((id) => readingRegistry[id]),
  }),
});
