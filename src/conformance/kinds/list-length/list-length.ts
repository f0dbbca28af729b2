import { operations } from "../../../operations/operations.js";
import { kindOf } from "../kind.js";
import { listLengthAnswerSchema } from "./list-length-schema.js";

/** The most candidates that a list may have: articles H 6, R 4. */
export const listLength = kindOf({
  name: "list-length",
  words: "length of lists",
  input: operations["list-length"].input,
  answer: listLengthAnswerSchema,
  answerTo(asked) {
    const length = operations["list-length"].run(asked);
    return length.status === "refused" ? { refused: true } : { candidates: length.candidates };
  },
});
