import type { ArticleReference } from "../../model/article.js";
import { type Day, previousDay } from "../../model/day.js";
import { firstText } from "./acts.js";
import type { Evidence, Provision, Timeline } from "./provision.js";

/** What the law says since a day: no text of before {@link firstText} was read. */
export type Text<Value> = Omit<Provision<Value>, "until">;

/** A text of the law: its first day, what it gives, where it stands and how that is known. */
export function since<Value>(
  from: Day,
  value: Value,
  article: ArticleReference,
  evidence: Evidence,
): Text<Value> {
  const isRead = evidence.certainty !== "law-text" || from >= firstText;
  return { from, value, article, ...evidence, ...(isRead ? {} : { inferredBefore: firstText }) };
}

/** A timeline of consecutive texts: each holds until the day before the next. */
export function timeline<Value>(...texts: readonly Text<Value>[]): Timeline<Value> {
  return texts.map((text, index): Provision<Value> => {
    const next = texts[index + 1]?.from;
    return { ...text, until: next === undefined ? null : previousDay(next) };
  });
}

/** The part of a timeline from `firstDay` on. */
export function startingOn<Value>(firstDay: Day, whole: Timeline<Value>): Timeline<Value> {
  return whole
    .filter(({ until }) => until === null || until >= firstDay)
    .map((provision) => (provision.from < firstDay ? { ...provision, from: firstDay } : provision));
}

/** The part of a timeline until the day before `end`. */
export function endingBefore<Value>(end: Day, whole: Timeline<Value>): Timeline<Value> {
  return whole
    .filter(({ from }) => from < end)
    .map((provision) =>
      provision.until === null || provision.until >= end
        ? { ...provision, until: previousDay(end) }
        : provision,
    );
}

/** One timeline until the day before `change`, another from that day on. */
export function replacedOn<Value>(
  change: Day,
  before: Timeline<Value>,
  after: Timeline<Value>,
): Timeline<Value> {
  return [...endingBefore(change, before), ...startingOn(change, after)];
}
