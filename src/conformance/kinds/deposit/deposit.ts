import { operations } from "../../../operations/operations.js";
import { type Kind, kindOf } from "../kind.js";
import { pairOf } from "../shapes.js";
import { type DepositAnswer, depositAnswerSchema, depositInputSchema } from "./deposit-schema.js";

/** What becomes of the deposits of an election that is decided: articles H 12 to H 14. */
export const deposit: Kind<"deposit", DepositAnswer> = kindOf({
  name: "deposit",
  words: "deposits",
  input: depositInputSchema,
  answer: depositAnswerSchema,
  compared: { fractions: ["threshold"] },
  answerTo({ election: { lots = [], ...election }, ...circumstances }, options) {
    const decided = operations.deposits.run({ election, lots, ...circumstances, ...options });
    switch (decided.status) {
      case "refused":
      case "lot-required":
        return { refused: true };
      case "completed":
        if (!decided.asked) return { status: "completed", asked: false };
        return {
          status: "completed",
          asked: true,
          threshold: pairOf(decided.threshold),
          deposits: decided.decisions.map(({ group, decision, deposit: paid }) => ({
            list: group,
            decision,
            ...paid,
          })),
        };
    }
  },
});
