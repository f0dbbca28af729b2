import type {
  ExpectedCount,
  ExpectedForm,
  ExpectedNamed,
  ExpectedOnce,
  ExpectedReference,
  ExpectedRule,
  ExpectedType,
} from "../../../model/expected.js";
import type { RefusalParts, RefusalWords } from "../../language/words/refusals.js";

const types: Readonly<Record<ExpectedType, string>> = {
  text: "een tekst",
  number: "een getal",
  integer: "een geheel getal",
  "truth-value": "true of false",
  array: "een rij",
  object: "een object",
  nothing: "niets",
  other: "een ander soort waarde",
};

const forms: Readonly<Record<ExpectedForm, string>> = {
  "calendar-day": "een dag op de kalender, geschreven als 2026-03-18",
  "combination-id": "een naam die geen getal is en geen schuine streep heeft, zoals A",
  "list-key": "lijstnummer, schuine streep, laagste kieskring, zoals 3/1",
  "json-object": "één JSON-object",
  flag: "een vlag zoals ExactTie",
  fingerprint: "een vingerafdruk van 64 hexadecimale cijfers",
  other: "een andere schrijfwijze",
};

const counted: Readonly<Record<ExpectedCount, (number: string, one: boolean) => string>> = {
  characters: (number, one) => `${number} ${one ? "teken" : "tekens"}`,
  digits: (number, one) => `${number} ${one ? "cijfer" : "cijfers"}, zoals geworpen`,
  items: (number, one) => `${number} ${one ? "onderdeel" : "onderdelen"}`,
  lists: (number, one) => `${number} ${one ? "lijst" : "lijsten"}`,
  votes: (number, one) => `${number} ${one ? "stem" : "stemmen"} in totaal`,
  "votes-cast": (number, one) =>
    one ? `de ${number} uitgebrachte stem` : `de ${number} uitgebrachte stemmen`,
  "votes-of-candidates": (number, one) =>
    `de stemmen van ${number} ${one ? "kandidaat" : "kandidaten"}`,
  "figures-for-candidates": (number, one) =>
    `${number} ${one ? "getal" : "getallen"}, één voor elke kandidaat`,
  "figures-for-districts": (number, one) =>
    `${number} ${one ? "getal" : "getallen"}, één voor elke kieskring`,
  "rows-for-districts": (number, one) =>
    `${number} ${one ? "rij" : "rijen"}, één voor elke kieskring`,
  members: (number, one) => `${number} ${one ? "lid" : "leden"}`,
  denominator: (number) => `${number} als noemer`,
  drawn: (number) => `${number} getrokken`,
  vectors: (number, one) => `${number} ${one ? "vector" : "vectoren"}, zoals de kop zegt`,
};

const once: Readonly<Record<ExpectedOnce, string>> = {
  list: "elke lijst één keer",
  "list-number": "elk lijstnummer één keer",
  "list-in-combinations": "elke lijst in één lijstencombinatie",
  "list-of-group-in-district": "één lijst van een lijstengroep in elke kieskring",
  district: "elke kieskring één keer",
  combination: "elke lijstencombinatie één keer",
  "candidate-on-list": "elke kandidaat één keer op een lijst",
  "deceased-candidate": "elke overleden kandidaat één keer",
  member: "elk lid één keer",
  vacancy: "elke vacature één keer",
  unit: "elk onderdeel één keer",
  "unit-in-neighbourhoods": "elk onderdeel in één buurt",
  session: "elke zitting één keer",
  "choice-for-field": "één keuze voor elk veld",
};

const references: Readonly<Record<ExpectedReference, string>> = {
  list: "een lijst van de verkiezing",
  "list-number": "het nummer van een lijst",
  "list-on-ballot": "een lijst op het stembiljet",
  district: "een kieskring van de verkiezing",
  candidate: "een kandidaat op een van de lijsten",
  member: "een lid",
  "member-on-leave": "een lid met tijdelijk ontslag",
  unit: "een van de onderdelen",
  "differing-field": "een veld waarin de invoeren verschillen",
};

const named: Readonly<Record<ExpectedNamed, (name: string) => string>> = {
  list: (name) => `lijst ${name}`,
  "candidate-on-list": (name) => `een kandidaat op lijst ${name}`,
  session: (name) => `zitting ${name}`,
  "count-of-unit": (name) => `een telling van ${name}`,
  "unit-of-body": (name) => `een onderdeel van ${name}`,
  "total-of-district": (name) => `het totaal van kieskring ${name}`,
  "files-of-election": (name) => `bestanden van ${name}`,
  "overlay-of-outcome": (name) => `de regelwijziging van de uitslag, “${name}”`,
};

