import { compareFractions } from "../../../model/fraction.js";
import type { StepOf } from "../../../model/outcome/step.js";
import { contestant, perSeat, votes } from "../../language/facts.js";
import type { StepPhrase } from "../../language/words/steps.js";
import { roundOf } from "./round-facts.js";
import { claim, equals, greaterLeftOut } from "./round-phrases.js";
import type { StepPlace } from "./step-places.js";

/** Which residual seat goes to whom, and why. */
export function residualSeatPhrases(
  step: StepOf<"residual-seat">,
  place: StepPlace,
): readonly StepPhrase[] {
  const round = roundOf(step);
  return [
    seatGoesTo(step, place),
    claim(step, round),
    ...equals(step, round),
    ...greaterLeftOut(step, round),
  ];
}

/** Which residual seat goes to whom. */
export function seatGoesTo(step: StepOf<"residual-seat">, place: StepPlace): StepPhrase {
  return { say: "seat-goes-to", seat: seatName(place), ...moved(step.awarded, step, place) };
}

function seatName({ afterExhaustion, ordinal, residualSeats }: StepPlace) {
  if (afterExhaustion) return { say: "freed-seat" } as const;
  return residualSeats === 1
    ? ({ say: "one-residual-seat" } as const)
    : ({ say: "residual-seat", number: ordinal } as const);
}

/** Who has the absolute majority, who gives up a seat, and why that one. */
export function majorityPhrases(
  step: StepOf<"absolute-majority">,
  place: StepPlace,
): readonly StepPhrase[] {
  const gains = moved(step.majority, step, place);
  const { list: from, before: fromBefore, after: fromAfter } = moved(step.loses, step, place);
  return [
    {
      say: "majority",
      list: gains.list,
      votes: step.votes,
      of: votes(step.of),
      seats: gains.before,
      whole: place.seats,
    },
    { say: "majority-moves", ...gains, from, fromBefore, fromAfter },
    ...lostSeat(step, place),
  ];
}

/** For what the seat that moves had been assigned: the smallest of its kind, or the last one. */
function lostSeat(
  { loses }: StepOf<"absolute-majority">,
  { residualBefore, takesLastAssigned }: StepPlace,
): readonly StepPhrase[] {
  const own = residualBefore.filter(({ awarded }) => awarded === loses);
  const lost = takesLastAssigned
    ? own.at(-1)
    : own.reduce<StepOf<"residual-seat"> | undefined>(
        (least, one) =>
          least === undefined || compareFractions(one.value, least.value) < 0 ? one : least,
        undefined,
      );
  if (lost === undefined) return [];
  const average = lost.method === "highest-average";
  const list = contestant(loses);
  const value = average ? perSeat(lost.value) : votes(lost.value);
  const isSmallest = ({ value: other }: StepOf<"residual-seat">): boolean =>
    compareFractions(other, lost.value) >= 0;
  const sameMethod = residualBefore.filter(({ method }) => method === lost.method);
  if (!sameMethod.every(isSmallest)) {
    return [{ say: average ? "last-by-average" : "last-by-remainder", list, value }];
  }
  const among = sameMethod.length === residualBefore.length ? "all" : "same-method";
  return [{ say: average ? "smallest-average" : "smallest-remainder", list, value, among }];
}

/** Which list has more seats than candidates. */
export function exhaustionPhrases(
  step: StepOf<"list-exhaustion">,
  place: StepPlace,
): readonly StepPhrase[] {
  const change = moved(step.contestant, step, place);
  return [
    change.after === 0
      ? { say: "nobody-left", list: change.list, before: change.before }
      : { say: "exhausted", ...change, free: step.returned },
    ...deceasedOnList(step.contestant, place),
  ];
}

/** Those who do not count among the candidates of a list that has too few. */
function deceasedOnList(key: string, { deceased }: StepPlace): readonly StepPhrase[] {
  if (deceased === undefined || deceased.countInListLength) return [];
  const [number] = key.split("/");
  const here = deceased.candidates.filter((one) => String(one.group) === number).length;
  return here === 0 ? [] : [{ say: "deceased-on-list", deceased: here }];
}

function moved(
  key: string,
  { before, after }: { readonly before: readonly number[]; readonly after: readonly number[] },
  { contestants }: StepPlace,
) {
  const index = contestants.indexOf(key);
  return { list: contestant(key), before: before[index] ?? 0, after: after[index] ?? 0 };
}
