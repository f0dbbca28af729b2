import type { DecentralisedFirstSessionCount } from "../../model/count/polling-station-count.js";
import type { CheckSubject, FoundAnswer, FoundAnswers, QuestionRule } from "../rule.js";

type Find = (count: DecentralisedFirstSessionCount) => FoundAnswers | undefined;

/** A rule on the first session of a polling station that counted itself. */
function onFirstSession(find: Find): (subject: CheckSubject) => FoundAnswers | undefined {
  return ({ count }) => (count.kind === "decentralised-first-session" ? find(count) : undefined);
}

const common = {
  family: "questions",
  severity: "error",
  kinds: ["decentralised-first-session"],
  terms: ["answers"],
  suppressedBy: [],
} as const;

function reportAnswers({ report }: DecentralisedFirstSessionCount): readonly FoundAnswer[] {
  return [
    { field: "report.checksAndCorrections", answer: report.checksAndCorrections },
    { field: "report.corrigendum", answer: report.corrigendum },
  ];
}

/** The codes of these checks. */
export type DecentralisedQuestionCode =
  | "F.121"
  | "F.122"
  | "F.131"
  | "F.132"
  | "F.133"
  | "F.134"
  | "F.135"
  | "F.311";

/** About the report (N 10-1 as checked under Na 11-Na 15): insert sheet and corrigendum. */
const reportRules: readonly QuestionRule<DecentralisedQuestionCode>[] = [
  {
    ...common,
    code: "F.121",
    formula: "a question unanswered",
    marks: "about the report",
    find: onFirstSession((count) => {
      const answers = reportAnswers(count);
      return answers.some(({ answer }) => answer === "neither")
        ? { fields: ["report"], answers }
        : undefined;
    }),
  },
  {
    ...common,
    code: "F.122",
    formula: "corrigendum = yes and insert sheet = no",
    marks: "about the report",
    find: onFirstSession((count) =>
      count.report.corrigendum === "yes" && count.report.checksAndCorrections === "no"
        ? { fields: ["report"], answers: reportAnswers(count) }
        : undefined,
    ),
  },
];

/** A rule on the insert sheet: it looks only where the report says that the sheet is there. */
function onInsertSheet(
  wrong: (count: DecentralisedFirstSessionCount) => readonly FoundAnswer[],
): (subject: CheckSubject) => FoundAnswers | undefined {
  return onFirstSession((count) => {
    if (count.report.checksAndCorrections !== "yes") return undefined;
    const answers = wrong(count);
    return answers.length > 0 ? { fields: ["checksAndCorrections"], answers } : undefined;
  });
}

function corrected({ checksAndCorrections }: DecentralisedFirstSessionCount): FoundAnswer {
  return {
    field: "checksAndCorrections.resultsCorrected",
    answer: checksAndCorrections.resultsCorrected,
  };
}

function correctedWithCorrigendum(
  count: DecentralisedFirstSessionCount,
  results: "yes" | "no",
  corrigendum: "yes" | "no",
): readonly FoundAnswer[] {
  const wrong =
    count.checksAndCorrections.resultsCorrected === results &&
    count.report.corrigendum === corrigendum;
  return wrong
    ? [corrected(count), { field: "report.corrigendum", answer: count.report.corrigendum }]
    : [];
}

/** The insert sheet on checks and corrections (Na 12, Na 14). */
const insertSheetRules: readonly QuestionRule<DecentralisedQuestionCode>[] = [
  {
    ...common,
    code: "F.131",
    formula: "no reason ticked, or corrected results unanswered",
    marks: "checks and corrections",
    find: onInsertSheet((count) => {
      const { reasons, resultsCorrected } = count.checksAndCorrections;
      const ticked = reasons.unexplainedDifference || reasons.other;
      if (ticked && resultsCorrected !== "neither") return [];
      return [
        {
          field: "checksAndCorrections.reasons.unexplainedDifference",
          answer: reasons.unexplainedDifference,
        },
        { field: "checksAndCorrections.reasons.other", answer: reasons.other },
        corrected(count),
      ];
    }),
  },
  {
    ...common,
    code: "F.132",
    formula: "corrected results = no and corrigendum = yes",
    marks: "checks and corrections",
    find: onInsertSheet((count) => correctedWithCorrigendum(count, "no", "yes")),
  },
  {
    ...common,
    code: "F.133",
    formula: "corrected results = yes and corrigendum = no",
    marks: "checks and corrections",
    find: onInsertSheet((count) => correctedWithCorrigendum(count, "yes", "no")),
  },
  {
    ...common,
    code: "F.134",
    formula: "corrected results = yes and no both ticked",
    marks: "checks and corrections",
    find: onInsertSheet((count) =>
      count.checksAndCorrections.resultsCorrected === "both" ? [corrected(count)] : [],
    ),
  },
  {
    ...common,
    code: "F.135",
    formula: "at the request of the CSB answered",
    marks: "checks and corrections",
    find: onInsertSheet(({ checksAndCorrections: { requestedByCentralCommittee: answer } }) =>
      answer === "neither"
        ? []
        : [{ field: "checksAndCorrections.requestedByCentralCommittee", answer }],
    ),
  },
];

/** The checks on the questions of a polling station that counted itself. */
export const decentralisedQuestionRules: readonly QuestionRule<DecentralisedQuestionCode>[] = [
  ...reportRules,
  ...insertSheetRules,
];

/** F.311: an unexplained difference obliges the municipal committee to check this station (Na 12). */
export const unexplainedDifferenceRule: QuestionRule<DecentralisedQuestionCode> = {
  ...common,
  code: "F.311",
  family: "differences",
  formula: "fully explained = no and reason unexplained difference not ticked",
  marks: "fully explained",
  find: onFirstSession((count) => {
    const ticked = count.checksAndCorrections.reasons.unexplainedDifference;
    if (count.differenceExplained !== "no" || ticked) return undefined;
    return {
      fields: ["differenceExplained"],
      answers: [
        { field: "differenceExplained", answer: count.differenceExplained },
        { field: "checksAndCorrections.reasons.unexplainedDifference", answer: ticked },
      ],
    };
  }),
};