const rules: Readonly<Record<ExpectedRule, string>> = {
  "one-way-of-votes": "precies een van votes (een getal per kandidaat), listVotes en lists",
  "votes-or-list-votes": "votes of listVotes, en niet allebei",
  "list-votes-with-number-of-candidates": "numberOfCandidates alleen samen met listVotes",
  "no-candidates-with-list-votes": "geen kandidaten, of stemmen op elk van hen",
  "lists-for-several-districts": "lists, met een rij stemmen voor elke kieskring",
  "candidates-in-each-list": "kandidaten in elk van de lijsten",
  "candidates-known": "kandidaten op elke lijst",
  "candidate-once-in-district": "een kandidaat op één lijst in elke kieskring (artikel H 7)",
  "no-list-combinations": "geen lijstencombinaties: de wet van die dag kent ze niet",
  "list-votes-only":
    "alleen listVotes: hoe op die dag kandidaten werden gekozen, is hier niet bekend",
  "a-vote": "ten minste één stem op een kandidaat: zonder stemmen is er geen kiesdeler",
  "no-more-lots": "geen verdere lotingen: de wet vraagt er geen",
  "no-voter-cards": "niets of 0: deze verkiezing kent geen kiezerspassen",
  "not-on-leave": "een lid dat geen tijdelijk ontslag heeft",
  "no-expulsion": "een andere reden: dit orgaan ontneemt niemand het lidmaatschap (artikel W 2)",
  "lawful-outcome": "geen regelwijziging: de uitslag is die van de wet",
  "lists-of-first-unit": "de lijsten en kandidaten van het eerste onderdeel, in dezelfde volgorde",
  "at-least-each-unit": "ten minste de stemmen van elk onderdeel",
  "exact-products":
    "stemmen van een lijst in één onderdeel maal die in alle onderdelen hoogstens 2^53 - 1",
  "a-choice": "een keuze",
  "a-count": "een telling",
  "votes-in-files": "een verkiezing waarvan de bestanden de stemmen zelf bevatten",
};

const place = ({ at }: RefusalParts): string => at ?? "De invoer";

const compared = ({ expected, actual }: RefusalParts): string =>
  ` Verwacht: ${expected}. Opgegeven: ${actual}.`;

const saying =
  (what: string) =>
  (parts: RefusalParts): string =>
    `${place(parts)} ${what}.${compared(parts)}`;

/** What is said about refused input, in Dutch. */
export const dutchRefusals: RefusalWords = {
  sentences: {
    missing: (parts) => `${place(parts)} ontbreekt. Verwacht: ${parts.expected}.`,
    "wrong-type": saying("is niet het soort waarde dat hier hoort"),
    "unknown-property": (parts) => `${place(parts)} is hier geen bekende eigenschap.`,
    "unknown-value": saying("is niet een van de mogelijke waarden"),
    "not-an-integer": saying("moet een geheel getal zijn"),
    "too-small": saying("is te klein"),
    "too-large": saying("is te groot"),
    "wrong-length": saying("heeft niet de juiste lengte"),
    malformed: saying("is niet goed geschreven"),
    ambiguous: saying("is op meer dan één manier opgegeven; geef één manier"),
    "not-a-day": saying("moet een dag op de kalender zijn, geschreven als 2026-03-18"),
    "no-rules-on-day": (parts) =>
      `Voor deze verkiezing zijn op die dag geen regels bekend.${compared(parts)}`,
    duplicate: saying("komt meer dan één keer voor"),
    "unknown-reference": saying("verwijst naar iets wat er niet is"),
    "not-allowed": saying("is hier niet toegestaan"),
    "total-too-large": (parts) =>
      `Er zijn meer stemmen dan een verkiezing kan hebben.${compared(parts)}`,
    "no-votes": () => "Er zijn geen stemmen op kandidaten; er is geen uitslag te berekenen.",
    "lot-option-unknown": saying(
      "is niet een van de lijsten of kandidaten waartussen wordt geloot",
    ),
    "lot-question-differs": saying(
      "is het antwoord op een andere loting dan de loting die nodig is",
    ),
    "lot-not-asked": saying("is niet nodig: deze loting wordt niet gevraagd"),
  },
  expected: {
    type: ({ type }) => types[type],
    form: ({ form }) => forms[form],
    "no-such-property": () => "geen eigenschap met deze naam",
    "more-than": ({ limit, of }, say) => `meer dan ${quantity(say.number(limit), limit, of)}`,
    "at-least": ({ limit, of }, say) => `ten minste ${quantity(say.number(limit), limit, of)}`,
    "at-most": ({ limit, of }, say) => `hoogstens ${quantity(say.number(limit), limit, of)}`,
    between: ({ least, most }, say) =>
      `een geheel getal van ${say.number(least)} tot en met ${say.number(most)}`,
    exactly: ({ count, of }, say) => quantity(say.number(count), count, of),
    "candidates-of-list": ({ list, count }, say) =>
      `${quantity(say.number(count), count, "votes-of-candidates")} van lijst ${list}`,
    "sum-of-list": ({ list, sum }, say) =>
      `${say.number(sum)}, de som van de kandidaten van lijst ${list}`,
    value: ({ text }) => text,
    "one-of": ({ values }) => `een van ${values.join(", ")}`,
    "some-of": ({ count, values }, say) =>
      `${count === 1 ? "een" : say.number(count)} van ${values.join(", ")}`,
    "order-of": ({ values }) => `een volgorde van ${values.join(", ")}`,
    day: ({ from, until }) =>
      until === null ? `een dag op of na ${from}` : `een dag van ${from} tot en met ${until}`,
    once: ({ what }) => once[what],
    reference: ({ to }) => references[to],
    named: ({ what, name }) => named[what](name),
    rule: ({ rule }) => rules[rule],
  },
  actual: {
    nothing: () => "niets",
    value: ({ text }) => text,
    array: ({ length }, say) => `een rij van ${say.number(length)}`,
    object: () => "een object",
    function: () => "een functie",
    symbol: () => "een symbool",
  },
};

function quantity(number: string, count: number, of: ExpectedCount | undefined): string {
  return of === undefined ? number : counted[of](number, count === 1);
}
