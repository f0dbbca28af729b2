import type { Vector } from "../../src/conformance/format/vector-schema.js";
import { judgeAnswer } from "../../src/conformance/judge/judge-answer.js";
import { articleName } from "../../src/conformance/judge/run-report.js";
import {
  type ArticleReference,
  type Election,
  parseElection,
  type Step,
} from "../../src/model/index.js";
import { determineResult } from "../../src/seats/index.js";
import { findSmallest } from "./find-smallest.js";
import { answered, mistakes, otherReadings, type RawInput } from "./mistakes.js";
import { type ResultFlag, resultFlags } from "./result-flags.js";
import { seen } from "./seen.js";
import { shortInput } from "./short-input.js";

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
  const vectors = [...flagsOf].map(([text, flags]) => {
    const name = flags[0]?.flag ?? "";
    const number = (numbers.get(name) ?? 0) + 1;
    numbers.set(name, number);
    return vectorOf(flags, number, JSON.parse(text) as RawInput);
  });
  return thatEarnTheirPlace(vectors);
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
  const acceptable = otherReadings.flatMap(({ readings }) => {
    const other = answered(input, { readings });
    if (JSON.stringify(other) === JSON.stringify(expected)) return [];
    return [{ readings: readings as Record<string, string>, expected: other }];
  });
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

/** The articles of the flags, then those of the steps. */
function articlesOf(flags: readonly ResultFlag[], input: RawInput): ArticleReference[] {
  const { lots = [], ...election } = input;
  const parsed = parseElection(election);
  const outcome = parsed.status === "refused" ? null : determineResult(parsed.value, { lots });
  const steps: readonly Step[] =
    outcome === null || outcome.status === "refused" ? [] : outcome.steps;
  const articles = [
    ...flags.flatMap((flag) => flag.articles),
    ...steps.map((step) => step.article),
  ];
  return articles.filter(
    (one, index) =>
      articles.findIndex((other) => articleName(other) === articleName(one)) === index,
  );
}

/** Keeps, for each flag, the first vector, and of the others those that catch or cover more. */
export function thatEarnTheirPlace(vectors: readonly Vector[]): readonly Vector[] {
  const caught = new Set<string>();
  const covered = new Set<string>();
  const flagged = new Set<string>();
  const withLots = new Set<string>();
  return vectors.flatMap((vector) => {
    const catches = mistakesCaught(vector);
    const covers = vector.articles.map((one) => `${vector.type} ${articleName(one)}`);
    const readings = (vector.acceptable ?? []).map(({ readings: { ...named } }) =>
      Object.entries(named).map(([id, option]) => `reading ${id}: ${option}`),
    );
    const earned = [
      ...catches.map((name) => `catches: ${name}`),
      ...covers.filter((name) => !covered.has(name)).map((name) => `first to cover ${name}`),
      ...readings.flat().map((name) => `tells apart ${name}`),
    ];
    const fresh =
      catches.some((name) => !caught.has(name)) || covers.some((name) => !covered.has(name));
    const firstOfFlag = vector.flags.some((flag) => !flagged.has(flag));
    const drawn = "lots" in (vector.input as object);
    const drawnOfFlag = drawn && vector.flags.some((flag) => !withLots.has(flag));
    if (!fresh && !firstOfFlag && !drawnOfFlag) return [];
    if (drawn) for (const flag of vector.flags) withLots.add(flag);
    for (const name of catches) caught.add(name);
    for (const name of covers) covered.add(name);
    for (const flag of vector.flags) flagged.add(flag);
    return [{ ...vector, earns: earned }];
  });
}

/** The mistakes that give another answer than the vector expects or accepts. */
export function mistakesCaught(vector: Vector): readonly string[] {
  return mistakes.map(({ name }) => name).filter((name) => isCaught(vector, name));
}

function isCaught(vector: Vector, name: string): boolean {
  const wrong = mistakes.find((mistake) => mistake.name === name)?.answer(vector.input as RawInput);
  if (wrong === null || wrong === undefined) return false;
  const { verdict } = judgeAnswer(vector, wrong, partsOf(wrong));
  return verdict === "fail" || verdict === "refused";
}

/** A program that gives no steps is not judged on them. */
function partsOf(answer: object) {
  return "steps" in answer
    ? undefined
    : (["seats", "lots", "elected"] as const satisfies readonly string[]);
}
