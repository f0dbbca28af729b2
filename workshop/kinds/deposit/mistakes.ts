import { deposit } from "../../../src/conformance/kinds/deposit/deposit.js";
import type { Mistake } from "../../mistake.js";
import type { RawInput } from "../result/mistakes.js";

/** Deposits of the water authorities of 2008 by the rules of today. */
export const depositsOfToday: Mistake = {
  name: "rules of 2023 for the deposits of 2008",
  kind: "deposit",
  answer: (input) => {
    const { election, ...others } = input as { readonly election: RawInput };
    if (election.day >= "2014-07-01") return null;
    return deposit.answerTo({ ...others, election: { ...election, day: "2023-03-15" } });
  },
};
