// A small program of its own for temporary leave. Right without a mistake.

const dayLength = 86_400_000;
const dayOf = (text) => Date.parse(`${text}T00:00:00Z`) / dayLength;
const textOf = (days) => new Date(days * dayLength).toISOString().slice(0, 10);

function fourMonthsAfter(text) {
  const date = new Date(`${text}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 4);
  return date.toISOString().slice(0, 10);
}

export const program = {
  mistakes: [
    "first-day-not-counted",
    "four-months",
    "as-often-as-asked",
    "four-times",
    "childbirth-at-any-time",
  ],
  notAnswered: () => null,
  answerOf({ reason, from, presumedChildbirth, earlierLeaves = 0 }, mistake = null) {
    const most = mistake === "four-times" ? 4 : 3;
    if (earlierLeaves >= most && mistake !== "as-often-as-asked") {
      return { granted: false, reason: "too-many-leaves" };
    }
    if (reason === "pregnancy-and-childbirth" && mistake !== "childbirth-at-any-time") {
      if (presumedChildbirth === undefined) return { granted: false, reason: "no-certified-date" };
      const before = (dayOf(presumedChildbirth) - dayOf(from)) / 7;
      if (before > 6) return { granted: false, reason: "too-early" };
      if (before < 4) return { granted: false, reason: "too-late" };
    }
    const start = dayOf(from);
    const end =
      mistake === "four-months"
        ? fourMonthsAfter(from)
        : textOf(start + 7 * 16 + (mistake === "first-day-not-counted" ? 1 : 0));
    return { granted: true, revivesOn: end, leavesLeft: Math.max(most - earlierLeaves - 1, 0) };
  },
};
