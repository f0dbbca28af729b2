// A small program of its own for referendums. Right without a mistake.

export const program = {
  mistakes: [
    "more-than-the-threshold",
    "turnout-of-valid-votes",
    "advice-without-turnout",
    "tie-is-a-majority",
    "majority-of-the-electorate",
  ],
  notAnswered: () => null,
  answerOf({ eligibleVoters, votesFor, votesAgainst, blankVotes, invalidVotes }, mistake = null) {
    const valid = votesFor + votesAgainst + blankVotes;
    const cast = mistake === "turnout-of-valid-votes" ? valid : valid + invalidVotes;
    const thresholdReached =
      mistake === "more-than-the-threshold"
        ? 10 * cast > 3 * eligibleVoters
        : 10 * cast >= 3 * eligibleVoters;
    const majorityAgainst =
      mistake === "tie-is-a-majority"
        ? votesAgainst >= votesFor
        : mistake === "majority-of-the-electorate"
          ? 2 * votesAgainst > eligibleVoters
          : votesAgainst > votesFor;
    const enough = thresholdReached || mistake === "advice-without-turnout";
    return {
      turnout: [cast, eligibleVoters],
      thresholdReached,
      majorityAgainst,
      advice: enough && majorityAgainst ? "reject" : "none",
    };
  },
};
