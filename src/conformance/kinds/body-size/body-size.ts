import { operations } from "../../../operations/operations.js";
import { type Kind, kindOf } from "../kind.js";
import { type BodySizeAnswer, bodySizeAnswerSchema } from "./body-size-schema.js";

/** How many seats a body has: the number, or the bounds within which it is fixed. */
export const bodySize: Kind<"body-size", BodySizeAnswer> = kindOf({
  name: "body-size",
  words: "number of seats of a body",
  input: operations["body-size"].input,
  answer: bodySizeAnswerSchema,
  answerTo(body) {
    const size = operations["body-size"].run(body);
    if (size.status === "refused") return { refused: true };
    switch (size.size) {
      case "fixed":
        return { seats: size.seats };
      case "within-range":
        return { minimum: size.minimum, maximum: size.maximum };
    }
  },
});
