import { operations } from "../../../operations/operations.js";
import { type Kind, kindOf } from "../kind.js";
import { type ReferendumDaysAnswer, referendumDaysAnswerSchema } from "./referendum-days-schema.js";

/** On which days a referendum can be held: Wet raadgevend referendum 55, 56. */
export const referendumDays: Kind<"referendum-days", ReferendumDaysAnswer> = kindOf({
  name: "referendum-days",
  words: "days of a referendum",
  input: operations["referendum-days"].input,
  answer: referendumDaysAnswerSchema,
  compared: { sets: ["days"] },
  answerTo(asked) {
    const found = operations["referendum-days"].run(asked);
    if (found.status === "refused") return { refused: true };
    const { from, to, days } = found;
    return { from, to, days };
  },
});
