// A small program of its own for vote values. Right without a mistake.

export const program = {
  mistakes: [
    "rounded-down",
    "half-rounded-down",
    "rounded-up",
    "not-by-the-hundred",
    "registered-only",
  ],
  notAnswered: () => null,
  answerOf(input, mistake = null) {
    const { college, inhabitants, members, registeredVoters, population, eligibleVoters } = input;
    const hundred = mistake === "not-by-the-hundred" ? 1 : 100;
    const ofColleague = college === "non-residents" && mistake !== "registered-only";
    const over =
      college === "non-residents"
        ? BigInt(registeredVoters) * BigInt(ofColleague ? population : 1)
        : BigInt(inhabitants);
    const under = BigInt(hundred * members) * BigInt(ofColleague ? eligibleVoters : 1);
    const whole = over / under;
    const rest = 2n * (over % under);
    const up =
      mistake === "rounded-down"
        ? false
        : mistake === "rounded-up"
          ? rest > 0n
          : mistake === "half-rounded-down"
            ? rest > under
            : rest >= under;
    return { voteValue: Number(whole) + (up ? 1 : 0) };
  },
};
