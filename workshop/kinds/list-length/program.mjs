// A small program of its own for the length of lists. Right without a mistake.

export const program = {
  mistakes: [
    "large-from-fifteen",
    "eighty-for-all",
    "fifty-for-all",
    "twice-the-seats-today",
    "eighty-before-2010",
  ],
  notAnswered: () => null,
  answerOf({ day, seatsAtLastElection: seats = 0 }, mistake = null) {
    const large = mistake === "large-from-fifteen" ? seats >= 15 : seats > 15;
    if (mistake === "eighty-for-all") return { candidates: 80 };
    const old = day < "2010-01-01";
    if (!large || mistake === "fifty-for-all") return { candidates: old ? 30 : 50 };
    const twice = (old && mistake !== "eighty-before-2010") || mistake === "twice-the-seats-today";
    return { candidates: twice ? Math.min(2 * seats, 80) : 80 };
  },
};
