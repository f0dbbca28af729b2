import { operations } from "../../../operations/operations.js";
import { type Kind, kindOf } from "../kind.js";
import { type EndOfTermAnswer, endOfTermAnswerSchema } from "./end-of-term-schema.js";

/** When the term of a House ends, and when the next is elected: articles C 1 to C 3. */
export const endOfTerm: Kind<"end-of-term", EndOfTermAnswer> = kindOf({
  name: "end-of-term",
  words: "end of the term of a House",
  input: operations["end-of-term"].input,
  answer: endOfTermAnswerSchema,
  answerTo(asked) {
    const found = operations["end-of-term"].run(asked);
    if (found.status === "refused") return { refused: true };
    const { years, inMay, retirement, nomination, day } = found;
    return { years, inMay, retirement, nomination, day };
  },
});
