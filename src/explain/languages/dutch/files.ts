import { dictionary } from "../../language/dictionary.js";
import type { FileWords, IssuePhrases, VerificationPhrases } from "../../language/words/files.js";

/** What is said about election files, in Dutch. */
export const dutchFiles: FileWords = {
  verification: dictionary<VerificationPhrases>()({
    "candidates-do-not-add-up":
      "{file}, {unit}: {what} is {stated}, maar de stemmen op de kandidaten zijn samen {sum}.",
    "lists-do-not-add-up":
      "{file}, {unit}: {what} is {stated}, maar de stemmen op de lijsten zijn samen {sum}.",
    "units-do-not-add-up":
      "{file}, {unit}: {what} is {stated}, maar de onderdelen zijn samen {sum}.",
    "files-differ": "{unit}: {what} is {figure} in {file} en {figureAbove} in {above}.",
    "ballots-differ": "{file}, {unit}: {list} heeft niet overal dezelfde kandidaten.",
    "list-not-nominated": "{file}, {unit}: {list} staat niet op de kandidatenlijsten.",
    "list-not-counted":
      "{file}, {unit}: {list} staat wel op de kandidatenlijsten, maar is niet geteld.",
    "list-name-differs":
      "{file}, {unit}: {list} heet “{actual}” en op de kandidatenlijsten “{expected}”.",
    "candidate-not-nominated":
      "{file}, {unit}: op {list} is een kandidaat geteld die niet op de kandidatenlijst staat ({actual}).",
    "candidate-not-counted": "{file}, {unit}: op {list} is een kandidaat niet geteld ({expected}).",
    "candidate-code-differs":
      "{file}, {unit}: op {list} heeft een kandidaat de code {actual}; de naam geeft {expected}.",
    "no-files": "Er zijn geen bestanden om na te kijken.",
    "other-election": "{file} hoort bij een andere verkiezing: {actual}, niet {expected}.",
    "date-differs": "{file} noemt als dag van stemming {actual}, de andere bestanden {expected}.",
    "given-twice":
      "Naast {file} is er nog een bestand van dezelfde soort en hetzelfde orgaan; welk van de twee geldt, is niet te zeggen.",
    corrected: "{file} is vervangen door een corrigendum en telt niet mee.",
    "units-without-file":
      "Niet van alle onderdelen van {file} is er een eigen bestand, zodat die niet zijn nagekeken.",
    "unit-missing": "In {file} ontbreekt een onderdeel van de verkiezing ({actual}).",
    "no-units": "{file} heeft geen onderdelen om op te tellen.",
    "no-candidate-lists":
      "Er zijn geen kandidatenlijsten, zodat de namen van de gekozenen niet zijn nagekeken.",
    "no-seats": "Het aantal zetels is niet bekend: er is geen definitie van de verkiezing.",
    "seats-overruled":
      "Volgens de definitie, {file}, zijn er {expected} zetels; het opgegeven aantal, {actual}, is niet gebruikt.",
    "no-whole-count": "Er is geen telling van de hele verkiezing, dus ook geen uitslag.",
    "no-result-file": "Er is geen uitslagbestand om de berekende uitslag naast te leggen.",
    "result-not-determined": "De uitslag kon niet worden berekend. {why}",
    "seats-differ": "Aantal zetels van {list}: {expected} volgens de wet, {actual} volgens {file}.",
    "elected-differ": "{List}: volgens de wet gekozen is {expected}, volgens {file} {actual}.",
    "ranking-differs": "{List}: volgens de wet is de volgorde {expected}, volgens {file} {actual}.",
    "elected-unknown":
      "{List}: een gekozene uit {file} is op de kandidatenlijsten niet te vinden ({actual}).",
    "lot-drawn": "De uitslag berust op een loting tussen {options}; getrokken is {drawn}.",
    "lot-required": "Er moet worden geloot tussen {options}.",
  }),
  issues: {
    "empty-file": "het bestand is leeg",
    "no-eml-file": "dit is geen EML-bestand",
    "not-utf-8": "de tekens zijn geen UTF-8",
    "unsupported-encoding": "de tekencodering wordt niet gelezen",
    "not-well-formed": "de XML klopt niet",
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
  },
  places: dictionary<IssuePhrases>()({
    issue: "{Problem}{given: (#)}.",
    "issue-in-line": "Regel {line}: {problem}{given: (#)}.",
  }),
};
