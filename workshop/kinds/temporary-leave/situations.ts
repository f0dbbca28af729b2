import type { TemporaryLeaveInput } from "../../../src/after/temporary-leave-input.js";
import { article } from "../../../src/model/article.js";
import type { Situation } from "../../situation.js";

const childbirth = (from: string): TemporaryLeaveInput => ({
  reason: "pregnancy-and-childbirth",
  from,
  presumedChildbirth: "2024-06-01",
});
const ill = (from: string, earlierLeaves?: number): TemporaryLeaveInput => ({
  reason: "illness",
  from,
  ...(earlierLeaves === undefined ? {} : { earlierLeaves }),
});

export const leaveSituations: readonly Situation<TemporaryLeaveInput>[] = [
  {
    flag: "LeaveOfSixteenWeeks",
    meaning: "Leave of sixteen weeks to the day, over a leap day and over new year.",
    failure: "Leave ends a day early or late, or after four months.",
    articles: [article("X 10", 2), article("X 10", 3), article("X 12", 2)],
    inputs: [ill("2024-02-01"), ill("2023-02-01"), ill("2024-11-15")],
    catches: ["first-day-not-counted", "four-months"],
  },
  {
    flag: "ThirdLeave",
    meaning: "The third leave of a term: granted, the last.",
    failure: "Leave is refused too soon.",
    articles: [article("X 10", 4)],
    inputs: [ill("2024-03-01", 2)],
  },
  {
    flag: "FourthLeave",
    meaning: "The fourth leave of a term: not granted.",
    failure: "Leave is granted without end.",
    articles: [article("X 10", 4)],
    inputs: [ill("2024-03-01", 3)],
    catches: ["as-often-as-asked", "four-times"],
  },
  {
    flag: "LeaveBeforeChildbirth",
    meaning: "Leave from exactly six and exactly four weeks before the certified day.",
    failure: "Leave is refused that the law gives.",
    articles: [article("X 10", 1)],
    inputs: [childbirth("2024-04-20"), childbirth("2024-05-04")],
  },
  {
    flag: "LeaveTooEarlyOrLate",
    meaning: "A day more than six, or less than four weeks before the certified day.",
    failure: "Leave begins on a day on which the law does not let it begin.",
    articles: [article("X 10", 1)],
    inputs: [childbirth("2024-04-19"), childbirth("2024-05-05")],
    catches: ["childbirth-at-any-time"],
  },
  {
    flag: "LeaveWithoutCertificate",
    meaning: "Leave for childbirth without a certified day.",
    failure: "Leave is granted without the day that it is counted from.",
    articles: [article("X 10", 1)],
    inputs: [{ reason: "pregnancy-and-childbirth", from: "2024-04-20" }],
    catches: ["childbirth-at-any-time"],
  },
  {
    flag: "RefusedLeave",
    meaning: "A day that does not exist, leave before there was any.",
    failure: "A day is given for a question that cannot be right.",
    articles: [article("X 10", 1)],
    inputs: [ill("2024-02-30"), ill("2006-10-10")],
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
];
