import type { FilesKnown } from "./known.js";

/** What a reader of Dutch knows to be said of official files. */
export const dutchOfFiles: FilesKnown = {
  findings: {
    "candidates-do-not-add-up":
      "<w:file>[, <w:unit>], <w:what>: <n:stated>, maar de stemmen op de kandidaten zijn samen <n:sum>.",
    "lists-do-not-add-up":
      "<w:file>[, <w:unit>], <w:what>: <n:stated>, maar de stemmen op de lijsten zijn samen <n:sum>.",
    "units-do-not-add-up":
      "<w:file>[, <w:unit>], <w:what>: <n:stated>, maar de onderdelen zijn samen <n:sum>.",
    "files-differ": "<w:unit>, <w:what>: <n:figure> in <w:file> en <n:figureAbove> in <w:above>.",
    "table-differs":
      "<w:file>[, <w:unit>], <w:what>: <n:actual>, maar <n:expected> in de telling waar de tabel bij hoort (<w:with>).",
    "table-lacks":
      "<w:file>[, <w:unit>], <w:what>: niet vermeld, en <n:expected> in de telling waar de tabel bij hoort (<w:with>).",
    "table-adds":
      "<w:file>[, <w:unit>], <w:what>: <n:actual>, en niet vermeld in de telling waar de tabel bij hoort (<w:with>).",
    "ballots-differ": "<w:file>[, <w:unit>]: <w:list> heeft niet overal dezelfde kandidaten.",
    "list-not-nominated": "<w:file>[, <w:unit>]: <w:list> staat niet op de kandidatenlijsten.",
    "list-not-counted":
      "<w:file>[, <w:unit>]: <w:list> staat wel op de kandidatenlijsten, maar is niet geteld.",
    "candidate-not-nominated":
      "<w:file>[, <w:unit>]: op <w:list> is een kandidaat geteld die niet op de kandidatenlijst staat (nummer <w:actual>).",
    "candidate-not-counted":
      "<w:file>[, <w:unit>]: op <w:list> is een kandidaat niet geteld (nummer <w:expected>).",
    "candidate-code-differs":
      "<w:file>[, <w:unit>]: op <w:list> heeft een kandidaat de code <w:actual>; bij de naam hoort <w:expected>.",
    "field-differs":
      "<w:file>[ (<w:where>)]: <w:field> is hier “<w:actual>” en in <w:with> “<w:expected>”.",
    "field-lacking":
      "<w:file>[ (<w:where>)]: <w:field> ontbreekt hier, en is in <w:with> “<w:expected>”.",
    "field-besides":
      "<w:file>[ (<w:where>)]: <w:field> is hier “<w:actual>”, en ontbreekt in <w:with>.",
    "field-differs-within":
      "<w:file>[ (<w:where>)]: <w:field> is “<w:actual>”, terwijl “<w:expected>” werd verwacht.",
    "field-absent": "<w:file>[ (<w:where>)]: <w:field> ontbreekt.",
    "field-added":
      "<w:file>[ (<w:where>)]: <w:field> is “<w:actual>”, terwijl er niets werd verwacht.",
    "figure-somewhere":
      "<w:file>[ (<w:where>)], <w:what>: niet overal vermeld, en daar niet vergeleken.",
    "given-differs-from-law":
      "<w:field>: opgegeven is “<w:actual>”, maar volgens de wet van die dag en de bestanden is het “<w:expected>”.",
    "field-differs-from-law":
      "<w:file>: <w:field> is “<w:actual>”, maar volgens de wet van die dag “<w:expected>”.",
    "field-differs-from-result":
      "<w:file>[ (<w:where>)]: <w:field> is “<w:actual>”, maar “<w:expected>” in de berekende uitslag.",
    "field-lacking-from-result":
      "<w:file>[ (<w:where>)]: <w:field> ontbreekt, en is “<w:expected>” in de berekende uitslag.",
    "fact-given": "Opgegeven, en niet uit de bestanden: <w:fact> (<w:about>[, <w:name>]).",
    "fact-unknown":
      "Wat is opgegeven, gaat over niemand en niets in de bestanden: <w:fact> (<w:about>).",
    "deceased-supposed":
      "Als <w:list>, nummer <n:position>, <w:expected>, is overleden, is de uitslag die van de wet (artikel P 19a).",
    "name-corrected":
      "Als de naam van <w:list>, nummer <n:position>, <w:expected>, na de kandidaatstelling is verbeterd in <w:actual>, is de uitslag die van de wet.",
    "no-files": "Er zijn geen bestanden om na te kijken.",
    "other-election": "<w:file> hoort bij een andere verkiezing: <w:actual>, niet <w:expected>.",
    "date-differs":
      "<w:file> noemt als dag van stemming <w:actual>, de andere bestanden <w:expected>.",
    "given-twice":
      "Naast <w:file> is er <w:actual>, van dezelfde soort en hetzelfde orgaan; welk van de twee geldt, is niet te zeggen.",
    copy: "<w:file> zegt letter voor letter hetzelfde als <w:first>, en telt één keer mee.",
    corrected: "<w:file> is vervangen door een later verslag, <w:actual>, en telt niet mee.",
    "contest-unknown":
      "<w:file> noemt een kieskring die de andere bestanden niet kennen: <w:actual>.",
    "lists-missing":
      "Van kieskring <w:actual> uit <w:file> zijn er geen kandidatenlijsten: de stembiljetten en de namen daar zijn niet nagekeken.",
    "contest-missing": "Van kieskring <w:actual> uit <w:file> zijn er geen stemmen.",
    "unit-twice": "<w:file> telt een onderdeel dubbel: als <w:expected> en als <w:actual>.",
    "not-compared":
      "<w:file> is met geen ander bestand vergeleken: geen ander gaat over hetzelfde.",
    "unit-unknown": "<w:file> telt een onderdeel mee dat er niet hoort te zijn: <w:actual>.",
    "units-unknown":
      "Geen bestand zegt welke onderdelen de verkiezing heeft, zodat er onderdelen kunnen ontbreken.",
    "no-total": "<w:file> noemt geen totaal; de onderdelen zijn opgeteld.",
    "units-without-file":
      "Onderdelen van <w:file>: <n:missing> van <w:units> <missing?heeft|hebben> geen eigen bestand en <missing?is|zijn> daar dus niet mee vergeleken[ (<w:names>)].",
    "unit-missing": "In <w:file> ontbreekt een onderdeel van de verkiezing (<w:actual>).",
    "units-missing": "Van een onderdeel van de verkiezing zijn er geen stemmen (<w:actual>).",
    "no-units": "<w:file> heeft alleen een totaal, en geen onderdelen om op te tellen.",
    "no-candidate-lists":
      "Er zijn geen kandidatenlijsten, zodat de namen van de gekozenen niet zijn nagekeken.",
    "no-seats": "Het aantal zetels is niet bekend: er is geen definitie van de verkiezing.",
    "seats-overruled":
      "Het aantal zetels is volgens de definitie, <w:file>, <w:expected>; het opgegeven aantal, <w:actual>, is niet gebruikt.",
    "no-whole-count": "Er is geen telling van de hele verkiezing, dus ook geen uitslag.",
    "no-result-file": "Er is geen uitslagbestand om de berekende uitslag naast te leggen.",
    "result-not-determined": "De uitslag kon niet worden berekend.",
    "seats-differ":
      "Aantal zetels van <w:list>: <w:expected> volgens de wet, <w:actual> volgens <w:file>.",
    "elected-differ":
      "<w:list>: in de volgorde van verkiezing <w:expected> volgens de wet, en <w:actual> volgens <w:file>.",
    "elected-besides":
      "<w:list>: in de volgorde van verkiezing <w:actual> volgens <w:file>, en daar niemand volgens de wet.",
    "ranking-differs":
      "<w:list>: gekozen met voorkeurstemmen (1) of in de volgorde van de lijst (2): <w:expected> volgens de wet, <w:actual> volgens <w:file>.",
    "elected-unknown":
      "<w:list>: een gekozene uit <w:file> is op de kandidatenlijsten niet te vinden (<w:actual>).",
    "elected-twice": "<w:list>: <w:file> noemt iemand twee keer (<w:actual>).",
    "lot-given":
      "Er is geloot tussen <w:options>[; zoals opgegeven <drawn?is|zijn> <w:drawn> getrokken].",
    "lot-drawn":
      "De uitslag berust op een loting tussen <w:options>[; getrokken <drawn?is|zijn> <w:drawn>].",
    "lot-required": "Er moet worden geloot tussen <w:options>.",
  },
  verdicts: {
    right: "Alles wat is gegeven, klopt.",
    wrong: "Er klopt iets niet.",
    unreadable: "Niet alles kon worden gelezen.",
    incomplete: "Er ontbreekt iets, zodat er geen uitslag is.",
    "right-if": "Alles klopt, als het volgende zo is.",
  },
  facts: {
    deceased: "een kandidaat is overleden",
    withdrawn: "een kandidaat wordt voorbijgegaan",
    "corrected-name": "de naam van een kandidaat is verbeterd",
    "in-force": "deze telling geldt",
  },
  fields: {
    sums: "optellingen",
    figures: "cijfers van hetzelfde onderdeel",
    candidates: "lijsten en kandidaten op de stembiljetten",
    tables: "tabellen naast de telling waar zij bij horen",
    result: "zetels en gekozenen",
    law: "aantal zetels en voorkeurdrempel",
    "election-name": "de naam van de verkiezing",
    reason: "een cijfer dat niet overal staat",
    kind: "de soort telling van dit orgaan",
    authority: "het stembureau dat het bestand maakte",
    category: "het soort verkiezing",
    subcategory: "de grootte van het orgaan",
    domain: "het kiesgebied",
    "domain-number": "het nummer van het kiesgebied",
    "election-day": "de dag van stemming",
    "election-year": "het jaar van de verkiezing",
    "nomination-day": "de dag van kandidaatstelling",
    contest: "de indeling in kieskringen",
    "contest-name": "de naam van de kieskring",
    "unit-name": "de naam van het onderdeel",
    "postal-code": "de postcode",
    region: "het gebied",
    "list-name": "de aanduiding van de lijst",
    "list-type": "de soort lijst",
    "registered-name": "de geregistreerde aanduiding",
    initials: "het veld voorletters",
    "first-name": "de roepnaam",
    prefix: "het voorvoegsel",
    "last-name": "de achternaam",
    "candidate-name": "de naam van de kandidaat in de tabel",
    gender: "het geslacht",
    residence: "de woonplaats",
    country: "het land",
    "birth-date": "de geboortedatum",
    "short-code": "de code van de kandidaat",
    place: "de plaats in de volgorde",
    ranking: "de wijze van verkiezing",
    order: "de volgorde",
    votes: "het aantal stemmen",
    seats: "het aantal zetels",
    "preference-threshold": "de voorkeurdrempel",
    "eligible-voters": "het aantal kiesgerechtigden",
  },
  issues: {
    "empty-file": "het bestand is leeg",
    "no-eml-file": "dit is geen EML-bestand",
    "no-results-table": "dit is geen tabel van een telling (osv4-3)",
    "not-utf-8": "de tekens zijn geen UTF-8",
    "unsupported-encoding": "de tekencodering wordt niet gelezen",
    "not-well-formed": "de opbouw van het bestand klopt niet",
    truncated: "het bestand houdt te vroeg op",
    "document-type-refused": "een documenttype wordt niet aangenomen",
    "entity-refused": "een entiteit wordt niet aangenomen",
    "nested-too-deep": "de elementen zijn te diep genest",
    "markup-too-long": "een stuk opmaak is te lang",
    "too-many-attributes": "een element heeft te veel attributen",
    "too-many-issues": "er is te veel mis om alles te noemen",
    "unknown-root": "dit is geen EML",
    "unknown-kind": "dit soort EML-bestand wordt niet gelezen",
    "missing-element": "er ontbreekt een element",
    "repeated-element": "een element staat er vaker dan mag",
    "unexpected-element": "een element hoort hier niet",
    "wrong-order": "de elementen staan in de verkeerde volgorde",
    "missing-attribute": "er ontbreekt een attribuut",
    "unexpected-attribute": "een attribuut hoort hier niet",
    "unexpected-text": "er staat tekst waar die niet hoort",
    "invalid-value": "een waarde is niet geldig",
    "number-too-large": "een getal is te groot",
    "duplicate-identifier": "een nummer of code komt twee keer voor",
    "incomplete-content": "de inhoud is niet volledig",
    "other-layout": "de tabel is anders opgemaakt dan het officiële programma haar schrijft",
  },
  line: "Regel",
  expects: "verwacht",
  phrases: {
    once: "<name> één keer",
    times: "<name> ten minste <times> <times?keer|keer>",
    before: "<name> vóór <other>",
    "one-of": "een van <values>",
    between: "een geheel getal van <least> tot en met <most>",
    "at-most": "hoogstens <quantity>",
    "ballots-found": "stemmen op kandidaten, blanco en ongeldig samen[, hier <sum>]",
    "list-in-total": "lijst <list>[, kandidaat <candidate>,] in het totaal",
    "list-in-every-unit": "lijst <list>[, kandidaat <candidate>,] in elk onderdeel",
    "candidate-lists": "kandidatenlijsten van <of>",
  },
  counts: {
    attributes: ["attribuut", "attributen"],
    levels: ["laag van elementen", "lagen van elementen"],
    characters: ["teken zonder tag", "tekens zonder tag"],
    issues: ["fout", "fouten"],
    fields: ["veld", "velden"],
    units: ["onderdeel", "onderdelen"],
  },
  forms: {
    text: "een tekst",
    digits: "cijfers",
    "whole-number": "een geheel getal",
    "whole-number-from-1-or-nothing": "een geheel getal vanaf 1, of niets",
    "number-from-1": "een getal vanaf 1 zonder nullen vooraan",
    letter: "een letter",
    "code-of-area": "een, twee of vier cijfers",
    election: "een verkiezing zoals TK2023 of GR2022_WestMaasenWaal",
    contest: "het nummer van een kieskring, alle of geen",
    unit: "een onderdeel zoals HSB1, HSB1::0014, 0014, 0014::SB1 of SB1",
    committee: "een stembureau: CSB, HSB1, SB1 of vier cijfers",
    "short-code": "letters en hoogstens 7 cijfers, samen 15 tekens",
    address: "een adres (URI)",
    "web-address": "een webadres",
    version: "een versie zoals 1.3",
    day: "een dag zoals 2023-11-22",
    "day-and-time": "een dag en tijd zoals 2023-12-03T14:20:55.204",
    "day-with-or-without-time": "een dag zoals 2023-11-22, met of zonder tijd",
    "day-without-year": "een dag zoals XX-03-1970",
    "grid-coordinate": "een coördinaat zoals 81611",
    degrees: "graden zoals 52.08119",
    building: "16 cijfers",
    "postal-code": "een postcode zoals 2513 AA",
    "district-code": "WK en 6 cijfers",
    "neighbourhood-code": "BU en 8 cijfers",
  },
  rules: {
    "no-elements": "geen elementen",
    "no-text": "geen tekst",
    "no-such-attribute": "dit attribuut niet",
    "own-identifier": "een eigen nummer of code",
    "candidate-or-list": "een kandidaat of een lijst, een van de twee",
    "candidate-with-code": "een kandidaat met Id of ShortCode, of een lijst met Id",
    "list-with-number": "een lijst met een Id",
    "list-with-name": "een lijst met een RegisteredName",
    "list-before-candidates": "een lijst vóór haar kandidaten",
    "locality-or-country": "een Locality of een Country, een van de twee",
    "pairs-of-times-and-coordinates":
      "beide tijden, beide coördinaten, beide graden, of geen van de twee",
    "results-table": "een bestand dat begint met Verkiezing, Datum, Gebied, Nummer",
    "layout-of-program":
      "de opmaak van het officiële programma; een rekenblad kan de tabel opnieuw hebben bewaard",
    "header-of-table": "de kop: Verkiezing, Datum, Gebied, Nummer",
    "row-of-figures": "een rij met cijfers",
    "figure-once": "elk cijfer één keer",
    "list-once": "elke lijst één keer",
    "candidate-once": "elke kandidaat één keer",
    "list-or-candidate": "een lijst of een kandidaat",
    "field-of-table": "een veld, een puntkomma of een nieuwe regel",
    "count-of-a-body": "de telling van een gemeente (vier cijfers), een kieskring of het geheel",
    "stated-total": "een opgegeven totaal",
    "list-of-candidate-lists": "een lijst van de kandidatenlijsten",
    "candidate-of-candidate-lists": "een kandidaat van de kandidatenlijst",
    "own-codes": "een eigen code voor elke kandidaat",
  },
};
