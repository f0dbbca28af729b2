import type { BodyRules } from "../../src/law/bodies/body-rules.js";
import { rulesOfBodies } from "../../src/law/rule-set.js";
import { electoralAct1989 } from "../../src/law/timeline/acts.js";
import { type Day, day } from "../../src/model/day.js";
import type { ElectionType } from "../../src/model/election/election-type.js";
import type { RulePeriod } from "./rule-period.js";
import type { RuleFlag } from "./rule-slip.js";

const subjectOf: Readonly<Record<RuleFlag, keyof BodyRules>> = {
  ResidualSeatsOfBody: "residualSeats",
  MajorityOfBody: "absoluteMajority",
  ExhaustionOfBody: "listExhaustion",
  GroupSeatsOfBody: "groupSeats",
  PreferenceOfBody: "preferenceThreshold",
  RankingOfBody: "ranking",
};

/** Profiles ask of the years until 2017, or of those since: a mistake is planted in both. */
const sinceProfilesOfToday = day("2018-01-01");

/** The periods of the Act of 1989 in which the rules that a flag is about stayed the same. */
export function rulePeriods(flag: RuleFlag, type: ElectionType): readonly RulePeriod[] {
  const rules = rulesOfBodies[type];
  const days = new Set<Day>([sinceProfilesOfToday]);
  for (const { from } of rules[subjectOf[flag]]) days.add(from);
  // P 18a, until 2008-11-30, said of the dead what P 19a says since.
  if (flag === "RankingOfBody") for (const { from } of rules.articles) days.add(from);
  const first = rules[subjectOf[flag]].map(({ from }) => from).reduce(earlier);
  const starts = [...days]
    .filter((one) => one >= first && one >= electoralAct1989)
    .concat(first < electoralAct1989 ? [electoralAct1989] : [])
    .sort((left, right) => (left < right ? -1 : 1));
  return [...new Set(starts)].map((from, index, all): RulePeriod => {
    const next = all[index + 1];
    return { type, from, until: next === undefined ? null : dayBefore(next) };
  });
}

const earlier = (one: Day, other: Day): Day => (other < one ? other : one);

/** The day before another. */
export function dayBefore(next: Day): Day {
  const before = new Date(`${next}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return day(before.toISOString().slice(0, 10));
}

const daysOfVotes: Readonly<Record<ElectionType, readonly string[]>> = {
  GR: [
    "1994-03-02",
    "1998-03-04",
    "2006-03-07",
    "2014-03-19",
    "2018-03-21",
    "2022-03-16",
    "2026-03-18",
  ],
  TK: [
    "1994-05-03",
    "2003-01-22",
    "2006-11-22",
    "2012-09-12",
    "2017-03-15",
    "2021-03-17",
    "2025-10-29",
  ],
  PS: [
    "1995-03-08",
    "2003-03-11",
    "2007-03-07",
    "2011-03-02",
    "2015-03-18",
    "2019-03-20",
    "2023-03-15",
  ],
  EP: ["1994-06-09", "2004-06-10", "2009-06-04", "2014-05-22", "2019-05-23", "2024-06-06"],
  EK: [
    "1995-05-29",
    "2003-05-26",
    "2007-05-29",
    "2011-05-23",
    "2015-05-26",
    "2019-05-27",
    "2023-05-30",
  ],
  AB: ["2008-11-25", "2015-03-18", "2019-03-20", "2023-03-15"],
  ER: ["2011-03-02", "2015-03-18", "2019-03-20", "2023-03-15"],
  KC: ["2019-03-20", "2023-03-15"],
  KCNI: ["2023-03-15"],
};

/** The day of a vote in a period: the last that was held, or was to be, else its first day. */
export function dayOfVote({ type, from, until }: RulePeriod): Day {
  const held = daysOfVotes[type].filter((one) => one >= from && (until === null || one <= until));
  return held.length === 0 ? from : day(held.at(-1) ?? from);
}
