// A small program of its own for the end of the term of a House. Right without a mistake.
import { monthsLater, weekdayFrom, yearOf } from "../calendar/days.mjs";
import { retirementOf, usualDays } from "../calendar/program.mjs";
import { retirements } from "../calendar/rules.mjs";

const rule = (table, year) => table.filter(({ from }) => from <= `${year}-12-31`).at(-1);
const spring = (year) => {
  const { first, weekday } = rule(retirements.ordinary, year);
  return weekdayFrom(year, first, weekday);
};
const may = (year) => {
  const { first, weekday } = rule(retirements.may, year);
  return weekdayFrom(year, first, weekday);
};
const nextSpring = (day) => {
  const year = yearOf(day);
  return spring(year) > day ? year : year + 1;
};

export const program = {
  mistakes: [
    "always-four-years",
    "three-years-whenever-spring-is-past",
    "never-three-years-after-a-dissolution",
    "the-first-wednesday-is-not-within",
    "the-last-wednesday-is-not-within",
    "in-may-as-long-as-others",
    "never-in-may",
    "always-in-may",
    "the-year-of-the-day-itself",
  ],
  notAnswered: () => null,
  answerOf({ result, elected }, mistake = null) {
    const [four, three] = [monthsLater(result, 48), monthsLater(result, 36)];
    let years = 4;
    let year = yearOf(four);
    if (elected === "in-may" && mistake !== "in-may-as-long-as-others") {
      years = mistake === "always-four-years" ? 4 : 3;
      year = nextSpring(years === 4 ? four : three);
    } else if (elected === "after-dissolution") {
      const [from, until] = [spring(yearOf(four)), may(yearOf(four))];
      const after = mistake === "the-first-wednesday-is-not-within" ? four > from : four >= from;
      const before = mistake === "the-last-wednesday-is-not-within" ? four < until : four <= until;
      const within = mistake === "three-years-whenever-spring-is-past" ? after : after && before;
      const isShort =
        within &&
        mistake !== "never-three-years-after-a-dissolution" &&
        mistake !== "always-four-years";
      years = isShort ? 3 : 4;
      year =
        mistake === "the-year-of-the-day-itself"
          ? yearOf(four)
          : nextSpring(isShort ? three : four);
    }
    const table = {
      "never-in-may": "the-house-never-in-may",
      "always-in-may": "the-house-always-in-may",
    };
    const days = usualDays({ type: "TK" }, year, table[mistake] ?? null);
    const councils = (year + 2) % 4 === 0 || (year + 1) % 4 === 0;
    const inMay = { "never-in-may": false, "always-in-may": true }[mistake] ?? councils;
    return {
      ...{ years, inMay, retirement: retirementOf("TK", year, table[mistake] ?? null) },
      ...{ nomination: days.nomination, day: days.vote },
    };
  },
};
