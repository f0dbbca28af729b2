// A small program of its own for councils before a merger. Right without a mistake.
import { program as bodySize } from "../body-size/program.mjs";
import { later, monthsLater, working, yearOf } from "../calendar/days.mjs";
import { retirementOf, usualDays, voteAfter } from "../calendar/program.mjs";

/** Articles 52 (3) and 56a to 56e begin with this text. */
const text2014 = "2014-11-29";

/** The first regular vote of councils after a day. */
function regularAfter(day) {
  let year = yearOf(day);
  for (;;) {
    if ((year + 2) % 4 === 0) {
      const { vote } = usualDays({ type: "GR" }, year);
      if (vote > day) return vote;
    }
    year++;
  }
}

export const program = {
  mistakes: [
    "people-of-the-year-before",
    "the-regular-day-in-spring",
    "the-first-of-january-is-worked",
    "members-leave-at-the-first-meeting",
    "fewest-people-prepare",
    "the-first-named-prepares",
    "nothing-is-skipped",
    "skipped-within-four-years",
    "skipped-when-less-than-three-years",
    "the-term-ends-with-the-skipped-election",
    "skipped-before-2014",
    "most-people-prepare-before-2014",
    "the-choice-of-the-province-does-not-matter",
    "the-seats-of-the-largest",
  ],
  notAnswered: ({ day }) => (yearOf(day) < 2014 ? "changes before 2014" : null),
  answerOf({ day, inhabitants, municipalities = [], nomination, holidays = [] }, mistake = null) {
    const year = yearOf(later(day, -1));
    const usual =
      mistake === "the-regular-day-in-spring"
        ? usualDays({ type: "GR", holidays }, year)
        : usualDays({ type: "GR", occasion: "merger", holidays }, year);
    const chosen =
      mistake === "the-choice-of-the-province-does-not-matter" ? undefined : nomination;
    const vote = chosen === undefined ? usual.vote : voteAfter({ type: "GR", holidays }, chosen);
    const regular = regularAfter(day);
    const months = mistake === "skipped-within-four-years" ? 48 : 36;
    const reach = monthsLater(day, months);
    const isNear =
      mistake === "skipped-when-less-than-three-years" ? reach > regular : reach >= regular;
    const isNew = vote >= text2014;
    const skips =
      isNear && (isNew || mistake === "skipped-before-2014") && mistake !== "nothing-is-skipped";
    const numbers = municipalities.map((one) => one.inhabitants);
    const wanted =
      mistake === "fewest-people-prepare" ? Math.min(...numbers) : Math.max(...numbers);
    const most = municipalities.filter((one) => one.inhabitants === wanted).map(({ id }) => id);
    const names = mistake === "the-first-named-prepares" ? most.slice(0, 1) : most;
    const isSaid = isNew || mistake === "most-people-prepare-before-2014";
    const people =
      mistake === "the-seats-of-the-largest" && numbers.length > 0
        ? Math.max(...numbers)
        : inhabitants;
    const { seats } = bodySize.answerOf({ type: "GR", day: vote, inhabitants: people });
    const counted = yearOf(vote) - (mistake === "people-of-the-year-before" ? 1 : 0);
    const meeting =
      mistake === "the-first-of-january-is-worked" ? day : working(later(day, 1), holidays);
    const end = skips && mistake !== "the-term-ends-with-the-skipped-election" ? 4 : 0;
    return {
      seats,
      peopleCountedOn: `${counted}-01-01`,
      preparedBy: isSaid ? names : [],
      nomination: chosen ?? usual.nomination,
      day: vote,
      membersLeave: mistake === "members-leave-at-the-first-meeting" ? meeting : day,
      firstMeeting: meeting,
      skipped: skips ? regular : null,
      endOfTerm: retirementOf("GR", yearOf(regular) + end),
    };
  },
};
