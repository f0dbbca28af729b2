import { article } from "../../model/article.js";
import { answers, citations, type ReadingEntries } from "./reading-entry.js";

/** Questions on preference thresholds and rankings (P 15, P 19). */
export const peopleQuestions: ReadingEntries<
  "waterAuthorityThreshold" | "equalCandidates" | "rankingVotes" | "collegeRankingThreshold"
> = {
  waterAuthorityThreshold: {
    id: "waterAuthorityThreshold",
    article: article("P 15", 2),
    question: "What is the preference threshold of a water authority with fewer than 19 seats?",
    options: [
      { option: "quarter", says: "A quarter of the quota: paragraph 2 is for municipal councils." },
      { option: "half", says: "Half of the quota, as for any body of that size until 2014-06-30." },
    ],
    presets: answers("quarter", { abacus: "half" }),
    source:
      "Kieswet P 15, second paragraph, since 2014-07-01; Abacus uses half for every small body",
    since: "2014-07-01",
  },
  equalCandidates: {
    id: "equalCandidates",
    article: article("P 15", 1),
    question:
      "In which order are candidates with equal votes elected when there are seats for all?",
    options: [
      { option: "list-order", says: "In the order of the list." },
      { option: "equal-order", says: "They share one place: the law gives no order without need." },
    ],
    presets: answers("list-order", { text: "equal-order" }),
    source: citations.comparison,
    since: citations.sinceAct,
  },
  rankingVotes: {
    id: "rankingVotes",
    article: article("P 19", 2),
    question:
      "In which order are candidates over the threshold ranked who stand on several lists of a group?",
    options: [
      {
        option: "votes-on-the-list",
        says: "By their votes on the list that is ranked; without votes there, in list order.",
      },
      { option: "votes-on-all-lists", says: "By their votes on all lists of the group together." },
    ],
    presets: answers("votes-on-the-list", { text: "votes-on-all-lists" }),
    source: "OSV 2.24.3, seen in its results for list groups",
    since: citations.sinceAct,
  },
  collegeRankingThreshold: {
    id: "collegeRankingThreshold",
    article: article("P 19", 2),
    question:
      "Which threshold ranks the candidates of a Caribbean electoral college who were not elected?",
    options: [
      { option: "half", says: "Half of the quota, as for their election (Ya 29a)." },
      { option: "quarter", says: "A quarter: Ya 29a changes P 15 only." },
    ],
    presets: answers("half", { text: "quarter" }),
    source: "Kieswet Ya 29a beside P 19, second paragraph",
    since: "2019-02-22",
  },
};
