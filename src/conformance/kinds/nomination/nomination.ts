import type { DecisionOnList } from "../../../before/nomination/list-decision.js";
import { operations } from "../../../operations/operations.js";
import { type Kind, kindOf } from "../kind.js";
import {
  type ListAnswer,
  type NominationAnswer,
  nominationAnswerSchema,
} from "./nomination-schema.js";

/** What is decided on lists as they were handed in: articles H 4, H 6, H 7, H 11, I 4 to I 6, R 2, S 3, S 4. */
export const nomination: Kind<"nomination", NominationAnswer> = kindOf({
  name: "nomination",
  words: "which lists and names are valid",
  input: operations.nomination.input,
  answer: nominationAnswerSchema,
  compared: { sets: ["decisions", "because", "struck", "joined", "lists"] },
  answerTo(asked) {
    const judged = operations.nomination.run(asked);
    if (judged.status === "refused") return { refused: true };
    const { decisions, joined } = judged;
    return {
      decisions: decisions.map(answerOf),
      joined: joined.map(({ kind, lists }) => ({ kind, lists })),
    };
  },
});

function answerOf({ because, struck, support, ...decision }: DecisionOnList): ListAnswer {
  const { needed, valid } = support;
  return {
    ...decision,
    because: because.map(({ ground }) => ground),
    struck: struck.map(({ candidate, ground }) => ({ candidate, ground })),
    support: { needed, valid },
  };
}
