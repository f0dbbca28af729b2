import type { ReferendumDaysInput } from "../../../src/before/referendum/request-input.js";
import type { ArticleReference } from "../../../src/model/article.js";
import type { Situation } from "../../situation.js";

const of = (article: string, paragraph?: number): ArticleReference => ({
  article,
  ...(paragraph === undefined ? {} : { paragraph }),
  law: "Wet raadgevend referendum",
});

export const referendumDaysSituations: readonly Situation<ReferendumDaysInput>[] = [
  {
    flag: "WednesdaysOfReferendum",
    meaning:
      "The Wednesdays from the 85th day to six months after the decision; the first and the last may be borders.",
    failure: "A Wednesday at a border is left out, or one beyond it is given.",
    articles: [of("55", 2)],
    inputs: [
      { decided: "2015-10-14" },
      { decided: "2016-09-20" },
      { decided: "2016-09-21" },
      { decided: "2016-11-16" },
      { decided: "2015-10-15" },
    ],
  },
  {
    flag: "SummerOfReferendum",
    meaning: "Six months in which July and August do not count.",
    failure: "The summer counts.",
    articles: [of("55", 3)],
    inputs: [
      { decided: "2016-03-01" },
      { decided: "2016-06-30" },
      { decided: "2016-08-15" },
      { decided: "2016-01-04" },
    ],
    catches: ["the-summer-counts"],
  },
  {
    flag: "ReferendumWithOtherVotes",
    meaning:
      "Another vote in the period, in which the referendum is held with it; at its borders, and beyond.",
    failure: "A Wednesday of its own is given, or a vote outside the period decides.",
    articles: [of("56", 1)],
    inputs: [
      { decided: "2016-10-12", otherVotes: ["2017-03-15"] },
      { decided: "2016-10-12", otherVotes: ["2017-03-15", "2017-02-02", "2017-03-15"] },
      { decided: "2015-10-14", otherVotes: ["2016-01-07"] },
      { decided: "2015-10-14", otherVotes: ["2016-01-06"] },
      { decided: "2015-10-14", otherVotes: ["2016-04-14"] },
      { decided: "2015-10-14", otherVotes: ["2016-04-15", "2016-01-06"] },
    ],
  },
  {
    flag: "RefusedReferendumDays",
    meaning: "Decisions of days on which there was no such act.",
    failure: "Days are given for a referendum that cannot be.",
    articles: [of("55", 2)],
    inputs: [
      { decided: "2015-06-30" },
      { decided: "2018-07-28" },
      { decided: "2016-02-30" },
      { decided: "2016-02-01", otherVotes: "2016-06-01" as unknown as readonly string[] },
    ],
    wanted: (_, answer) => "refused" in answer,
    catches: ["bad input answered"],
  },
];
