import { operations } from "../../../operations/operations.js";
import { referendumVotesSchema } from "../../../operations/result.js";
import { type Kind, kindOf } from "../kind.js";
import { pairOf } from "../shapes.js";
import { type ReferendumAnswer, referendumAnswerSchema } from "./referendum-schema.js";

/** The outcome of an advisory referendum. */
export const referendum: Kind<"referendum", ReferendumAnswer> = kindOf({
  name: "referendum",
  words: "outcome of a referendum",
  input: referendumVotesSchema,
  answer: referendumAnswerSchema,
  compared: { fractions: ["turnout"] },
  answerTo(votes, options) {
    const outcome = operations.referendum.run({ referendum: votes, ...options });
    if (outcome.status === "refused") return { refused: true };
    const { turnout, thresholdReached, majorityAgainst, advice } = outcome;
    return { turnout: pairOf(turnout), thresholdReached, majorityAgainst, advice };
  },
});
