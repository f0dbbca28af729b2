import { compareFractions, type Fraction, fraction } from "../../../model/fraction.js";
import type { Comparison, StepOf } from "../../../model/outcome/step.js";

/** Those that took no part in a comparison for the same reason. */
export interface LeftOut {
  readonly reason: NonNullable<Comparison["excluded"]>;
  readonly contestants: readonly string[];
}

/** Why a residual seat went where it went. */
export interface ResidualSeatFacts {
  /** The how-manieth residual seat, from 1. */
  readonly number: number;
  /** Residual seats after the full seats. */
  readonly of: number;
  /** Whether the seat came free because a list had no candidates left. */
  readonly cameFree: boolean;
  readonly step: StepOf<"residual-seat">;
  /** Others that took part with exactly the value of the winner. */
  readonly equals: readonly Comparison[];
  /** The best of those that took part with a smaller value; null: nobody. */
  readonly next: Comparison | null;
  /** Averages: votes more with which `next` would have passed the winner here; otherwise null. */
  readonly shortOf: number | null;
  /** Remainders: how much smaller that of `next` is; otherwise null. */
  readonly difference: Fraction | null;
  /** Those that took no part, by reason. */
  readonly leftOut: readonly LeftOut[];
}

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

/** What there is to say of why residual seat `number` went where it went. */
export function residualSeatFacts(
  step: StepOf<"residual-seat">,
  number: number,
  of: number,
): ResidualSeatFacts {
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
