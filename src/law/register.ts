import { type ElectionType, electionTypes } from "../model/election/election-type.js";
import { ballotRules, senateBallot } from "./ballots/ballot-rules.js";
import { publicHolidays } from "./calendar/public-holidays.js";
import { calendarSubjects } from "./calendar/subjects.js";
import {
  weekOfNomination,
  weekOfNominationBeforeMerger,
  weekOfNominationInMay,
} from "./calendar/weeks-of-nomination.js";
import { weekOfRetirement, weekOfRetirementInMay } from "./calendar/weeks-of-retirement.js";
import { daysFromNomination } from "./day-of-nomination.js";
import { dayOfVote } from "./day-of-vote.js";
import { deposits } from "./lists/deposits.js";
import { listLength, senateListLength } from "./lists/list-length.js";
import { listNumbers, senateListNumbers } from "./lists/numbering.js";
import { lateBill, mergerRules, yearsBeforeOfInhabitants } from "./mergers.js";
import { newResult } from "./new-result.js";
import {
  validityOfEuropeanLists,
  validityOfHouseLists,
  validityOfLists,
  validityOfSenateLists,
} from "./nomination/grounds.js";
import {
  ageOfMembers,
  exemptionGrounds,
  registrationDeposits,
  supportNeeded,
} from "./nomination/support.js";
import { referendumDay, requestRules, turnoutThreshold } from "./referendum.js";
import { type RuleSubject, ruleSubjects, rulesOfBodies } from "./rule-set.js";
import { sizesOfBodies } from "./sizes/allowed-seats.js";
import { appointedMembersOfWaterAuthority } from "./sizes/water-authority-size.js";
import { takingOver } from "./taking-over.js";
import type { Timeline } from "./timeline/provision.js";
import { leftOutOfAccount } from "./vacancies/left-out.js";
import { partyOrder } from "./vacancies/party-order.js";
import {
  passesToCombination,
  passesToGroup,
  passesToOtherListsBelow,
  preferenceInSuccession,
} from "./vacancies/succession.js";
import { temporaryLeave } from "./vacancies/temporary-leave.js";
import { voteValueUnits } from "./vote-value.js";
import { ageOfVoters, daysOfRegistrationBeforeAge } from "./voters.js";

/** The parts of the law that have timelines, in the order of an election, and where they stand. */
export const partsOfLaw = {
  sizes: {
    title: "Sizes of bodies",
    chapters: "Grondwet, Gemeentewet, Provinciewet, Waterschapswet, WolBES",
  },
  "lists-and-votes": {
    title: "Lists, deposits, ballots, vote values, referendums",
    chapters: "Chapters H, I, N, R, S, T, U, Ua, Ya; Wet raadgevend referendum",
  },
  calendar: {
    title: "The calendar",
    chapters: "Chapters C, F to X, Q, Y; Algemene termijnenwet; Wet algemene regels herindeling",
  },
  result: { title: "The result", chapters: "Chapters P, U, Pa, Y, Ya" },
  vacancies: {
    title: "New results, vacancies and leave",
    chapters: "Chapters H, R, V, W, X, Xa, Ya",
  },
} as const;

/** One of {@link partsOfLaw}. */
export type PartOfLaw = keyof typeof partsOfLaw;

/** A timeline of the law by name. */
export interface RegisteredTimeline {
  /** Names it among all: `GR ranking`, `list length`. */
  readonly name: string;
  /** What it is about, in plain English. */
  readonly title: string;
  /** To which part of the law it belongs. */
  readonly part: PartOfLaw;
  /** The type of election it holds for; null: for several. */
  readonly type: ElectionType | null;
  /** Its provisions, in order of time. */
  readonly timeline: Timeline<unknown>;
}

const subjectTitles: Readonly<Record<RuleSubject, string>> = {
  articles: "articles of the steps",
  residualSeats: "residual seats",
  absoluteMajority: "absolute majority",
  listExhaustion: "list exhaustion",
  listCombinations: "list combinations",
  groupSeats: "residual seats inside a list group",
  preferenceThreshold: "preference threshold",
  ranking: "ranking",
};

