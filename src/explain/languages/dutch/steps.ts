import { dictionary } from "../../language/dictionary.js";
import type { StepPhrases } from "../../language/words/steps.js";

/** What is said of every kind of step, in Dutch. */
export const dutchSteps = dictionary<StepPhrases>()({
  "in-election": "{Sentence}",
  "within-combination": "Binnen {combination}: {sentence}",
  "within-group": "Binnen de lijstengroep {group}: {sentence}",
  change: "van {before} naar {after:# zetel|# zetels}",
  lot: "Het lot heeft beslist tussen {between}.",

  quota:
    "De kiesdeler is het aantal stemmen op kandidaten, gedeeld door het aantal te verdelen zetels: {votes} gedeeld door {seats} is {quota}.",

  "combination-counts": "{Combination} geldt als één lijst, met de stemmen van {lists}.",
  "combination-does-not-count":
    "{Combination} geldt niet: er blijven geen twee lijsten over die ook zonder de combinatie een zetel krijgen.",
  "takes-part-alone":
    "{lists:# doet|# doen} als losse lijst mee, want zonder de combinatie was er geen zetel.",
  "without-combinations":
    "Om te zien welke lijsten in een lijstencombinatie blijven, zijn de zetels eerst verdeeld alsof er geen combinaties waren: {seats}.",
  "seats-for": "{seats} voor {list}",

  "full-seats":
    "elke lijst krijgt een volle zetel voor iedere keer dat {of:election=de kiesdeler|combination=de combinatiekiesdeler|group=de groepskiesdeler} ({quota}) in haar stemcijfer is begrepen: {got}.",
  "nobody-got": "geen enkele lijst krijgt een volle zetel",
  "all-got": "{seats}",
  "some-got": "{seats}; nog geen zetel voor {others}",
  "residual-seats-left": "Er {seats:blijft # restzetel|blijven # restzetels} over.",
  "no-residual-seats": "Daarmee zijn alle zetels toegewezen; er zijn geen restzetels.",

  "residual-seat": "{seat} gaat naar {list}{change: (#)}.",
  "numbered-seat": "restzetel {number}",
  "freed-seat": "de vrijgekomen zetel",
  "highest-average":
    "Met deze zetel erbij heeft deze lijst gemiddeld {value} stemmen per zetel, het grootste gemiddelde{among:several=|alone=, als enige lijst die meedoet}.",
  "largest-remainder":
    "Deze lijst heeft het grootste overschot: {value} stemmen{among:several=|alone=, als enige lijst die meedoet}.",

  majority:
    "{list} heeft {votes} van de {of:# stem|# stemmen}: meer dan de helft, dus de volstrekte meerderheid, maar nog niet meer dan de helft van de {seats:# zetel|# zetels}.",
  "majority-seat":
    "Daarom krijgt {list} één zetel erbij{change: (#)}. Die zetel vervalt bij {loses}{loss: (#)}, de lijst die voor het kleinste gemiddelde of het kleinste overschot een restzetel kreeg.",

  "too-few-candidates":
    "{list} heeft maar {candidates:# kandidaat|# kandidaten}, minder dan het aantal zetels dat aan de lijst toekomt.",
  "seats-come-free": "De lijst is uitgeput: {seats:# zetel komt|# zetels komen} vrij{change: (#)}.",
  "seats-unassigned":
    "{seats:# zetel blijft|# zetels blijven} onbezet: er is geen lijst die {seats:de zetel|de zetels} kan krijgen.",

  "preference-threshold": "De voorkeurdrempel is {share} van de kiesdeler: {threshold} stemmen.",
  "goes-first":
    "Wie er {test:exceed=meer stemmen dan dat|reach=ten minste zoveel stemmen} heeft, gaat voor op de volgorde van de lijst.",
  "preference-seat":
    "{Candidate} is met voorkeurstemmen gekozen op de lijst van {list}: {votes:# stem|# stemmen}.",
  "seat-withheld":
    "{Candidate} heeft recht op een zetel, maar op geen van de eigen lijsten is er nog een. De zetel die het laatst aan {from} is toegewezen, vervalt; {to} krijgt er één bij.",
  "list-order-seat": "{Candidate} is gekozen op de lijst van {list}, in de volgorde van de lijst.",
  "next-elsewhere":
    "Deze kandidaat was ook aan de beurt bij {lists}, met minder stemmen; daar is de volgende aan de beurt.",
  "seat-passes":
    "Op {from} is geen kandidaat meer die gekozen kan worden: de zetel gaat naar {to}.",
  "seat-passes-to-nobody":
    "Op {from} is geen kandidaat meer die gekozen kan worden, en op de andere lijsten van de groep ook niet: de zetel blijft onbezet.",
  "elected-in-several-groups":
    "{Candidate} is voor meer dan één partij gekozen en houdt de zetel van {keeps}, met de meeste stemmen.",
  "successor-of-group": "De zetel van {group} gaat naar {successor}.",
  "no-successor-of-group": "De zetel van {group} blijft onbezet.",
  ranking: "De kandidaten van {list} zijn in deze volgorde gerangschikt: {order}.",
});
