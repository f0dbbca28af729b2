import { operations } from "../../../operations/operations.js";
import { type Kind, kindOf } from "../kind.js";
import { type ListNumbersAnswer, listNumbersAnswerSchema } from "./list-numbers-schema.js";

/** The numbers of the lists on the ballot: articles I 12 to I 16, S 10 to S 14. */
export const listNumbers: Kind<"list-numbers", ListNumbersAnswer> = kindOf({
  name: "list-numbers",
  words: "numbers of lists",
  input: operations["list-numbers"].input,
  answer: listNumbersAnswerSchema,
  answerTo(lists) {
    const numbered = operations["list-numbers"].run(lists);
    if (numbered.status === "refused") return { refused: true };
    const numbers = numbered.numbers.map(({ list, number, valid }) => ({ list, number, valid }));
    if (numbered.status === "completed") return { status: "completed", numbers };
    const { options, numbers: drawn } = numbered.question;
    return {
      status: "lot-required",
      numbers,
      question: { options: [...options], numbers: [...drawn] },
    };
  },
});
