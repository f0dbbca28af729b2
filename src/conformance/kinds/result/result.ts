import { operations } from "../../../operations/operations.js";
import { type Kind, kindOf } from "../kind.js";
import { resultAnswer } from "./result-answer.js";
import { partsOfResult, whyNotWithoutPeople } from "./result-parts.js";
import { type ResultAnswer, resultAnswerSchema, resultInputSchema } from "./result-schema.js";

/** The result of an election: chapters P and U. */
export const result: Kind<"result", ResultAnswer> = kindOf({
  name: "result",
  words: "result of an election",
  input: resultInputSchema,
  answer: resultAnswerSchema,
  compared: { fractions: ["quota", "preferenceThreshold", "value"] },
  parts: { partsOf: partsOfResult, whyNot: whyNotWithoutPeople },
  answerTo: ({ lots = [], ...election }, options) =>
    resultAnswer(operations.result.run({ election, lots, ...options })),
});
