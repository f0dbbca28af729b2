import { compareFractions, type Fraction } from "../../../model/fraction.js";
import type { Comparison, StepOf } from "../../../model/outcome/step.js";
import { type Some, some } from "../../language/facts.js";

type ResidualSeat = StepOf<"residual-seat">;

/** Those who were left out for one reason, and those of them who had more than the winner. */
export interface LeftOut {
  readonly reason: NonNullable<Comparison["excluded"]>;
  readonly all: Some<string>;
  readonly greater: Some<string> | null;
}

/** Who came next among those who took part, with how many votes short. */
export interface Follower {
  readonly contestant: string;
  /** Averages: votes more with which it would have been greater here. Remainders: none. */
  readonly short: number;
  /** Whether with one vote fewer than that it would have been equal. */
  readonly even: boolean;
}

/** Those who took part with the best value below that of the winner. */
export interface Followers {
  readonly value: Fraction;
  readonly each: Some<Follower>;
}

/** Among whom the winner was first. */
export type Among = "all" | "taking-part" | "alone";

/** One comparison for a residual seat: everyone's part in it. */
export interface Round {
  readonly among: Among;
  readonly leftOut: readonly LeftOut[];
  /** Others who took part with exactly the value of the winner. */
  readonly equals: Some<string> | null;
  readonly followers: Followers | null;
}

/** Everyone's part in the comparison for a residual seat. */
export function roundOf(step: ResidualSeat): Round {
  const { compared, value, awarded } = step;
  const taking = compared.filter(({ excluded }) => excluded === null);
  const leftOut = leftOutOf(step);
  return {
    among: taking.length === 1 ? "alone" : leftOut.length === 0 ? "all" : "taking-part",
    leftOut,
    equals: keysOf(
      taking.filter(
        (one) => one.contestant !== awarded && compareFractions(one.value, value) === 0,
      ),
    ),
    followers: followersOf(step, taking),
  };
}

function keysOf(compared: readonly Comparison[]): Some<string> | null {
  return some(compared.map(({ contestant }) => contestant));
}

function leftOutOf({ compared, value }: ResidualSeat): readonly LeftOut[] {
  return [...new Set(compared.map(({ excluded }) => excluded))].flatMap((reason): LeftOut[] => {
    const out = compared.filter(({ excluded }) => excluded === reason);
    const all = keysOf(out);
    if (reason === null || all === null) return [];
    const greater = keysOf(out.filter((one) => compareFractions(one.value, value) > 0));
    return [{ reason, all, greater }];
  });
}

function followersOf(step: ResidualSeat, taking: readonly Comparison[]): Followers | null {
  const smaller = taking.filter((one) => compareFractions(one.value, step.value) < 0);
  const best = smaller.reduce<Comparison | null>(
    (found, one) => (found === null || compareFractions(one.value, found.value) > 0 ? one : found),
    null,
  );
  if (best === null) return null;
  const each = some(
    smaller
      .filter((one) => compareFractions(one.value, best.value) === 0)
      .map((one) => followerOf(one, step)),
  );
  return each === null ? null : { value: best.value, each };
}

/** How many votes more would have passed the winner, whose value stays. */
function followerOf({ contestant, value: own }: Comparison, step: ResidualSeat): Follower {
  if (step.method === "largest-remainder") return { contestant, short: 0, even: false };
  const { numerator, denominator } = step.value;
  const product = BigInt(numerator) * BigInt(own.denominator);
  const needed = product / BigInt(denominator);
  return {
    contestant,
    short: Number(needed) + 1 - own.numerator,
    even: product % BigInt(denominator) === 0n,
  };
}
