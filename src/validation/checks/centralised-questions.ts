import type { Answer } from "../../model/count/answer.js";
import type { QuestionPath } from "../../model/count/field-path.js";
import type { CheckSubject, FoundAnswers, QuestionRule } from "../rule.js";

type Block = "extraInvestigation" | "stationDifferences";
type Asked = readonly { readonly field: QuestionPath; readonly answer: Answer }[];

function asked(block: Block, { count }: CheckSubject): Asked {
  if (count.kind !== "centralised-first-session") return [];
  const { extraInvestigation: investigation, stationDifferences: differences } = count;
  return block === "extraInvestigation"
    ? [
        { field: "extraInvestigation.otherReason", answer: investigation.otherReason },
        { field: "extraInvestigation.recounted", answer: investigation.recounted },
      ]
    : [
        { field: "stationDifferences.explained", answer: differences.explained },
        { field: "stationDifferences.perList", answer: differences.perList },
      ];
}

function raised(block: Block, answers: Asked): FoundAnswers {
  return { fields: [block], answers };
}

const onFirstSession = {
  family: "questions",
  severity: "error",
  kinds: ["centralised-first-session"],
  terms: ["answers"],
  suppressedBy: [],
} as const;

/** The codes of these checks. */
export type CentralisedQuestionCode = "F.101" | "F.102" | "F.111" | "F.112";

/** Extra investigation (Na 31-2 appendix 1): both questions or neither, and one answer to each. */
const extraInvestigation: readonly QuestionRule<CentralisedQuestionCode>[] = [
  {
    ...onFirstSession,
    code: "F.101",
    formula: "1 of 2 questions answered",
    marks: "extra investigation",
    find: (subject) => {
      const answers = asked("extraInvestigation", subject);
      const answered = answers.filter(({ answer }) => answer !== "neither").length;
      return answered === 1 ? raised("extraInvestigation", answers) : undefined;
    },
  },
  {
    ...onFirstSession,
    code: "F.102",
    formula: "yes and no both ticked",
    marks: "extra investigation",
    find: (subject) => {
      const answers = asked("extraInvestigation", subject);
      return answers.some(({ answer }) => answer === "both")
        ? raised("extraInvestigation", answers)
        : undefined;
    },
  },
];

/**
 * Differences with the station's own count (Na 22 (1), Na 31-2 appendix 1): one answer to each
 * question.
 */
const stationDifferences: readonly QuestionRule<CentralisedQuestionCode>[] = [
  {
    ...onFirstSession,
    code: "F.111",
    formula: "a question unanswered",
    marks: "differences with the station",
    find: (subject) => {
      const answers = asked("stationDifferences", subject);
      return answers.some(({ answer }) => answer === "neither")
        ? raised("stationDifferences", answers)
        : undefined;
    },
  },
  {
    ...onFirstSession,
    code: "F.112",
    formula: "yes and no both ticked",
    marks: "differences with the station",
    find: (subject) => {
      const answers = asked("stationDifferences", subject);
      return answers.some(({ answer }) => answer === "both")
        ? raised("stationDifferences", answers)
        : undefined;
    },
  },
];

/** The checks on the questions of a centrally counted polling station. */
export const centralisedQuestionRules: readonly QuestionRule<CentralisedQuestionCode>[] = [
  ...extraInvestigation,
  ...stationDifferences,
];
