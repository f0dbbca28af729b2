import { type Fraction, fraction } from "../../../model/fraction.js";
import type { StepOf, TakingPart } from "../../../model/outcome/step.js";
import {
  type Amount,
  contestant,
  eachOf,
  type Named,
  percentage,
  perSeat,
  type Some,
  some,
  votes,
} from "../../language/facts.js";
import type { Kind, Kinds, LeftOutFor, RoundPhrase } from "../../language/words/rounds.js";
import type { Follower, LeftOut, Round } from "./round-facts.js";

type ResidualSeat = StepOf<"residual-seat">;

/** Whether a contestant is a list or a combination of lists, by its key. */
export function kindOf(key: string): Kind {
  return /^\d+(\/\d+)?$/.test(key) ? "list" : "combination";
}

/** Whether combinations compete as well as lists. */
export function kindsOf(keys: readonly string[]): Kinds {
  return keys.every((key) => kindOf(key) === "list") ? "lists" : "lists-and-combinations";
}

function named(keys: Some<string>): Some<Named> {
  return eachOf(keys, contestant);
}

/** A value that was compared: votes per seat, or the votes of a remainder. */
export function compared({ method }: ResidualSeat, value: Fraction): Amount {
  return method === "highest-average" ? perSeat(value) : votes(value);
}

/** That the value of the winner is the largest, and among whom. */
export function claim(step: ResidualSeat, { among }: Round): RoundPhrase {
  const average = step.method === "highest-average";
  const kind = kindOf(step.awarded);
  const value = compared(step, step.value);
  if (among === "alone") {
    return { say: average ? "alone-with-average" : "alone-with-remainder", kind, value };
  }
  const of = kindsOf(step.compared.map((one) => one.contestant));
  if (step.value.numerator === 0) return { say: "no-remainder-left", among, of };
  return { say: step.method, kind, value, among, of };
}

/** Who had exactly as much, and what that came to. */
export function equals({ lot }: ResidualSeat, round: Round): readonly RoundPhrase[] {
  if (round.equals === null) return [];
  const others = named(round.equals);
  return [{ say: lot === null ? "same-and-seat" : "same-and-lot", others }];
}

/** Who had more than the winner and took no part. */
export function greaterLeftOut(step: ResidualSeat, { leftOut }: Round): readonly RoundPhrase[] {
  return leftOut.flatMap((out): RoundPhrase[] => {
    if (out.greater === null) return [];
    const lists = named(out.greater);
    return [{ say: "greater-left-out", lists, why: leftOutFor(out, step, lists) }];
  });
}

/** Everyone who took no part. */
export function allLeftOut(step: ResidualSeat, { leftOut }: Round): readonly RoundPhrase[] {
  return leftOut.map((out): RoundPhrase => {
    const lists = named(out.all);
    return { say: "left-out", lists, why: leftOutFor(out, step, lists) };
  });
}

/** Why somebody takes no part in a comparison, with the figure. */
export function leftOutFor(
  { reason }: Pick<LeftOut, "reason">,
  { takesPart }: ResidualSeat,
  lists: Some<Named>,
): LeftOutFor {
  switch (reason) {
    case "no-votes":
    case "full":
      return { say: reason };
    case "had-its-seat":
      return { say: reason, lists };
    case "below-threshold":
    case "above-threshold":
      return takesPart === null ? { say: "no-votes" } : thresholdOf(takesPart);
  }
}

function thresholdOf({ share, figure, measure, side }: TakingPart): LeftOutFor {
  const facts = { share: percentage(share), figure: votes(figure) };
  const ofAverage = measure === "average-with-seat";
  if (side === "below") return { say: ofAverage ? "average-above-share" : "above-share", ...facts };
  if (ofAverage) return { say: "average-below-share", ...facts };
  return share.numerator === share.denominator
    ? { say: "below-quota", figure: facts.figure }
    : { say: "below-share", ...facts };
}

/** Who came next, and what they lacked. */
export function nextPhrases(step: ResidualSeat, { followers }: Round): readonly RoundPhrase[] {
  if (followers === null) return [];
  const { value, each } = followers;
  const lists = eachOf(each, (one) => contestant(one.contestant));
  const first: RoundPhrase = { say: "next", lists, value: compared(step, value) };
  if (step.method === "highest-average") return [first, ...shortPhrases(each)];
  const { numerator, denominator } = step.value;
  const difference = votes(fraction(numerator - value.numerator, denominator));
  return [first, { say: "next-difference", difference }];
}

function shortPhrases(each: Some<Follower>): readonly RoundPhrase[] {
  return [...new Set(each.map(({ short }) => short))].flatMap((short): RoundPhrase[] => {
    const same = some(each.filter((one) => one.short === short));
    if (same === null) return [];
    const lists = eachOf(same, (one) => contestant(one.contestant));
    return short > 1 && same.every(({ even }) => even)
      ? [{ say: "next-short-or-equal", lists, votes: votes(short), equal: votes(short - 1) }]
      : [{ say: "next-short", lists, votes: votes(short) }];
  });
}
