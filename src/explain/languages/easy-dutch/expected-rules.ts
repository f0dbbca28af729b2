import type { RefusalWords } from "../../language/words/refusals.js";

/** What the law, or the way in which input is written, asks besides, in easy Dutch. */
export const easyDutchRules: RefusalWords["rules"] = {
  "one-way-of-votes":
    "stemmen op één manier. Kies votes (een getal per kandidaat), listVotes of lists",
  "votes-or-list-votes": "votes of listVotes, maar niet allebei",
  "list-votes-with-number-of-candidates": "numberOfCandidates alleen als listVotes er ook is",
  "no-candidates-with-list-votes": "geen kandidaten. Of: stemmen op elke kandidaat",
  "lists-for-several-districts": "lists, met een rij stemmen voor elke kieskring",
  "candidates-in-each-list": "kandidaten in elk van de lijsten",
  "candidates-known": "kandidaten op elke lijst",
  "candidate-once-in-district": "een kandidaat op één lijst in elke kieskring (artikel H 7)",
  "one-list-of-the-number":
    "een nummer met één lijst. Voor meer lijsten met één nummer kunnen we dit niet uitrekenen",
  "lists-of-the-same-districts": "lijsten die in dezelfde kieskringen meedoen",
  "lists-outside-combinations": "lijsten die niet in een lijstencombinatie staan",
  "rules-of-seats-alone":
    "alleen andere regels over zetels. De stemmen en kandidaten kennen we hier niet",
  "no-list-combinations": "geen lijstencombinaties. De wet van die dag kent ze niet",
  "list-votes-only": "alleen listVotes. We weten niet hoe op die dag kandidaten werden gekozen",
  "a-vote": "één stem of meer op een kandidaat. Zonder stemmen is er geen kiesdeler",
  "no-more-lots": "geen loting meer. De wet vraagt er geen",
  "no-voter-cards": "niets of 0. Deze verkiezing heeft geen kiezerspassen",
  "not-on-leave": "een lid dat niet even weg is (tijdelijk ontslag)",
  "no-expulsion": "een andere reden. Hier wordt van niemand de plaats afgenomen (artikel W 2)",
  "leave-in-this-body":
    "geen lid dat even weg is. In het Europees Parlement kan dat niet (artikelen Y 25 tot en met Y 30)",
  "declined-seat-only": "geen vacature. Die hoort hier alleen als iemand een zetel niet wilde",
  "appointed-members": "geen. Alleen een waterschap heeft benoemde leden",
  "appointed-members-known":
    "het aantal benoemde leden. Daarvan hangt af of een plaats naar een andere lijst kan gaan (artikel W 4)",
  "lawful-outcome": "geen verandering van de regels. De uitslag is die van de wet",
  "lists-of-first-unit":
    "de lijsten en kandidaten van het eerste onderdeel. En ook in die volgorde",
  "at-least-each-unit": "niet minder stemmen dan elk onderdeel heeft",
  "exact-products":
    "minder stemmen. Twee getallen keer elkaar mogen niet meer zijn dan 2^53 - 1: de stemmen van een lijst in één onderdeel en die in alle onderdelen",
  "a-choice": "een keuze",
  "a-count": "een telling",
  "no-election": "een telling zonder verkiezing, net als de andere",
  "each-candidate-named": "elke kandidaat met een eigen naam of nummer",
  "vote-values":
    "hoe zwaar een stem telt, voor elke provincie of elk kiescollege (artikelen U 2 en U 3)",
  "entry-by-another": "een invoer door iemand anders (artikel Na 26a, tweede lid)",
  "one-joint-list":
    "één lijst van de vorige keer. Dat is de lijst die de partijen samen hadden (H 4 lid 8 c)",
  "one-list-of-a-number":
    "één lijst van elk nummer. Deze verkiezing heeft geen kieskringen, dus ook geen lijstengroepen",
  "election-of-ballot": "een stembiljet van een verkiezing, gemaakt met parseBallot",
  "day-nomination-or-year":
    "één van deze drie: de dag van de stemming, de dag van de kandidaatstelling of het jaar. Geef geen jaar naast een dag",
  "a-working-day": "een dag die geen zaterdag, zondag of feestdag is (Z 12)",
  "a-year-of-the-election":
    "een jaar waarin de tijd van de leden voorbij is. Voor het Europees Parlement: de dag van de stemming",
  "vote-of-the-nomination":
    "een dag van stemming die past bij de kandidaatstelling (J 1, T 1, Y 8)",
  "nomination-before-a-thursday":
    "een dag van kandidaatstelling die past bij een stemming op donderdag (Y 8)",
  "boxes-of-the-ballot": "een vakje dat op dit stembiljet staat",
  "a-choice-that-is-marked":
    "een kandidaat die past bij de ingekleurde vakjes. Daaruit kiest het stembureau (N 8, N 26)",
  "ballots-of-the-election": "een stembiljet van deze verkiezing",
  "councils-merge": "een gemeenteraad. Alleen gemeenten worden samengevoegd",
  "total-of-each-district":
    "het totaal van elke kieskring op het eigen stembiljet. Alleen daar staat op welke lijst van een groep een stem is",
  "people-in-the-same-places":
    "stemmen op een stembiljet waarop iedereen op dezelfde plaats staat. Een plaats hoort op elk stembiljet bij één persoon",
  "units-of-one-body": "onderdelen van één soort. Dus geen gemeenten naast hun kieskring",
  "votes-in-files": "een verkiezing met de stemmen in de bestanden zelf",
  "parsed-by-the-library": "een verkiezing die parseElection gaf, en die daarna niet is veranderd",
  "bytes-before-the-end": "bytes van een bestand dat nog open is",
  "untouched-prototypes":
    "een programma dat niets aan Object.prototype toevoegt. Anders lezen we de invoer niet zoals zij is",
  "plain-value": "een waarde die we kunnen lezen, zonder code erin",
  "outcome-of-the-election": "de uitslag die bij deze verkiezing hoort",
  "seats-of-the-body":
    "een berekening met net zoveel zetels als het orgaan heeft. Dit is een fout van ons programma",
  "lists-times-seats": "minder lijsten of minder zetels. Dit is te veel voor het geheugen",
  "own-ids": "andere namen. Deze naam maakt ons programma zelf voor een andere lijst",
  "a-day-after-the-election": "een dag die niet vóór de verkiezing ligt",
};
