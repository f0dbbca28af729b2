import type { VectorKind } from "../../src/conformance/kinds/kinds.js";
import { daysAndLists } from "./described-days-and-lists.js";
import type { Line } from "./line.js";

/** The clause that a mistake breaks, and what the model program does instead; the bodies it is about, where not all. */
export interface Described {
  readonly clause: string;
  readonly change: string;
  readonly bodies?: string;
  /** Days on which there is something to get wrong; absent: on all. */
  readonly days?: string;
}

const lines: Readonly<Partial<Record<VectorKind, Readonly<Record<string, Line>>>>> = {
  result: {
    "votes of the first district only": [
      "P 2 (1)",
      "votes of other districts are not counted",
      "TK, PS, EK",
    ],
    "those elected by preference ranked in list order": [
      "P 19 (1)",
      "the order of their votes is lost",
    ],
    "the elected ranked first, then the others by their votes": [
      "P 19 (3)",
      "those below go by votes",
    ],
    "the dead are ranked": ["P 19a", "who has died is ranked last"],
    "everybody elected is said to be so by preference": [
      "P 17",
      "seats in list order are told as won by preference",
    ],
    "the elected told in list order": ["P 15 (1)", "the order in which seats were won is lost"],
    "seats that nobody can fill are not told": ["P 10", "empty seats are not told"],
    "who is drawn keeps the seat (P 9)": ["P 9", "the lot is read the other way round"],
    "votes have their value for the lists, not for the candidates": [
      "U 3",
      "vote values are forgotten for candidates",
      "EK",
    ],
    "lists of a combination get their seats by averages": [
      "P 4",
      "averages inside a combination",
      "",
      "until 2017-11-30",
    ],
    "no-threshold": ["P 8 (2)", "no threshold for residual seats"],
    "floating-point": ["P 5", "quota, averages and remainders are floating point numbers"],
    "input-order": ["P 7 (1)", "of equal lists the first in the input wins"],
    "p10-before-p9": ["P 10", "exhausted lists are looked at before the majority"],
    "majority-forgotten": ["P 9", "the majority is not looked at"],
    "threshold-reached-is-enough": ["P 15 (1)", "the preference threshold is enough when reached"],
    "surplus-lost": ["P 10", "seats of exhausted lists are lost"],
    "no threshold for residual seats": ["P 7 (2)", "no threshold for any body"],
    "the quota as threshold for every body": [
      "P 7 (2)",
      "the whole quota is the threshold of every body",
    ],
    "averages for every body": ["P 8 (1)", "averages whatever the number of seats"],
    "remainders for every body": ["P 7 (1)", "remainders whatever the number of seats"],
    "no absolute majority": ["P 9", "no body has a rule on majorities"],
    "absolute majority for every body": ["P 9", "the Senate has it too", "EK"],
    "preference by reaching a quarter": [
      "P 15 (1)",
      "a quarter of the quota is enough when reached",
    ],
    "preference by exceeding a quarter": ["P 15 (2)", "a quarter for every body"],
    "preference by exceeding half": ["P 15 (1)", "half for every body"],
    "preference by exceeding the quota": ["P 15 (1)", "the whole quota for every body"],
    "EP calculated as TK": ["Y 23a", "the rules of the House", "EP"],
    "TK calculated as PS": ["P 7 (2)", "the rules of provinces", "TK"],
    "EK calculated as PS": ["U 15 (1)", "the rules of provinces", "EK"],
    "KC calculated as GR": ["Ya 29", "the rules of councils", "KC"],
    "KCNI calculated as GR": ["Pa 25", "the rules of councils", "KCNI"],
    "GR calculated as AB": ["P 15 (2)", "the rules of water authorities", "GR"],
    "rules of 2026 for every day": ["P 19 (5)", "the rules of today", "", "until 2022-12-31"],
    "combinations forgotten": ["P 4", "combinations are not looked at", "", "until 2017-11-30"],
    "the deceased are elected": ["P 19a", "who has died is treated as alive"],
    "votes without their vote value": ["U 3", "every vote counts as one", "EK"],
    "one seat more": ["P 5", "one seat more is divided"],
  },
  tally: {
    "corrigendum-added": ["Na 14 (2)", "a corrigendum is added to what it replaces"],
    "first-session-stands": ["Na 14 (2)", "the first count stands beside a corrigendum"],
    "differences-set-off": ["Na 26 (3)", "more and fewer ballots cancel out"],
    "missing-unit-ignored": ["Na 26 (1)", "a unit that is missing is passed over"],
    "unknown-unit-added": ["Na 26 (1)", "a unit that does not belong there is added"],
    "doubled-unit-added": ["Na 26 (1)", "a unit that comes twice is added twice"],
    "doubled-unit-dropped": ["Na 26 (1)", "a unit that comes twice is added once"],
    "register-ignored": ["Na 28", "the eligible voters are those of the stations"],
    "errors-added": ["Na 26 (1)", "a count that is wrong is added"],
    "later-station-refused": ["Na 14 (2)", "a station that comes later is refused"],
    "postal-certificates-forgotten": ["O 16 (2)", "postal certificates admit nobody"],
    "lists-by-position": ["Na 26 (1)", "lists are matched by their place, not by their number"],
    "only-the-first-part": ["Na 26 (1)", "only the first part of the units is added"],
    "voter-cards-forgotten": ["Na 26 (2)", "voter cards admit nobody"],
  },
  reconciliation: {
    "differences-set-off": ["Na 26 (3)", "more and fewer ballots cancel out"],
    "top-level-only": ["Na 26 (1)", "levels below the first are not compared"],
    "list-totals-only": ["Na 26 (1)", "votes on candidates are not compared"],
    "candidates-only": ["Na 26 (1)", "votes on lists are not compared"],
    "figures-not-compared": ["Na 26 (2)", "other figures are not compared"],
    "not-reported-is-zero": ["Na 26 (2)", "a figure that is not reported is 0"],
    "doubled-unit-counts-twice": ["Na 26 (1)", "a unit that comes twice counts twice"],
    "missing-unit-ignored": ["Na 26 (1)", "a missing unit is not named"],
    "unknown-unit-ignored": ["Na 26 (1)", "an unknown unit is not named"],
    "doubled-unit-ignored": ["Na 26 (1)", "a doubled unit is not named"],
    "other-ballot-ignored": ["Na 26 (1)", "another ballot paper is not noticed"],
    "difference-of-one-tolerated": ["Na 26 (2)", "a difference of one is let pass"],
  },
  succession: {
    "a successor is said to come from the first list of the number": [
      "W 1 (1)",
      "another list of the number is named",
    ],
    "every replacement is told as one for good": [
      "X 12 (1)",
      "a temporary replacement is told as one for good",
    ],
    "who was elected below the one that leaves does not follow from above": [
      "W 1 (1)",
      "who stands above the one that leaves is passed over",
    ],
    "by-votes": ["W 1 (1)", "candidates follow by their votes"],
    "list-order-only": ["W 1 (1)", "candidates follow in list order"],
    "unavailable-appointed": ["W 2 (1)", "who is not available is appointed (a, d, f, h)"],
    "members-appointed": ["W 2 (1)", "who is a member is appointed (e)"],
    "leaving-member-appointed": ["W 2 (1)", "who leaves a seat on the same day is appointed (g)"],
    "replacement-passed-over": ["W 2 (1)", "who replaces is passed over for a seat for good (e)"],
    "replacement-for-good": ["X 12 (1)", "who replaces a member on leave stays"],
    "leave-without-end": ["X 12 (3)", "no new replacement when the first gets a seat for good"],
    "withheld seat stays with its list": ["W 1 (2)", "a withheld seat stays where it went"],
    "preference of other lists forgotten": ["W 1 (3)", "nobody of another list goes first"],
    "exhausted list leaves the seat empty": [
      "W 4 (1)",
      "the place of an exhausted list stays empty",
    ],
    "vacancies of one day one by one": ["W 6", "vacancies of one day are filled apart"],
    "seats pass on below thirteen on every day": [
      "W 4 (1)",
      "the border of before 2023",
      "",
      "since 2023-01-01",
    ],
    "seats pass on below nineteen on every day": [
      "W 4 (1)",
      "the border of today",
      "",
      "until 2022-12-31",
    ],
    "seats of colleges pass on": [
      "Ya 29c",
      "places of colleges pass on",
      "KC, KCNI",
      "since 2025-02-12",
    ],
    "combinations forgotten in succession": [
      "W 3 (2)",
      "combinations are not looked at",
      "",
      "until 2017-11-30",
    ],
    "Senate threshold of after 2013": [
      "W 1 (4)",
      "a quarter instead of half",
      "EK",
      "until 2013-11-30",
    ],
    "Senate threshold of before 2013": [
      "W 1 (3)",
      "half instead of a quarter",
      "EK",
      "since 2013-12-01",
    ],
    "a seat for good is not for who replaces, when both fall open on one day": [
      "W 2 (1)",
      "seats of members on leave are filled first",
    ],
    "who declined one seat is passed over for all": [
      "W 2 (1)",
      "who declined one seat gets no other (d)",
    ],
    "each place that passes is divided alone": [
      "W 4 (1)",
      "places that pass are divided one by one",
    ],
    "a lot that decides nothing is asked": ["W 5 (1)", "a lot is asked that changes nothing"],
    "a leave that is over goes on": ["X 10 (3)", "a member whose leave is over is on leave still"],
    "the replacement stays after the leave": [
      "X 12 (2)",
      "who replaced stays beside the member who is back",
    ],
    "leave in the European Parliament": ["X 10 (1)", "leave for its members", "EP"],
    "leave before there was any": [
      "X 10 (1)",
      "leave before it was in the law",
      "",
      "until 2006-10-10",
    ],
    "no lot between successors": ["W 5 (1)", "the first of equals follows, without a lot"],
    "the dead are appointed": ["W 2 (1)", "who has died is appointed (a)"],
    "who declined is appointed": ["W 2 (1)", "who declined the seat is appointed to it (d)"],
    "who does not want to is appointed": ["W 2 (1)", "who does not want to be appointed is (f)"],
    "who was expelled is appointed": [
      "W 2 (1)",
      "who was expelled is appointed (h)",
      "PS, AB, GR, ER, KC, KCNI",
    ],
    "vacancies from the last to the first": [
      "W 6",
      "vacancies of one day are filled from the last to the first",
    ],
  },
  "temporary-leave": {
    "a leave ends a day too early": ["X 10 (3)", "the sixteen weeks end a day early"],
    "exactly four weeks before a birth is too late": [
      "X 10 (1)",
      "exactly four weeks before is refused",
    ],
    "first-day-not-counted": ["X 10 (3)", "the sixteen weeks begin a day later"],
    "four-months": ["X 10 (3)", "a leave is four months"],
    "as-often-as-asked": ["X 10 (4)", "leave is granted without end"],
    "four-times": ["X 10 (4)", "leave is granted four times"],
    "childbirth-at-any-time": ["X 10 (1)", "leave may begin on any day before the birth"],
  },
  deposit: {
    "lost-at-exactly-three-quarters": ["H 14 (5)", "exactly three quarters is too little"],
    "whole-quota-needed": ["H 14 (5)", "the whole quota is needed"],
    "half-a-quota-is-enough": ["H 14 (5)", "half of the quota is enough"],
    "seat-does-not-save": ["H 14 (5)", "a deposit is lost in spite of a seat"],
    "euros-everywhere": ["Ya 17", "deposits on the islands are in euros", "ER, KC"],
    "exempt-list-pays": ["H 12 (2)", "a party with seats pays"],
    "senate-pays-too": ["H 12 (1)", "lists for the Senate pay", "EK"],
    "rounded-threshold": ["H 14 (5)", "three quarters of the quota is rounded"],
    "rules of 2023 for the deposits of 2008": [
      "H 14 (5)",
      "the rules of today",
      "AB",
      "until 2014-06-30",
    ],
  },
  "list-numbers": {
    "numbers from the fewest votes up": ["I 14 (1)", "the fewest votes get the first number"],
    "by-seats": ["I 14 (1)", "numbers go by seats, not by votes"],
    "votes-of-parties-without-seat": ["I 14 (2)", "votes of merged parties without a seat count"],
    "votes-without-a-seat-first": ["I 14 (1)", "who had votes and no seat comes first"],
    "ties-by-name": ["I 14 (1)", "equal lists go by their name, without a lot"],
    "one-lot-for-all-others": ["I 14 (3)", "one lot for all other lists, whatever their districts"],
    "no-gap-for-an-invalid-list": ["I 16 (1)", "numbers close up behind an invalid list"],
    "late-list-in-its-place": [
      "I 16 (2)",
      "a list found valid later takes the place it would have had",
    ],
    "three-rounds-on-every-day": ["I 14 (3)", "three rounds, on every day"],
    "no-three-rounds-before": ["I 14 (3)", "never three rounds"],
    "one-seat-is-enough-for-a-new-name": ["I 14 (2)", "a new name needs one party with a seat"],
    "new-name-of-before-2013": ["I 14 (2)", "a new name does not count"],
    "new-name-for-the-senate": ["S 12 (2)", "a new name counts for the Senate", "EK"],
    "joint-list-of-before-2023": ["I 14 (2)", "the rule of before 2023"],
    "joint-list-forgotten": ["I 14 (2)", "a joint list does not count"],
  },
  "list-length": {
    "large-from-fifteen": ["H 6 (2)", "fifteen seats are enough for eighty names"],
    "eighty-for-all": ["H 6 (2)", "eighty names for all"],
    "fifty-for-all": ["H 6 (2)", "fifty names for all"],
    "twice-the-seats-today": ["H 6 (2)", "twice as many names as seats"],
    "eighty-before-2010": ["H 6 (2)", "eighty names before there were", "", "until 2009-12-31"],
  },
  "body-size": {
    "below-instead-of-up-to": ["Gemeentewet, 8 (1)", "a border belongs to the bracket above"],
    "forty-one-and-forty-three-occur": ["Gemeentewet, 8 (1)", "41 and 43 seats occur", "GR"],
    "provinces-as-before-2007": ["Provinciewet, 8 (1)", "the brackets of before 2007", "PS"],
    "provinces-always-as-today": ["Provinciewet, 8 (1)", "the brackets of today", "PS"],
    "islands-alike": ["WolBES, 9", "the three islands have as many seats", "ER"],
    "college-as-council": [
      "Wet kiescollege niet-ingezetenen, 5 (1)",
      "the brackets of councils",
      "KCNI",
    ],
    "appointed-members-counted": ["Waterschapswet, 13", "appointed members are elected", "AB"],
  },
  "vote-value": {
    "a half is rounded to the even number": ["U 2 (1)", "a half goes to the even number"],
    "rounded-down": ["U 2 (1)", "the value is rounded down"],
    "half-rounded-down": ["U 2 (1)", "a half is rounded down"],
    "rounded-up": ["U 2 (1)", "the value is rounded up"],
    "not-by-the-hundred": ["U 2 (1)", "the hundredfold is forgotten"],
    "registered-only": ["Ua 4 (1)", "the factor of inhabitants to voters is forgotten"],
  },
  referendum: {
    "the turnout in whole per cents": [
      "Wet raadgevend referendum, 3",
      "the turnout is rounded before it is looked at",
    ],
    "more-than-the-threshold": ["Wet raadgevend referendum, 3", "the threshold must be exceeded"],
    "turnout-of-valid-votes": ["Wet raadgevend referendum, 80", "invalid votes are no turnout"],
    "advice-without-turnout": ["Wet raadgevend referendum, 3", "the turnout is not looked at"],
    "tie-is-a-majority": ["Wet raadgevend referendum, 3", "as many against as for is a majority"],
    "majority-of-the-electorate": [
      "Wet raadgevend referendum, 3",
      "the majority is one of all voters",
    ],
  },
};

/** What is told of a mistake of all bodies; null: it is not described. */
export function described(kind: VectorKind, name: string): Described | null {
  const line =
    lines[kind]?.[name] ?? daysAndLists[kind]?.[name] ?? checks(kind, name) ?? refused(name);
  if (line === null) return null;
  const [clause, change, bodies, days] = line;
  return {
    clause,
    change,
    ...(bodies === undefined || bodies === "" ? {} : { bodies }),
    ...(days === undefined ? {} : { days }),
  };
}

/** Checks that are not made: those of the Kiesraad's specification, ordered by P 1d and Na 26. */
function checks(kind: VectorKind, name: string): Line | null {
  if (kind === "count-check") return name === "bad input answered" ? null : ["Na 26 (1)", name];
  return kind === "control-protocol" && name !== "bad input answered" ? ["P 1d (3)", name] : null;
}

/** No sentence of the law: input that cannot be is refused by the protocol of the kit. */
function refused(name: string): Line | null {
  return name === "bad input answered"
    ? ["the protocol of the kit", "something is made of input that cannot be"]
    : null;
}
