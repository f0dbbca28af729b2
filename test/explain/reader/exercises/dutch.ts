import type { Sentences } from "../read-sentences.js";

/** What a reader of Dutch knows to be said of exercises. */
export const dutchOfExercises = {
  "exercise-title-quota": "Kiesdeler en volle zetels.",
  "exercise-title-averages": "Restzetels met grootste gemiddelden.",
  "exercise-title-remainders": "Restzetels met grootste overschotten.",
  "exercise-title-threshold": "Voorkeurdrempel.",
  "exercise-title-majority": "Volstrekte meerderheid.",
  "exercise-title-exhaustion": "Lijstuitputting.",
  "exercise-quota":
    "Deze raad heeft <n:seats> <seats?zetel|zetels>. Bereken de kiesdeler en geef elke lijst haar volle zetels.",
  "exercise-averages":
    "Deze raad heeft <n:seats> <seats?zetel|zetels>, dus de restzetels gaan naar de grootste gemiddelden. Verdeel de volle zetels en daarna de restzetels, één voor één.",
  "exercise-remainders":
    "Deze raad heeft <n:seats> <seats?zetel|zetels>, minder dan 19, dus de restzetels gaan naar de grootste overschotten. Welke lijsten doen mee, en wie krijgt welke restzetel?",
  "exercise-threshold":
    "Deze raad heeft <n:seats> <seats?zetel|zetels>. Hoeveel stemmen zijn er nodig voor de voorkeurdrempel, en hoeveel kandidaten zijn met voorkeurstemmen gekozen?",
  "exercise-majority":
    "Deze raad heeft <n:seats> <seats?zetel|zetels>. Eén lijst heeft meer dan de helft van de stemmen. Klopt de verdeling na de restzetels al, en zo niet, wie staat een zetel af?",
  "exercise-exhaustion":
    "Deze raad heeft <n:seats> <seats?zetel|zetels>. Eén lijst heeft minder kandidaten dan zetels. Hoeveel zetels heeft elke lijst aan het eind?",
  "asks-quota-whole-votes":
    "De kiesdeler, in hele stemmen (wat achter de komma komt, laat u weg; voor de volle zetels maakt dat hier niet uit).",
  "asks-full-seats": "Volle zetels van <w:list>.",
  "asks-residual-seats": "Aantal restzetels.",
  "asks-winner-of-seat": "Nummer van de lijst die restzetel <n:seat> krijgt.",
  "asks-lists-taking-part": "Aantal lijsten dat meedoet bij de overschotten.",
  "asks-votes-needed": "Het kleinste aantal stemmen boven de voorkeurdrempel.",
  "asks-elected-by-preference": "Aantal kandidaten dat met voorkeurstemmen is gekozen.",
  "asks-list-with-majority": "Nummer van de lijst met de volstrekte meerderheid.",
  "asks-list-that-loses": "Nummer van de lijst die een zetel afstaat.",
  "asks-seats-of-list": "Zetels van <w:list> aan het eind.",
  "mistake-quota-not-votes-over-seats":
    "Het gaat mis bij de kiesdeler: tel alle stemmen op de lijsten bij elkaar op en deel door het aantal zetels.",
  "mistake-quota-rounded-up":
    "De kiesdeler wordt niet naar boven afgerond; laat wat achter de komma komt gewoon weg.",
  "mistake-full-seats-rounded":
    "Het gaat mis bij de volle zetels: rond niet af. Een lijst die 3,9 keer de kiesdeler haalt, krijgt 3 volle zetels.",
  "mistake-full-seats-not-floor":
    "Het gaat mis bij de volle zetels: kijk hoe vaak de kiesdeler in het stemcijfer past.",
  "mistake-residual-seats-not-the-rest":
    "Het gaat mis bij het aantal restzetels: dat zijn alle zetels min de volle zetels van alle lijsten samen.",
  "mistake-average-without-the-new-seat":
    "Het gaat mis bij het gemiddelde: deel het stemcijfer door de zetels die de lijst heeft plus de zetel waar het om gaat.",
  "mistake-average-not-the-greatest":
    "Het gaat mis bij het vergelijken: reken na elke restzetel het gemiddelde van de winnaar opnieuw uit, en geef de volgende zetel aan het grootste gemiddelde.",
  "mistake-remainder-below-three-quarters":
    "Het gaat mis bij wie meedoet: een lijst met minder dan driekwart van de kiesdeler krijgt op overschot geen zetel.",
  "mistake-remainder-second-seat":
    "Het gaat mis bij de overschotten: een lijst krijgt op overschot niet meer dan één zetel.",
  "mistake-remainder-not-the-greatest":
    "Het gaat mis bij de overschotten: het overschot is het stemcijfer min de volle zetels keer de kiesdeler. Het grootste overschot krijgt de eerste restzetel.",
  "mistake-three-quarters-exactly-takes-part":
    "Het gaat mis bij de grens: wie precies driekwart van de kiesdeler heeft, doet wel mee.",
  "mistake-threshold-of-total-votes":
    "Het gaat mis bij de voorkeurdrempel: die is een deel van de kiesdeler, niet van alle stemmen.",
  "mistake-threshold-not-passed-when-equal":
    "Het gaat mis bij de grens: een kandidaat moet méér stemmen hebben dan de drempel.",
  "mistake-threshold-one-vote-too-many":
    "Eén stem te veel: een kandidaat moet meer stemmen hebben dan de drempel, en het eerste hele getal daarboven is genoeg.",
  "mistake-threshold-not-share-of-quota":
    "Het gaat mis bij de voorkeurdrempel: neem bij minder dan 19 zetels de helft van de kiesdeler, bij 19 of meer een kwart.",
  "mistake-preference-more-than-seats":
    "Het gaat mis bij de gekozenen: een lijst kan niet meer kandidaten met voorkeurstemmen gekozen krijgen dan zij zetels heeft.",
  "mistake-preference-not-counted":
    "Het gaat mis bij het tellen: tel per lijst met zetels de kandidaten die boven de drempel komen.",
  "mistake-majority-not-more-than-half":
    "Het gaat mis bij de meerderheid: zoek de lijst met meer dan de helft van alle stemmen.",
  "mistake-majority-loser-not-last":
    "Het gaat mis bij wie een zetel afstaat: dat is de lijst die als laatste een restzetel kreeg, voor het kleinste gemiddelde of overschot.",
  "mistake-majority-seat-forgotten":
    "Het gaat mis bij de volstrekte meerderheid: de lijst met meer dan de helft van de stemmen krijgt ook meer dan de helft van de zetels.",
  "mistake-exhaustion-more-seats-than-candidates":
    "Het gaat mis bij de lijstuitputting: een lijst kan niet meer zetels krijgen dan zij kandidaten heeft.",
  "mistake-exhaustion-seat-not-passed-on":
    "Het gaat mis bij de lijstuitputting: de zetel die overblijft, gaat naar een andere lijst, zodat alle zetels worden toegewezen.",
  "mistake-exhaustion-passed-to-wrong-list":
    "Het gaat mis bij het doorgeven: ga door met de restzetels waar u was gebleven; de lijst zonder kandidaten doet niet meer mee.",
  "answer-right": "Goed.",
} as const satisfies Sentences;
