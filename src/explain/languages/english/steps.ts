import type { Scope } from "../../../model/outcome/lot.js";
import type { StepOf } from "../../../model/outcome/step.js";
import type { StepPlace, StepSentences } from "../../language/language.js";
import type { Speaker } from "../../language/speaker.js";
import type { Exclusions } from "../../report/report-words.js";
import { be, candidates, capital, seats, takingPart, votes } from "./nouns.js";

function opening(scope: Scope, say: Speaker, sentence: string): string {
  if (scope.kind === "combination")
    return `Within ${say.contestant(scope.combination)}: ${sentence}`;
  if (scope.kind === "group") return `Within the list group ${say.group(scope.group)}: ${sentence}`;
  return capital(sentence);
}

/** Who would get seats without combinations. */
function fictitious(step: StepOf<"fictitious-apportionment">, say: Speaker): string {
  const winners = step.seats.filter((one) => one.seats > 0);
  return say.enumeration(
    winners.map((one) => `${say.number(one.seats)} for ${say.group(one.group)}`),
  );
}

const quotaNames = {
  election: "the quota",
  combination: "the combination quota",
  group: "the group quota",
} as const;

function divided(contestants: StepOf<"full-seats">["contestants"], say: Speaker): string {
  const winners = contestants.filter((one) => one.seats > 0);
  const others = contestants.filter((one) => one.seats === 0);
  if (winners.length === 0) return "no list gets a full seat";
  const got = say.enumeration(
    winners.map((one) => `${say.number(one.seats)} for ${say.contestant(one.contestant)}`),
  );
  return others.length === 0
    ? got
    : `${got}; no seat yet for ${say.enumeration(others.map((one) => say.contestant(one.contestant)))}`;
}

function residualLeft(residual: number): string {
  if (residual === 0) return "With that all seats are assigned; there are no residual seats.";
  return residual === 1 ? "1 residual seat is left." : `${residual} residual seats are left.`;
}

/** The reasons why a contestant did not take part, as people say them. */
export const exclusions: Exclusions = {
  "no-votes": "no votes",
  "below-threshold": "below the threshold",
  "above-threshold": "above the threshold",
  "had-its-seat": "already got a seat in this round",
  full: "no candidates left",
};

function whichSeat(place: StepPlace, say: Speaker): string {
  return place.afterExhaustion
    ? "the seat that came free"
    : `residual seat ${say.number(place.ordinal)}`;
}

function because(step: StepOf<"residual-seat">, say: Speaker): string {
  return step.method === "highest-average"
    ? `With this seat the list has ${say.quotient(step.value)} votes per seat, the highest average`
    : `The list has the largest remainder: ${say.mixedAndDecimal(step.value)} votes`;
}

function lotDecided(place: StepPlace, say: Speaker): string {
  if (place.lot === null) return "";
  return ` A lot decided between ${say.enumeration(place.lot.question.options.map(say.option))}.`;
}

function change(
  contestant: string,
  step: { readonly before: readonly number[]; readonly after: readonly number[] },
  place: StepPlace,
  say: Speaker,
): string {
  const index = place.contestants.indexOf(contestant);
  const before = step.before[index];
  const after = step.after[index];
  if (before === undefined || after === undefined) return "";
  return ` (from ${say.number(before)} to ${seats(after, say)})`;
}

