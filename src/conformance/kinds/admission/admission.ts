import { operations } from "../../../operations/operations.js";
import { type Kind, kindOf } from "../kind.js";
import {
  type AdmissionAnswer,
  admissionAnswerSchema,
  admissionInputSchema,
} from "./admission-schema.js";

/** Who may be admitted while votes are in doubt: article V 5. */
export const admission: Kind<"admission", AdmissionAnswer> = kindOf({
  name: "admission",
  words: "admission while votes are in doubt",
  input: admissionInputSchema,
  answer: admissionAnswerSchema,
  compared: { sets: ["members"] },
  answerTo({ election: { lots = [], ...election }, units }, options) {
    const found = operations.admission.run({ election, lots, units, ...options });
    if (found.status !== "completed") return { refused: true };
    return { members: found.members.map(({ candidate, decision }) => ({ candidate, decision })) };
  },
});
