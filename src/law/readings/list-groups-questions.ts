import { article } from "../../model/article.js";
import { readingOptions } from "../../model/outcome/readings.js";
import { answers, citations, type ReadingEntries } from "./reading-entry.js";

/** Questions on list groups and on candidates of several groups (P 13, P 15, P 16). */
export const listGroupsQuestions: Pick<
  ReadingEntries,
  | "listsWithoutVotesInGroup"
  | "lastSeatOfOneStep"
  | "electedInSeveralGroups"
  | "successorElectedElsewhere"
  | "sharedSuccessor"
> = {
  listsWithoutVotesInGroup: {
    id: "listsWithoutVotesInGroup",
    article: article("P 13"),
    options: readingOptions.listsWithoutVotesInGroup,
    presets: answers("when-others-run-out", { osv2020: "never" }),
    source: "OSV 2.24.3 leaves the seat empty; P 13 has no such exception",
    since: citations.sinceAct,
  },
  lastSeatOfOneStep: {
    id: "lastSeatOfOneStep",
    article: article("P 16", 2),
    options: readingOptions.lastSeatOfOneStep,
    presets: answers("lot"),
    source: "OSV 2.24.3",
    since: citations.sinceAct,
  },
  electedInSeveralGroups: {
    id: "electedInSeveralGroups",
    article: article("P 15"),
    options: readingOptions.electedInSeveralGroups,
    presets: answers("group-with-most-votes", { text: "elected-in-each" }),
    source: "OSV 2.24.3",
    since: citations.sinceAct,
  },
  successorElectedElsewhere: {
    id: "successorElectedElsewhere",
    article: article("P 15"),
    options: readingOptions.successorElectedElsewhere,
    presets: answers("passed-over", { osv2020: "may-succeed" }),
    source: "OSV 2.24.3, seen in its results for candidates of several groups",
    since: citations.sinceAct,
  },
  sharedSuccessor: {
    id: "sharedSuccessor",
    article: article("P 15"),
    options: readingOptions.sharedSuccessor,
    presets: answers("most-votes", { osv2020: "lowest-district" }),
    source:
      "W 6 has it so for vacancies of one day, with P 18 applied; OSV 2.24.3 goes by the lowest district, place and list number of who gives the seat up",
    since: citations.sinceAct,
  },
};
