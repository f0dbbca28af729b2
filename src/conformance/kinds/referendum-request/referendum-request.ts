import { operations } from "../../../operations/operations.js";
import { type Kind, kindOf } from "../kind.js";
import {
  type ReferendumRequestAnswer,
  referendumRequestAnswerSchema,
} from "./referendum-request-schema.js";

/** Whether a request for a referendum has support enough, and by when: Wet raadgevend referendum 2, 29 to 47. */
export const referendumRequest: Kind<"referendum-request", ReferendumRequestAnswer> = kindOf({
  name: "referendum-request",
  words: "requests for a referendum",
  input: operations["referendum-request"].input,
  answer: referendumRequestAnswerSchema,
  answerTo(asked) {
    const found = operations["referendum-request"].run(asked);
    if (found.status === "refused") return { refused: true };
    const { decision, needed, missing, receivedUntil, decidedUntil, session } = found;
    return { decision, needed, missing, receivedUntil, decidedUntil, session };
  },
});
