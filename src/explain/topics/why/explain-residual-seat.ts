import { compareFractions, type Fraction, fraction } from "../../../model/fraction.js";
import {
  type Determined,
  fullSeatsOfElection,
  residualSeatsOfElection,
} from "../../../model/outcome/determined.js";
import type { Comparison, StepOf } from "../../../model/outcome/step.js";
import { lawReference, type Sentence } from "../../language/sentence.js";
import type { Voice } from "../../language/voice.js";
import type { LeftOut, ResidualSeatFacts } from "./why-words.js";

/** Votes more with which an average over the same seats would have been greater than `winning`. */
function votesShort(own: Fraction, winning: Fraction): number {
  const needed =
    (BigInt(winning.numerator) * BigInt(own.denominator)) / BigInt(winning.denominator);
  return Number(needed) + 1 - own.numerator;
}

function best(comparisons: readonly Comparison[]): Comparison | null {
  return comparisons.reduce<Comparison | null>(
    (found, one) => (found === null || compareFractions(one.value, found.value) > 0 ? one : found),
    null,
  );
}

function leftOut(compared: readonly Comparison[]): readonly LeftOut[] {
  const reasons = [...new Set(compared.map(({ excluded }) => excluded))];
  return reasons.flatMap((reason): LeftOut[] => {
    if (reason === null) return [];
    const out = compared.filter(({ excluded }) => excluded === reason);
    return [{ reason, contestants: out.map(({ contestant }) => contestant) }];
  });
}

/** Between two remainders over the same divisor. */
function differenceOf(step: StepOf<"residual-seat">, next: Comparison | null): Fraction | null {
  if (next === null || step.method !== "largest-remainder") return null;
  const { numerator, denominator } = step.value;
  if (next.value.denominator !== denominator) return null;
  return fraction(numerator - next.value.numerator, denominator);
}

function factsOf(step: StepOf<"residual-seat">, number: number, of: number): ResidualSeatFacts {
  const others = step.compared.filter(
    (one) => one.excluded === null && one.contestant !== step.awarded,
  );
  const next = best(others.filter((one) => compareFractions(one.value, step.value) < 0));
  return {
    number,
    of,
    cameFree: number > of,
    step,
    equals: others.filter((one) => compareFractions(one.value, step.value) === 0),
    next,
    shortOf:
      next === null || step.method !== "highest-average"
        ? null
        : votesShort(next.value, step.value),
    difference: differenceOf(step, next),
    leftOut: leftOut(step.compared),
  };
}

/**
 * Why residual seat `number` (from 1) of an election went to the list that got it and not to the
 * next one: the values compared, what the next one lacked, who took no part and why. Empty when
 * there is no such residual seat.
 */
export function explainResidualSeat(
  outcome: Determined,
  number: number,
  voice: Voice,
): readonly Sentence[] {
  const seats = residualSeatsOfElection(outcome);
  const step = seats[number - 1];
  if (step === undefined) return [];
  const of = fullSeatsOfElection(outcome)?.residualSeats ?? seats.length;
  const facts = factsOf(step, number, of);
  const reference = lawReference(step.article, outcome.election.day, voice);
  return voice.language.why
    .residualSeat(facts, voice.say)
    .map((text, index) => ({ text, references: index === 0 ? [reference] : [] }));
}
