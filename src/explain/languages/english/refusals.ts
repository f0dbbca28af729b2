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
  text: "a text",
  number: "a number",
  integer: "an integer",
  "truth-value": "true or false",
  array: "an array",
  object: "an object",
  nothing: "nothing",
  other: "a value of another kind",
};

const forms: Readonly<Record<ExpectedForm, string>> = {
  "calendar-day": "a day of the calendar, written as 2026-03-18",
  "combination-id": "a name that is not a number and has no slash, such as A",
  "list-key": "list number, slash, lowest district, such as 3/1",
  "json-object": "one JSON object",
  flag: "a flag such as ExactTie",
  fingerprint: "a fingerprint of 64 hexadecimal digits",
  other: "another way of writing",
};

const counted: Readonly<Record<ExpectedCount, (number: string, one: boolean) => string>> = {
  characters: (number, one) => `${number} ${one ? "character" : "characters"}`,
  digits: (number, one) => `${number} ${one ? "digit" : "digits"}, as rolled`,
  items: (number, one) => `${number} ${one ? "item" : "items"}`,
  lists: (number, one) => `${number} ${one ? "list" : "lists"}`,
  votes: (number, one) => `${number} ${one ? "vote" : "votes"} in all`,
  "votes-cast": (number, one) => (one ? `the ${number} vote cast` : `the ${number} votes cast`),
  "votes-of-candidates": (number, one) =>
    `the votes of ${number} ${one ? "candidate" : "candidates"}`,
  "figures-for-candidates": (number, one) =>
    `${number} ${one ? "figure" : "figures"}, one for each candidate`,
  "figures-for-districts": (number, one) =>
    `${number} ${one ? "figure" : "figures"}, one for each district`,
  "rows-for-districts": (number, one) => `${number} ${one ? "row" : "rows"}, one for each district`,
  members: (number, one) => `${number} ${one ? "member" : "members"}`,
  denominator: (number) => `${number} as the denominator`,
  drawn: (number) => `${number} drawn`,
  vectors: (number, one) => `${number} ${one ? "vector" : "vectors"}, as the header says`,
};

const once: Readonly<Record<ExpectedOnce, string>> = {
  list: "each list once",
  "list-number": "each list number once",
  "list-in-combinations": "each list in one combination",
  "list-of-group-in-district": "one list of a group in each district",
  district: "each district once",
  combination: "each combination once",
  "candidate-on-list": "each candidate once on a list",
  "deceased-candidate": "each deceased candidate once",
  member: "each member once",
  vacancy: "each vacancy once",
  unit: "each unit once",
  "unit-in-neighbourhoods": "each unit in one neighbourhood",
  session: "each session once",
  "choice-for-field": "one choice for each field",
};

const references: Readonly<Record<ExpectedReference, string>> = {
  list: "a list of the election",
  "list-number": "the number of a list",
  "list-on-ballot": "a list on the ballot paper",
  district: "a district of the election",
  candidate: "a candidate on one of the lists",
  member: "a member",
  "member-on-leave": "a member on leave",
  unit: "one of the units",
  "differing-field": "a field in which the entries differ",
};

const named: Readonly<Record<ExpectedNamed, (name: string) => string>> = {
  list: (name) => `list ${name}`,
  "candidate-on-list": (name) => `a candidate on list ${name}`,
  session: (name) => `session ${name}`,
  "count-of-unit": (name) => `a count of ${name}`,
  "unit-of-body": (name) => `a unit of ${name}`,
  "total-of-district": (name) => `the total of district ${name}`,
  "files-of-election": (name) => `files of ${name}`,
  "overlay-of-outcome": (name) => `the overlay of the outcome, “${name}”`,
};

const rules: Readonly<Record<ExpectedRule, string>> = {
  "one-way-of-votes": "exactly one of votes (a figure per candidate), listVotes, lists",
  "votes-or-list-votes": "either votes or listVotes",
  "list-votes-with-number-of-candidates": "numberOfCandidates only together with listVotes",
  "no-candidates-with-list-votes": "no candidates, or votes for each of them",
  "lists-for-several-districts": "lists, with a row of votes for each district",
  "candidates-in-each-list": "candidates in each of the lists",
  "candidates-known": "candidates on every list",
  "candidate-once-in-district": "a candidate on one list in each district (article H 7)",
  "no-list-combinations": "no list combinations: the law of that day has none",
  "list-votes-only": "listVotes only: how candidates were elected on that day is not known here",
  "a-vote": "at least one vote on a candidate: without votes there is no quota",
  "no-more-lots": "no more lots: the law orders none",
  "no-voter-cards": "nothing or 0: this election has no voter cards",
  "not-on-leave": "a member who is not on leave",
  "no-expulsion": "another reason: this body expels nobody (article W 2)",
  "lawful-outcome": "no overlay: the outcome is that of the law",
  "lists-of-first-unit": "the lists and candidates of the first unit, in the same order",
  "at-least-each-unit": "at least the votes of each unit",
  "exact-products": "votes of a list in one unit times those in all units at most 2^53 - 1",
  "a-choice": "a choice",
  "a-count": "a count",
  "votes-in-files": "an election of which the files hold the votes themselves",
};

