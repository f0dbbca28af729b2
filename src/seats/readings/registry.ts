import type { ArticleReference, Preset, ReadingId, Readings } from "../../model/index.js";
import { article } from "../../model/index.js";

/** One answer to a contested question. */
export interface ReadingOption<Id extends ReadingId = ReadingId> {
  readonly option: Readings[Id];
  /** What the answer says, in English. */
  readonly says: string;
}

/** A question on which the law is silent, or on which the official programs differ. */
export interface ReadingEntry<Id extends ReadingId = ReadingId> {
  readonly id: Id;
  readonly article: ArticleReference;
  readonly question: string;
  readonly options: readonly ReadingOption<Id>[];
  /** The answer of each preset. */
  readonly presets: Readonly<Record<Preset, Readings[Id]>>;
  /** Who reads it how, and where that can be seen. */
  readonly source: string;
  /** Since when the question exists. */
  readonly since: string;
}

type Registry = { readonly [Id in ReadingId]: ReadingEntry<Id> };

const comparison = "Kiesraad, documentation of the differences between Abacus and OSV2020";
const programs = "Abacus (2026-08) and OSV 2.24.3, programs of the Kiesraad";
const sinceAct = "Electoral Act of 1989";

function answers<Option>(
  fallback: Option,
  others: Partial<Record<Exclude<Preset, "default">, Option>> = {},
): Record<Preset, Option> {
  return { default: fallback, abacus: fallback, osv2020: fallback, text: fallback, ...others };
}

/** Every contested question, with its answers and who holds them. */
export const readingRegistry: Registry = {
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
    source: `${programs}; the Kiesraad's documentation prefers an error`,
    since: sinceAct,
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
    source: comparison,
    since: sinceAct,
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
    source: comparison,
    since: sinceAct,
  },
  equalCandidates: {
    id: "equalCandidates",
    article: article("P 15", 3),
    question:
      "In which order are candidates with equal votes elected when there are seats for all?",
    options: [
      { option: "list-order", says: "In the order of the list." },
      { option: "equal-order", says: "They share one place: the law gives no order without need." },
    ],
    presets: answers("list-order", { text: "equal-order" }),
    source: comparison,
    since: sinceAct,
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
    source: programs,
    since: sinceAct,
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
    source: `${programs}; article N 26 speaks of blank votes as valid`,
    since: sinceAct,
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
    source: programs,
    since: sinceAct,
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
    source: `${programs} and their specification`,
    since: sinceAct,
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
  deceasedInListLength: {
    id: "deceasedInListLength",
    article: article("P 19a"),
    question: "Do deceased candidates count when a list runs out of candidates (P 10)?",
    options: [
      { option: "not-counted", says: "No: a list has as many candidates as are alive." },
      { option: "counted", says: "Yes: P 19a stands in the paragraph on persons only." },
    ],
    presets: answers("not-counted", { text: "counted" }),
    source: programs,
    since: "2008-12-01",
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
    since: sinceAct,
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
    since: sinceAct,
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
    since: sinceAct,
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
    since: sinceAct,
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
    source: programs,
    since: sinceAct,
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
    source: programs,
    since: sinceAct,
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
    source: programs,
    since: sinceAct,
  },
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
    since: sinceAct,
  },
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
    since: sinceAct,
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
    since: sinceAct,
  },
};

/** The ids of all contested questions. */
export const readingIds = Object.keys(readingRegistry) as readonly ReadingId[];
