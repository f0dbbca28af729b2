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
  checkCount: ["1.voterCardsUsed"],
  contributionsTo: ["1.0."],
  // What stood in a field, and stands there now, is said as it is given.
  explainCorrection: ["0.fields.0.from", "0.fields.0.to"],
  // A path may be any that input can have.
  explainRefusalIssue: ["0.path."],
  // A report is what somebody typed; what stands in no file is not looked at (`exercises/decks`).
  filesOfDeck: ["0.municipalities.0.reports.0."],
  figuresFromTally: ["1.0.votes", "1.0.candidates", "1.2.votes", "1.2.candidates"],
  // A question and an answer may be anything that a vector asks and a program says.
  ...Object.fromEntries(
    ["htmlReport", "jsonReport", "junitReport", "textReport"].map((name) => [
      name,
      ["0.judged.0.answer", "0.judged.0.vector"],
    ]),
  ),
  // A row of any table: a text or a number in a cell of either.
  csvLines: ["0.0.", "0.1."],
  jsonLines: ["0.0.", "0.1."],
  firstDayIn: ["0.0.value", "0.1.value"],
  explainRemark: ["1."],
  listedVectors: ["0.0.input", "0.0.expected"],
  vectorListJson: ["0.0.input", "0.0.expected"],
  vectorListText: ["0.0.input", "0.0.expected"],
  resultsTableFromCount: ["1"],
  mergePartialTallies: ["0.voterCardsUsed"],
  partialTally: ["0.voterCardsUsed"],
  provisionOn: ["0.0.value", "0.1.value"],
  reportedTotals: ["2.voterCardsUsed"],
  runReport: ["1.0.answer", "1.0.vector", "3.vectors.0.input", "3.vectors.0.expected"],
  profilesText: ["0.0.input", "0.0.expected"],
  vectorsOfProfile: ["1.0.input", "1.0.expected"],
  voiceOf: ["0."],
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

/** What a source of bytes throws is thrown, and a piece that throws when it is waited for is thrown by it. */
export const throwsAsItsSource: Readonly<Record<string, readonly string[]>> = {
  streamEml: ["0."],
};