const place = ({ at }: RefusalParts): string => at ?? "The input";

const compared = ({ expected, actual }: RefusalParts): string =>
  ` Expected: ${expected}. Given: ${actual}.`;

const saying =
  (what: string) =>
  (parts: RefusalParts): string =>
    `${place(parts)} ${what}.${compared(parts)}`;

/** What is said about refused input, in English. */
export const englishRefusals: RefusalWords = {
  sentences: {
    missing: (parts) => `${place(parts)} is missing. Expected: ${parts.expected}.`,
    "wrong-type": saying("is not the kind of value that belongs here"),
    "unknown-property": (parts) => `${place(parts)} is not a known property here.`,
    "unknown-value": saying("is not one of the possible values"),
    "not-an-integer": saying("must be an integer"),
    "too-small": saying("is too small"),
    "too-large": saying("is too large"),
    "wrong-length": saying("does not have the right length"),
    malformed: saying("is not well written"),
    ambiguous: saying("is given in more than one way; give it in one"),
    "not-a-day": saying("must be a day on the calendar, written as 2026-03-18"),
    "no-rules-on-day": (parts) =>
      `No rules are known for this election on that day.${compared(parts)}`,
    duplicate: saying("occurs more than once"),
    "unknown-reference": saying("refers to something that is not there"),
    "not-allowed": saying("is not allowed here"),
    "total-too-large": (parts) =>
      `There are more votes than an election can have.${compared(parts)}`,
    "no-votes": () => "There are no votes on candidates; no result can be calculated.",
    "lot-option-unknown": saying(
      "is not one of the lists or candidates between which the lot is drawn",
    ),
    "lot-question-differs": saying("answers another lot than the one that is needed"),
    "lot-not-asked": saying("is not needed: no such lot is asked for"),
  },
  expected: {
    type: ({ type }) => types[type],
    form: ({ form }) => forms[form],
    "no-such-property": () => "no such property",
    "more-than": ({ limit, of }, say) => `more than ${quantity(say.number(limit), limit, of)}`,
    "at-least": ({ limit, of }, say) => `at least ${quantity(say.number(limit), limit, of)}`,
    "at-most": ({ limit, of }, say) => `at most ${quantity(say.number(limit), limit, of)}`,
    between: ({ least, most }, say) =>
      `a whole number from ${say.number(least)} to ${say.number(most)}`,
    exactly: ({ count, of }, say) => quantity(say.number(count), count, of),
    "candidates-of-list": ({ list, count }, say) =>
      `${quantity(say.number(count), count, "votes-of-candidates")} of list ${list}`,
    "sum-of-list": ({ list, sum }, say) =>
      `${say.number(sum)}, the sum of the candidates of list ${list}`,
    value: ({ text }) => text,
    "one-of": ({ values }) => `one of ${values.join(", ")}`,
    "some-of": ({ count, values }, say) =>
      `${count === 1 ? "one" : say.number(count)} of ${values.join(", ")}`,
    "order-of": ({ values }) => `an order of ${values.join(", ")}`,
    day: ({ from, until }) =>
      until === null ? `a day on or after ${from}` : `a day from ${from} to ${until}`,
    once: ({ what }) => once[what],
    reference: ({ to }) => references[to],
    named: ({ what, name }) => named[what](name),
    rule: ({ rule }) => rules[rule],
  },
  actual: {
    nothing: () => "nothing",
    value: ({ text }) => text,
    array: ({ length }, say) => `an array of ${say.number(length)}`,
    object: () => "an object",
    function: () => "a function",
    symbol: () => "a symbol",
  },
};

function quantity(number: string, count: number, of: ExpectedCount | undefined): string {
  return of === undefined ? number : counted[of](number, count === 1);
}
