import type { ReportWords } from "../../report/report-words.js";
import { be, seats } from "./nouns.js";
import { exclusions } from "./steps.js";

/** The fixed words of reports, in Dutch. */
export const dutchReport: ReportWords = {
  title: (body, area, day) => `Uitslag ${body}${area === null ? "" : ` ${area}`}, ${day}`,
  headings: {
    result: "Zetelverdeling",
    quota: "Kiesdeler",
    fullSeats: "Volle zetels",
    residualSeats: "Restzetels",
    absoluteMajority: "Volstrekte meerderheid",
    listExhaustion: "Lijstuitputting",
    combinations: "Lijstencombinaties",
    groups: "Zetels binnen lijstengroepen",
    threshold: "Voorkeurdrempel",
    elected: "Gekozen kandidaten",
    ranking: "Rangschikking",
    lots: "Lotingen",
    margins: "Hoe nipt was het",
    readings: "Gekozen lezingen van de wet",
  },
  columns: {
    list: "Lijst",
    votes: "Stemcijfer",
    share: "Aandeel",
    timesQuota: "Aantal keer de kiesdeler",
    fullSeats: "Volle zetels",
    residualSeats: "Restzetels",
    otherSeats: "Verschoven zetels",
    seats: "Zetels",
    remainder: "Overschot",
    residualSeat: (number) => `Restzetel ${number}`,
    getsSeat: "Restzetel",
    place: "Plaats",
    candidate: "Kandidaat",
    elected: "Gekozen",
    moreForNextSeat: "Meer nodig voor een zetel erbij",
    fewerForLoss: "Minder kost een zetel",
    reading: "Vraag",
    answer: "Antwoord",
  },
  captions: {
    result: "Stemmen en zetels per lijst",
    fullSeats: "Hoe vaak de kiesdeler in elk stemcijfer is begrepen",
    remainders: "Overschotten na de volle zetels",
    averages: (first, last) =>
      first === last
        ? `Gemiddelden bij restzetel ${first}`
        : `Gemiddelden bij restzetel ${first} tot en met ${last}`,
    group: (group) => `Zetels van de lijsten van ${group}`,
    preference: "Kandidaten met genoeg voorkeurstemmen voor een zetel",
    elected: (group, count, say) => `${group}: ${seats(count, say)}`,
    ranking: (list) => `Rangschikking van de kandidaten van ${list}`,
    margins: "Stemmen die een zetel hadden gescheeld, als de rest gelijk was gebleven",
    readings: "Vragen die de wet openlaat, en het antwoord waarmee is gerekend",
  },
  total: "Totaal",
  yes: "ja",
  no: "nee",
  none: "geen",
  by: {
    "preference-votes": "met voorkeurstemmen",
    "list-order": "in lijstvolgorde",
    succession: "op een opengevallen plaats",
  },
  exclusions,
  remarks: {
    "majority-and-exhaustion":
      "In deze uitslag komen volstrekte meerderheid en lijstuitputting samen. De wet zegt niet helemaal hoe die samengaan; de gekozen lezing doet er hier toe.",
    "seats-unassigned": "Niet alle zetels konden worden toegewezen.",
  },
  roundedNote:
    "Getallen achter de komma zijn afgerond op twee decimalen; gerekend is met de breuken zelf.",
  markedNote:
    "Met ● is gemerkt welke lijst de restzetel kreeg; een streepje betekent dat de lijst niet meedeed.",
  noMajority:
    "Deze bepaling hoefde niet te worden toegepast: er is geen lijst met meer dan de helft van de stemmen die niet ook meer dan de helft van de zetels heeft.",
  noExhaustion: "Geen lijst kreeg meer zetels dan zij kandidaten heeft.",
  noResidualSeats: "Er zijn geen restzetels te verdelen.",
  noPreferenceSeats: "Er is niemand met voorkeurstemmen gekozen.",
  unassigned: (count, say) => `${seats(count, say)} ${be(count, "is", "zijn")} niet toegewezen.`,
  lotNeeded: "De uitslag staat nog niet vast: eerst moet er worden geloot.",
  lotDrawn: (drawn, say) => `Getrokken: ${say.enumeration(drawn)}.`,
  rules: (day) => `Berekend volgens de Kieswet zoals die gold op ${day}.`,
  sources: "Wettekst",
};
