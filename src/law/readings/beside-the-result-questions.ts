import { article } from "../../model/article.js";
import { readingOptions } from "../../model/outcome/readings.js";
import { answers, type ReadingEntries } from "./reading-entry.js";
import { successionQuestions } from "./succession-questions.js";

/** Questions beside the result itself: vote values, succession, referendums. */
export const besideTheResultQuestions: Pick<
  ReadingEntries,
  | "nonResidentsVoteValue"
  | "senateSuccessionThreshold"
  | "referendumMajority"
  | keyof typeof successionQuestions
> = {
  nonResidentsVoteValue: {
    id: "nonResidentsVoteValue",
    article: article("Ua 4"),
    options: readingOptions.nonResidentsVoteValue,
    presets: answers("rounded-once"),
    source: "Kieswet Ua 4 rounds the last quotient",
    since: "2023-01-01",
  },
  senateSuccessionThreshold: {
    id: "senateSuccessionThreshold",
    article: article("W 1", 3),
    options: readingOptions.senateSuccessionThreshold,
    presets: answers("quota", { text: "quarter" }),
    source: "Kieswet W 1, fourth paragraph, since 2013-12-01",
    since: "2013-12-01",
  },
  ...successionQuestions,
  referendumMajority: {
    id: "referendumMajority",
    article: { article: "3", law: "Wet raadgevend referendum" },
    options: readingOptions.referendumMajority,
    presets: answers("against-exceeds-for", { text: "more-than-half-of-valid" }),
    source: "Kiesraad, announcement of 29 March 2018",
    since: "2015-07-01",
  },
};
