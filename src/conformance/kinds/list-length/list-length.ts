import { operations } from "../../../operations/operations.js";
import { type Kind, kindOf } from "../kind.js";
import { type ListLengthAnswer, listLengthAnswerSchema } from "./list-length-schema.js";

/** The most candidates that a list may have: articles H 6, R 4. */
export const listLength: Kind<"list-length", ListLengthAnswer> = kindOf({
  name: "list-length",
  words: "length of lists",
  input: operations["list-length"].input,
  answer: listLengthAnswerSchema,
  answerTo(asked) {
    const length = operations["list-length"].run(asked);
    return length.status === "refused" ? { refused: true } : { candidates: length.candidates };
  },
});
