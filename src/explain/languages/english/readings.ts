import type { ReadingSentences } from "../../language/words/readings.js";

/** The contested questions of the law and their answers, in English. */
export const englishReadings: ReadingSentences = {
  noVotes: {
    question: "What is the result when no vote was cast on any candidate?",
    options: {
      "seats-unassigned": "No list gets a seat; every seat stays unassigned.",
      "quota-of-one-vote": "As if one vote had been cast: no list takes part.",
      refused: "There is no quota, so there is no result.",
    },
  },
  restrictedAverages: {
    question: "Do lists below three quarters of the quota share in the averages of P 8?",
    options: {
      "all-lists": "Yes: the second paragraph speaks of the remainders only.",
      "lists-at-threshold": "No: only lists at three quarters of the quota.",
    },
  },
  afterRestrictedAverages: {
    question: "What happens when every list has had its one average seat and seats are left?",
    options: {
      "highest-averages": "They go by highest averages without the limit.",
      "seats-unassigned": "The text stops here: they stay unassigned.",
    },
  },
  restrictedAveragesAfterLots: {
    question: "Which winners of successive lots have had their one average seat?",
    options: {
      "every-winner-has-had-its-seat": "All of them, as the paragraph says.",
      "first-winner-only": "Only the first; a defect of one program.",
    },
  },
  smallNationalBody: {
    question: "Which method holds for a House, Parliament or provincial council below 19 seats?",
    options: {
      "method-of-the-body": "Highest averages, whatever the size.",
      "method-of-its-size": "Largest remainders, as the text of P 8 says.",
    },
  },
  noListReachesThreshold: {
    question: "What if no list reaches the threshold for residual seats?",
    options: {
      "seats-unassigned": "No list takes part: the seats stay unassigned.",
      "threshold-lifted": "Then every list takes part.",
    },
  },
  smallestSeat: {
    question: "Which seat was assigned for the smallest average or smallest remainder?",
    options: {
      "last-assigned": "The residual seat that was assigned last.",
      "smallest-compared": "The seat whose average or remainder is smallest as a number.",
    },
  },
  majorityOf: {
    question: "Of which valid votes must a list have more than half?",
    options: {
      "votes-on-candidates": "Of all votes for candidates.",
      "votes-on-candidates-and-blank": "Of all valid votes, the blank ones included.",
    },
  },
  majoritySeatCounts: {
    question:
      "After P 9, when P 10 divides seats again under P 8: has the majority list had its one residual seat with the seat of P 9?",
    options: {
      no: "The seat of P 9 is no residual seat; the list may still get one for its remainder.",
      yes: "The seat of P 9 takes the place of the seat that was lost.",
    },
  },
  majorityAfterExhaustion: {
    question: "Can P 10 bring P 9 into play again?",
    options: {
      "not-again": "No: P 9 is looked at once, before P 10.",
      again: "Yes, after each round, for lists that still take part.",
    },
  },
  fullLists: {
    question: "When seats of an exhausted list pass on, when do full lists stop taking part?",
    options: {
      "excluded-before-each-seat": "A list without a free candidate takes no part.",
      "removed-afterwards":
        "Only lists already found exhausted are out; others give surplus seats back in a next round. The seats are the same, more lots are drawn.",
    },
  },
  listsWithoutVotes: {
    question: "Does a list without a single vote get a seat when the others run out of candidates?",
    options: {
      never: "No.",
      "when-others-run-out": "Yes: the text does not exclude it.",
    },
  },
  deceasedInListLength: {
    question: "Do deceased candidates count when a list runs out of candidates (P 10)?",
    options: {
      "not-counted": "No: a list has as many candidates as are alive.",
      counted: "Yes: P 19a stands in the paragraph on persons only.",
    },
  },
  lotsInATie: {
    question: "Is one lot drawn for all seats of a tie, or one for each seat?",
    options: {
      "one-for-each-seat": "One for each seat; the order drawn is recorded.",
      "one-for-all-seats": "One draw names all winners at once.",
    },
  },
  listsWithoutVotesInGroup: {
    question:
      "Does a list of a list group without a single vote get a seat of the group when its other lists run out of candidates?",
    options: {
      never: "No: the seat of the group stays empty.",
      "when-others-run-out": "Yes: the seat is the group's, and it has a candidate.",
    },
  },
  lastSeatOfOneStep: {
    question: "Which of several seats assigned in the same step was assigned last?",
    options: {
      lot: "A lot decides.",
      "smallest-remainder": "That of the list with the smallest remainder.",
    },
  },
  electedInSeveralGroups: {
    question:
      "What if one candidate is elected for several political groups in different districts?",
    options: {
      "group-with-most-votes":
        "The candidate keeps the seat of the group with the most votes for him or her; elsewhere the next in rank follows.",
      "elected-in-each": "The law has no rule: the candidate is elected in each.",
    },
  },
  successorElectedElsewhere: {
    question:
      "May the seat that such a candidate gives up go to a candidate elected in yet another group?",
    options: {
      "passed-over": "No: the next in rank who is elected nowhere.",
      "may-succeed": "Yes: the next in rank who is not elected in that group.",
    },
  },
  sharedSuccessor: {
    question: "Who is next in rank for several such seats: which of them does he or she take?",
    options: {
      "most-votes":
        "That of the list with the most votes for him or her, of equals that in the lowest district, as for vacancies of one day (W 6, P 18).",
      "lowest-district":
        "That of whoever stands in the lowest district, there highest on the list, with the lowest list number.",
    },
  },
  waterAuthorityThreshold: {
    question: "What is the preference threshold of a water authority with fewer than 19 seats?",
    options: {
      quarter: "A quarter of the quota: paragraph 2 is for municipal councils.",
      half: "Half of the quota, as for any body of that size until 2014-06-30.",
    },
  },
  equalCandidates: {
    question:
      "In which order are candidates with equal votes elected when there are seats for all?",
    options: {
      "list-order": "In the order of the list.",
      "equal-order": "They share one place: the law gives no order without need.",
    },
  },
  rankingVotes: {
    question:
      "In which order are candidates over the threshold ranked who stand on several lists of a group?",
    options: {
      "votes-on-the-list":
        "By their votes on the list that is ranked; without votes there, in list order.",
      "votes-on-all-lists": "By their votes on all lists of the group together.",
    },
  },
  collegeRankingThreshold: {
    question:
      "Which threshold ranks the candidates of a Caribbean electoral college who were not elected?",
    options: {
      half: "Half of the quota, as for their election (Ya 29a).",
      quarter: "A quarter: Ya 29a changes P 15 only.",
    },
  },
  nonResidentsVoteValue: {
    question: "Is the vote value of the non-residents' college rounded once?",
    options: {
      "rounded-once": "Once, at the end.",
      "quotient-rounded-first": "The first quotient too.",
    },
  },
  senateSuccessionThreshold: {
    question: "Which threshold lets a Senate candidate of another list of the group go first?",
    options: {
      quota: "The quota, in line with U 15.",
      quarter: "A quarter: paragraph 4 no longer mentions the Senate.",
    },
  },
  ownListInSuccession: {
    question:
      "Do candidates over the threshold who stand only on the list of the seat go first too?",
    options: {
      "other-lists-first": "No: paragraph 3 speaks of the other lists of the group.",
      "most-votes-first": "Yes: whoever of the group has most votes goes first.",
    },
  },
  seatOfMemberOnLeave: {
    question:
      "Does the seat of a member on leave whom nobody replaces count as assigned to its list?",
    options: {
      counts: "Yes: it is assigned, and the membership revives.",
      "does-not-count": "No: only seats that somebody holds count.",
    },
  },
  unrankedLists: {
    question: "May a list take a place by W 4 that was not ranked at the election?",
    options: {
      "ranked-when-needed": "Yes: its order by P 19 can still be made.",
      nobody: "No: it has no order, so nobody of it can be appointed.",
    },
  },
  membersOfWaterAuthority: {
    question: "Which members of a water authority does W 4 count?",
    options: {
      "all-members": "All members, the appointed ones too.",
      "elected-members": "The elected members only.",
    },
  },
  placeOfReplacement: {
    question:
      "From which list comes the next replacement when the place had passed to another list?",
    options: {
      "list-of-the-absent-member": "From the list of the member on leave.",
      "list-of-the-replacement": "From the list of the replacement who left.",
    },
  },
  referendumMajority: {
    question: "When has a majority spoken against?",
    options: {
      "against-exceeds-for": "When there are more votes against than for.",
      "more-than-half-of-valid": "When more than half of all valid votes are against.",
    },
  },
  largeDifference: {
    question:
      "Is a difference between admitted voters and votes cast large at 2% of the votes cast or at 15 votes, or only when it is both?",
    options: {
      or: "At 2% of the votes cast, or at 15 votes.",
      and: "Only when it is both.",
    },
  },
};
