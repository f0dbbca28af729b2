import type { ReadingSentences } from "../../language/words/readings.js";

/** The contested questions of the law and their answers, in Dutch. */
export const dutchReadings: ReadingSentences = {
  noVotes: {
    question: "Wat gebeurt er als er op geen enkele kandidaat is gestemd?",
    options: {
      "seats-unassigned": "Alle zetels blijven onbezet.",
      "quota-of-one-vote":
        "De kiesdeler wordt berekend alsof er één stem was; niemand krijgt een zetel.",
      refused: "Er is geen uitslag te berekenen.",
    },
  },
  majoritySeatCounts: {
    question:
      "Heeft de lijst met de volstrekte meerderheid met de zetel van artikel P 9 haar ene restzetel van artikel P 8 gehad, als er na lijstuitputting opnieuw wordt verdeeld?",
    options: {
      no: "Nee, de zetel van artikel P 9 is geen restzetel.",
      yes: "Ja, die zetel komt in de plaats van de zetel die een ander verloor.",
    },
  },
  fullLists: {
    question: "Wanneer doen lijsten zonder kandidaten niet meer mee (artikel P 10)?",
    options: {
      "excluded-before-each-seat":
        "Bij iedere zetel wordt vooraf gekeken of de lijst nog kandidaten heeft.",
      "removed-afterwards":
        "De zetels worden eerst verdeeld; wat een lijst te veel kreeg, gaat daarna terug.",
    },
  },
  equalCandidates: {
    question: "Hoe staan kandidaten met evenveel voorkeurstemmen als er voor ieder een zetel is?",
    options: {
      "list-order": "In de volgorde van de lijst.",
      "equal-order": "Gelijk: geen van hen gaat voor.",
    },
  },
  smallestSeat: {
    question:
      "Welke zetel is toegewezen voor het kleinste gemiddelde of het kleinste overschot (artikel P 9)?",
    options: {
      "last-assigned": "De restzetel die het laatst is toegewezen.",
      "smallest-compared": "De restzetel met de kleinste waarde, ook als die eerder is toegewezen.",
    },
  },
  majorityOf: {
    question: "Waarvan moet een lijst meer dan de helft hebben (artikel P 9)?",
    options: {
      "votes-on-candidates": "Van de stemmen op kandidaten.",
      "votes-on-candidates-and-blank": "Van de stemmen op kandidaten en de blanco stemmen samen.",
    },
  },
  restrictedAverages: {
    question: "Welke lijsten delen mee als de restzetels van artikel P 8 op gemiddelden overgaan?",
    options: {
      "all-lists": "Alle lijsten.",
      "lists-at-threshold": "Alleen lijsten met ten minste driekwart van de kiesdeler.",
    },
  },
  afterRestrictedAverages: {
    question:
      "Wat als iedere lijst haar ene zetel op gemiddelden heeft en er nog zetels over zijn?",
    options: {
      "highest-averages": "De rest gaat naar de grootste gemiddelden, zonder grens per lijst.",
      "seats-unassigned": "De overige zetels blijven onbezet.",
    },
  },
  restrictedAveragesAfterLots: {
    question:
      "Heeft een lijst die haar ene zetel op gemiddelden door loting kreeg, die zetel gehad?",
    options: {
      "every-winner-has-had-its-seat": "Ja, elke winnaar van de loting.",
      "first-winner-only": "Alleen de eerste die werd getrokken.",
    },
  },
  deceasedInListLength: {
    question:
      "Tellen overleden kandidaten mee in de lengte van een lijst (artikelen P 10 en P 19a)?",
    options: {
      "not-counted": "Nee, een overleden kandidaat telt niet mee.",
      counted: "Ja, zij tellen mee.",
    },
  },
  electedInSeveralGroups: {
    question: "Wat als een kandidaat voor meer dan één partij zou zijn gekozen?",
    options: {
      "group-with-most-votes":
        "De kandidaat houdt de zetel van de partij met de meeste stemmen op hem of haar.",
      "elected-in-each": "De kandidaat is voor elke partij gekozen.",
    },
  },
  successorElectedElsewhere: {
    question: "Wie kan de zetel krijgen van een kandidaat die voor een andere partij is gekozen?",
    options: {
      "passed-over": "Wie al op een andere lijst is gekozen, wordt overgeslagen.",
      "may-succeed": "Ook wie al op een andere lijst is gekozen.",
    },
  },
  sharedSuccessor: {
    question: "Welke van meer zulke zetels krijgt wie voor elk van die zetels de volgende is?",
    options: {
      "most-votes":
        "Die van de lijst met de meeste stemmen op de kandidaat, bij gelijke aantallen die in de laagste kieskring, zoals bij vacatures van één dag (artikelen W 6 en P 18).",
      "lowest-district":
        "Die van degene die in de laagste kieskring staat, daar het hoogst op de lijst, met het laagste lijstnummer.",
    },
  },
  rankingVotes: {
    question:
      "Welke stemmen tellen bij de rangschikking van een kandidaat die op meer lijsten van de groep staat (artikel P 19)?",
    options: {
      "votes-on-the-list": "De stemmen op de lijst zelf.",
      "votes-on-all-lists": "De stemmen op alle lijsten samen.",
    },
  },
  lastSeatOfOneStep: {
    question: "Welke van de zetels die in één keer zijn toegewezen, is de laatste (artikel P 16)?",
    options: {
      lot: "Dat beslist het lot.",
      "smallest-remainder": "De zetel van de lijst met het kleinste overschot.",
    },
  },
  lotsInATie: {
    question: "Hoe vaak wordt er geloot als meer lijsten gelijk staan?",
    options: {
      "one-for-each-seat": "Voor iedere zetel opnieuw.",
      "one-for-all-seats": "Eén keer, voor alle zetels samen.",
    },
  },
  majorityAfterExhaustion: {
    question: "Wordt na lijstuitputting opnieuw naar de volstrekte meerderheid gekeken?",
    options: { "not-again": "Nee, dat gebeurt één keer.", again: "Ja, ook daarna nog." },
  },
  listsWithoutVotes: {
    question: "Krijgt een lijst zonder stemmen een zetel als de andere lijsten zijn uitgeput?",
    options: {
      never: "Nee, nooit.",
      "when-others-run-out": "Ja, als de andere lijsten geen kandidaten meer hebben.",
    },
  },
  listsWithoutVotesInGroup: {
    question:
      "Krijgt een lijst zonder stemmen binnen een lijstengroep een zetel als de andere zijn uitgeput?",
    options: {
      never: "Nee, nooit.",
      "when-others-run-out": "Ja, als de andere lijsten van de groep geen kandidaten meer hebben.",
    },
  },
  waterAuthorityThreshold: {
    question: "Wat is de voorkeurdrempel bij een waterschap met minder dan 19 zetels?",
    options: { quarter: "Een kwart van de kiesdeler.", half: "De helft van de kiesdeler." },
  },
  collegeRankingThreshold: {
    question:
      "Welke drempel geldt bij de rangschikking (artikel P 19) voor een kiescollege in Caribisch Nederland?",
    options: { half: "De helft van de kiesdeler.", quarter: "Een kwart van de kiesdeler." },
  },
  senateSuccessionThreshold: {
    question:
      "Wie gaat voor bij de opvolging in een lijstengroep van de Eerste Kamer (artikel W 1)?",
    options: {
      quota: "Wie de kiesdeler haalde.",
      quarter: "Wie meer dan een kwart van de kiesdeler haalde.",
    },
  },
  ownListInSuccession: {
    question:
      "Gaan bij de opvolging ook kandidaten boven de drempel voor die alleen op de lijst van de zetel staan (artikel W 1)?",
    options: {
      "other-lists-first": "Nee: het derde lid gaat over de andere lijsten van de groep.",
      "most-votes-first": "Ja: wie van de groep de meeste stemmen heeft, gaat voor.",
    },
  },
  seatOfMemberOnLeave: {
    question:
      "Telt de zetel van een lid met tijdelijk ontslag dat niemand vervangt mee als toegewezen aan de lijst (artikel W 4)?",
    options: {
      counts: "Ja: de zetel is toegewezen en het lidmaatschap herleeft.",
      "does-not-count": "Nee: alleen zetels die iemand bezet, tellen.",
    },
  },
  unrankedLists: {
    question:
      "Kan een lijst die bij de verkiezing niet is gerangschikt een plaats krijgen (artikel W 4)?",
    options: {
      "ranked-when-needed": "Ja: de volgorde van artikel P 19 kan alsnog worden vastgesteld.",
      nobody: "Nee: er is geen volgorde, dus komt niemand in aanmerking.",
    },
  },
  membersOfWaterAuthority: {
    question: "Welke leden van een waterschap telt artikel W 4?",
    options: {
      "all-members": "Alle leden, ook de benoemde.",
      "elected-members": "Alleen de gekozen leden.",
    },
  },
  placeOfReplacement: {
    question:
      "Van welke lijst komt de volgende vervanger als de plaats naar een andere lijst was gegaan (artikel X 12)?",
    options: {
      "list-of-the-absent-member": "Van de lijst van het afwezige lid.",
      "list-of-the-replacement": "Van de lijst van de vervanger die vertrok.",
    },
  },
  nonResidentsVoteValue: {
    question:
      "Hoe wordt de stemwaarde van het kiescollege niet-ingezetenen afgerond (artikel Ua 4)?",
    options: {
      "rounded-once": "Eén keer, aan het eind.",
      "quotient-rounded-first": "Eerst het quotiënt, daarna de uitkomst.",
    },
  },
  referendumMajority: {
    question: "Wanneer is een meerderheid tegen, bij een raadgevend referendum?",
    options: {
      "against-exceeds-for": "Als er meer stemmen tegen dan voor zijn.",
      "more-than-half-of-valid":
        "Als meer dan de helft van de geldige stemmen tegen is, blanco meegeteld.",
    },
  },
  smallNationalBody: {
    question:
      "Hoe gaan de restzetels bij een landelijk of provinciaal orgaan met minder dan 19 zetels?",
    options: {
      "method-of-the-body": "Zoals altijd bij dat orgaan.",
      "method-of-its-size": "Zoals bij een gemeenteraad van die grootte.",
    },
  },
  noListReachesThreshold: {
    question: "Wat als geen enkele lijst de drempel voor de restzetels haalt?",
    options: {
      "seats-unassigned": "Dan doet geen lijst mee en blijven de zetels onbezet.",
      "threshold-lifted": "Dan doen alle lijsten mee.",
    },
  },
  largeDifference: {
    question:
      "Is een verschil tussen toegelaten kiezers en uitgebrachte stemmen groot bij 2% van de uitgebrachte stemmen of bij 15 stemmen, of pas als beide gelden?",
    options: {
      or: "Bij 2% van de uitgebrachte stemmen, of bij 15 stemmen.",
      and: "Pas als beide gelden.",
    },
  },
};
