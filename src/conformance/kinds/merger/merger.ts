import { operations } from "../../../operations/operations.js";
import { type Kind, kindOf } from "../kind.js";
import { type MergerAnswer, mergerAnswerSchema } from "./merger-schema.js";

/** The council of a municipality that is changed: Wet algemene regels herindeling 52 to 56e. */
export const merger: Kind<"merger", MergerAnswer> = kindOf({
  name: "merger",
  words: "a council before a merger",
  input: operations.merger.input,
  answer: mergerAnswerSchema,
  compared: { sets: ["preparedBy"] },
  answerTo(asked) {
    const council = operations.merger.run(asked);
    if (council.status === "refused") return { refused: true };
    const { status: _, provenance: __, skipped, endOfTerm, ...others } = council;
    return { ...others, skipped: skipped?.day ?? null, endOfTerm: endOfTerm.day };
  },
});
