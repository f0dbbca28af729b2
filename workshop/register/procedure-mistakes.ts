import type { ArticleReference } from "../../src/model/article.js";
import { day } from "../../src/model/day.js";
import { type ElectionType, electionTypes } from "../../src/model/election/election-type.js";
import { type RawInput, answered as rightAnswer } from "../kinds/result/mistakes.js";
import { procedureMistakes as slips } from "../kinds/result/procedure-mistakes.mjs";
import { programs } from "../small-programs.mjs";
import { nameOf, type RegisteredMistake } from "./registered-mistake.js";
import type { RulePeriod } from "./rule-period.js";

const clause = (name: string): ArticleReference => {
  const [, article = name, paragraph] = /^(.*?)(?: \((\d+)\))?$/.exec(name) ?? [];
  return paragraph === undefined ? { article } : { article, paragraph: Number(paragraph) };
};

/** The articles of chapter U that say for the Senate what those of chapter P say. */
const ofSenate: Readonly<Record<string, string>> = {
  "P 5": "U 7",
  "P 6": "U 8",
  "P 7 (1)": "U 9",
  "P 10": "U 10",
  "P 15 (1)": "U 15 (1)",
  "P 17": "U 15 (1)",
  "P 19a": "U 15 (1)",
};

const bodiesOf: Readonly<Record<string, readonly ElectionType[]>> = {
  "P 8": ["GR", "AB", "ER", "KC", "KCNI"],
  "P 9": electionTypes.filter((type) => type !== "EK"),
  "P 10": electionTypes.filter((type) => type !== "KC" && type !== "KCNI"),
};

/** P 8 only: after it no seat is left to pass on by limits that begin again. */
const onlyWithLimits: readonly string[] = ["limits-begin-again"];

function knows(slip: string, name: string, type: ElectionType): boolean {
  const small = bodiesOf["P 8"] ?? [];
  if (onlyWithLimits.includes(slip) && !small.includes(type)) return false;
  return bodiesOf[clause(name).article]?.includes(type) ?? true;
}

/** The small program knows the law since 2023. */
const since = day("2023-01-01");

/** Mistakes of procedure, planted in the program of one body. */
export const procedureMistakes: readonly RegisteredMistake[] = Object.entries(slips).flatMap(
  ([slip, [name, change]]) =>
    electionTypes
      .filter((type) => knows(slip, name, type))
      .map((type): RegisteredMistake => {
        const period: RulePeriod = { type, from: since, until: null };
        return {
          name: nameOf(slip, period),
          kind: "result",
          slip,
          flag: "ProcedureOfBody",
          period,
          articles: [clause(type === "EK" ? (ofSenate[name] ?? name) : name)],
          change,
          answer: (input) => answered(slip, type, input as RawInput),
        };
      }),
);

/** Equal lists are named in the order of their numbers: ten comes after two. */
export const orderMistakes: readonly RegisteredMistake[] = electionTypes.map(
  (type): RegisteredMistake => {
    const slip = "list-numbers-sorted-as-text";
    const period: RulePeriod = { type, from: since, until: null };
    return {
      name: nameOf(slip, period),
      kind: "result",
      slip,
      flag: "ProcedureOfBody",
      period,
      articles: [
        clause(type === "EK" ? "U 9" : bodiesOf["P 8"]?.includes(type) ? "P 8 (1)" : "P 7 (1)"),
      ],
      change: "the lists among which a lot is drawn are put in order as text: 10 before 2",
      answer: (input) => {
        const asked = input as RawInput;
        if (asked.type !== type || asked.day < since) return null;
        const { steps: _, ...answer } = rightAnswer(asked) as {
          readonly steps?: unknown;
          readonly question?: { readonly options: readonly string[] };
        };
        const { question } = answer;
        if (question === undefined) return null;
        const options = [...question.options].sort((one, other) => (one < other ? -1 : 1));
        return { ...answer, question: { ...question, options } };
      },
    };
  },
);

function answered(slip: string, type: ElectionType, input: RawInput): unknown {
  if (input.type !== type) return null;
  const { notAnswered, answerOf } = programs.result;
  return notAnswered(input as never) === null ? answerOf(input as never, slip) : null;
}
