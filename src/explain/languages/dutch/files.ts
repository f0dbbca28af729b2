import type { EmlIssue } from "../../../eml/read/issue.js";
import type { LevelFinding, SumFinding } from "../../../verify/finding.js";
import type { Speaker } from "../../language/speaker.js";
import { figureField } from "../../topics/files/figure-field.js";
import type { FileWords } from "../../topics/files/file-words.js";
import type { FieldSpeaker } from "../../topics/findings/finding-words.js";
import { capital } from "./nouns.js";

function sum(finding: SumFinding, parts: string, say: FieldSpeaker): string {
  return `${finding.file}, ${finding.unit}: ${figureField(finding.what, say)} is ${say.number(finding.stated)}, maar ${parts} zijn samen ${say.number(finding.sum)}.`;
}

function level(finding: LevelFinding, say: FieldSpeaker): string {
  return `${finding.unit}: ${figureField(finding.what, say)} is ${say.number(finding.figure)} in ${finding.file} en ${say.number(finding.figureAbove)} in ${finding.above}.`;
}

function list(number: number, say: Speaker): string {
  return say.group(number);
}

/** What is said about election files, in Dutch. */
export const dutchFiles: FileWords = {
  verification: {
    "candidates-do-not-add-up": (finding, say) => sum(finding, "de stemmen op de kandidaten", say),
    "lists-do-not-add-up": (finding, say) => sum(finding, "de stemmen op de lijsten", say),
    "units-do-not-add-up": (finding, say) => sum(finding, "de onderdelen", say),
    "files-differ": level,
    "ballots-differ": (finding, say) =>
      `${finding.file}, ${finding.unit}: ${list(finding.list, say)} heeft niet overal dezelfde kandidaten.`,
    "list-not-nominated": (finding, say) =>
      `${finding.file}, ${finding.unit}: ${list(finding.list, say)} staat niet op de kandidatenlijsten.`,
    "list-not-counted": (finding, say) =>
      `${finding.file}, ${finding.unit}: ${list(finding.list, say)} staat wel op de kandidatenlijsten, maar is niet geteld.`,
    "list-name-differs": (finding, say) =>
      `${finding.file}, ${finding.unit}: ${list(finding.list, say)} heet “${finding.actual}” en op de kandidatenlijsten “${finding.expected}”.`,
    "candidate-not-nominated": (finding, say) =>
      `${finding.file}, ${finding.unit}: op ${list(finding.list, say)} is een kandidaat geteld die niet op de kandidatenlijst staat (${finding.actual}).`,
    "candidate-not-counted": (finding, say) =>
      `${finding.file}, ${finding.unit}: op ${list(finding.list, say)} is een kandidaat niet geteld (${finding.expected}).`,
    "candidate-code-differs": (finding, say) =>
      `${finding.file}, ${finding.unit}: op ${list(finding.list, say)} heeft een kandidaat de code ${finding.actual}; de naam geeft ${finding.expected}.`,
    "no-files": () => "Er zijn geen bestanden om na te kijken.",
    "other-election": (finding) =>
      `${finding.file} hoort bij een andere verkiezing: ${finding.actual}, niet ${finding.expected}.`,
    "date-differs": (finding) =>
      `${finding.file} noemt als dag van stemming ${finding.actual}, de andere bestanden ${finding.expected}.`,
    "given-twice": (finding) =>
      `Naast ${finding.file} is er nog een bestand van dezelfde soort en hetzelfde orgaan; welk van de twee geldt, is niet te zeggen.`,
    corrected: (finding) => `${finding.file} is vervangen door een corrigendum en telt niet mee.`,
    "units-without-file": (finding) =>
      `Niet van alle onderdelen van ${finding.file} is er een eigen bestand, zodat die niet zijn nagekeken.`,
    "unit-missing": (finding) =>
      `In ${finding.file} ontbreekt een onderdeel van de verkiezing (${finding.actual}).`,
    "no-units": (finding) => `${finding.file} heeft geen onderdelen om op te tellen.`,
    "no-candidate-lists": () =>
      "Er zijn geen kandidatenlijsten, zodat de namen van de gekozenen niet zijn nagekeken.",
    "no-seats": () => "Het aantal zetels is niet bekend: er is geen definitie van de verkiezing.",
    "seats-overruled": (finding) =>
      `Volgens de definitie, ${finding.file}, zijn er ${finding.expected} zetels; het opgegeven aantal, ${finding.actual}, is niet gebruikt.`,
    "no-whole-count": () => "Er is geen telling van de hele verkiezing, dus ook geen uitslag.",
    "no-result-file": () => "Er is geen uitslagbestand om de berekende uitslag naast te leggen.",
    "seats-differ": (finding, say) =>
      `${capital(list(finding.list, say))} heeft volgens de wet ${finding.expected} zetels en volgens ${finding.file} ${finding.actual}.`,
    "elected-differ": (finding, say) =>
      `${capital(list(finding.list, say))}: volgens de wet gekozen is ${finding.expected}, volgens ${finding.file} ${finding.actual}.`,
    "ranking-differs": (finding, say) =>
      `${capital(list(finding.list, say))}: volgens de wet is de volgorde ${finding.expected}, volgens ${finding.file} ${finding.actual}.`,
    "elected-unknown": (finding, say) =>
      `${capital(list(finding.list, say))}: een gekozene uit ${finding.file} is op de kandidatenlijsten niet te vinden (${finding.actual}).`,
    "lot-drawn": (finding, say) =>
      `De uitslag berust op een loting tussen ${say.enumeration(finding.question.options.map(say.option))}; getrokken is ${say.enumeration(finding.drawn.map(say.option))}.`,
    "lot-required": (finding, say) =>
      `Er moet worden geloot tussen ${say.enumeration(finding.question.options.map(say.option))}.`,
  },
  notDetermined: (why) => `De uitslag kon niet worden berekend. ${why}`,
  issues: {
    "empty-file": "het bestand is leeg",
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
  issueAt: (problem: string, issue: EmlIssue, say: Speaker) => {
    const where = issue.line === 0 ? "" : `Regel ${say.number(issue.line)}: `;
    const given = issue.actual === "" ? "" : ` (${issue.actual})`;
    const text = `${where}${problem}${given}.`;
    return capital(text);
  },
};
