import type { Scope } from "../../../model/outcome/lot.js";
import type { StepOf } from "../../../model/outcome/step.js";
import type { StepPlace, StepSentences } from "../../language/language.js";
import type { Speaker } from "../../language/speaker.js";
import type { Exclusions } from "../../report/report-words.js";
import { be, candidates, capital, seats, takingPart, votes } from "./nouns.js";

function opening(scope: Scope, say: Speaker, sentence: string): string {
  if (scope.kind === "combination")
    return `Binnen ${say.contestant(scope.combination)}: ${sentence}`;
  if (scope.kind === "group")
    return `Binnen de lijstengroep ${say.group(scope.group)}: ${sentence}`;
  return capital(sentence);
}

/** Who would get seats without combinations. */
function fictitious(step: StepOf<"fictitious-apportionment">, say: Speaker): string {
  const winners = step.seats.filter((one) => one.seats > 0);
  return say.enumeration(
    winners.map((one) => `${say.number(one.seats)} voor ${say.group(one.group)}`),
  );
}

const quotaNames = {
  election: "de kiesdeler",
  combination: "de combinatiekiesdeler",
  group: "de groepskiesdeler",
} as const;

function divided(contestants: StepOf<"full-seats">["contestants"], say: Speaker): string {
  const winners = contestants.filter((one) => one.seats > 0);
  const others = contestants.filter((one) => one.seats === 0);
  const got = say.enumeration(
    winners.map((one) => `${say.number(one.seats)} voor ${say.contestant(one.contestant)}`),
  );
  const none =
    others.length === 0
      ? ""
      : `; nog geen zetel voor ${say.enumeration(others.map((one) => say.contestant(one.contestant)))}`;
  return winners.length === 0 ? "geen enkele lijst krijgt een volle zetel" : `${got}${none}`;
}

function residualLeft(residual: number): string {
  if (residual === 0) return "Daarmee zijn alle zetels toegewezen; er zijn geen restzetels.";
  return residual === 1 ? "Er blijft 1 restzetel over." : `Er blijven ${residual} restzetels over.`;
}

/** The reasons why a contestant did not take part, as people say them. */
export const exclusions: Exclusions = {
  "no-votes": "geen stemmen",
  "below-threshold": "onder de drempel",
  "above-threshold": "boven de drempel",
  "had-its-seat": "al een zetel gekregen in deze ronde",
  full: "geen kandidaten meer",
};

function whichSeat(place: StepPlace, say: Speaker): string {
  return place.afterExhaustion ? "de vrijgekomen zetel" : `restzetel ${say.number(place.ordinal)}`;
}

function because(step: StepOf<"residual-seat">, say: Speaker): string {
  return step.method === "highest-average"
    ? `Met deze zetel erbij heeft deze lijst gemiddeld ${say.quotient(step.value)} stemmen per zetel, het grootste gemiddelde`
    : `Deze lijst heeft het grootste overschot: ${say.mixedAndDecimal(step.value)} stemmen`;
}

function lotDecided(place: StepPlace, say: Speaker): string {
  if (place.lot === null) return "";
  const options = say.enumeration(place.lot.question.options.map(say.option));
  return ` Het lot heeft beslist tussen ${options}.`;
}

/** How the seats of one contestant changed, from the standing of the step. */
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
  return ` (van ${say.number(before)} naar ${seats(after, say)})`;
}

