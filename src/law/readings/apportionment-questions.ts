import { article } from "../../model/article.js";
import { readingOptions } from "../../model/outcome/readings.js";
import { answers, citations, type ReadingEntries } from "./reading-entry.js";

/** Questions on votes, seats and lots (P 5 to P 10, P 14). */
export const apportionmentQuestions: Pick<
  ReadingEntries,
  | "noVotes"
  | "restrictedAverages"
  | "afterRestrictedAverages"
  | "restrictedAveragesAfterLots"
  | "smallNationalBody"
  | "noListReachesThreshold"
  | "smallestSeat"
  | "majorityOf"
  | "majoritySeatCounts"
  | "majorityAfterExhaustion"
  | "fullLists"
  | "listsWithoutVotes"
  | "deceasedInListLength"
  | "lotsInATie"
> = {
  noVotes: {
    id: "noVotes",
    article: article("P 5"),
    options: readingOptions.noVotes,
    presets: answers("seats-unassigned", { osv2020: "quota-of-one-vote", text: "refused" }),
    source: `${citations.programs}; the Kiesraad's documentation prefers an error`,
    since: citations.sinceAct,
  },
  restrictedAverages: {
    id: "restrictedAverages",
    article: article("P 8", 3),
    options: readingOptions.restrictedAverages,
    presets: answers("all-lists"),
    source: citations.programs,
    since: citations.sinceAct,
  },
  afterRestrictedAverages: {
    id: "afterRestrictedAverages",
    article: article("P 8", 3),
    options: readingOptions.afterRestrictedAverages,
    presets: answers("highest-averages", { text: "seats-unassigned" }),
    source: `${citations.programs} and their specification`,
    since: citations.sinceAct,
  },
  restrictedAveragesAfterLots: {
    id: "restrictedAveragesAfterLots",
    article: article("P 8", 3),
    options: readingOptions.restrictedAveragesAfterLots,
    presets: answers("every-winner-has-had-its-seat", { osv2020: "first-winner-only" }),
    source: "OSV 2.24.3 compared with Abacus on random elections",
    since: "OSV 2.24.3",
  },
  smallNationalBody: {
    id: "smallNationalBody",
    article: article("P 8", 1),
    options: readingOptions.smallNationalBody,
    presets: answers("method-of-the-body", { text: "method-of-its-size" }),
    source: "OSV 2.24.3 has parameters per type of election; it never happens in reality",
    since: citations.sinceAct,
  },
  noListReachesThreshold: {
    id: "noListReachesThreshold",
    article: article("P 7", 2),
    options: readingOptions.noListReachesThreshold,
    presets: answers("seats-unassigned"),
    source: "the law is silent; a question for the pending bill 36 641 above all",
    since: citations.sinceAct,
  },
  smallestSeat: {
    id: "smallestSeat",
    article: article("P 9"),
    options: readingOptions.smallestSeat,
    presets: answers("last-assigned", { text: "smallest-compared" }),
    source: `${citations.programs}; the answers never differ: where P 9 is reached, all residual seats fell in one phase, and the last is the smallest`,
    since: citations.sinceAct,
  },
  majorityOf: {
    id: "majorityOf",
    article: article("P 9"),
    options: readingOptions.majorityOf,
    presets: answers("votes-on-candidates"),
    source: `${citations.programs}; article N 26 speaks of blank votes as valid`,
    since: citations.sinceAct,
  },
  majoritySeatCounts: {
    id: "majoritySeatCounts",
    article: article("P 9"),
    options: readingOptions.majoritySeatCounts,
    presets: answers("no", { osv2020: "yes" }),
    source: citations.comparison,
    since: citations.sinceAct,
  },
  majorityAfterExhaustion: {
    id: "majorityAfterExhaustion",
    article: article("P 9"),
    options: readingOptions.majorityAfterExhaustion,
    presets: answers("not-again", { osv2020: "again" }),
    source: `${citations.programs}; the answers never differ: after P 9 only a list that gives seats back for want of candidates can fall under the majority`,
    since: citations.sinceAct,
  },
  fullLists: {
    id: "fullLists",
    article: article("P 10"),
    options: readingOptions.fullLists,
    presets: answers("excluded-before-each-seat", { osv2020: "removed-afterwards" }),
    source: citations.comparison,
    since: citations.sinceAct,
  },
  listsWithoutVotes: {
    id: "listsWithoutVotes",
    article: article("P 10"),
    options: readingOptions.listsWithoutVotes,
    presets: answers("never", { text: "when-others-run-out" }),
    source: citations.programs,
    since: citations.sinceAct,
  },
  deceasedInListLength: {
    id: "deceasedInListLength",
    article: article("P 19a"),
    options: readingOptions.deceasedInListLength,
    presets: answers("not-counted", { text: "counted" }),
    source: citations.programs,
    since: "2008-12-01",
  },
  lotsInATie: {
    id: "lotsInATie",
    article: article("P 14"),
    options: readingOptions.lotsInATie,
    presets: answers("one-for-each-seat"),
    source: citations.programs,
    since: citations.sinceAct,
  },
};
