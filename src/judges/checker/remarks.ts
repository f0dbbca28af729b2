import type { Remark } from "../../model/outcome/remark.js";
import type { Weekday } from "../../model/weekday.js";
import { act } from "../facts/articles.js";
import {
  dayOfVoteFactOf,
  lastText,
  longestListFactOf,
  notReadFactsOf,
  residualSeatsFactOf,
  sizeFactOf,
} from "../facts/remark-facts.js";
import type { Answered } from "./outcome-input.js";
import type { Case } from "./seats/articles-in-order.js";

/** A remark as it must stand in an outcome: days are texts here. */
type Expected = Remark | ({ readonly lastText: string } & Pick<Remark, "remark" | "article">);

/** The remarks that an outcome must make, but of how lots were given, which it does not show. */
export function remarksOf(one: Case, outcome: Answered, unassignedSeats: number): Expected[] {
  return [...remarksBefore(one, outcome), ...remarksOnResult(one, outcome, unassignedSeats)];
}

/** Those of them that do not go by the result. */
export function remarksBefore(one: Case, { overlay }: Pick<Answered, "overlay">): Expected[] {
  return [
    ...(overlay?.seats === undefined ? remarksOnSize(one) : []),
    ...remarksOnDay(one),
    ...remarksOnLists(one),
  ];
}

function remarksOnSize({ election: { type, day, seats } }: Case): Remark[] {
  const size = sizeFactOf(type, day);
  if (size === undefined) return [];
  const { allowed, article } = size;
  const fits =
    allowed.kind === "range"
      ? seats >= allowed.minimum && seats <= allowed.maximum
      : allowed.values.some((value) => value === seats);
  return fits ? [] : [{ remark: "seats-not-in-the-law", article, seats, allowed }];
}

function remarksOnDay({ election: { type, day } }: Case): Expected[] {
  const remarks: Expected[] = [];
  const vote = dayOfVoteFactOf(type, day);
  const weekday = dayOfTheWeek(day);
  if (vote !== undefined && !vote.usual.includes(weekday)) {
    const { article, usual } = vote;
    remarks.push({ remark: "unusual-day-of-the-week", article, weekday, usual });
  }
  const article = residualSeatsFactOf(type, day);
  if (day > lastText) remarks.push({ remark: "after-the-last-text", article, lastText });
  return [...remarks, ...notReadFactsOf(type, day)];
}

const fromSaturday = [
  "saturday",
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
] as const;

/** Zeller's congruence, in which Saturday is 0. */
function dayOfTheWeek(day: string): Weekday {
  const [written = 0, month = 0, date = 0] = day.split("-").map(Number);
  const late = month < 3;
  const year = late ? written - 1 : written;
  const shifted = late ? month + 12 : month;
  const days =
    date +
    Math.floor((13 * (shifted + 1)) / 5) +
    year +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400);
  return fromSaturday[days % 7] ?? "saturday";
}

function remarksOnLists({ election, groups, facts }: Case): Remark[] {
  const { type, day, seats, districts } = election;
  const longest = longestListFactOf(type, day, seats);
  const remarks: Remark[] = groups.flatMap(({ lists }) =>
    lists.flatMap(({ key, candidates, uncounted }) => {
      const names = candidates?.length ?? uncounted;
      if (longest === undefined || names <= longest.most || !Number.isFinite(names)) return [];
      const { article, most } = longest;
      return [
        {
          remark: "list-longer-than-allowed" as const,
          article,
          list: key,
          candidates: names,
          allowed: most,
        },
      ];
    }),
  );
  const allCountForOne = districts.every(({ voteValue }) => voteValue === 1);
  if (type === "EK" && districts.length > 1 && allCountForOne) {
    const article = act("U 2", 1);
    remarks.push({ remark: "votes-without-value", article, districts: districts.length });
  }
  const withoutVotes = groups.filter(({ votes }) => votes === 0);
  if (withoutVotes.length > 0) {
    const article = facts.fullSeats;
    const numbers = withoutVotes.map(({ number }) => number);
    remarks.push({ remark: "lists-without-votes", article, groups: numbers });
  }
  return remarks;
}

/** The contested points on which the outcome depends. */
function remarksOnResult(
  { facts: { majority, exhaustion } }: Case,
  { steps }: Answered,
  unassignedSeats: number,
): Remark[] {
  const both =
    steps.some(({ kind }) => kind === "absolute-majority") &&
    steps.some((step) => step.kind === "list-exhaustion" && step.scope.kind === "election");
  return [
    ...(both && majority !== null
      ? [{ remark: "majority-and-exhaustion" as const, article: majority.article }]
      : []),
    ...(unassignedSeats > 0
      ? [{ remark: "seats-unassigned" as const, article: exhaustion.article }]
      : []),
  ];
}
