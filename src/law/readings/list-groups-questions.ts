import { article } from "../../model/article.js";
import { answers, citations, type ReadingEntries } from "./reading-entry.js";

/** Questions on list groups and on candidates of several groups (P 13, P 15, P 16). */
export const listGroupsQuestions: ReadingEntries<
  | "listsWithoutVotesInGroup"
  | "lastSeatOfOneStep"
  | "electedInSeveralGroups"
  | "successorElectedElsewhere"
> = {
  listsWithoutVotesInGroup: {
    id: "listsWithoutVotesInGroup",
    article: article("P 13"),
    question:
      "Does a list of a list group without a single vote get a seat of the group when its other lists run out of candidates?",
    options: [
      { option: "never", says: "No: the seat of the group stays empty." },
      {
        option: "when-others-run-out",
        says: "Yes: the seat is the group's, and it has a candidate.",
      },
    ],
    presets: answers("when-others-run-out", { osv2020: "never" }),
    source: "OSV 2.24.3 leaves the seat empty; P 13 has no such exception",
    since: citations.sinceAct,
  },
  lastSeatOfOneStep: {
    id: "lastSeatOfOneStep",
    article: article("P 16", 2),
    question: "Which of several seats assigned in the same step was assigned last?",
    options: [
      { option: "lot", says: "A lot decides." },
      { option: "smallest-remainder", says: "That of the list with the smallest remainder." },
    ],
    presets: answers("lot"),
    source: "OSV 2.24.3",
    since: citations.sinceAct,
  },
  electedInSeveralGroups: {
    id: "electedInSeveralGroups",
    article: article("P 15"),
    question:
      "What if one candidate is elected for several political groups in different districts?",
    options: [
      {
        option: "group-with-most-votes",
        says: "The candidate keeps the seat of the group with most votes for him or her; elsewhere the next in rank follows.",
      },
      { option: "elected-in-each", says: "The law has no rule: the candidate is elected in each." },
    ],
    presets: answers("group-with-most-votes", { text: "elected-in-each" }),
    source: "OSV 2.24.3",
    since: citations.sinceAct,
  },
  successorElectedElsewhere: {
    id: "successorElectedElsewhere",
    article: article("P 15"),
    question:
      "May the seat that such a candidate gives up go to a candidate elected in yet another group?",
    options: [
      { option: "passed-over", says: "No: the next in rank who is elected nowhere." },
      { option: "may-succeed", says: "Yes: the next in rank who is not elected in that group." },
    ],
    presets: answers("passed-over", { osv2020: "may-succeed" }),
    source: "OSV 2.24.3, seen in its results for candidates of several groups",
    since: citations.sinceAct,
  },
};
