import { operations } from "../../../operations/operations.js";
import { type Kind, kindOf } from "../kind.js";
import {
  type ResultAnewAnswer,
  resultAnewAnswerSchema,
  resultAnewInputSchema,
} from "./result-anew-schema.js";

/** Who is elected when a result is determined anew after members were admitted: articles V 6, V 9. */
export const resultAnew: Kind<"result-anew", ResultAnewAnswer> = kindOf({
  name: "result-anew",
  words: "a result determined anew",
  input: resultAnewInputSchema,
  answer: resultAnewAnswerSchema,
  compared: { sets: ["elected"] },
  answerTo(asked, options) {
    const { before, after, ...others } = asked;
    const found = operations["result-anew"].run({
      ...others,
      before: { ...before, ...options },
      after: { ...after, ...options },
    });
    switch (found.status) {
      case "refused":
      case "lot-required":
        return { refused: true };
      case "undetermined":
        return { status: "undetermined" };
      case "completed":
        return { status: "completed", elected: found.elected };
    }
  },
});
