import type { Member } from "../../../after/succession/succession-input.js";
import { has } from "../../../model/has.js";
import type { CandidateId } from "../../../model/identifiers.js";
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
  answerTo(
    { election: { lots = [], ...election }, succession: vacancies, returned = [] },
    options,
  ) {
    const { members } = vacancies;
    const sitting = members === undefined ? {} : { members: [...afterReturns(members, returned)] };
    const asked = { election, lots, succession: { ...vacancies, ...sitting }, ...options };
    const outcome = operations.succession.run(asked);
    switch (outcome.status) {
      case "refused":
        return { refused: true };
      case "lot-required":
        if (has(outcome, "of")) return { refused: true };
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

/** X 10 (3), X 12 (2): who was on leave is back, who replaced is a member no more. */
function afterReturns(
  members: readonly Member[],
  returned: readonly CandidateId[],
): readonly Member[] {
  return members.flatMap((member): Member[] => {
    const { onLeave: _, ...revived } = member;
    if (member.replaces !== undefined && returned.includes(member.replaces)) return [];
    return [returned.includes(member.candidate) ? revived : member];
  });
}
