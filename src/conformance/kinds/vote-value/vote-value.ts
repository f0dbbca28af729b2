import { collegeSchema } from "../../../operations/before.js";
import { operations } from "../../../operations/operations.js";
import { type Kind, kindOf } from "../kind.js";
import { type VoteValueAnswer, voteValueAnswerSchema } from "./vote-value-schema.js";

/** For how many votes a vote of a college counts: articles U 2, Ua 4, Ya 31e. */
export const voteValue: Kind<"vote-value", VoteValueAnswer> = kindOf({
  name: "vote-value",
  words: "vote values for the Senate",
  input: collegeSchema,
  answer: voteValueAnswerSchema,
  answerTo(college, options) {
    const value = operations["vote-value"].run({ college, ...options });
    return value.status === "refused" ? { refused: true } : { voteValue: value.voteValue };
  },
});
