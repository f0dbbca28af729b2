// A small program of its own for the days of a referendum. Right without a mistake.
import { later, monthsLater, numberOf, textOf, weekdayOf } from "../calendar/days.mjs";

/** The 1st of July to the 31st of August do not count (55 (3)). */
const isSummer = (text) => text.slice(5) >= "07-01" && text.slice(5) <= "08-31";

function lastOf(decided, mistake) {
  const end = monthsLater(decided, mistake === "half-a-year-is-five-months" ? 5 : 6);
  if (mistake === "the-summer-counts") return end;
  let left = numberOf(end) - numberOf(decided);
  let number = numberOf(decided);
  while (left > 0) {
    number++;
    if (!isSummer(textOf(number))) left--;
  }
  return textOf(number);
}

export const program = {
  mistakes: [
    "from-the-84th-day",
    "from-the-86th-day",
    "the-summer-counts",
    "half-a-year-is-five-months",
    "on-thursdays",
    "the-last-day-is-too-late",
    "other-votes-do-not-matter",
    "only-the-first-other-vote",
    "other-votes-beside-wednesdays",
    "other-votes-of-any-day",
  ],
  notAnswered: () => null,
  answerOf({ decided, otherVotes = [] }, mistake = null) {
    const first = { "from-the-84th-day": 84, "from-the-86th-day": 86 }[mistake] ?? 85;
    const from = later(decided, first);
    const to = lastOf(decided, mistake);
    const wanted = mistake === "on-thursdays" ? 4 : 3;
    const last = mistake === "the-last-day-is-too-late" ? later(to, -1) : to;
    const weekdays = [];
    for (let day = from; day <= last; day = later(day, 1)) {
      if (weekdayOf(day) === wanted) weekdays.push(day);
    }
    const isIn = (day) => (day >= from && day <= last) || mistake === "other-votes-of-any-day";
    const others = [...new Set(otherVotes)].filter(isIn);
    if (others.length === 0 || mistake === "other-votes-do-not-matter")
      return { from, to, days: weekdays };
    if (mistake === "other-votes-beside-wednesdays") {
      return { from, to, days: [...new Set([...weekdays, ...others])] };
    }
    return {
      from,
      to,
      days: mistake === "only-the-first-other-vote" ? others.slice(0, 1) : others,
    };
  },
};