/** A sentence for every kind of step, in English. */
export const englishSteps: StepSentences = {
  quota: (step, say) =>
    `The quota is the number of votes on candidates divided by the number of seats: ${say.number(step.votes)} divided by ${say.number(step.seats)} is ${say.mixedAndDecimal(step.quota)}.`,
  combination: (step, say) => {
    const name = capital(say.contestant(step.combination));
    const dropped =
      step.dropped.length === 0
        ? ""
        : ` ${say.enumeration(step.dropped.map(say.group))} ${be(step.dropped.length, "takes", "take")} part alone, for lack of a seat without the combination.`;
    return step.valid
      ? `${name} counts as one list, with the votes of ${say.enumeration(step.remaining.map(say.group))}.${dropped}`
      : `${name} does not count: there are not two lists left that would get a seat without it.${dropped}`;
  },
  "fictitious-apportionment": (step, say) =>
    `To see which lists stay in a list combination, the seats were first divided as if there were none: ${fictitious(step, say)}.`,
  "full-seats": (step, say) =>
    `${opening(step.scope, say, `each list gets a full seat for every time ${quotaNames[step.scope.kind]} (${say.mixed(step.quota)}) goes into its votes: ${divided(step.contestants, say)}.`)} ${residualLeft(step.residualSeats)}`,
  "residual-seat": (step, say, place) =>
    `${opening(step.scope, say, `${whichSeat(place, say)} goes to ${say.contestant(step.awarded)}${change(step.awarded, step, place, say)}.`)} ${because(step, say)}${takingPart(step.compared) === 1 ? ", as the only list that takes part" : ""}.${lotDecided(place, say)}`,
  "absolute-majority": (step, say, place) =>
    `${opening(step.scope, say, `${say.contestant(step.majority)} has ${say.number(step.votes)} of the ${votes(step.of, say)}: more than half, an absolute majority, but not more than half of the ${seats(place.seats, say)}.`)} So ${say.contestant(step.majority)} gets one seat more${change(step.majority, step, place, say)}. It is taken from ${say.contestant(step.loses)}${change(step.loses, step, place, say)}, the list that got a residual seat for the smallest average or remainder.${lotDecided(place, say)}`,
  "list-exhaustion": (step, say, place) =>
    `${opening(step.scope, say, `${say.contestant(step.contestant)} has only ${candidates(step.candidates, say)}, fewer than the seats it is due.`)} The list is exhausted: ${seats(step.returned, say)} ${be(step.returned, "comes", "come")} free${change(step.contestant, step, place, say)}.`,
  "seats-unassigned": (step, say) =>
    opening(
      step.scope,
      say,
      `${seats(step.seats, say)} ${be(step.seats, "stays", "stay")} empty: there is no list that can get ${step.seats === 1 ? "it" : "them"}.`,
    ),
  "preference-threshold": (step, say) =>
    `The preference threshold is ${say.percentage(step.share)} of the quota: ${say.mixedAndDecimal(step.threshold)} votes. A candidate who has ${step.test === "exceed" ? "more votes than that" : "at least as many votes"} goes before the order of the list.`,
  "preference-seat": (step, say, place) =>
    `${capital(say.candidate(step.candidate))} is elected by preference votes on the list of ${say.contestant(step.list)}: ${votes(step.votes, say)}.${lotDecided(place, say)}`,
  "seat-withheld": (step, say, place) =>
    `${capital(say.candidate(step.candidate))} is due a seat, but none of the lists he or she stands on has one left. The seat last assigned to ${say.contestant(step.from)} lapses; ${say.contestant(step.to)} gets one more.${lotDecided(place, say)}`,
  "list-order-seat": (step, say) => {
    const yielding =
      step.yielding.length === 0
        ? ""
        : ` The same candidate was next in line at ${say.enumeration(step.yielding.map(say.contestant))}, with fewer votes; there the one after follows.`;
    return `${capital(say.candidate(step.candidate))} is elected on the list of ${say.contestant(step.list)}, in the order of the list.${yielding}`;
  },
  "seat-passed": (step, say, place) =>
    step.to === null
      ? `${say.contestant(step.from)} has no candidate left who can be elected, nor have the other lists of the group: the seat stays empty.`
      : `${say.contestant(step.from)} has no candidate left who can be elected: the seat goes to ${say.contestant(step.to)}.${lotDecided(place, say)}`,
  "elected-in-several-groups": (step, say) =>
    `${capital(say.candidate(step.candidate))} is elected for more than one party and keeps the seat of ${say.group(step.keeps)}, with most votes. The seat of ${say.group(step.yields)} ${step.successor === null ? "stays empty" : `goes to ${say.candidate(step.successor)}`}.`,
  ranking: (step, say) =>
    `The candidates of ${say.contestant(step.list)} are ranked in this order: ${say.enumeration(step.order.map(say.candidate))}.`,
};
