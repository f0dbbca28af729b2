// A small program of its own for a bill before regular elections. Right without a mistake.
import { later, weekdayFrom, yearOf } from "../calendar/days.mjs";
import { retirementOf, usualDays } from "../calendar/program.mjs";

export const program = {
  mistakes: [
    "from-september",
    "only-in-november-and-december",
    "in-any-year",
    "in-force-at-latest-in-december",
    "the-last-thursday-is-too-late",
    "not-in-force-is-too-late",
    "extended-to-the-elections-after",
    "names-as-for-regular-elections",
    "no-other-election",
    "the-council-sits-four-years",
  ],
  notAnswered: () => null,
  answerOf({ filed, inForce }, mistake = null) {
    const year = yearOf(filed) + 1;
    const from = { "from-september": "09-01", "only-in-november-and-december": "11-01" };
    const isYear = (year + 2) % 4 === 0 || mistake === "in-any-year";
    if (!isYear || filed.slice(5) < (from[mistake] ?? "10-01")) return { skips: false };
    const autumn = usualDays({ type: "GR", occasion: "merger" }, year);
    const { vote, retirement } = usualDays({ type: "GR" }, year);
    const last =
      mistake === "in-force-at-latest-in-december"
        ? `${year}-12-31`
        : weekdayFrom(year, "09-17", 4);
    const inTime = mistake === "the-last-thursday-is-too-late" ? inForce < last : inForce <= last;
    const unknown = mistake === "not-in-force-is-too-late" ? false : null;
    const names = mistake === "names-as-for-regular-elections" ? -42 : -14;
    const { nomination } =
      mistake === "no-other-election" ? usualDays({ type: "GR" }, year) : autumn;
    return {
      skips: true,
      skipped: vote,
      termExtendedUntil:
        mistake === "extended-to-the-elections-after" ? retirement : `${year + 1}-01-01`,
      inForceUntil: last,
      inTime: inForce === undefined ? unknown : inTime,
      otherwise: {
        nomination,
        day: autumn.vote,
        namesRegistered: later(nomination, names),
        namesRefused: later(nomination, -11),
        decisions: later(nomination, -7),
        endOfTerm: retirementOf(
          "GR",
          year + 4 + (mistake === "the-council-sits-four-years" ? 4 : 0),
        ),
      },
    };
  },
};
