import { dictionary } from "../../language/dictionary.js";
import type { FileWords, IssuePhrases, VerificationPhrases } from "../../language/words/files.js";
import { englishExpectedInFiles } from "./expected-in-files.js";

/** What is said about election files, in English. */
export const englishFiles: FileWords = {
  verification: dictionary<VerificationPhrases>()({
    "candidates-do-not-add-up":
      "{file}{unit:, #}, {what}: {stated}, but the votes for candidates come to {sum}.",
    "lists-do-not-add-up":
      "{file}{unit:, #}, {what}: {stated}, but the votes for lists come to {sum}.",
    "units-do-not-add-up": "{file}{unit:, #}, {what}: {stated}, but its parts come to {sum}.",
    "files-differ": "{unit}, {what}: {figure} in {file} and {figureAbove} in {above}.",
    "table-differs":
      "{file}{unit:, #}, {what}: {actual}, but {expected} in the count that the table belongs to ({with}).",
    "table-lacks":
      "{file}{unit:, #}, {what}: not stated, and {expected} in the count that the table belongs to ({with}).",
    "table-adds":
      "{file}{unit:, #}, {what}: {actual}, and not stated in the count that the table belongs to ({with}).",
    "ballots-differ": "{file}{unit:, #}: {list} does not have the same candidates everywhere.",
    "list-not-nominated": "{file}{unit:, #}: {list} is not among the candidate lists.",
    "list-not-counted":
      "{file}{unit:, #}: {list} is among the candidate lists, but was not counted.",
    "candidate-not-nominated":
      "{file}{unit:, #}: on {list} a candidate was counted who is not on the candidate list (number {actual}).",
    "candidate-not-counted":
      "{file}{unit:, #}: on {list} a candidate was not counted (number {expected}).",
    "candidate-code-differs":
      "{file}{unit:, #}: on {list} a candidate has the code {actual}; the name gives {expected}.",
    "field-differs": "{file}{where: (#)}: {field} is “{actual}” here and “{expected}” in {with}.",
    "field-lacking": "{file}{where: (#)}: {field} is not here, and is “{expected}” in {with}.",
    "field-besides": "{file}{where: (#)}: {field} is “{actual}” here, and is not in {with}.",
    "field-differs-within":
      "{file}{where: (#)}: {field} is “{actual}”, and “{expected}” was expected.",
    "field-absent": "{file}{where: (#)}: {field} is not there.",
    "field-added": "{file}{where: (#)}: {field} is “{actual}”, and nothing was expected.",
    "figure-somewhere":
      "{file}{where: (#)}, {what}: not stated everywhere, and not compared there.",
    "given-differs-from-law":
      "{Field}: “{actual}” was given, but under the law of that day and the files it is “{expected}”.",
    "field-differs-from-law":
      "{file}: {field} is “{actual}”, but “{expected}” under the law of that day.",
    "field-differs-from-result":
      "{file}{where: (#)}: {field} is “{actual}”, but “{expected}” in the calculated result.",
    "field-lacking-from-result":
      "{file}{where: (#)}: {field} is not there, and is “{expected}” in the calculated result.",
    "kept-aside": "{file}: {what}",
    "fact-given": "Taken as given, and not in the files: {fact} ({about}{name:, #}).",
    "fact-unknown": "What was given is about nobody and nothing in the files: {fact} ({about}).",
    "deceased-supposed":
      "If {list}, number {position}, {expected}, has died, the result is that of the law (article P 19a).",
    "name-corrected":
      "If the name of {list}, number {position}, {expected}, was corrected to {actual} after nomination, the result is that of the law.",
    "no-files": "There are no files to verify.",
    "other-election": "{file} is of another election: {actual}, not {expected}.",
    "date-differs": "{file} gives {actual} as polling day, the other files {expected}.",
    "given-twice":
      "Beside {file} there is {actual}, of the same kind and body; which of the two holds cannot be said.",
    copy: "{file} says the same as {first}, from the first letter to the last, and counts once.",
    corrected: "{file} was replaced by a later report, {actual}, and does not count.",
    "contest-unknown": "{file} names a district that the other files do not know: {actual}.",
    "lists-missing":
      "There are no candidate lists of district {actual} of {file}: its ballots and the names of its candidates were not checked.",
    "contest-missing": "There are no votes of district {actual} of {file}.",
    "unit-twice": "{file} counts a unit twice: as {expected} and as {actual}.",
    "not-compared": "{file} was held against no other file: none is about the same.",
    "unit-unknown": "{file} counts a unit that should not be there: {actual}.",
    "units-unknown": "No file says which units the election has, so that some may be missing.",
    "no-total": "{file} states no total; its units were added up.",
    "units-without-file":
      "Parts of {file}: {missing} of {units} {missing:has|have} no file of {missing:its|their} own and {missing:was|were} not compared with one{names: (#)}.",
    "unit-missing": "{file} lacks a part of the election ({actual}).",
    "units-missing": "There are no votes of a part of the election ({actual}).",
    "no-units": "{file} has a total only, and no parts to add up.",
    "no-candidate-lists":
      "There are no candidate lists, so the names of the elected were not verified.",
    "no-seats": "The number of seats is not known: there is no definition of the election.",
    "seats-overruled":
      "The number of seats is {expected} by the definition, {file}; the number given, {actual}, is not used.",
    "no-whole-count": "There is no count of the whole election, so there is no result.",
    "no-result-file": "There is no result file to hold the calculated result against.",
    "result-not-determined": "The result could not be calculated. {why}",
    "seats-differ": "Number of seats of {list}: {expected} under the law, {actual} in {file}.",
    "elected-differ":
      "{List}: in the order of election {expected} under the law, and {actual} in {file}.",
    "elected-besides":
      "{List}: in the order of election {actual} in {file}, and nobody there under the law.",
    "ranking-differs":
      "{List}: elected on preference votes (1) or in the order of the list (2): {expected} under the law, {actual} in {file}.",
    "elected-unknown":
      "{List}: someone elected in {file} cannot be found on the candidate lists ({actual}).",
    "elected-twice": "{List}: {file} names somebody twice ({actual}).",
    "lot-given":
      "A lot was drawn between {options}{drawn:; as was given, # was drawn|; as was given, # were drawn}.",
    "lot-drawn": "The result rests on a lot between {options}{drawn:; # was drawn|; # were drawn}.",
    "lot-required": "A lot must be drawn between {options}.",
  }),
  verdicts: {
    right: "Everything that was given is right.",
    wrong: "Something is not right.",
    unreadable: "Not everything could be read.",
    incomplete: "Something is missing, so that there is no result.",
    "right-if": "Everything is right, if the following is so.",
  },
  facts: {
    deceased: "a candidate died",
    withdrawn: "a candidate is passed over",
    "corrected-name": "the name of a candidate was corrected",
    "in-force": "this count holds",
  },
  comparisons: {
    sums: "sums",
    figures: "figures of the same unit",
    candidates: "lists and candidates on the ballots",
    tables: "tables beside the count that they are of",
    result: "seats and elected candidates",
    law: "number of seats and preference threshold",
  },
  fields: {
    "election-name": "the name of the election",
    reason: "a figure that does not stand everywhere",
    kind: "the kind of count of this committee",
    authority: "the committee that made the file",
    category: "the kind of election",
    subcategory: "the size of the body",
    domain: "the electoral area",
    "domain-number": "the number of the electoral area",
    "election-day": "the day of the election",
    "election-year": "the year of the election",
    "nomination-day": "the day of nomination",
    contest: "the division into districts",
    "contest-name": "the name of the district",
    "unit-name": "the name of the unit",
    "postal-code": "the postal code",
    region: "the region",
    "list-name": "the name of the list",
    "list-type": "the kind of list",
    "registered-name": "the registered name",
    initials: "the initials field",
    "first-name": "the first name",
    prefix: "the prefix",
    "last-name": "the last name",
    "candidate-name": "the name of the candidate in the table",
    gender: "the gender",
    residence: "the place of residence",
    country: "the country",
    "birth-date": "the date of birth",
    "short-code": "the code of the candidate",
    place: "the place in the order",
    ranking: "the way of election",
    order: "the order",
    votes: "the number of votes",
    seats: "the number of seats",
    "preference-threshold": "the preference threshold",
    "eligible-voters": "the number of eligible voters",
  },
  issues: {
    "empty-file": "the file is empty",
    "no-eml-file": "this is no EML file",
    "no-results-table": "this is no table of a count (osv4-3)",
    "not-utf-8": "the characters are not UTF-8",
    "unsupported-encoding": "the character encoding is not read",
    "not-well-formed": "the file is not well-formed",
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
    "other-layout": "the table is not laid out as the official program lays it out",
  },
  expected: englishExpectedInFiles,
  places: dictionary<IssuePhrases>()({
    issue: "{Problem}{given: (#)}{expected:; expected: #}.",
    "issue-in-line": "Line {line}: {problem}{given: (#)}{expected:; expected: #}.",
  }),
};
