import { english } from "../../src/explain/languages/english.js";
import type { CountedDay, DayRule } from "../../src/law/calendar/day-rule.js";
import type { PublicHolidaysRule } from "../../src/law/calendar/public-holidays.js";
import type { YearlyWeek } from "../../src/law/calendar/yearly-week.js";
import {
  type PartOfLaw,
  partsOfLaw,
  type RegisteredTimeline,
  registeredTimelines,
} from "../../src/law/register.js";
import type { Brackets } from "../../src/law/sizes/bracket.js";
import { type ArticleReference, articleName } from "../../src/model/article.js";
import { electionTypes } from "../../src/model/election/election-type.js";
import type { Fraction } from "../../src/model/fraction.js";

const share = ({ numerator, denominator }: Fraction): string => `${numerator}/${denominator}`;

const ofQuota = (part: Fraction): string =>
  part.numerator === part.denominator ? "the quota" : `${share(part)} of the quota`;

/** The value of a provision in a few words. */
function said(value: unknown): string {
  if (value === null) return "not known here";
  if (typeof value === "string") return value.replaceAll("-", " ");
  if (Array.isArray(value) && value.every((entry) => typeof entry === "string")) {
    return value.map(said).join(" or ");
  }
  if (Array.isArray(value) && value.every((entry) => "below" in entry)) {
    return value
      .map(
        ({ below, value: inner }) => (below === null ? "" : `below ${below} seats: `) + said(inner),
      )
      .join("; otherwise ");
  }
  if (Array.isArray(value)) return value.map(phase).join(", then ");
  if (value === false) return "no";
  if (value === true) return "yes";
  if (typeof value !== "object") return shownNumber(value);
  if ("kingsDay" in value) return holidays(value as PublicHolidaysRule);
  if ("weekday" in value) return week(value as YearlyWeek);
  if ("counted" in value) return dayRule(value as DayRule);
  if ("whenSeats" in value) {
    return value.whenSeats === "none" ? "no such rule" : `seats ${said(value.whenSeats)}`;
  }
  if ("test" in value && "share" in value) {
    const own = "article" in value ? ` (${articleName(value.article as ArticleReference)})` : "";
    return `${value.test} ${ofQuota(value.share as Fraction)}${own}`;
  }
  if ("listsWithoutSeats" in value) {
    return value.listsWithoutSeats ? "every list" : "lists with a seat";
  }
  if ("numerator" in value) return share(value as Fraction);
  if ("article" in value) return articleName(value as ArticleReference);
  if ("upTo" in value) return table(value as Brackets);
  return Object.entries(value)
    .filter(([, part]) => part !== null)
    .map(([name, part]) => `${words(name)} ${said(part)}`)
    .join("; ");
}

function holidays({ dates, afterEaster, kingsDay, kingsDayForSunday }: PublicHolidaysRule): string {
  return [
    ...dates.map(({ holiday, date }) => `${said(holiday)} ${date}`),
    ...afterEaster.map(({ holiday, days }) => `${said(holiday)} ${days} days from Easter`),
    `kings day ${kingsDay}, if that is a Sunday ${kingsDayForSunday}`,
  ].join("; ");
}

function week({ weekday, first, firstInLeapYear }: YearlyWeek): string {
  const leap = firstInLeapYear === undefined ? "" : `, in a leap year from ${firstInLeapYear}`;
  return `${weekday} of the seven days from ${first}${leap}`;
}

function countedDay({ after, days, months = 0 }: CountedDay): string {
  if (months > 0) return `${months} months after ${said(after)}`;
  if (days === 0) return `on ${said(after)}`;
  return days > 0 ? `${days} days after ${said(after)}` : `${-days} days before ${said(after)}`;
}

function dayRule({ bound, begins, counted, hours, moves, workingDays }: DayRule): string {
  const days =
    begins === null ? countedDay(counted) : `from ${countedDay(begins)} to ${countedDay(counted)}`;
  return [
    bound === "on" ? days : `${said(bound)} ${days}`,
    ...(typeof hours?.from !== "string" ? [] : [`from ${hours.from}`]),
    ...(typeof hours?.until !== "string" ? [] : [`until ${hours.until}`]),
    ...(moves === "forward" ? [] : [`moves ${moves}`]),
    ...(workingDays === 0 ? [] : [`with ${workingDays} working days`]),
  ].join(", ");
}

/** A name of a figure as words: `keptWithSeat` is "kept with seat". */
const words = (name: string): string =>
  name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const shownNumber = (value: unknown): string => String(value).replace(/\d(?=(\d{3})+$)/g, "$&,");

function table({ upTo, above }: Brackets): string {
  const rows = upTo.map(([people, seats]) => `${seats} up to ${shownNumber(people)}`);
  return `${rows.join(", ")}, then ${above}`;
}

function phase(value: {
  method: string;
  oncePerContestant: boolean;
  takesPart: { share: Fraction; measure: string; side: string } | null;
}): string {
  const method = value.method === "highest-average" ? "highest averages" : "largest remainders";
  const once = value.oncePerContestant ? ", one each" : "";
  if (value.takesPart === null) return method + once;
  const { share: part, measure, side } = value.takesPart;
  return `${method}${once}, ${measure.replaceAll("-", " ")} ${side.replace("-", " ")} ${ofQuota(part)}`;
}

const parts = Object.keys(partsOfLaw) as readonly PartOfLaw[];

function rowsOf({ title, timeline }: RegisteredTimeline): readonly string[] {
  return timeline.map(({ from, until, value, article, certainty, source, note }) => {
    const remark = note === undefined ? "" : `; ${note}`;
    const sure = `${certainty.replaceAll("-", " ")}: ${source}${remark}`;
    return `| ${title} | ${from} – ${until ?? "today"} | ${said(value)} | ${articleName(article)} | ${sure} |`;
  });
}

function tableOf(heading: string, entries: readonly RegisteredTimeline[]): readonly string[] {
  const rows = entries.flatMap(rowsOf);
  if (rows.length === 0) return [];
  const head = [
    "| subject | days | rule | article | certainty and source |",
    "|---|---|---|---|---|",
  ];
  return [`### ${heading}`, [...head, ...rows].join("\n")];
}

/** The rules of every body through time: what, from when, by which article, how sure. */
export function generate(): string {
  return parts
    .flatMap((part) => {
      const entries = registeredTimelines.filter((entry) => entry.part === part);
      const { title, chapters } = partsOfLaw[part];
      return [
        `## ${title}`,
        `${chapters}.`,
        ...tableOf(
          "Every election",
          entries.filter(({ type }) => type === null),
        ),
        ...electionTypes.flatMap((type) =>
          tableOf(
            `${type}: ${english.naming.electionTypes[type]}`,
            entries.filter((one) => one.type === type),
          ),
        ),
      ];
    })
    .join("\n\n");
}
