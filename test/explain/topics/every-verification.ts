import { article } from "../../../src/model/article.js";
import type { LotQuestion } from "../../../src/model/outcome/lot.js";
import type { VerificationFinding } from "../../../src/verify/finding.js";
import { verifiedFields } from "../../../src/verify/verified-field.js";

const about = { severity: "fault", file: "Telling.xml" } as const;
const both = { expected: "0014::SB1", actual: "0015::SB1" } as const;

const question: LotQuestion = {
  kind: "highest-average",
  article: article("P 7", 1),
  scope: { kind: "election" },
  options: ["4", "5", "12"],
  draws: 1,
  drawnOption: "receives-a-seat",
  figures: [],
};
const ofPeople: LotQuestion = {
  ...question,
  kind: "preference-candidate",
  options: ["1-1", "1-7"],
};

const sums = (
  ["candidates-do-not-add-up", "lists-do-not-add-up", "units-do-not-add-up"] as const
).flatMap((code) =>
  ["", "0014::SB1"].flatMap((unit) =>
    (
      [
        "lists.2.votes",
        "lists.2.candidateVotes.3",
        "votesOnCandidates",
        "eligibleVoters",
        "differenceReasons.lostBallots",
      ] as const
    ).map(
      (what): VerificationFinding => ({ ...about, code, unit, what, stated: 1_234, sum: 1_235 }),
    ),
  ),
);

const tables = [
  { expected: 1_041, actual: 42 },
  { expected: 1_041, actual: null },
  { expected: null, actual: 1 },
].flatMap((figures) =>
  ["", "0014::SB1"].map(
    (unit): VerificationFinding => ({
      ...about,
      ...figures,
      code: "table-differs",
      file: "Tabel.csv",
      unit,
      what: "blankVotes",
      with: "Telling.xml",
    }),
  ),
);

const fields = verifiedFields.flatMap((field): VerificationFinding[] => {
  const one = { ...about, code: "field-differs", field, expected: "dit", actual: "dat" } as const;
  return [
    { ...one, with: null },
    { ...one, with: null, file: "" },
    { ...one, with: null, list: 7, position: 3 },
    { ...one, with: null, list: 7, position: 3, actual: "" },
    { ...one, with: "Kandidatenlijsten.xml", unit: "0014::SB1", list: 7, position: 3 },
    { ...one, with: "Kandidatenlijsten.xml", list: 7 },
    { ...one, with: "Kandidatenlijsten.xml", list: 7, actual: "" },
    { ...one, with: "Kandidatenlijsten.xml", expected: "" },
    { ...one, with: "Telling.xml", unit: "0014::SB1" },
    { ...one, with: "Telling.xml", actual: "" },
    { ...one, with: "Telling.xml", expected: "" },
    { ...one, with: "Telling.xml", expected: "differenceReasons.lostBallots" },
  ];
});

const ballots = (
  [
    "ballots-differ",
    "list-not-nominated",
    "list-not-counted",
    "candidate-not-nominated",
    "candidate-not-counted",
    "candidate-code-differs",
  ] as const
).flatMap((code) =>
  ["", "0014::SB1"].map(
    (unit): VerificationFinding => ({ ...about, ...both, code, unit, list: 7 }),
  ),
);

const ofFiles = (
  [
    "no-files",
    "other-election",
    "contest-unknown",
    "contest-missing",
    "lists-missing",
    "unit-unknown",
    "unit-twice",
    "not-compared",
    "units-unknown",
    "no-total",
    "date-differs",
    "given-twice",
    "corrected",
    "unit-missing",
    "no-units",
    "no-candidate-lists",
    "no-seats",
    "seats-overruled",
    "no-whole-count",
    "no-result-file",
  ] as const
).map((code): VerificationFinding => ({ ...about, ...both, code }));

const besides: VerificationFinding = {
  ...about,
  code: "elected-differ",
  list: 7,
  expected: "2: -",
  actual: "2: D. (Dora) O'Neill",
};

const results = (
  ["seats-differ", "elected-differ", "ranking-differs", "elected-unknown", "elected-twice"] as const
).map(
  (code): VerificationFinding => ({
    ...about,
    code,
    list: 7,
    expected: "2: D. (Dora) O'Neill",
    actual: "2: J. Bos",
  }),
);

const lots = (["lot-drawn", "lot-given", "lot-required"] as const).flatMap(
  (code): VerificationFinding[] => [
    { ...about, code, question, drawn: ["5"] },
    { ...about, code, question, drawn: ["5", "12"] },
    { ...about, code, question: ofPeople, drawn: ["1-7"] },
    { ...about, code, question, drawn: [] },
  ],
);

/** A finding of a verification for each code, and where it has more than one sentence for each of these. */
export const everyFinding: readonly VerificationFinding[] = [
  ...sums,
  ...tables,
  ...fields,
  ...ballots,
  ...ofFiles,
  ...results,
  besides,
  ...lots,
  {
    ...about,
    code: "files-differ",
    unit: "0014::SB1",
    what: "lists.2.candidateVotes.3",
    above: "Totaaltelling.xml",
    figure: 41,
    figureAbove: 42,
  },
  { ...about, ...both, code: "given-twice", severity: "remark" },
  { ...about, ...both, code: "unit-missing", file: "" },
  { ...about, code: "units-without-file", expected: "3", actual: "HSB7, HSB18" },
  { ...about, code: "units-without-file", expected: "2", actual: "HSB7, HSB18" },
  { ...about, code: "units-without-file", expected: "9", actual: "1, 2, 3, 4, 5, 6" },
  {
    ...about,
    code: "deceased-supposed",
    list: 7,
    position: 3,
    expected: "D. (Dora) O'Neill",
    actual: "",
  },
  {
    ...about,
    code: "name-corrected",
    list: 7,
    position: 3,
    expected: "D. O'Neil",
    actual: "D. O'Neill",
  },
  ...(["deceased", "withdrawn", "corrected-name", "in-force"] as const).flatMap(
    (fact): VerificationFinding[] => [
      { ...about, code: "fact-given", fact, about: "2/4", name: "D. (Dora) O'Neill" },
      { ...about, code: "fact-given", fact, about: "2/4", name: "" },
      { ...about, code: "fact-unknown", fact, about: "2/4", name: "" },
    ],
  ),
  ...[0, 3].map(
    (line): VerificationFinding => ({
      ...about,
      code: "kept-aside",
      severity: "remark",
      issue: {
        ...{ code: "wrong-order", line, column: 1, path: "EML", actual: "y" },
        expected: { kind: "before", name: "Cast", other: "TotalCounted" },
      },
    }),
  ),
  {
    ...about,
    code: "result-not-determined",
    issues: [
      {
        path: ["seats"],
        code: "too-small",
        expected: { kind: "at-least", limit: 1 },
        actual: { kind: "value", text: "0" },
      },
      {
        path: [],
        code: "no-votes",
        expected: { kind: "rule", rule: "a-vote" },
        actual: { kind: "nothing" },
      },
    ],
  } as VerificationFinding,
];
