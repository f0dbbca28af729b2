import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { StepPhrases } from "../../language/words/steps.js";
import { dutchRounds } from "./rounds.js";

/** What is said of every kind of step, in Dutch. */
export const dutchSteps: Dictionary<StepPhrases> = dictionary<StepPhrases>()({
  ...dutchRounds,
  "in-election": "{Sentence}",
  "within-combination": "Binnen {combination}: {sentence}",
  "within-group": "Binnen de lijstengroep {group}: {sentence}",
  lot: "Het lot heeft beslist tussen {between}.",

  "if-seats": "Aangenomen is dat er {seats:één zetel wordt|# zetels worden} verdeeld.",
  "if-merged": "Aangenomen is dat lijsten samen als één lijst gelden: {merged}.",
  "merged-lists":
    "{lists} als {first}, met de kandidaten {order:one-after-the-other=van de ene lijst na die van de andere|in-turn=van elke lijst om en om}",
  "if-list-votes":
    "Aangenomen is dat er stemmen op lijsten zelf zijn, naast die op kandidaten: {votes}.",
  "votes-for-list": "{list} {votes}",
  "if-method":
    "Aangenomen is dat restzetels worden toegewezen {method:highest-averages=naar de grootste gemiddelden|largest-remainders=naar de grootste overschotten}.",
  "if-quota": "Aangenomen is dat een lijst de kiesdeler moet halen voor een restzetel.",
  "if-threshold":
    "Aangenomen is dat een lijst {share} van de kiesdeler moet halen voor een restzetel.",
  "if-no-threshold": "Aangenomen is dat er voor een restzetel geen drempel is.",
  "if-majority":
    "Aangenomen is dat een meerderheid van de stemmen {majority:with=een|without=geen} meerderheid van de zetels geeft.",
  "if-preference":
    "Aangenomen is dat een kandidaat {test:exceed=meer dan|reach=ten minste} {share} van de kiesdeler moet hebben om voor te gaan op de volgorde van de lijst.",
  "if-list-seats":
    "Aangenomen is dat {share} van de zetels van elke lijst, naar beneden afgerond, naar haar eerste kandidaten gaat, hoeveel stemmen die ook hebben.",
  "if-list-seats-by-votes":
    "Aangenomen is dat van de zetels van elke lijst een deel naar haar eerste kandidaten gaat, naar beneden afgerond: zo groot als het deel van haar stemmen dat op de lijst zelf is uitgebracht.",
  "list-seats":
    "{List}: {share} van {seats:# zetel|# zetels} is {first:# zetel|# zetels} voor haar eerste kandidaten; over de andere kunnen voorkeurstemmen beslissen.",

  quota:
    "De kiesdeler is het aantal stemmen op kandidaten, gedeeld door het aantal te verdelen zetels: {votes} gedeeld door {seats} is {quota}.",
  "quota-weighted":
    "De kiesdeler is de som van de stemcijfers, waarin elke stem meetelt voor haar stemwaarde, gedeeld door het aantal te verdelen zetels: {votes} gedeeld door {seats} is {quota}.",
  "quota-of-one-vote":
    "Er is op geen kandidaat een stem uitgebracht; de kiesdeler is berekend alsof er één stem was: 1 gedeeld door {seats} is {quota}.",

  "combination-counts": "{Combination} geldt als één lijst, met de stemmen van {lists}.",
  "combination-does-not-count":
    "{Combination} geldt niet: minder dan twee van haar lijsten zouden zonder de combinatie een zetel krijgen.",
  "drops-out":
    "{Lists:# doet als losse lijst|# doen als losse lijsten} mee: zonder de combinatie {lists:zou deze lijst|zouden zij} geen zetel krijgen.",
  "left-alone": "Ook {lists:# doet als losse lijst|# doen als losse lijsten} mee.",
  "without-combinations":
    "Om te zien welke lijsten in een lijstencombinatie blijven, zijn de zetels eerst verdeeld alsof er geen combinaties waren: {seats}.",
  "nobody-without-combinations":
    "Om te zien welke lijsten in een lijstencombinatie blijven, zijn de zetels eerst verdeeld alsof er geen combinaties waren: niemand zou een zetel krijgen.",
  "seats-for": "{seats} voor {list}",

  "full-seats":
    "elke {among:lists=lijst|lists-and-combinations=lijst of combinatie} krijgt een volle zetel voor iedere keer dat {quota} in haar {among:lists=stemcijfer|lists-and-combinations=stemmen} is begrepen: {got}.",
  "no-full-seats": "niemand haalt {quota}: er zijn geen volle zetels.",
  "no-quota": "er zijn geen stemmen, en dus geen volle zetels.",
  "without-full-seat": "{Lists:# krijgt|# krijgen} geen volle zetel.",
  "quota-of-election": "de kiesdeler ({quota})",
  "quota-of-combination": "de combinatiekiesdeler ({quota})",
  "quota-of-group": "de groepskiesdeler ({quota})",
  "residual-seats-left": "Er {seats:blijft één restzetel|blijven # restzetels} over.",
  "no-residual-seats": "Alle zetels zijn als volle zetel toegewezen; er zijn geen restzetels.",

  "seat-goes-to": "{seat} gaat naar {list}: van {before} naar {after:# zetel|# zetels}.",
  "residual-seat": "restzetel {number}",
  "one-residual-seat": "de enige restzetel",
  "freed-seat": "een vrijgekomen zetel",

  majority:
    "{list} heeft {votes} van {of:#|de #}: meer dan de helft, dus de volstrekte meerderheid, maar met {seats} van de {whole:ene zetel|# zetels} niet meer dan de helft van de zetels.",
  "majority-moves":
    "Daarom gaat {list} van {before} naar {after:# zetel|# zetels}, en {from} van {fromBefore} naar {fromAfter}.",
  "smallest-average":
    "{List} kreeg een restzetel voor {value}, het kleinste gemiddelde van {among:all=alle restzetels|same-method=de restzetels die naar gemiddelde zijn toegewezen}.",
  "smallest-remainder":
    "{List} kreeg een restzetel voor een overschot van {value}, het kleinste {among:all=van alle restzetels|same-method=waarvoor een restzetel is toegewezen}.",
  "last-by-average": "{List} kreeg de restzetel die het laatst is toegewezen, voor {value}.",
  "last-by-remainder":
    "{List} kreeg de restzetel die het laatst is toegewezen, voor een overschot van {value}.",

  exhausted:
    "{list} heeft recht op {before:# zetel|# zetels} en heeft kandidaten voor {after}: er {free:komt één zetel|komen # zetels} vrij.",
  "nobody-left":
    "{list} heeft recht op {before:één zetel|# zetels} en heeft daar geen kandidaat voor: {before:die komt|ze komen} vrij.",
  "seats-unassigned":
    "er {seats:blijft één zetel|blijven # zetels} onbezet: niemand kan {seats:die|ze} krijgen.",

  deceased:
    "Overleden: {candidates}. Wie is overleden, wordt niet gekozen en niet gerangschikt; de stemmen tellen mee voor de lijst, en voor de lengte van de lijst telt hij of zij {length:counted=wel|not-counted=niet} mee.",
  "deceased-candidate": "{candidate} ({votes})",
  "deceased-on-list":
    "{deceased:Een kandidaat van de lijst was overleden en telt|# kandidaten van de lijst waren overleden en tellen} niet mee.",
  "preference-threshold": "De voorkeurdrempel is {share} van de kiesdeler: {threshold}.",
  "preference-threshold-at-quota": "De voorkeurdrempel is de kiesdeler: {threshold}.",
  "goes-first":
    "Wie {test:exceed=meer stemmen heeft dan deze drempel|reach=ten minste zoveel stemmen heeft}, gaat voor op de volgorde van de lijst.",
  "preference-seat": "{Candidate} is met voorkeurstemmen gekozen op {list}: {votes}.",
  "seat-withheld":
    "{Candidate} heeft recht op een zetel, maar op geen van de eigen lijsten is er nog een. De zetel die het laatst aan {from} is toegewezen, vervalt; {to} krijgt er één bij.",
  "list-order-seat": "{Candidate} is gekozen op {list}, in de volgorde van de lijst.",
  "next-elsewhere":
    "Deze kandidaat was ook bij {lists} aan de beurt; daar is de volgende aan de beurt.",
  "seat-passes": "Op {from} staat niemand meer die gekozen kan worden: de zetel gaat naar {to}.",
  "seat-passes-to-nobody":
    "Op {from} staat niemand meer die gekozen kan worden, en op de andere lijsten van de groep ook niet: de zetel blijft onbezet.",
  "elected-in-several-groups":
    "{Candidate} is voor meer dan één partij gekozen en houdt de zetel van {keeps}.",
  "successor-of-group": "De zetel van {group} gaat naar {successor}.",
  "no-successor-of-group": "De zetel van {group} blijft onbezet.",
  ranking: "De kandidaten van {list} zijn in deze volgorde gerangschikt: {order}.",
  "ranking-of-one": "Op {list} is één kandidaat gerangschikt: {candidate}.",
  "ranking-threshold":
    "Wie zonder zetel {test:exceed=meer stemmen heeft dan|reach=ten minste zoveel stemmen heeft als} {share} van de kiesdeler ({threshold}), gaat daarin voor op de volgorde van de lijst.",
  "nobody-ranked": "Op {list} is niemand te rangschikken.",
});
