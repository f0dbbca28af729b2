/** Functions that have an answer to any value, and what it is. */
export const answersAnyway: ReadonlySet<string> = new Set([
  // Predicates: no.
  "hasCandidates",
  "isCheckedKind",
  "isFigure",
  "isWithoutErrors",
  // What is no fraction compares with nothing: NaN.
  "compareFractions",
  // Counts against the program.
  "isBad",
  // `{ refused: true }`, as the expected answers of vectors are written.
  "evaluateControlProtocol",
  "evaluateCount",
  // Any value that JSON can say has a text.
  "canonicalJson",
  "fingerprintOf",
  // An answer of a program under judgement: a verdict.
  "checkTrace",
  "judgeAnswer",
]);

/** Properties of the values in the calls that the types of their functions do not name. */
export const notLookedAt: Readonly<Record<string, readonly string[]>> = {
  addTallies: ["0.voterCardsUsed"],
  answerVector: ["0.id", "0.articles", "0.flags", "0.expected", "0.input"],
  contributionsTo: ["1.0."],
  firstDayIn: ["0.0.value", "0.1.value"],
  explainRemark: ["1."],
  listedVectors: ["0.0.input", "0.0.expected"],
  vectorListJson: ["0.0.input", "0.0.expected"],
  vectorListText: ["0.0.input", "0.0.expected"],
  resultsTableFromCount: ["1"],
  mergePartialTallies: ["0.voterCardsUsed"],
  partialTally: ["0.voterCardsUsed"],
  provisionOn: ["0.0.value"],
  unitsInDoubt: [
    "0.from",
    "0.level",
    "0.session",
    "0.tally",
    "0.unit",
    "0.unitsWithErrors",
    "0.unitsWithWarnings",
    "0.unitsInvestigated",
    "0.unitsResolved",
    "0.warningsAccepted",
  ],
  valueForSize: ["0.0.value", "0.1.value"],
  zeroTally: ["0.voterCardsUsed"],
};
