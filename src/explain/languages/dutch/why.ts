import type { Fraction } from "../../../model/fraction.js";
import type { Comparison } from "../../../model/outcome/step.js";
import type { Speaker } from "../../language/speaker.js";
import type { CandidateFacts, ResidualSeatFacts, WhyWords } from "../../topics/why/why-words.js";
import { be, candidates, capital, seats, votes } from "./nouns.js";
import { exclusions } from "./steps.js";

function value(shown: Fraction, facts: ResidualSeatFacts, say: Speaker): string {
  return facts.step.method === "highest-average" ? say.quotient(shown) : say.mixedAndDecimal(shown);
}

function whichSeat(facts: ResidualSeatFacts, say: Speaker): string {
  return facts.cameFree
    ? "De vrijgekomen zetel"
    : `Restzetel ${say.number(facts.number)} van de ${say.number(facts.of)}`;
}

function winner(facts: ResidualSeatFacts, say: Speaker): string {
  const name = say.contestant(facts.step.awarded);
  const than =
    facts.next === null
      ? "en was het de enige lijst die meedeed"
      : "meer dan elke andere lijst die meedeed";
  return facts.step.method === "highest-average"
    ? `${whichSeat(facts, say)} ging naar ${name}: met die zetel erbij had deze lijst gemiddeld ${say.quotient(facts.step.value)} stemmen per zetel, ${than}.`
    : `${whichSeat(facts, say)} ging naar ${name}: na de volle zetels had deze lijst ${say.mixedAndDecimal(facts.step.value)} stemmen over, ${than}.`;
}

function tied(facts: ResidualSeatFacts, say: Speaker): string {
  const { equals } = facts;
  const names = say.enumeration(equals.map((one) => say.contestant(one.contestant)));
  const name = say.contestant(facts.step.awarded);
  const measure = facts.step.method === "highest-average" ? "gemiddelde" : "overschot";
  const everyone = equals.length === 1 ? "allebei" : "allemaal";
  const had = `${names} ${be(equals.length, "had", "hadden")} precies hetzelfde ${measure}, ${value(facts.step.value, facts, say)}`;
  return facts.step.lot === null
    ? `${whichSeat(facts, say)} ging naar ${name}. ${had}, maar loten was niet nodig: er waren genoeg zetels voor ${everyone}.`
    : `${whichSeat(facts, say)} ging door loting naar ${name}. ${had}, en er waren niet genoeg zetels voor ${everyone}.`;
}

function follower(facts: ResidualSeatFacts, next: Comparison, say: Speaker): string {
  const short =
    facts.shortOf === null
      ? ""
      : ` In deze vergelijking kwam deze lijst ${votes(facts.shortOf, say)} tekort.`;
  const difference =
    facts.difference === null
      ? ""
      : ` Dat is ${say.mixedAndDecimal(facts.difference)} stemmen minder.`;
  return `Daarna volgde ${say.contestant(next.contestant)} met ${value(next.value, facts, say)}.${short}${difference}`;
}

function leftOut(facts: ResidualSeatFacts, say: Speaker): readonly string[] {
  if (facts.leftOut.length === 0) return [];
  const out = facts.leftOut.map(
    ({ reason, contestants }) =>
      `${say.enumeration(contestants.map(say.contestant))} (${exclusions[reason]})`,
  );
  const count = facts.leftOut.reduce((sum, { contestants }) => sum + contestants.length, 0);
  return [`Niet mee ${be(count, "deed", "deden")}: ${out.join("; ")}.`];
}

function threshold(facts: CandidateFacts, say: Speaker): string {
  return `De voorkeurdrempel is ${say.mixedAndDecimal(facts.threshold)} stemmen; daarvoor zijn er ${say.number(facts.votesNeeded)} nodig.`;
}

function missing(facts: CandidateFacts, say: Speaker): readonly string[] {
  if (facts.votesForSeat === null) return [];
  return [
    `Met ${votes(facts.votesForSeat, say)}, ${say.number(facts.votesForSeat - facts.votes)} meer, was er met voorkeurstemmen een zetel geweest.`,
  ];
}

const fates: {
  readonly [Fate in CandidateFacts["fate"]]: (
    facts: CandidateFacts,
    say: Speaker,
  ) => readonly string[];
} = {
  "preference-votes": (facts, say) => [
    `${capital(say.candidate(facts.candidate))} is gekozen met voorkeurstemmen: ${votes(facts.votes, say)}.`,
    threshold(facts, say),
    facts.seats === 1
      ? `Daarmee was de ene zetel van ${say.group(facts.group)} vergeven.`
      : `Dat was de ${say.number(facts.place ?? 1)}e van de ${seats(facts.seats, say)} van ${say.group(facts.group)}.`,
  ],
  "list-order": (facts, say) => [
    `${capital(say.candidate(facts.candidate))} is gekozen in de volgorde van de lijst, vanaf plaats ${say.number(facts.position)}, als ${say.number(facts.place ?? 1)}e van ${say.contestant(facts.list)}.`,
    `Met ${votes(facts.votes, say)} was dat zonder voorkeurstemmen. ${threshold(facts, say)}`,
  ],
  succession: (facts, say) => [
    `${capital(say.candidate(facts.candidate))} krijgt de zetel van een kandidaat die voor een andere partij is gekozen.`,
  ],
  "not-elected-no-seats": (facts, say) => [
    `${capital(say.candidate(facts.candidate))} is niet gekozen: ${say.group(facts.group)} heeft geen zetel gekregen.`,
  ],
  "not-elected-threshold-passed": (facts, say) => [
    `${capital(say.candidate(facts.candidate))} kreeg ${votes(facts.votes, say)}, genoeg voor de voorkeurdrempel, maar is niet gekozen: ${say.group(facts.group)} heeft ${seats(facts.seats, say)}, en die gingen naar ${candidates(facts.seats, say)} met meer stemmen of door loting.`,
    threshold(facts, say),
    ...missing(facts, say),
  ],
  "not-elected-threshold-missed": (facts, say) => [
    `${capital(say.candidate(facts.candidate))} is niet gekozen: ${say.group(facts.group)} heeft ${seats(facts.seats, say)}, en plaats ${say.number(facts.position)} op de lijst was niet hoog genoeg.`,
    `Het waren ${votes(facts.votes, say)}. ${threshold(facts, say)}`,
    ...missing(facts, say),
  ],
  deceased: (facts, say) => [
    `${capital(say.candidate(facts.candidate))} is overleden en blijft buiten beschouwing; de stemmen tellen wel mee voor de lijst.`,
  ],
};

/** Why a seat went where it went and why a candidate is elected, in Dutch. */
export const dutchWhy: WhyWords = {
  residualSeat: (facts, say) => [
    facts.equals.length === 0 ? winner(facts, say) : tied(facts, say),
    ...(facts.next === null ? [] : [follower(facts, facts.next, say)]),
    ...leftOut(facts, say),
  ],
  candidate: (facts, say) => fates[facts.fate](facts, say),
};
