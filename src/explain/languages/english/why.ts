import type { Fraction } from "../../../model/fraction.js";
import type { Comparison } from "../../../model/outcome/step.js";
import type { Speaker } from "../../language/speaker.js";
import type { CandidateFacts, ResidualSeatFacts, WhyWords } from "../../topics/why/why-words.js";
import { be, candidates, capital, ordinal, seats, votes } from "./nouns.js";
import { exclusions } from "./steps.js";

function value(shown: Fraction, facts: ResidualSeatFacts, say: Speaker): string {
  return facts.step.method === "highest-average" ? say.quotient(shown) : say.mixedAndDecimal(shown);
}

function whichSeat(facts: ResidualSeatFacts, say: Speaker): string {
  return facts.cameFree
    ? "The seat that came free"
    : `Residual seat ${say.number(facts.number)} of ${say.number(facts.of)}`;
}

function winner(facts: ResidualSeatFacts, say: Speaker): string {
  const name = say.contestant(facts.step.awarded);
  const than =
    facts.next === null
      ? "and it was the only list that took part"
      : "more than any other list that took part";
  return facts.step.method === "highest-average"
    ? `${whichSeat(facts, say)} went to ${name}: with that seat it had ${say.quotient(facts.step.value)} votes per seat on average, ${than}.`
    : `${whichSeat(facts, say)} went to ${name}: after the full seats it had ${say.mixedAndDecimal(facts.step.value)} votes left over, ${than}.`;
}

function tied(facts: ResidualSeatFacts, say: Speaker): string {
  const { equals } = facts;
  const names = say.enumeration(equals.map((one) => say.contestant(one.contestant)));
  const name = say.contestant(facts.step.awarded);
  const measure = facts.step.method === "highest-average" ? "average" : "remainder";
  const everyone = equals.length === 1 ? "both" : "all";
  const had = `${names} had exactly the same ${measure}, ${value(facts.step.value, facts, say)}`;
  return facts.step.lot === null
    ? `${whichSeat(facts, say)} went to ${name}. ${had}, but no lot was needed: there were enough seats for ${everyone}.`
    : `${whichSeat(facts, say)} went to ${name} by lot. ${had}, and there were not enough seats for ${everyone}.`;
}

function follower(facts: ResidualSeatFacts, next: Comparison, say: Speaker): string {
  const short =
    facts.shortOf === null
      ? ""
      : ` In this comparison that list was ${votes(facts.shortOf, say)} short.`;
  const difference =
    facts.difference === null
      ? ""
      : ` That is ${say.mixedAndDecimal(facts.difference)} votes fewer.`;
  return `Next came ${say.contestant(next.contestant)} with ${value(next.value, facts, say)}.${short}${difference}`;
}

function leftOut(facts: ResidualSeatFacts, say: Speaker): readonly string[] {
  if (facts.leftOut.length === 0) return [];
  const out = facts.leftOut.map(
    ({ reason, contestants }) =>
      `${say.enumeration(contestants.map(say.contestant))} (${exclusions[reason]})`,
  );
  return [`Left out: ${out.join("; ")}.`];
}

function threshold(facts: CandidateFacts, say: Speaker): string {
  return `The preference threshold is ${say.mixedAndDecimal(facts.threshold)} votes; it takes ${say.number(facts.votesNeeded)} to pass it.`;
}

function missing(facts: CandidateFacts, say: Speaker): readonly string[] {
  if (facts.votesForSeat === null) return [];
  return [
    `With ${votes(facts.votesForSeat, say)}, ${say.number(facts.votesForSeat - facts.votes)} more, there would have been a seat by preference votes.`,
  ];
}

const fates: {
  readonly [Fate in CandidateFacts["fate"]]: (
    facts: CandidateFacts,
    say: Speaker,
  ) => readonly string[];
} = {
  "preference-votes": (facts, say) => [
    `${capital(say.candidate(facts.candidate))} is elected by preference votes: ${votes(facts.votes, say)}.`,
    threshold(facts, say),
    `That made ${be(facts.seats, "the one seat", `the ${ordinal(facts.place ?? 1, say)} of ${seats(facts.seats, say)}`)} of ${say.group(facts.group)}.`,
  ],
  "list-order": (facts, say) => [
    `${capital(say.candidate(facts.candidate))} is elected in the order of the list, from place ${say.number(facts.position)}, as the ${ordinal(facts.place ?? 1, say)} of ${say.contestant(facts.list)}.`,
    `With ${votes(facts.votes, say)} that was not by preference votes. ${threshold(facts, say)}`,
  ],
  succession: (facts, say) => [
    `${capital(say.candidate(facts.candidate))} gets the seat of a candidate who was elected for another party.`,
  ],
  "not-elected-no-seats": (facts, say) => [
    `${capital(say.candidate(facts.candidate))} is not elected: ${say.group(facts.group)} got no seat.`,
  ],
  "not-elected-threshold-passed": (facts, say) => [
    `${capital(say.candidate(facts.candidate))} got ${votes(facts.votes, say)}, enough to pass the preference threshold, but is not elected: ${say.group(facts.group)} has ${seats(facts.seats, say)}, which went to ${candidates(facts.seats, say)} with more votes or by lot.`,
    threshold(facts, say),
    ...missing(facts, say),
  ],
  "not-elected-threshold-missed": (facts, say) => [
    `${capital(say.candidate(facts.candidate))} is not elected: ${say.group(facts.group)} has ${seats(facts.seats, say)}, and place ${say.number(facts.position)} on the list was not high enough.`,
    `There were ${votes(facts.votes, say)}. ${threshold(facts, say)}`,
    ...missing(facts, say),
  ],
  deceased: (facts, say) => [
    `${capital(say.candidate(facts.candidate))} has died and is left out; the votes still count for the list.`,
  ],
};

/** Why a seat went where it went and why a candidate is elected, in English. */
export const englishWhy: WhyWords = {
  residualSeat: (facts, say) => [
    facts.equals.length === 0 ? winner(facts, say) : tied(facts, say),
    ...(facts.next === null ? [] : [follower(facts, facts.next, say)]),
    ...leftOut(facts, say),
  ],
  candidate: (facts, say) => fates[facts.fate](facts, say),
};
