import { operations } from "../../../operations/operations.js";
import type { BallotDecision } from "../../../validation/ballots/ballot-decision.js";
import { type Kind, kindOf } from "../kind.js";
import { type BallotAnswer, type BallotsAnswer, ballotsAnswerSchema } from "./ballots-schema.js";

/** What ballots count for, one by one and together: articles N 7, N 26, T 8. */
export const ballots: Kind<"ballots", BallotsAnswer> = kindOf({
  name: "ballots",
  words: "what ballots count for",
  input: operations.ballots.input,
  answer: ballotsAnswerSchema,
  compared: { sets: ["lists"] },
  answerTo(asked) {
    const counted = operations.ballots.run(asked);
    if (counted.status === "refused") return { refused: true };
    const { decisions, lists, blankVotes, invalidVotes, votesCast } = counted;
    return {
      decisions: decisions.map(decisionOf),
      lists: lists.map(({ number, candidateVotes, listAlone }) => ({
        number,
        candidateVotes,
        listAlone,
      })),
      blankVotes,
      invalidVotes,
      votesCast,
    };
  },
});

function decisionOf(decision: BallotDecision): BallotAnswer {
  if (decision.counts !== "candidate") return { counts: decision.counts };
  const { list, candidate } = decision;
  return { counts: "candidate", list, candidate };
}
