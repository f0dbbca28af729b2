import { type Dictionary, dictionary } from "../../language/dictionary.js";
import type { StepPhrases } from "../../language/words/steps.js";
import { easyDutchRounds } from "./rounds.js";

/** What is said of every kind of step, in easy Dutch: short sentences, and what a word of the law means. */
export const easyDutchSteps: Dictionary<StepPhrases> = dictionary<StepPhrases>()({
  ...easyDutchRounds,
  "in-election": "{Sentence}",
  "within-combination": "Dit gaat over {combination}. {Sentence}",
  "within-group": "Dit gaat over de lijstengroep {group}: lijsten van één partij. {Sentence}",
  lot: "Er is geloot tussen {between}. Het lot heeft beslist.",

  "if-seats": "Stel: er {seats:is één zetel|zijn # zetels} te verdelen.",
  "if-merged": "Stel: deze lijsten waren samen één lijst: {merged}.",
  "merged-lists":
    "{lists} als {first}, met de kandidaten {order:one-after-the-other=van de ene lijst na die van de andere|in-turn=van elke lijst om de beurt}",
  "if-list-votes":
    "Stel: je kunt ook op een lijst stemmen, zonder een kandidaat te kiezen. Dit zijn die stemmen: {votes}.",
  "votes-for-list": "{list} {votes}",
  "if-method":
    "Stel: de restzetels gaan naar {method:highest-averages=de hoogste gemiddelden|largest-remainders=wie de meeste stemmen over heeft}.",
  "if-quota": "Stel: een lijst krijgt alleen een restzetel als zij de kiesdeler haalt.",
  "if-threshold":
    "Stel: een lijst krijgt alleen een restzetel als zij {share} van de kiesdeler haalt.",
  "if-no-threshold": "Stel: elke lijst mag meedoen om een restzetel.",
  "if-majority":
    "Stel: wie meer dan de helft van de stemmen heeft, krijgt {majority:with=ook|without=niet altijd} meer dan de helft van de zetels.",
  "if-preference":
    "Stel: een kandidaat heeft {test:exceed=meer dan|reach=minstens} {share} van de kiesdeler nodig om voor te gaan.",
  "if-list-seats":
    "Stel: van de zetels van elke lijst gaat {share} naar de eerste kandidaten. Rond dat naar beneden af. Hun stemmen maken dan niet uit.",
  "if-list-seats-by-votes":
    "Stel: van de zetels van elke lijst gaat een deel naar de eerste kandidaten. Hoe meer mensen op de lijst zelf stemden, hoe groter dat deel. Rond het naar beneden af.",
  "list-seats":
    "{List} heeft {seats:# zetel|# zetels}. Daarvan gaat {share} naar de eerste kandidaten: {first:# zetel|# zetels}. Over de andere zetels kunnen de stemmen op kandidaten beslissen.",

  quota:
    "Er zijn {votes} voor {seats:# zetel|# zetels}. Deel de stemmen door de zetels: dat is {quota}. Zoveel stemmen kost een zetel. Dat heet de kiesdeler.",
  "quota-weighted":
    "In deze verkiezing telt niet elke stem even zwaar. Samen tellen zij voor {votes}. Er {seats:is één zetel|zijn # zetels}. Deel de stemmen door de zetels: dat is {quota}. Zoveel kost een zetel. Dat heet de kiesdeler.",
  "quota-of-one-vote":
    "Niemand heeft een stem gekregen. De wet doet dan alsof er één stem was. Deel die door {seats:# zetel|# zetels}: dat is {quota}. Dat heet de kiesdeler.",

  "combination-counts":
    "{Combination} telt als één lijst. Tel de stemmen van deze lijsten op: {lists}.",
  "combination-does-not-count":
    "{Combination} telt niet. Alleen lijsten die zonder de combinatie een zetel zouden krijgen, mogen erin. Dat zijn er minder dan twee.",
  "drops-out":
    "{Lists:# doet|# doen} apart mee. Zonder de combinatie {lists:zou die lijst|zouden die lijsten} geen zetel krijgen.",
  "left-alone": "Ook {lists:# doet|# doen} apart mee.",
  "without-combinations":
    "Welke lijsten blijven in een combinatie? Verdeel daarvoor eerst de zetels zonder combinaties. Dat geeft: {seats}.",
  "nobody-without-combinations":
    "Welke lijsten blijven in een combinatie? Verdeel daarvoor eerst de zetels zonder combinaties. Niemand krijgt dan een zetel.",
  "seats-for": "{seats} voor {list}",

  "full-seats":
    "een {among:lists=lijst|lists-and-combinations=lijst of combinatie} krijgt een zetel voor elke keer dat zij {quota} heeft. Dat heten volle zetels. Hoeveel zijn het? {Got}.",
  "no-full-seats": "niemand heeft {quota}. Er zijn dus geen volle zetels.",
  "no-quota": "er zijn geen stemmen. Er zijn dus ook geen volle zetels.",
  "without-full-seat": "{Lists:# krijgt|# krijgen} geen volle zetel.",
  "quota-of-election": "de kiesdeler van {quota}",
  "quota-of-combination": "de kiesdeler van de combinatie, {quota},",
  "quota-of-group": "de kiesdeler van de groep, {quota},",
  "residual-seats-left":
    "Er {seats:blijft één zetel|blijven # zetels} over. Dat {seats:heet een restzetel|heten restzetels}.",
  "no-residual-seats": "Alle zetels zijn nu verdeeld. Er blijft niets over.",

  "seat-goes-to": "{seat} gaat naar {list}. Die gaat van {before} naar {after:# zetel|# zetels}.",
  "residual-seat": "restzetel {number}",
  "one-residual-seat": "de enige restzetel",
  "freed-seat": "een zetel die vrij kwam,",

  majority:
    "{list} heeft {votes} van {of:#|de #}. Dat is meer dan de helft. Maar zij heeft {seats} van de {whole:ene zetel|# zetels}. Dat is niet meer dan de helft. De wet zegt: wie meer dan de helft van de stemmen heeft, krijgt ook meer dan de helft van de zetels.",
  "majority-moves":
    "Daarom gaat {list} van {before} naar {after:# zetel|# zetels}. En {from} gaat van {fromBefore} naar {fromAfter}.",
  "smallest-average":
    "{List} kreeg een restzetel met een gemiddelde van {value}. Dat is het laagste van {among:all=alle restzetels|same-method=de restzetels die naar gemiddelde gingen}.",
  "smallest-remainder":
    "{List} kreeg een restzetel met {value} over. Dat is het minst {among:all=van alle restzetels|same-method=van wie zo een restzetel kreeg}.",
  "last-by-average": "{List} kreeg de laatste restzetel, met een gemiddelde van {value}.",
  "last-by-remainder": "{List} kreeg de laatste restzetel, met {value} over.",

  exhausted:
    "{list} moet {before:# zetel|# zetels} krijgen. Maar er zijn maar genoeg kandidaten voor {after}. Er {free:komt één zetel|komen # zetels} vrij.",
  "nobody-left":
    "{list} moet {before:één zetel|# zetels} krijgen. Maar daar is geen kandidaat voor. {Before:Die zetel komt|Die zetels komen} vrij.",
  "seats-unassigned":
    "er {seats:blijft één zetel|blijven # zetels} leeg. Niemand kan {seats:die|ze} krijgen.",

  deceased:
    "Overleden: {candidates}. Wie overleden is, kan niet gekozen worden. De stemmen tellen wel voor de lijst. Voor hoe lang de lijst is, telt deze kandidaat {length:counted=wel|not-counted=niet} mee.",
  "deceased-candidate": "{candidate} ({votes})",
  "deceased-on-list":
    "{deceased:Een kandidaat van de lijst was overleden. Die telt|# kandidaten van de lijst waren overleden. Die tellen} niet mee.",
  "preference-threshold":
    "Wie veel stemmen krijgt, gaat voor. Nodig is {share} van de kiesdeler: {threshold}. Dat heet de voorkeurdrempel.",
  "preference-threshold-at-quota":
    "Wie veel stemmen krijgt, gaat voor. Nodig is de hele kiesdeler: {threshold}. Dat heet de voorkeurdrempel.",
  "goes-first":
    "Wie {test:exceed=meer stemmen heeft dan deze drempel|reach=minstens zoveel stemmen heeft}, gaat voor. Daarna komt de volgorde van de lijst.",
  "preference-seat":
    "{Candidate} is gekozen voor {list}. Veel mensen stemden op deze kandidaat: {votes}.",
  "seat-withheld":
    "{Candidate} moet een zetel krijgen. Maar op de eigen lijsten is er geen meer. Daarom verliest {from} haar laatste zetel. {To} krijgt er één bij.",
  "list-order-seat": "{Candidate} is gekozen voor {list}. Dat komt door de volgorde van de lijst.",
  "next-elsewhere":
    "Deze kandidaat was ook aan de beurt bij {lists}. Daar is nu de volgende aan de beurt.",
  "seat-passes": "Bij {from} kan niemand meer gekozen worden. De zetel gaat naar {to}.",
  "seat-passes-to-nobody":
    "Bij {from} kan niemand meer gekozen worden. Op de andere lijsten van de groep ook niet. De zetel blijft leeg.",
  "elected-in-several-groups":
    "{Candidate} is voor meer dan één partij gekozen. Deze kandidaat houdt de zetel van {keeps}.",
  "successor-of-group": "De zetel van {group} gaat naar {successor}.",
  "no-successor-of-group": "De zetel van {group} blijft leeg.",
  ranking: "Valt er later iemand weg bij {list}? Dan geldt deze volgorde: {order}.",
  "ranking-of-one": "Valt er later iemand weg bij {list}? Dan komt {candidate}.",
  "ranking-threshold":
    "Soms kreeg iemand wel veel stemmen, maar geen zetel. Die gaat in deze volgorde voor. Nodig {test:exceed=is meer dan|reach=is minstens} {share} van de kiesdeler: {threshold}.",
  "nobody-ranked": "Valt er later iemand weg bij {list}? Dan is er niemand die kan volgen.",
});
