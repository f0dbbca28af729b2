import { answerVector } from "../../src/conformance/answer-vector.js";
import type { FlagNote, Vector } from "../../src/conformance/format/vector-schema.js";
import { type ArticleReference, articleName } from "../../src/model/article.js";
import { parseElection } from "../../src/model/election/parse-election.js";
import { determineResult } from "../../src/seats/determine-result.js";
import { acceptableAnswers } from "../acceptable-answers.js";
import { coveredArticles } from "../kinds/result/covered-articles.js";
import type { RawInput } from "../kinds/result/mistakes.js";
import { type FoundInput, foundInputs } from "./found-inputs.js";
import { registeredMistakes } from "./register.js";
import type { KindFlag, RegisteredMistake, RegisterFlag } from "./registered-mistake.js";

/** What the flags of the register mean. */
export const bodyNotes: Readonly<Record<Exclude<RegisterFlag, KindFlag>, FlagNote>> = {
  ResidualSeatsOfBody: {
    meaning: "The method, threshold and limits of residual seats of one body at one time.",
    failure: "Residual seats go by the rules of another body, another size or another time.",
    touches: ["seats", "lots", "steps"],
  },
  MajorityOfBody: {
    meaning: "What a majority of the votes does in one body at one time.",
    failure: "A majority moves a seat where it should not, or none where it should.",
    touches: ["seats", "lots", "steps"],
  },
  ExhaustionOfBody: {
    meaning: "What becomes of seats of exhausted lists in one body at one time.",
    failure: "Seats pass on where they stay empty, or stay empty where they pass on.",
    touches: ["seats", "lots", "steps"],
  },
  GroupSeatsOfBody: {
    meaning: "How one body divides seats inside a list group.",
    failure: "Seats inside a group go by averages, by a threshold or several to a list.",
    touches: ["seats", "lots", "elected", "ranking"],
  },
  PreferenceOfBody: {
    meaning: "The preference threshold of one body at one time and size.",
    failure: "The preference threshold is that of another body, another size or another time.",
    touches: ["elected", "quota", "ranking"],
  },
  RankingOfBody: {
    meaning: "Which lists one body ranks at one time and size, and whom of them.",
    failure: "Lists or people are ranked that are not, or are not ranked that are.",
    touches: ["ranking"],
  },
  ProcedureOfBody: {
    meaning: "The procedure of one body, step by step.",
    failure: "Figures are rounded, a step is left out or taken twice, or a lot decides otherwise.",
    touches: ["seats", "quota", "lots", "elected", "steps"],
  },
  VacancyOfBody: {
    meaning: "Who follows in one body at one time, and whether its places pass to other lists.",
    failure: "Places pass by the rules of another size, body or time, or another goes first.",
  },
};

const byName = new Map(registeredMistakes.map((one) => [`${one.kind} ${one.name}`, one]));

/** The vectors of the inputs that were found, numbered within their body and day. */
export function bodyVectors(): readonly Vector[] {
  const numbers = new Map<string, number>();
  return foundInputs().map((found) => {
    const place = `${found.kind === "result" ? "" : "vacancy-"}${found.of.toLowerCase().replace(" ", "-")}`;
    const number = (numbers.get(place) ?? 0) + 1;
    numbers.set(place, number);
    return vectorOf(found, `${place}-${number}`);
  });
}

function vectorOf({ kind, of, input, catches, comment }: FoundInput, id: string): Vector {
  const caught = catches.flatMap((name) => byName.get(`${kind} ${name}`) ?? []);
  const [first] = caught;
  if (first === undefined) throw new Error(`${of}: nothing of the register is caught`);
  const articles = [
    ...caught.flatMap((one) => one.articles),
    ...(kind === "result" ? coveredBy(input as RawInput) : []),
  ];
  const acceptable = acceptableAnswers((readings) => answerVector({ kind, input }, { readings }));
  const election = (
    kind === "result" ? input : (input as { election: object }).election
  ) as RawInput;
  return {
    id,
    kind,
    type: election.type,
    day: election.day as NonNullable<Vector["day"]>,
    flags: [...new Set(caught.map((one: RegisteredMistake) => one.flag))],
    articles: articles.filter(
      (one, index) =>
        articles.findIndex((other) => articleName(other) === articleName(one)) === index,
    ),
    ...(comment === undefined ? {} : { comment }),
    input,
    expected: answerVector({ kind, input }),
    ...(acceptable.length === 0 ? {} : { acceptable }),
  };
}

function coveredBy({ lots = [], ...election }: RawInput): readonly ArticleReference[] {
  const parsed = parseElection(election);
  if (parsed.status === "refused") return [];
  const outcome = determineResult(parsed.value, { lots });
  return outcome.status === "refused" ? [] : coveredArticles(parsed.value, outcome);
}
