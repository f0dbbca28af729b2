import { article } from "../../model/article.js";
import { readingOptions } from "../../model/outcome/readings.js";
import { answers, citations, type ReadingEntries } from "./reading-entry.js";

/** Questions on preference thresholds and rankings (P 15, P 19). */
export const peopleQuestions: Pick<
  ReadingEntries,
  "waterAuthorityThreshold" | "equalCandidates" | "rankingVotes" | "collegeRankingThreshold"
> = {
  waterAuthorityThreshold: {
    id: "waterAuthorityThreshold",
    article: article("P 15", 2),
    options: readingOptions.waterAuthorityThreshold,
    presets: answers("quarter", { abacus: "half" }),
    source:
      "Kieswet P 15, second paragraph, since 2014-07-01; Abacus uses half for every small body",
    since: "2014-07-01",
  },
  equalCandidates: {
    id: "equalCandidates",
    article: article("P 15", 1),
    options: readingOptions.equalCandidates,
    presets: answers("list-order", { text: "equal-order" }),
    source: citations.comparison,
    since: citations.sinceAct,
  },
  rankingVotes: {
    id: "rankingVotes",
    article: article("P 19", 2),
    options: readingOptions.rankingVotes,
    presets: answers("votes-on-the-list", { text: "votes-on-all-lists" }),
    source: "OSV 2.24.3, seen in its results for list groups",
    since: citations.sinceAct,
  },
  collegeRankingThreshold: {
    id: "collegeRankingThreshold",
    article: article("P 19", 2),
    options: readingOptions.collegeRankingThreshold,
    presets: answers("half", { text: "quarter" }),
    source: "Kieswet Ya 29a beside P 19, second paragraph",
    since: "2019-01-01",
  },
};
