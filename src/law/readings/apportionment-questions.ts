import { article } from "../../model/article.js";
import { answers, citations, type ReadingEntries } from "./reading-entry.js";

/** Questions on votes, seats and lots (P 5 to P 10, P 14). */
export const apportionmentQuestions: ReadingEntries<
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
    question: "What is the result when no vote was cast on any candidate?",
    options: [
      { option: "seats-unassigned", says: "No list gets a seat; every seat stays unassigned." },
      { option: "quota-of-one-vote", says: "As if one vote was cast: no list takes part." },
      { option: "refused", says: "There is no quota, so there is no result." },
    ],
    presets: answers("seats-unassigned", { osv2020: "quota-of-one-vote", text: "refused" }),
    source: `${citations.programs}; the Kiesraad's documentation prefers an error`,
    since: citations.sinceAct,
  },
  restrictedAverages: {
    id: "restrictedAverages",
    article: article("P 8", 3),
    question: "Do lists below three quarters of the quota share in the averages of P 8?",
    options: [
      { option: "all-lists", says: "Yes: the second paragraph speaks of the remainders only." },
      { option: "lists-at-threshold", says: "No: only lists at three quarters of the quota." },
    ],
    presets: answers("all-lists"),
    source: citations.programs,
    since: citations.sinceAct,
  },
  afterRestrictedAverages: {
    id: "afterRestrictedAverages",
    article: article("P 8", 3),
    question: "What happens when every list has had its one average seat and seats are left?",
    options: [
      { option: "highest-averages", says: "They go by highest averages without the limit." },
      { option: "seats-unassigned", says: "The text stops here: they stay unassigned." },
    ],
    presets: answers("highest-averages", { text: "seats-unassigned" }),
    source: `${citations.programs} and their specification`,
    since: citations.sinceAct,
  },
  restrictedAveragesAfterLots: {
    id: "restrictedAveragesAfterLots",
    article: article("P 8", 3),
    question: "Which winners of successive lots have had their one average seat?",
    options: [
      { option: "every-winner-has-had-its-seat", says: "All of them, as the paragraph says." },
      { option: "first-winner-only", says: "Only the first; a defect of one program." },
    ],
    presets: answers("every-winner-has-had-its-seat", { osv2020: "first-winner-only" }),
    source: "OSV 2.24.3 compared with Abacus on random elections",
    since: "OSV 2.24.3",
  },
  smallNationalBody: {
    id: "smallNationalBody",
    article: article("P 8", 1),
    question: "Which method holds for a House, Parliament or provincial council below 19 seats?",
    options: [
      { option: "method-of-the-body", says: "Highest averages, whatever the size." },
      { option: "method-of-its-size", says: "Largest remainders, as the text of P 8 says." },
    ],
    presets: answers("method-of-the-body", { text: "method-of-its-size" }),
    source: "OSV 2.24.3 has parameters per type of election; it never happens in reality",
    since: citations.sinceAct,
  },
  noListReachesThreshold: {
    id: "noListReachesThreshold",
    article: article("P 7", 2),
    question: "What if no list reaches the threshold for residual seats?",
    options: [
      { option: "seats-unassigned", says: "No list takes part: the seats stay unassigned." },
      { option: "threshold-lifted", says: "Then every list takes part." },
    ],
    presets: answers("seats-unassigned"),
    source: "the law is silent; a question for the pending bill 36 641 above all",
    since: citations.sinceAct,
  },
  smallestSeat: {
    id: "smallestSeat",
    article: article("P 9"),
    question: "Which seat was assigned for the smallest average or smallest remainder?",
    options: [
      { option: "last-assigned", says: "The residual seat that was assigned last." },
      {
        option: "smallest-compared",
        says: "The seat whose average or remainder is smallest as a number.",
      },
    ],
    presets: answers("last-assigned", { text: "smallest-compared" }),
    source: `${citations.programs}; the answers never differ: where P 9 is reached, all residual seats fell in one phase, and the last is the smallest`,
    since: citations.sinceAct,
  },
  majorityOf: {
    id: "majorityOf",
    article: article("P 9"),
    question: "Of which valid votes must a list have more than half?",
    options: [
      { option: "votes-on-candidates", says: "Of all votes on candidates." },
      {
        option: "votes-on-candidates-and-blank",
        says: "Of all valid votes, the blank ones included.",
      },
    ],
    presets: answers("votes-on-candidates"),
    source: `${citations.programs}; article N 26 speaks of blank votes as valid`,
    since: citations.sinceAct,
  },
  majoritySeatCounts: {
    id: "majoritySeatCounts",
    article: article("P 9"),
    question:
      "After P 9, when P 10 divides seats again under P 8: has the majority list had its one residual seat with the seat of P 9?",
    options: [
      { option: "no", says: "The seat of P 9 is no remainder seat; the list may still get one." },
      {
        option: "yes",
        says: "The seat of P 9 takes the place of the seat that was lost.",
      },
    ],
    presets: answers("no", { osv2020: "yes" }),
    source: citations.comparison,
    since: citations.sinceAct,
  },
  majorityAfterExhaustion: {
    id: "majorityAfterExhaustion",
    article: article("P 9"),
    question: "Can P 10 bring P 9 into play again?",
    options: [
      { option: "not-again", says: "No: P 9 is looked at once, before P 10." },
      { option: "again", says: "Yes, after each round, for lists that still take part." },
    ],
    presets: answers("not-again", { osv2020: "again" }),
    source: `${citations.programs}; the answers never differ: after P 9 only a list that gives seats back for want of candidates can fall under the majority`,
    since: citations.sinceAct,
  },
  fullLists: {
    id: "fullLists",
    article: article("P 10"),
    question: "When seats of an exhausted list pass on, when do full lists stop taking part?",
    options: [
      {
        option: "excluded-before-each-seat",
        says: "A list without a free candidate takes no part.",
      },
      {
        option: "removed-afterwards",
        says: "Only lists already found exhausted are out; others give surplus seats back in a next round. The seats are the same, more lots are drawn.",
      },
    ],
    presets: answers("excluded-before-each-seat", { osv2020: "removed-afterwards" }),
    source: citations.comparison,
    since: citations.sinceAct,
  },
  listsWithoutVotes: {
    id: "listsWithoutVotes",
    article: article("P 10"),
    question: "Does a list without a single vote get a seat when the others run out of candidates?",
    options: [
      { option: "never", says: "No." },
      { option: "when-others-run-out", says: "Yes: the text does not exclude it." },
    ],
    presets: answers("never", { text: "when-others-run-out" }),
    source: citations.programs,
    since: citations.sinceAct,
  },
  deceasedInListLength: {
    id: "deceasedInListLength",
    article: article("P 19a"),
    question: "Do deceased candidates count when a list runs out of candidates (P 10)?",
    options: [
      { option: "not-counted", says: "No: a list has as many candidates as are alive." },
      { option: "counted", says: "Yes: P 19a stands in the paragraph on persons only." },
    ],
    presets: answers("not-counted", { text: "counted" }),
    source: citations.programs,
    since: "2008-12-01",
  },
  lotsInATie: {
    id: "lotsInATie",
    article: article("P 14"),
    question: "Is one lot drawn for all seats of a tie, or one for each seat?",
    options: [
      { option: "one-for-each-seat", says: "One for each seat; the order drawn is recorded." },
      { option: "one-for-all-seats", says: "One draw names all winners at once." },
    ],
    presets: answers("one-for-each-seat"),
    source: citations.programs,
    since: citations.sinceAct,
  },
};