/** A sentence for every kind of step, in Dutch. */
export const dutchSteps: StepSentences = {
  quota: (step, say) =>
    `De kiesdeler is het aantal stemmen op kandidaten, gedeeld door het aantal te verdelen zetels: ${say.number(step.votes)} gedeeld door ${say.number(step.seats)} is ${say.mixedAndDecimal(step.quota)}.`,
  combination: (step, say) => {
    const name = say.contestant(step.combination);
    const dropped =
      step.dropped.length === 0
        ? ""
        : ` ${say.enumeration(step.dropped.map(say.group))} ${be(step.dropped.length, "doet", "doen")} als losse lijst mee, want zonder de combinatie was er geen zetel.`;
    return step.valid
      ? `${capital(name)} geldt als één lijst, met de stemmen van ${say.enumeration(step.remaining.map(say.group))}.${dropped}`
      : `${capital(name)} geldt niet: er blijven geen twee lijsten over die ook zonder de combinatie een zetel krijgen.${dropped}`;
  },
  "fictitious-apportionment": (step, say) =>
    `Om te zien welke lijsten in een lijstencombinatie blijven, zijn de zetels eerst verdeeld alsof er geen combinaties waren: ${fictitious(step, say)}.`,
  "full-seats": (step, say) =>
    `${opening(step.scope, say, `elke lijst krijgt een volle zetel voor iedere keer dat ${quotaNames[step.scope.kind]} (${say.mixed(step.quota)}) in haar stemcijfer is begrepen: ${divided(step.contestants, say)}.`)} ${residualLeft(step.residualSeats)}`,
  "residual-seat": (step, say, place) =>
    `${opening(step.scope, say, `${whichSeat(place, say)} gaat naar ${say.contestant(step.awarded)}${change(step.awarded, step, place, say)}.`)} ${because(step, say)}${takingPart(step.compared) === 1 ? ", als enige lijst die meedoet" : ""}.${lotDecided(place, say)}`,
  "absolute-majority": (step, say, place) =>
    `${opening(step.scope, say, `${say.contestant(step.majority)} heeft ${say.number(step.votes)} van de ${votes(step.of, say)}: meer dan de helft, dus de volstrekte meerderheid, maar nog niet meer dan de helft van de ${seats(place.seats, say)}.`)} Daarom krijgt ${say.contestant(step.majority)} één zetel erbij${change(step.majority, step, place, say)}. Die zetel vervalt bij ${say.contestant(step.loses)}${change(step.loses, step, place, say)}, de lijst die voor het kleinste gemiddelde of het kleinste overschot een restzetel kreeg.${lotDecided(place, say)}`,
  "list-exhaustion": (step, say, place) =>
    `${opening(step.scope, say, `${say.contestant(step.contestant)} heeft maar ${candidates(step.candidates, say)}, minder dan het aantal zetels dat aan de lijst toekomt.`)} De lijst is uitgeput: ${seats(step.returned, say)} ${be(step.returned, "komt", "komen")} vrij${change(step.contestant, step, place, say)}.`,
  "seats-unassigned": (step, say) =>
    opening(
      step.scope,
      say,
      `${seats(step.seats, say)} ${be(step.seats, "blijft", "blijven")} onbezet: er is geen lijst die ${step.seats === 1 ? "de zetel" : "de zetels"} kan krijgen.`,
    ),
  "preference-threshold": (step, say) =>
    `De voorkeurdrempel is ${say.percentage(step.share)} van de kiesdeler: ${say.mixedAndDecimal(step.threshold)} stemmen. Wie er ${step.test === "exceed" ? "meer stemmen dan dat" : "ten minste zoveel stemmen"} heeft, gaat voor op de volgorde van de lijst.`,
  "preference-seat": (step, say, place) =>
    `${capital(say.candidate(step.candidate))} is met voorkeurstemmen gekozen op de lijst van ${say.contestant(step.list)}: ${votes(step.votes, say)}.${lotDecided(place, say)}`,
  "seat-withheld": (step, say, place) =>
    `${capital(say.candidate(step.candidate))} heeft recht op een zetel, maar op geen van de eigen lijsten is er nog een. De zetel die het laatst aan ${say.contestant(step.from)} is toegewezen, vervalt; ${say.contestant(step.to)} krijgt er één bij.${lotDecided(place, say)}`,
  "list-order-seat": (step, say) => {
    const yielding =
      step.yielding.length === 0
        ? ""
        : ` Deze kandidaat was ook aan de beurt bij ${say.enumeration(step.yielding.map(say.contestant))}, met minder stemmen; daar is de volgende aan de beurt.`;
    return `${capital(say.candidate(step.candidate))} is gekozen op de lijst van ${say.contestant(step.list)}, in de volgorde van de lijst.${yielding}`;
  },
  "seat-passed": (step, say, place) =>
    step.to === null
      ? `Op ${say.contestant(step.from)} is geen kandidaat meer die gekozen kan worden, en op de andere lijsten van de groep ook niet: de zetel blijft onbezet.`
      : `Op ${say.contestant(step.from)} is geen kandidaat meer die gekozen kan worden: de zetel gaat naar ${say.contestant(step.to)}.${lotDecided(place, say)}`,
  "elected-in-several-groups": (step, say) =>
    `${capital(say.candidate(step.candidate))} is voor meer dan één partij gekozen en houdt de zetel van ${say.group(step.keeps)}, met de meeste stemmen. De zetel van ${say.group(step.yields)} ${step.successor === null ? "blijft onbezet" : `gaat naar ${say.candidate(step.successor)}`}.`,
  ranking: (step, say) =>
    `De kandidaten van ${say.contestant(step.list)} zijn in deze volgorde gerangschikt: ${say.enumeration(step.order.map(say.candidate))}.`,
};
