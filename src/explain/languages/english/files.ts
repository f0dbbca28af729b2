import { dictionary } from "../../language/dictionary.js";
import type { FileWords, IssuePhrases, VerificationPhrases } from "../../language/words/files.js";

/** What is said about election files, in English. */
export const englishFiles: FileWords = {
  verification: dictionary<VerificationPhrases>()({
    "candidates-do-not-add-up":
      "{file}, {unit}: {what} is {stated}, but the votes on candidates come to {sum}.",
    "lists-do-not-add-up":
      "{file}, {unit}: {what} is {stated}, but the votes on lists come to {sum}.",
    "units-do-not-add-up": "{file}, {unit}: {what} is {stated}, but its parts come to {sum}.",
    "files-differ": "{unit}: {what} is {figure} in {file} and {figureAbove} in {above}.",
    "ballots-differ": "{file}, {unit}: {list} does not have the same candidates everywhere.",
    "list-not-nominated": "{file}, {unit}: {list} is not among the candidate lists.",
    "list-not-counted": "{file}, {unit}: {list} is among the candidate lists, but was not counted.",
    "list-name-differs":
      "{file}, {unit}: {list} is called “{actual}”, and “{expected}” in the candidate lists.",
    "candidate-not-nominated":
      "{file}, {unit}: on {list} a candidate was counted who is not on the candidate list ({actual}).",
    "candidate-not-counted": "{file}, {unit}: on {list} a candidate was not counted ({expected}).",
    "candidate-code-differs":
      "{file}, {unit}: on {list} a candidate has the code {actual}; the name gives {expected}.",
    "no-files": "There are no files to verify.",
    "other-election": "{file} is of another election: {actual}, not {expected}.",
    "date-differs": "{file} gives {actual} as polling day, the other files {expected}.",
    "given-twice":
      "Beside {file} there is another file of the same kind and body; which of them holds cannot be said.",
    corrected: "{file} was replaced by a corrigendum and does not count.",
    "units-without-file":
      "Not every part of {file} has a file of its own, so those were not compared.",
    "unit-missing": "{file} lacks a part of the election ({actual}).",
    "no-units": "{file} has no parts to add up.",
    "no-candidate-lists":
      "There are no candidate lists, so the names of the elected were not verified.",
    "no-seats": "The number of seats is not known: there is no definition of the election.",
    "seats-overruled":
      "The definition, {file}, says {expected} seats; the number given, {actual}, is not used.",
    "no-whole-count": "There is no count of the whole election, so there is no result.",
    "no-result-file": "There is no result file to hold the calculated result against.",
    "result-not-determined": "The result could not be calculated. {why}",
    "seats-differ": "Number of seats of {list}: {expected} under the law, {actual} in {file}.",
    "elected-differ": "{List}: elected under the law is {expected}, in {file} {actual}.",
    "ranking-differs": "{List}: the order under the law is {expected}, in {file} {actual}.",
    "elected-unknown":
      "{List}: someone elected in {file} cannot be found on the candidate lists ({actual}).",
    "lot-drawn": "The result rests on a lot between {options}; drawn was {drawn}.",
    "lot-required": "A lot must be drawn between {options}.",
  }),
  issues: {
    "empty-file": "the file is empty",
    "no-eml-file": "this is no EML file",
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
  places: dictionary<IssuePhrases>()({
    issue: "{Problem}{given: (#)}.",
    "issue-in-line": "Line {line}: {problem}{given: (#)}.",
  }),
};
