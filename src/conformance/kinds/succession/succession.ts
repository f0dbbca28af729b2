import { operations } from "../../../operations/operations.js";
import { type Kind, kindOf } from "../kind.js";
import { whyNotWithoutPeople } from "../result/result-parts.js";
import { lotOf } from "../shapes.js";
import {
  type SuccessionAnswer,
  successionAnswerSchema,
  successionInputSchema,
} from "./succession-schema.js";

/** Who fills the vacancies after an election that is decided: articles W 1 to W 4, W 6. */
export const succession: Kind<"succession", SuccessionAnswer> = kindOf({
  name: "succession",
  words: "who fills a vacancy",
  input: successionInputSchema,
  answer: successionAnswerSchema,
  parts: { whyNot: whyNotWithoutPeople },
  answerTo({ election: { lots = [], ...election }, succession: vacancies }, options) {
    const asked = { election, lots, succession: vacancies, ...options };
    const outcome = operations.succession.run(asked);
    switch (outcome.status) {
      case "refused":
        return { refused: true };
      case "lot-required":
        if ("of" in outcome) return { refused: true };
        return { status: "lot-required", question: lotOf(outcome.question) };
      case "completed":
        return {
          status: "completed",
          decisions: outcome.decisions.map((one) => {
            const { vacancy } = one;
            if (one.decision === "stays-empty") return { vacancy, successor: null };
            const { successor, list, temporary } = one;
            return { vacancy, successor, list, temporary };
          }),
        };
    }
  },
});
