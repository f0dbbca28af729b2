import { article } from "../../model/article.js";
import { type Day, day, nextDay } from "../../model/day.js";
import type { ElectionType } from "../../model/election/election-type.js";
import { act2013 } from "../timeline/acts.js";
import { since, timeline } from "../timeline/periods.js";
import { provisionOn, type Timeline } from "../timeline/provision.js";
import { read, sources } from "../timeline/sources.js";

/** On which day of the year members leave together. */
export interface EndOfTermRule {
  /** A Thursday of March, in 2014. */
  readonly aThursday: Day;
  /** The first of the seven days of March in which it falls. */
  readonly firstDayOfMarch: number;
}

/** Article C 4, the members of councils leave together: until the day was changed in 2023. */
export const endOfTermOfCouncils: Timeline<EndOfTermRule> = timeline(
  since<EndOfTermRule>(
    act2013,
    { aThursday: day("2014-03-27"), firstDayOfMarch: 23 },
    article("C 4"),
    read(
      sources.act2002to2017,
      "the Thursday in 23 to 29 March, in the texts of 2017 and 2020; that it began in 2013 is inferred",
    ),
  ),
);

/** A year in which the members of a body leave together; so they do every four years. */
const yearOfEnd: Readonly<Partial<Record<ElectionType, number>>> = { GR: 2014, PS: 2015, AB: 2015 };

/** The end of the term of a council in which a day falls: a later day; undefined: not known here. */
export function endOfTermOf(type: ElectionType | undefined, on: Day): Day | undefined {
  const year = type === undefined ? undefined : yearOfEnd[type];
  const rule = provisionOn(endOfTermOfCouncils, on)?.value;
  if (year === undefined || rule === undefined) return undefined;
  let end = rule.aThursday;
  while (!(end > on && isEnd(end, rule, year))) {
    for (let date = 0; date < 7; date++) end = nextDay(end);
  }
  return end;
}

function isEnd(thursday: Day, { firstDayOfMarch }: EndOfTermRule, year: number): boolean {
  const date = Number(thursday.slice(8, 10));
  return (
    (Number(thursday.slice(0, 4)) - year) % 4 === 0 &&
    thursday.slice(5, 7) === "03" &&
    date >= firstDayOfMarch &&
    date < firstDayOfMarch + 7
  );
}
