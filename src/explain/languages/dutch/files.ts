import { dictionary } from "../../language/dictionary.js";
import type { FileWords, IssuePhrases, VerificationPhrases } from "../../language/words/files.js";
import { dutchExpectedInFiles } from "./expected-in-files.js";

/** What is said about election files, in Dutch. */
export const dutchFiles: FileWords = {
  verification: dictionary<VerificationPhrases>()({
    "candidates-do-not-add-up":
      "{file}{unit:, #}, {what}: {stated}, maar de stemmen op de kandidaten zijn samen {sum}.",
    "lists-do-not-add-up":
      "{file}{unit:, #}, {what}: {stated}, maar de stemmen op de lijsten zijn samen {sum}.",
    "units-do-not-add-up":
      "{file}{unit:, #}, {what}: {stated}, maar de onderdelen zijn samen {sum}.",
    "files-differ": "{unit}, {what}: {figure} in {file} en {figureAbove} in {above}.",
    "table-differs":
      "{file}{unit:, #}, {what}: {actual}, maar {expected} in de telling waar de tabel bij hoort ({with}).",
    "table-lacks":
      "{file}{unit:, #}, {what}: niet vermeld, en {expected} in de telling waar de tabel bij hoort ({with}).",
    "table-adds":
      "{file}{unit:, #}, {what}: {actual}, en niet vermeld in de telling waar de tabel bij hoort ({with}).",
    "ballots-differ": "{file}{unit:, #}: {list} heeft niet overal dezelfde kandidaten.",
    "list-not-nominated": "{file}{unit:, #}: {list} staat niet op de kandidatenlijsten.",
    "list-not-counted":
      "{file}{unit:, #}: {list} staat wel op de kandidatenlijsten, maar is niet geteld.",
    "candidate-not-nominated":
      "{file}{unit:, #}: op {list} is een kandidaat geteld die niet op de kandidatenlijst staat (nummer {actual}).",
    "candidate-not-counted":
      "{file}{unit:, #}: op {list} is een kandidaat niet geteld (nummer {expected}).",
    "candidate-code-differs":
      "{file}{unit:, #}: op {list} heeft een kandidaat de code {actual}; bij de naam hoort {expected}.",
    "field-differs": "{file}{where: (#)}: {field} is hier “{actual}” en in {with} “{expected}”.",
    "field-lacking": "{file}{where: (#)}: {field} ontbreekt hier, en is in {with} “{expected}”.",
    "field-besides": "{file}{where: (#)}: {field} is hier “{actual}”, en ontbreekt in {with}.",
    "field-differs-within":
      "{file}{where: (#)}: {field} is “{actual}”, terwijl “{expected}” werd verwacht.",
    "field-absent": "{file}{where: (#)}: {field} ontbreekt.",
    "field-added": "{file}{where: (#)}: {field} is “{actual}”, terwijl er niets werd verwacht.",
    "figure-somewhere": "{file}{where: (#)}, {what}: niet overal vermeld, en daar niet vergeleken.",
    "given-differs-from-law":
      "{Field}: opgegeven is “{actual}”, maar volgens de wet van die dag en de bestanden is het “{expected}”.",
    "field-differs-from-law":
      "{file}: {field} is “{actual}”, maar volgens de wet van die dag “{expected}”.",
    "field-differs-from-result":
      "{file}{where: (#)}: {field} is “{actual}”, maar “{expected}” in de berekende uitslag.",
    "field-lacking-from-result":
      "{file}{where: (#)}: {field} ontbreekt, en is “{expected}” in de berekende uitslag.",
    "kept-aside": "{file}: {what}",
    "fact-given": "Opgegeven, en niet uit de bestanden: {fact} ({about}{name:, #}).",
    "fact-unknown":
      "Wat is opgegeven, gaat over niemand en niets in de bestanden: {fact} ({about}).",
    "deceased-supposed":
      "Als {list}, nummer {position}, {expected}, is overleden, is de uitslag die van de wet (artikel P 19a).",
    "name-corrected":
      "Als de naam van {list}, nummer {position}, {expected}, na de kandidaatstelling is verbeterd in {actual}, is de uitslag die van de wet.",
    "no-files": "Er zijn geen bestanden om na te kijken.",
    "other-election": "{file} hoort bij een andere verkiezing: {actual}, niet {expected}.",
    "date-differs": "{file} noemt als dag van stemming {actual}, de andere bestanden {expected}.",
    "given-twice":
      "Naast {file} is er {actual}, van dezelfde soort en hetzelfde orgaan; welk van de twee geldt, is niet te zeggen.",
    copy: "{file} zegt letter voor letter hetzelfde als {first}, en telt één keer mee.",
    corrected: "{file} is vervangen door een later verslag, {actual}, en telt niet mee.",
    "contest-unknown": "{file} noemt een kieskring die de andere bestanden niet kennen: {actual}.",
    "lists-missing":
      "Van kieskring {actual} uit {file} zijn er geen kandidatenlijsten: de stembiljetten en de namen daar zijn niet nagekeken.",
    "contest-missing": "Van kieskring {actual} uit {file} zijn er geen stemmen.",
    "unit-twice": "{file} telt een onderdeel dubbel: als {expected} en als {actual}.",
    "not-compared": "{file} is met geen ander bestand vergeleken: geen ander gaat over hetzelfde.",
    "unit-unknown": "{file} telt een onderdeel mee dat er niet hoort te zijn: {actual}.",
    "units-unknown":
      "Geen bestand zegt welke onderdelen de verkiezing heeft, zodat er onderdelen kunnen ontbreken.",
    "no-total": "{file} noemt geen totaal; de onderdelen zijn opgeteld.",
    "units-without-file":
      "Onderdelen van {file}: {missing} van {units} {missing:heeft|hebben} geen eigen bestand en {missing:is|zijn} daar dus niet mee vergeleken{names: (#)}.",
    "unit-missing": "In {file} ontbreekt een onderdeel van de verkiezing ({actual}).",
    "units-missing": "Van een onderdeel van de verkiezing zijn er geen stemmen ({actual}).",
    "no-units": "{file} heeft alleen een totaal, en geen onderdelen om op te tellen.",
    "no-candidate-lists":
      "Er zijn geen kandidatenlijsten, zodat de namen van de gekozenen niet zijn nagekeken.",
    "no-seats": "Het aantal zetels is niet bekend: er is geen definitie van de verkiezing.",
    "seats-overruled":
      "Het aantal zetels is volgens de definitie, {file}, {expected}; het opgegeven aantal, {actual}, is niet gebruikt.",
    "no-whole-count": "Er is geen telling van de hele verkiezing, dus ook geen uitslag.",
    "no-result-file": "Er is geen uitslagbestand om de berekende uitslag naast te leggen.",
    "result-not-determined": "De uitslag kon niet worden berekend. {why}",
    "seats-differ": "Aantal zetels van {list}: {expected} volgens de wet, {actual} volgens {file}.",
    "elected-differ":
      "{List}: in de volgorde van verkiezing {expected} volgens de wet, en {actual} volgens {file}.",
    "elected-besides":
      "{List}: in de volgorde van verkiezing {actual} volgens {file}, en daar niemand volgens de wet.",
    "ranking-differs":
      "{List}: gekozen met voorkeurstemmen (1) of in de volgorde van de lijst (2): {expected} volgens de wet, {actual} volgens {file}.",
    "elected-unknown":
      "{List}: een gekozene uit {file} is op de kandidatenlijsten niet te vinden ({actual}).",
    "elected-twice": "{List}: {file} noemt iemand twee keer ({actual}).",
    "lot-given":
      "Er is geloot tussen {options}{drawn:; zoals opgegeven is # getrokken|; zoals opgegeven zijn # getrokken}.",
    "lot-drawn":
      "De uitslag berust op een loting tussen {options}{drawn:; getrokken is #|; getrokken zijn #}.",
    "lot-required": "Er moet worden geloot tussen {options}.",
  }),
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
  comparisons: {
    sums: "optellingen",
    figures: "cijfers van hetzelfde onderdeel",
    candidates: "lijsten en kandidaten op de stembiljetten",
    tables: "tabellen naast de telling waar zij bij horen",
    result: "zetels en gekozenen",
    law: "aantal zetels en voorkeurdrempel",
  },
  fields: {
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
  expected: dutchExpectedInFiles,
  places: dictionary<IssuePhrases>()({
    issue: "{Problem}{given: (#)}{expected:; verwacht: #}.",
    "issue-in-line": "Regel {line}: {problem}{given: (#)}{expected:; verwacht: #}.",
  }),
};