type Registered = Pick<RegisteredTimeline, "name" | "title" | "timeline">;
type OfType = Pick<RegisteredTimeline, "name" | "title"> & {
  readonly timeline: Timeline<unknown> | null;
};

/** What one part of the law says, whatever is elected. */
function ofAll(part: PartOfLaw, entries: readonly Registered[]): readonly RegisteredTimeline[] {
  return entries.map((entry) => ({ ...entry, part, type: null }));
}

/** What one part of the law says of each type of election; null: nothing. */
function ofEachType(
  part: PartOfLaw,
  entriesOf: (type: ElectionType) => readonly OfType[],
): readonly RegisteredTimeline[] {
  return electionTypes.flatMap((type) =>
    entriesOf(type).flatMap(({ name, title, timeline }) =>
      timeline === null ? [] : [{ name: `${type} ${name}`, title, part, type, timeline }],
    ),
  );
}

/**
 * Every timeline of the law: pages, the matrix from articles to code and the tests of the law are
 * made from it. A timeline of this folder that is not here fails a test.
 */
export const registeredTimelines: readonly RegisteredTimeline[] = [
  ...ofEachType("sizes", (type) => [
    { name: "size", title: "seats", timeline: sizesOfBodies[type].timeline },
  ]),
  ...ofEachType("lists-and-votes", (type) => [
    { name: "deposit", title: "deposit", timeline: deposits[type] },
    { name: "day of the vote", title: "days of the week", timeline: dayOfVote[type] },
    {
      name: "days from nomination",
      title: "days from the nomination to the vote",
      timeline: daysFromNomination[type],
    },
  ]),
  ...ofAll("sizes", [
    {
      name: "appointed members of a water authority",
      title: "members who are appointed, not elected",
      timeline: appointedMembersOfWaterAuthority,
    },
  ]),
  ...ofAll("lists-and-votes", [
    { name: "list length", title: "candidates on a list", timeline: listLength },
    {
      name: "list length of the Senate",
      title: "candidates on a list for the Senate",
      timeline: senateListLength,
    },
    { name: "list numbers", title: "numbers of lists", timeline: listNumbers },
    {
      name: "list numbers of the Senate",
      title: "numbers of lists for the Senate",
      timeline: senateListNumbers,
    },
    {
      name: "vote value of a province",
      title: "members times this is what inhabitants are divided by",
      timeline: voteValueUnits.province,
    },
    {
      name: "vote value of an island",
      title: "members times this is what inhabitants are divided by",
      timeline: voteValueUnits.island,
    },
    {
      name: "vote value of the non-residents",
      title: "members times this is what registered voters are divided by",
      timeline: voteValueUnits["non-residents"],
    },
    {
      name: "turnout of a referendum",
      title: "share of the eligible voters that must vote",
      timeline: turnoutThreshold,
    },
    {
      name: "introductory request of a referendum",
      title: "requests that are needed, and their days",
      timeline: requestRules.introductory,
    },
    {
      name: "definitive request of a referendum",
      title: "declarations of support that are needed, and their days",
      timeline: requestRules.definitive,
    },
    {
      name: "day of a referendum",
      title: "days on which it can be held",
      timeline: referendumDay,
    },
  ]),
  ...ofAll("calendar", [
    { name: "public holidays", title: "public holidays", timeline: publicHolidays },
    {
      name: "TK week of the nomination in May",
      title: "day of the nomination, in a year in which councils are elected",
      timeline: weekOfNominationInMay,
    },
    {
      name: "TK week of retirement in May",
      title: "day on which members leave, in a year in which councils are elected",
      timeline: weekOfRetirementInMay,
    },
    {
      name: "week of the nomination before a merger",
      title: "day of the nomination, where municipalities merge",
      timeline: weekOfNominationBeforeMerger,
    },
    {
      name: "council before a merger",
      title: "who prepares its election, and which regular elections are skipped",
      timeline: mergerRules,
    },
    {
      name: "late bill of a merger",
      title: "days of the election that is held after all",
      timeline: lateBill,
    },
    {
      name: "inhabitants before a merger",
      title: "years before that of the election whose inhabitants count",
      timeline: yearsBeforeOfInhabitants,
    },
  ]),
  ...ofEachType("calendar", (type) => [
    {
      name: "week of the nomination",
      title: "day of the nomination",
      timeline: weekOfNomination[type],
    },
    {
      name: "week of retirement",
      title: "day on which members leave together",
      timeline: weekOfRetirement[type],
    },
  ]),
  ...ofAll(
    "calendar",
    calendarSubjects.map(({ id, types, beforeMerger, timeline }) => ({
      name: `day of ${id} (${types.join(", ")}${beforeMerger === true ? ", before a merger" : ""})`,
      title: id.replaceAll("-", " "),
      timeline,
    })),
  ),
  ...ofEachType("lists-and-votes", (type) => [
    { name: "support", title: "declarations of support", timeline: supportNeeded[type] },
    {
      name: "registration deposit",
      title: "deposit for a name",
      timeline: registrationDeposits[type],
    },
  ]),
  ...ofEachType("lists-and-votes", (type) =>
    type === "EK"
      ? []
      : [{ name: "age of voters", title: "age of voters", timeline: ageOfVoters[type] }],
  ),
  ...ofAll("lists-and-votes", [
    {
      name: "registration before the age of voters",
      title: "days before the age of voters from which somebody abroad is registered",
      timeline: daysOfRegistrationBeforeAge,
    },
    { name: "exemptions", title: "who needs no support", timeline: exemptionGrounds },
    { name: "age of members", title: "age of members", timeline: ageOfMembers },
    {
      name: "validity of lists",
      title: "why names are struck and lists invalid",
      timeline: validityOfLists,
    },
    {
      name: "validity of lists for the House",
      title: "why names are struck and lists invalid",
      timeline: validityOfHouseLists,
    },
    {
      name: "validity of lists for the European Parliament",
      title: "why names are struck and lists invalid",
      timeline: validityOfEuropeanLists,
    },
    {
      name: "validity of lists for the Senate",
      title: "why names are struck and lists invalid",
      timeline: validityOfSenateLists,
    },
    { name: "ballot", title: "what a ballot counts for", timeline: ballotRules.station },
    { name: "ballot by post", title: "what a ballot counts for", timeline: ballotRules.postal },
    {
      name: "ballot of the experiments",
      title: "what a ballot counts for",
      timeline: ballotRules.experiment,
    },
    { name: "ballot of the Senate", title: "what a ballot counts for", timeline: senateBallot },
  ]),
  ...ofEachType("result", (type) =>
    ruleSubjects.map((subject) => ({
      name: subject,
      title: subjectTitles[subject],
      timeline: rulesOfBodies[type][subject],
    })),
  ),
  ...ofEachType("vacancies", (type) => [
    {
      name: "preference first",
      title: "votes that let a candidate of another list of the group go first",
      timeline: preferenceInSuccession[type],
    },
    {
      name: "passes to other lists below",
      title: "members below which the place goes to another list",
      timeline: passesToOtherListsBelow[type],
    },
    {
      name: "passes to the combination",
      title: "whether the place goes to the other lists of the combination first",
      timeline: passesToCombination[type],
    },
  ]),
  ...ofEachType("vacancies", (type) => [
    {
      name: "party order",
      title: "against whom a party restores its order",
      timeline: partyOrder[type],
    },
  ]),
  ...ofEachType("vacancies", (type) => [
    {
      name: "taking over",
      title: "from how many approved members on a new body sits",
      timeline: takingOver[type],
    },
  ]),
  ...ofAll("vacancies", [
    {
      name: "result anew after a vote",
      title: "what holds for members who had been admitted",
      timeline: newResult["new-vote"],
    },
    {
      name: "result anew after a recount",
      title: "what holds for members who had been admitted",
      timeline: newResult.recount,
    },
    {
      name: "passes to the group",
      title: "the place goes to the other lists of the list group first",
      timeline: passesToGroup,
    },
    {
      name: "left out of account",
      title: "letters of the reasons to pass over a candidate",
      timeline: leftOutOfAccount,
    },
    { name: "temporary leave", title: "temporary leave", timeline: temporaryLeave },
  ]),
];
