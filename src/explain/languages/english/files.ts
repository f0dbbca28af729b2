import type { EmlIssue } from "../../../eml/read/issue.js";
import type { LevelFinding, SumFinding } from "../../../verify/finding.js";
import type { Speaker } from "../../language/speaker.js";
import { figureField } from "../../topics/files/figure-field.js";
import type { FileWords } from "../../topics/files/file-words.js";
import type { FieldSpeaker } from "../../topics/findings/finding-words.js";
import { capital } from "./nouns.js";

function sum(finding: SumFinding, parts: string, say: FieldSpeaker): string {
  return `${finding.file}, ${finding.unit}: ${figureField(finding.what, say)} is ${say.number(finding.stated)}, but ${parts} come to ${say.number(finding.sum)}.`;
}

function level(finding: LevelFinding, say: FieldSpeaker): string {
  return `${finding.unit}: ${figureField(finding.what, say)} is ${say.number(finding.figure)} in ${finding.file} and ${say.number(finding.figureAbove)} in ${finding.above}.`;
}

function list(number: number, say: Speaker): string {
  return say.group(number);
}

/** What is said about election files, in English. */
export const englishFiles: FileWords = {
  verification: {
    "candidates-do-not-add-up": (finding, say) => sum(finding, "the votes on candidates", say),
    "lists-do-not-add-up": (finding, say) => sum(finding, "the votes on lists", say),
    "units-do-not-add-up": (finding, say) => sum(finding, "its parts", say),
    "files-differ": level,
    "ballots-differ": (finding, say) =>
      `${finding.file}, ${finding.unit}: ${list(finding.list, say)} does not have the same candidates everywhere.`,
    "list-not-nominated": (finding, say) =>
      `${finding.file}, ${finding.unit}: ${list(finding.list, say)} is not among the candidate lists.`,
    "list-not-counted": (finding, say) =>
      `${finding.file}, ${finding.unit}: ${list(finding.list, say)} is among the candidate lists, but was not counted.`,
    "list-name-differs": (finding, say) =>
      `${finding.file}, ${finding.unit}: ${list(finding.list, say)} is called “${finding.actual}”, and “${finding.expected}” in the candidate lists.`,
    "candidate-not-nominated": (finding, say) =>
      `${finding.file}, ${finding.unit}: on ${list(finding.list, say)} a candidate was counted who is not on the candidate list (${finding.actual}).`,
    "candidate-not-counted": (finding, say) =>
      `${finding.file}, ${finding.unit}: on ${list(finding.list, say)} a candidate was not counted (${finding.expected}).`,
    "candidate-code-differs": (finding, say) =>
      `${finding.file}, ${finding.unit}: on ${list(finding.list, say)} a candidate has the code ${finding.actual}; the name gives ${finding.expected}.`,
    "no-files": () => "There are no files to verify.",
    "other-election": (finding) =>
      `${finding.file} is of another election: ${finding.actual}, not ${finding.expected}.`,
    "date-differs": (finding) =>
      `${finding.file} gives ${finding.actual} as polling day, the other files ${finding.expected}.`,
    "given-twice": (finding) =>
      `Beside ${finding.file} there is another file of the same kind and body; which of them holds cannot be said.`,
    corrected: (finding) => `${finding.file} was replaced by a corrigendum and does not count.`,
    "units-without-file": (finding) =>
      `Not every part of ${finding.file} has a file of its own, so those were not compared.`,
    "unit-missing": (finding) =>
      `${finding.file} lacks a part of the election (${finding.actual}).`,
    "no-units": (finding) => `${finding.file} has no parts to add up.`,
    "no-candidate-lists": () =>
      "There are no candidate lists, so the names of the elected were not verified.",
    "no-seats": () => "The number of seats is not known: there is no definition of the election.",
    "seats-overruled": (finding) =>
      `The definition, ${finding.file}, says ${finding.expected} seats; the number given, ${finding.actual}, is not used.`,
    "no-whole-count": () => "There is no count of the whole election, so there is no result.",
    "no-result-file": () => "There is no result file to hold the calculated result against.",
    "seats-differ": (finding, say) =>
      `${capital(list(finding.list, say))} has ${finding.expected} seats under the law and ${finding.actual} in ${finding.file}.`,
    "elected-differ": (finding, say) =>
      `${capital(list(finding.list, say))}: elected under the law is ${finding.expected}, in ${finding.file} ${finding.actual}.`,
    "ranking-differs": (finding, say) =>
      `${capital(list(finding.list, say))}: the order under the law is ${finding.expected}, in ${finding.file} ${finding.actual}.`,
    "elected-unknown": (finding, say) =>
      `${capital(list(finding.list, say))}: someone elected in ${finding.file} cannot be found on the candidate lists (${finding.actual}).`,
    "lot-drawn": (finding, say) =>
      `The result rests on a lot between ${say.enumeration(finding.question.options.map(say.option))}; drawn was ${say.enumeration(finding.drawn.map(say.option))}.`,
    "lot-required": (finding, say) =>
      `A lot must be drawn between ${say.enumeration(finding.question.options.map(say.option))}.`,
  },
  notDetermined: (why) => `The result could not be calculated. ${why}`,
  issues: {
    "empty-file": "the file is empty",
    "not-utf-8": "the characters are not UTF-8",
    "unsupported-encoding": "the character encoding is not read",
    "not-well-formed": "the XML is not well-formed",
    truncated: "the file ends too early",
    "document-type-refused": "a document type is not accepted",
    "entity-refused": "an entity is not accepted",
    "nested-too-deep": "the elements are nested too deep",
    "markup-too-long": "a piece of markup is too long",
    "too-many-attributes": "an element has too many attributes",
    "too-many-issues": "too much is wrong to name it all",
    "unknown-root": "this is not EML",
    "unknown-kind": "this kind of EML file is not read",
    "missing-element": "an element is missing",
    "repeated-element": "an element occurs more often than it may",
    "unexpected-element": "an element does not belong here",
    "wrong-order": "the elements are in the wrong order",
    "missing-attribute": "an attribute is missing",
    "unexpected-attribute": "an attribute does not belong here",
    "unexpected-text": "there is text where it does not belong",
    "invalid-value": "a value is not valid",
    "number-too-large": "a number is too large",
    "duplicate-identifier": "a number or code occurs twice",
    "incomplete-content": "the content is not complete",
  },
  issueAt: (problem: string, issue: EmlIssue, say: Speaker) => {
    const where = issue.line === 0 ? "" : `Line ${say.number(issue.line)}: `;
    const given = issue.actual === "" ? "" : ` (${issue.actual})`;
    const text = `${where}${problem}${given}.`;
    return capital(text);
  },
};
