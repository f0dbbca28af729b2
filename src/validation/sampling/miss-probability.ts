import { accepted, type Parsed, type RefusalIssue, refused, shown } from "../../model/refusal.js";
import {
  missProbabilitySignature,
  smallestSampleSignature,
} from "../../model/signatures/made/validation.js";
import { refusedArguments } from "../../model/signatures/refused-arguments.js";

/** An exact fraction of any size, in lowest terms; the integers are written out in digits. */
export interface ExactProbability {
  /** The number above the line: a whole number. */
  readonly numerator: string;
  /** The number below the line: a whole number, at least 1. */
  readonly denominator: string;
}

/** A sample and what it is to find. */
export interface SampleQuestion {
  /** All polling stations. */
  readonly stations: number;
  /** How many of them are wrong. */
  readonly wrong: number;
  /** How many are drawn, without putting back. */
  readonly sample: number;
}

/** Most polling stations a question may be about; the Netherlands has some ten thousand. */
export const maximumStations = 20_000;

function questionIssues(question: SampleQuestion): RefusalIssue[] {
  const { stations } = question;
  const all = Number.isInteger(stations) ? stations : maximumStations;
  const most = { stations: maximumStations, wrong: all, sample: all };
  return (["stations", "wrong", "sample"] as const).flatMap((name): RefusalIssue[] => {
    const value = question[name];
    if (Number.isInteger(value) && value >= 0 && value <= most[name]) return [];
    return [
      {
        path: [name],
        code: Number.isInteger(value) ? (value < 0 ? "too-small" : "too-large") : "not-an-integer",
        expected: { kind: "between", least: 0, most: most[name] },
        actual: shown(value),
      },
    ];
  });
}

function greatestCommonDivisor(first: bigint, second: bigint): bigint {
  let [larger, smaller] = [first, second];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/**
 * The product over i of (from - i) / (of - i), i = 0, 1, ... factors - 1: the hypergeometric
 * probability of no hit. Built from either side, whichever needs fewer factors.
 */
function falling(from: number, of: number, factors: number): readonly [bigint, bigint] {
  let numerator = 1n;
  let denominator = 1n;
  for (let i = 0; i < factors; i += 1) {
    numerator *= BigInt(Math.max(from - i, 0));
    denominator *= BigInt(of - i);
  }
  return [numerator, denominator];
}

function chanceOfMissing({ stations, wrong, sample }: SampleQuestion): readonly [bigint, bigint] {
  return sample < wrong
    ? falling(stations - wrong, stations, sample)
    : falling(stations - sample, stations, wrong);
}

/**
 * The exact probability that a sample, drawn without putting back, misses every wrong polling
 * station: C(stations - wrong, sample) / C(stations, sample).
 *
 * Refuses numbers that are negative, not whole, or more than there are stations (`too-small`,
 * `not-an-integer`, `too-large`).
 *
 * @example
 * ```ts
 * missProbability({ stations: 10, wrong: 1, sample: 3 }); // 7 / 10
 * ```
 */
export function missProbability(question: SampleQuestion): Parsed<ExactProbability> {
  const refusal = refusedArguments(missProbabilitySignature, [question]);
  if (refusal !== null) return refusal;
  const issues = questionIssues(question);
  if (issues.length > 0) return refused(issues);
  const [numerator, denominator] = chanceOfMissing(question);
  const divisor = greatestCommonDivisor(numerator, denominator);
  return accepted({
    numerator: String(numerator / divisor),
    denominator: String(denominator / divisor),
  });
}

/**
 * The smallest sample that misses every wrong polling station with a probability of at most
 * `risk` (in hundredths: 5 is 5 percent). Decided on exact fractions. Refuses what
 * `missProbability` refuses and a risk that is not from 0 to 100 (`too-small`, `too-large`).
 */
export function smallestSample(question: {
  /** How many stations there are. */
  readonly stations: number;
  /** How many units are wrong. */
  readonly wrong: number;
  /** The risk of missing a wrong unit, in per cent. */
  readonly riskPercent: number;
}): Parsed<number> {
  const refusal = refusedArguments(smallestSampleSignature, [question]);
  if (refusal !== null) return refusal;
  const { stations, wrong, riskPercent } = question;
  const issues = questionIssues({ stations, wrong, sample: 0 });
  if (!Number.isInteger(riskPercent) || riskPercent < 0 || riskPercent > 100) {
    issues.push({
      path: ["riskPercent"],
      code: Number.isInteger(riskPercent)
        ? riskPercent < 0
          ? "too-small"
          : "too-large"
        : "not-an-integer",
      expected: { kind: "between", least: 0, most: 100 },
      actual: shown(riskPercent),
    });
  }
  if (issues.length === 0 && wrong === 0 && riskPercent < 100) {
    issues.push({
      path: ["wrong"],
      code: "too-small",
      expected: { kind: "at-least", limit: 1 },
      actual: shown(wrong),
    });
  }
  if (issues.length > 0) return refused(issues);
  const isEnough = (sample: number): boolean => {
    const [numerator, denominator] = chanceOfMissing({ stations, wrong, sample });
    return 100n * numerator <= BigInt(riskPercent) * denominator;
  };
  // A larger sample never misses more: what is too few is below what is enough.
  let [tooFew, enough] = [-1, stations];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return accepted(enough);
}
