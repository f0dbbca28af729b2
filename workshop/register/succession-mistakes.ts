import { defaultReadings } from "../../src/conformance/drawn/default-readings.js";
import { judgedSuccession } from "../../src/conformance/drawn/kinds/drawn-succession.js";
import type { SuccessionQuestion } from "../../src/conformance/kinds/succession/succession-schema.js";
import { over } from "../../src/judges/exact.js";
import {
  type VacancyTable,
  vacancyFactsOf,
  vacancyTable,
} from "../../src/judges/facts/vacancy-facts.js";
import { firstText } from "../../src/law/timeline/acts.js";
import {
  passesToOtherListsBelow,
  preferenceInSuccession,
} from "../../src/law/vacancies/succession.js";
import { type ArticleReference, article } from "../../src/model/article.js";
import { type Day, day } from "../../src/model/day.js";
import { type ElectionType, electionTypes } from "../../src/model/election/election-type.js";
import { dayBefore } from "./periods.js";
import { nameOf, type RegisteredMistake } from "./registered-mistake.js";
import type { RulePeriod } from "./rule-period.js";

interface VacancySlip {
  readonly slip: string;
  readonly change: string;
  readonly subject: "passes" | "preference" | "combinations";
  readonly table: VacancyTable;
}

const passing = (below: number): VacancyTable => ({
  ...vacancyTable,
  passesBelow: [{ from: firstText, councils: below, others: below }],
  collegesStayEmptyFrom: "9999-12-31",
});

const sharing = (numerator: number, denominator: number): VacancyTable => {
  const share = over(numerator, denominator);
  const shares = { ordinary: share, smallCouncil: share, european: share, senate: share };
  return { ...vacancyTable, shares: { ...vacancyTable.shares, ...shares } };
};

const ending = (day: string): VacancyTable => ({
  ...vacancyTable,
  combinationsEnd: { senate: day, others: day },
});

const borders = [0, 12, 13, 14, 18, 19, 20, 1_000] as const;

const slips: readonly VacancySlip[] = [
  ...borders.map(
    (below): VacancySlip => ({
      slip:
        below === 0
          ? "places-never-pass"
          : below === 1_000
            ? "places-always-pass"
            : `places-pass-below-${below}`,
      change:
        below === 0
          ? "a place for which the list has nobody left stays empty"
          : below === 1_000
            ? "a place passes to another list, whatever the size of the body"
            : `a place passes to another list in bodies with fewer than ${below} members`,
      subject: "passes",
      table: passing(below),
    }),
  ),
  ...(
    [
      ["a tenth", 1, 10],
      ["a quarter", 1, 4],
      ["half", 1, 2],
    ] as const
  ).map(
    ([words, numerator, denominator]): VacancySlip => ({
      slip: `goes-first-over-${words.replace(/^an? /, "")}`,
      change: `who has more than ${words} of the quota on another list of the group goes first`,
      subject: "preference",
      table: sharing(numerator, denominator),
    }),
  ),
  {
    slip: "combination-forgotten",
    change: "a place passes to any list, not first to those of the combination",
    subject: "combinations",
    table: ending("1900-01-01"),
  },
];

/** Bodies of one district have no list groups: E 1 (3, 4), Y 12, Ya 23, Pa 4. */
const withGroups: readonly ElectionType[] = ["TK", "PS", "EK"];
const withoutCombinations: readonly ElectionType[] = ["KC", "KCNI"];

/** Whether the table says otherwise than the law of the day for a body of some size. */
function differs({ table }: VacancySlip, { type, from }: RulePeriod): boolean {
  const said = (by: VacancyTable): string =>
    JSON.stringify(
      [9, 12, 18, 29].map((seats) => vacancyFactsOf({ type, seats }, from, defaultReadings(), by)),
    );
  return said(table) !== said(vacancyTable);
}

/**
 * Of a water authority no mistake: whoever takes one member more for few answers as who counts those elected
 * only, which is a reading (`membersOfWaterAuthority`).
 */
const asReadOtherwise: readonly string[] = ["places-pass-below-14", "places-pass-below-20"];

function periodsOf({ subject, slip }: VacancySlip, type: ElectionType): readonly RulePeriod[] {
  if (subject === "preference" && !withGroups.includes(type)) return [];
  if (subject === "combinations") {
    if (withoutCombinations.includes(type)) return [];
    const until = day(type === "EK" ? "2010-12-31" : "2017-11-30");
    return [{ type, from: type === "AB" ? day("2014-07-01") : firstIn(type), until }];
  }
  if (type === "AB" && asReadOtherwise.includes(slip)) return [];
  const timeline: readonly { readonly from: Day }[] =
    subject === "passes" ? passesToOtherListsBelow[type] : preferenceInSuccession[type];
  const first = firstIn(type);
  const starts = [...new Set([first, day("2018-01-01"), ...timeline.map(({ from }) => from)])]
    .filter((one) => one >= first)
    .sort((left, right) => (left < right ? -1 : 1));
  return starts.map((from, index) => {
    const next = starts[index + 1];
    return { type, from, until: next === undefined ? null : dayBefore(next) };
  });
}

/** The first day of which the judges know vacancies of a body. */
function firstIn(type: ElectionType): Day {
  const own: Partial<Readonly<Record<ElectionType, string>>> = {
    AB: "2014-07-01",
    ER: "2010-10-10",
    KC: "2018-08-01",
    KCNI: "2023-01-01",
  };
  return day(own[type] ?? firstText);
}

function articlesOf({ subject }: VacancySlip, { type, from }: RulePeriod): ArticleReference[] {
  if (subject === "preference")
    return [article("W 1", type === "EK" && from < "2013-12-01" ? 4 : 3)];
  if (subject === "combinations") return [article("W 3", 2)];
  if (type === "KC" && from >= "2025-02-12") return [article("Ya 29c")];
  if (type === "KCNI" && from >= "2025-02-12") return [article("Xa 4a")];
  return [article("W 4", 1)];
}

function answered(slip: VacancySlip, { type, from, until }: RulePeriod, input: unknown): unknown {
  const { election, succession, returned } = input as SuccessionQuestion;
  if (election.type !== type || succession.day < from) return null;
  if ((until !== null && succession.day > until) || returned !== undefined) return null;
  if (succession.members !== undefined) return null;
  const judged = judgedSuccession(input, defaultReadings(), slip.table);
  return typeof judged === "string" ? null : judged.answer;
}

/** What a program takes for the thresholds, borders and days of chapter W, body by body. */
export const vacancyMistakes: readonly RegisteredMistake[] = slips.flatMap((slip) =>
  electionTypes
    .flatMap((type) => periodsOf(slip, type))
    .filter((period) => differs(slip, period))
    .map(
      (period): RegisteredMistake => ({
        name: nameOf(slip.slip, period),
        kind: "succession",
        slip: slip.slip,
        flag: "VacancyOfBody",
        period,
        articles: articlesOf(slip, period),
        change: slip.change,
        answer: (input) => answered(slip, period, input),
      }),
    ),
);
