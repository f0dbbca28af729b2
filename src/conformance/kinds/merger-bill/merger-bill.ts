import { operations } from "../../../operations/operations.js";
import { type Kind, kindOf } from "../kind.js";
import { type MergerBillAnswer, mergerBillAnswerSchema } from "./merger-bill-schema.js";

/** What a bill to change municipalities makes of regular elections: Wet algemene regels herindeling 56a to 56d. */
export const mergerBill: Kind<"merger-bill", MergerBillAnswer> = kindOf({
  name: "merger-bill",
  words: "a bill before regular elections",
  input: operations["merger-bill"].input,
  answer: mergerBillAnswerSchema,
  answerTo(asked) {
    const found = operations["merger-bill"].run(asked);
    if (found.status === "refused") return { refused: true };
    if (!found.skips) return { skips: false };
    const { status: _, provenance: __, skipped, ...others } = found;
    return { ...others, skipped: skipped.day };
  },
});
