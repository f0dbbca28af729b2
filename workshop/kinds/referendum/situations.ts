import type { ReferendumInput } from "../../../src/seats/referendum-input.js";
import { ofLaw } from "../../article-of-law.js";
import type { Situation } from "../../situation.js";

const referendum = (
  votes: readonly [number, number, number, number],
  eligibleVoters: number,
  day = "2018-03-21",
): ReferendumInput => {
  const [votesFor, votesAgainst, blankVotes, invalidVotes] = votes;
  return { day, eligibleVoters, votesFor, votesAgainst, blankVotes, invalidVotes };
};
const act = "Wet raadgevend referendum";

export const referendumSituations: readonly Situation<ReferendumInput>[] = [
  {
    flag: "TurnoutExactlyThreshold",
    meaning: "A turnout of exactly 30 %: the threshold is reached.",
    failure: "The threshold must be exceeded, or the percentage is rounded.",
    articles: [ofLaw(act, "3"), ofLaw(act, "80")],
    inputs: [referendum([1, 2, 0, 0], 10)],
    catches: ["more-than-the-threshold"],
  },
  {
    flag: "TurnoutJustBelow",
    meaning: "One vote short of 30 %: no advice, whatever the majority.",
    failure: "There is advice without turnout.",
    articles: [ofLaw(act, "3"), ofLaw(act, "80")],
    inputs: [
      referendum([1, 3, 0, 0], 14),
      referendum([1, 28, 0, 0], 100),
      referendum([1, 58, 0, 0], 200),
    ],
    catches: ["advice-without-turnout"],
  },
  {
    flag: "InvalidVotesInTurnout",
    meaning: "Invalid votes without which the threshold is not reached.",
    failure: "Invalid votes are left out of the turnout.",
    articles: [ofLaw(act, "80")],
    inputs: [referendum([0, 2, 0, 1], 10)],
    catches: ["turnout-of-valid-votes"],
  },
  {
    flag: "TieAtReferendum",
    meaning: "As many against as for: no majority against.",
    failure: "A tie is advice to reject.",
    articles: [ofLaw(act, "3"), ofLaw(act, "81")],
    inputs: [referendum([2, 2, 0, 0], 10)],
    catches: ["tie-is-a-majority"],
  },
  {
    flag: "AgainstByOneVote",
    meaning: "One vote more against than for.",
    failure: "A majority of one is not seen.",
    articles: [ofLaw(act, "3"), ofLaw(act, "81")],
    inputs: [referendum([2, 3, 0, 0], 10)],
    catches: ["majority-of-the-electorate"],
  },
  {
    flag: "AgainstBelowHalf",
    meaning: "More against than for, and with the blank votes less than half, as in 2018.",
    failure: "Neither of the two readings of a majority is followed.",
    articles: [ofLaw(act, "3"), ofLaw(act, "81")],
    inputs: [
      referendum([2, 3, 1, 0], 10),
      referendum([3_122_628, 3_317_496, 270_288, 23_813], 13_064_932),
    ],
  },
  {
    flag: "NobodyVoted",
    meaning: "No votes at all.",
    failure: "Division by nothing.",
    articles: [ofLaw(act, "80"), ofLaw(act, "81")],
    inputs: [referendum([0, 0, 0, 0], 10)],
  },
  {
    flag: "RefusedReferendum",
    meaning: "A day without the act, more votes than voters.",
    failure: "An outcome is given without ground.",
    articles: [ofLaw(act, "3")],
    inputs: [
      referendum([1, 2, 0, 0], 10, "2015-06-30"),
      referendum([1, 2, 0, 0], 10, "2018-07-28"),
      referendum([9, 2, 0, 0], 10),
    ],
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
];
