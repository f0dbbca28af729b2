import { type DepositDecision, decideDeposits } from "../../../after/decide-deposits.js";
import { maximumListLength } from "../../../before/lists/maximum-list-length.js";
import { numberLists } from "../../../before/lists/number-lists.js";
import { inLowestTerms } from "../../../model/fraction.js";
import { parseWithSchema } from "../../../model/parse-with-schema.js";
import type { DeterminationOptions } from "../../../seats/determine-result.js";
import { decidedElection } from "../../answers/decided-election.js";
import {
  type DepositAnswer,
  depositInputSchema,
  type ListLengthAnswer,
  type ListNumbersAnswer,
  listLengthInputSchema,
  listNumbersInputSchema,
} from "./deposit-schema.js";

type Deposit = Extract<DepositAnswer, { status: "determined" }>["deposits"][number];

/** Decides on the deposits of a vector of kind `deposit` (articles H 12 to H 14). */
export function answerDeposits(
  input: unknown,
  options: Omit<DeterminationOptions, "lots">,
): DepositAnswer {
  const parsed = parseWithSchema(depositInputSchema, input);
  if (parsed.status === "refused") return { refused: true };
  const { election, ...circumstances } = parsed.value;
  const decided = decidedElection(election, options);
  if (decided === null) return { refused: true };
  const deposits = decideDeposits(decided.outcome, circumstances);
  switch (deposits.status) {
    case "refused":
      return { refused: true };
    case "no-deposit":
      return { status: "no-deposit" };
    case "determined": {
      const { numerator, denominator } = inLowestTerms(deposits.threshold);
      return {
        status: "determined",
        threshold: [numerator, denominator],
        deposits: deposits.decisions.map(answered),
      };
    }
  }
}

function answered({ group, decision, deposit }: DepositDecision): Deposit {
  return { list: group, decision, ...deposit };
}

/** Numbers the lists of a vector of kind `list-numbers` (articles I 12 to I 16, S 10 to S 14). */
export function answerListNumbers(input: unknown): ListNumbersAnswer {
  const parsed = parseWithSchema(listNumbersInputSchema, input);
  if (parsed.status === "refused") return { refused: true };
  const numbered = numberLists(parsed.value);
  if (numbered.status === "refused") return { refused: true };
  const numbers = numbered.numbers.map(({ list, number, valid }) => ({ list, number, valid }));
  if (numbered.status === "completed") return { status: "completed", numbers };
  const { options, numbers: drawn } = numbered.question;
  return {
    status: "lot-required",
    numbers,
    question: { options: [...options], numbers: [...drawn] },
  };
}

/** How long a list of a vector of kind `list-length` may be (articles H 6, R 4). */
export function answerListLength(input: unknown): ListLengthAnswer {
  const parsed = parseWithSchema(listLengthInputSchema, input);
  if (parsed.status === "refused") return { refused: true };
  const length = maximumListLength(parsed.value);
  return length.status === "refused" ? { refused: true } : { candidates: length.candidates };
}
