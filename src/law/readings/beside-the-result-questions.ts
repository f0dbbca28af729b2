import { article } from "../../model/article.js";
import { answers, type ReadingEntries } from "./reading-entry.js";

/** Questions beside the result itself: vote values, succession, referendums. */
export const besideTheResultQuestions: ReadingEntries<
  "nonResidentsVoteValue" | "senateSuccessionThreshold" | "referendumMajority"
> = {
  nonResidentsVoteValue: {
    id: "nonResidentsVoteValue",
    article: article("Ua 4"),
    question: "Is the vote value of the non-residents' college rounded once?",
    options: [
      { option: "rounded-once", says: "Once, at the end." },
      { option: "quotient-rounded-first", says: "The first quotient too." },
    ],
    presets: answers("rounded-once"),
    source: "Kieswet Ua 4 rounds the last quotient",
    since: "2023-01-01",
  },
  senateSuccessionThreshold: {
    id: "senateSuccessionThreshold",
    article: article("W 1", 3),
    question: "Which threshold lets a Senate candidate of another list of the group go first?",
    options: [
      { option: "quota", says: "The quota, in line with U 15." },
      { option: "quarter", says: "A quarter: paragraph 4 no longer mentions the Senate." },
    ],
    presets: answers("quota", { text: "quarter" }),
    source: "Kieswet W 1, fourth paragraph, since 2013-12-01",
    since: "2013-12-01",
  },
  referendumMajority: {
    id: "referendumMajority",
    article: { article: "3", law: "Wet raadgevend referendum" },
    question: "When has a majority spoken against?",
    options: [
      { option: "against-exceeds-for", says: "When there are more votes against than for." },
      {
        option: "more-than-half-of-valid",
        says: "When more than half of all valid votes are against.",
      },
    ],
    presets: answers("against-exceeds-for", { text: "more-than-half-of-valid" }),
    source: "Kiesraad, announcement of 29 March 2018",
    since: "2015-07-01",
  },
};
