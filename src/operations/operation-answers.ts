/** What each operation answers, in a few words, in the order of an election. */
export const operationAnswers = {
  rules: "the rules of a kind of election on a day",
  "rules-through-time": "all dated rules of a kind of election",
  readings: "the contested questions of the law, with their answers and who holds them",
  calendar: "every day and period that the law counts for an election",
  "end-of-term": "when the term of a House ends, and when the next is elected",
  merger: "the size and the days of a council elected before municipalities are changed",
  "merger-bill": "what a bill to change municipalities makes of regular elections",
  "body-size": "how many seats a body has",
  "number-of-seats": "whether the law gives a body this number of seats",
  nomination: "what is decided on the lists of an election and the names on them",
  "list-length": "how many candidates a list may have",
  "list-numbers": "the numbers of the lists on the ballot",
  "vote-value": "for how many votes a vote of a college counts at the election of the Senate",
  ballots: "what ballots count for, each by the clause that decides, and together",
  "check-count": "what is wrong or odd in one count",
  "control-protocol": "what the control protocol finds in the reports of a municipality",
  "add-up": "the total of a body and every body below it, or what stands in its way",
  reconciliation: "where a body and its units do not add up",
  result: "the result of an election, with every step",
  "possible-results": "every result that the lots still to be drawn can give, with its chance",
  margins: "how many votes each list was from a seat more and from a seat fewer",
  influence:
    "whether mistakes in the count of some units can move a seat, or change who is elected",
  admission: "which members may be admitted while votes are in doubt",
  "result-anew": "what becomes of everybody when a result is determined anew",
  difference: "in what two results of one election differ",
  "party-order": "who sits when a party restores the order of its candidates",
  "referendum-request": "whether a request for a referendum has support enough",
  "referendum-days": "on which days a referendum can be held",
  referendum: "the outcome of an advisory referendum",
  succession: "who fills the vacancies of a body, with every step",
  "temporary-leave": "whether a member gets temporary leave, and until when",
  deposits: "what becomes of the deposits of an election",
} as const;

/** What can be called from outside, by name. */
export type OperationName = keyof typeof operationAnswers;
