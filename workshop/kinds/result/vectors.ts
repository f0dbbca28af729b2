import type { Vector } from "../../../src/conformance/format/vector-schema.js";
import { type ArticleReference, articleName } from "../../../src/model/article.js";
import type { Election } from "../../../src/model/election/election.js";
import { parseElection } from "../../../src/model/election/parse-election.js";
import { determineResult } from "../../../src/seats/determine-result.js";
import { acceptableAnswers } from "../../acceptable-answers.js";
import { findSmallest } from "../../find-smallest.js";
import { isCaught } from "../../mistakes.js";
import { coveredArticles } from "./covered-articles.js";
import { answered, type RawInput } from "./mistakes.js";
import { seen } from "./seen.js";
import { shortInput } from "./short-input.js";
import { type ResultFlag, resultFlags } from "./situations.js";

const seeds = [1, 2];

/**
 * Vectors for every situation: the smallest elections that are found, lots before and after. An
 * election that is the smallest for several situations stands once, with the flags of all.
 */
export function resultVectors(onFlag: (flag: string, inputs: number) => void): readonly Vector[] {
  const flagsOf = new Map<string, ResultFlag[]>();
  for (const flag of resultFlags) {
    const inputs = [...new Set(inputsFor(flag).map((input) => JSON.stringify(input)))];
    for (const input of inputs) flagsOf.set(input, [...(flagsOf.get(input) ?? []), flag]);
    onFlag(flag.flag, inputs.length);
  }
  const numbers = new Map<string, number>();
  return [...flagsOf].map(([text, flags]) => {
    const name = flags[0]?.flag ?? "";
    const number = (numbers.get(name) ?? 0) + 1;
    numbers.set(name, number);
    return vectorOf(flags, number, JSON.parse(text) as RawInput);
  });
}

function inputsFor(flag: ResultFlag): readonly RawInput[] {
  return seeds.flatMap((seed) => {
    const election = findSmallest(flag.elections, (one) => isWanted(flag, one), seed);
    if (election === null) {
      if (seed === seeds[0]) process.stdout.write(`no election found for ${flag.flag}\n`);
      return [];
    }
    const input = shortInput(election) as RawInput;
    const first = seen(election, "first")?.lots ?? [];
    const last = seen(election, "last")?.lots ?? [];
    return first.length === 0
      ? [input]
      : [input, { ...input, lots: first }, { ...input, lots: last }];
  });
}

function isWanted(flag: ResultFlag, election: Election): boolean {
  const found = seen(election);
  if (found === null || !flag.wanted(found)) return false;
  if (flag.catches === undefined) return true;
  const vector = vectorOf([flag], 0, shortInput(election) as RawInput);
  return isCaught(vector, flag.catches);
}

function vectorOf(flags: readonly ResultFlag[], number: number, input: RawInput): Vector {
  const name = (flags[0]?.flag ?? "").replace(/(?<!^)([A-Z])/g, "-$1").toLowerCase();
  const expected = answered(input);
  const acceptable = acceptableAnswers((readings) => answered(input, { readings }));
  return {
    id: `${name}-${number}`,
    kind: "result",
    type: input.type,
    day: input.day as NonNullable<Vector["day"]>,
    flags: flags.map(({ flag }) => flag),
    articles: articlesOf(flags, input),
    input,
    expected,
    ...(acceptable.length === 0 ? {} : { acceptable }),
  };
}

/** The articles of the flags, then what the result exercises. */
function articlesOf(flags: readonly ResultFlag[], input: RawInput): ArticleReference[] {
  const { lots = [], ...election } = input;
  const parsed = parseElection(election);
  const outcome = parsed.status === "refused" ? null : determineResult(parsed.value, { lots });
  const covered =
    parsed.status === "refused" || outcome === null || outcome.status === "refused"
      ? []
      : coveredArticles(parsed.value, outcome);
  const articles = [...flags.flatMap((flag) => flag.articles), ...covered];
  return articles.filter(
    (one, index) =>
      articles.findIndex((other) => articleName(other) === articleName(one)) === index,
  );
}
